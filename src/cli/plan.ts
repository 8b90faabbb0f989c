import { currentRequest } from '../links/forwards.ts';
import { plan, planSchema } from '../rules/index.ts';
import { runCommand } from './command.ts';

await runCommand({
  name: 'plan',
  usage: `Usage:
  npm run --silent plan -- FILE    one JSON plan a line; - reads standard input
  npm run --silent plan -- --schema  JSON Schema (2020-12) of a whole plan
  npm run --silent plan -- --help  this text

A plan is {"start":2026,"items":[{"benefit":…,"inputs":…,"conditions":…,"start":2027,"claimedElsewhere":false}]}.
Exit status: 0 every line answered, 1 some line failed, 2 could not run.
`,
  answer: (request) => plan(currentRequest(request)),
  prints: { '--schema': () => `${JSON.stringify(planSchema(), null, 2)}\n` },
});
