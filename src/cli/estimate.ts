import { currentRequest } from '../links/forwards.ts';
import { describe, estimate, requestSchema } from '../rules/index.ts';
import { runCommand } from './command.ts';

await runCommand({
  name: 'estimate',
  usage: `Usage:
  npm run --silent estimate -- FILE        one JSON request a line; - reads standard input
  npm run --silent estimate -- --describe  the benefits with their inputs, as JSON
  npm run --silent estimate -- --schema    JSON Schema (2020-12) of a whole request
  npm run --silent estimate -- --help      this text

Exit status: 0 every line answered, 1 some line failed, 2 could not run.
`,
  answer: (request) => estimate(currentRequest(request)),
  prints: {
    '--describe': () => `${JSON.stringify(describe(), null, 2)}\n`,
    '--schema': () => `${JSON.stringify(requestSchema(), null, 2)}\n`,
  },
});
