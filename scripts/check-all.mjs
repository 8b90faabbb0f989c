// Runs every check in turn, says which failed, and exits 1 if any did. One failing step does not hide the next.
import { spawnSync } from 'node:child_process';

const steps = [
  ['Code and text are formatted', 'check:format'],
  ['The linter finds nothing', 'check:lint'],
  ['Types hold', 'check:types'],
  ['Rules, command line and guards', 'test:unit'],
  ['The same answers under an old V8', 'test:old-node'],
  ['The site builds', 'build'],
  ['The built pages are valid HTML', 'test:html'],
  ['Every link and anchor leads somewhere', 'test:links'],
  ['The site works in a real browser, and plans in old ones', 'test:e2e'],
];

const secondsSince = (start) => Math.round((performance.now() - start) / 1000);
const start = performance.now();
const results = steps.map(([sentence, script]) => {
  console.log(`\n=== ${sentence} (npm run ${script})`);
  const start = performance.now();
  const { status } = spawnSync(`npm run --silent ${script}`, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
  });
  return { sentence, passed: status === 0, seconds: secondsSince(start) };
});

/** What a machine need not have, and which tests it brings. */
const tools = [
  ['nginx', '-v', 'the tests on nginx (on Debian: nginx-light libnginx-mod-http-brotli-static)'],
  ['caddy', 'version', 'the tests on Caddy (on Debian: caddy)'],
];

const failed = results.filter(({ passed }) => !passed);
console.log('');
for (const { sentence, passed, seconds } of results)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${sentence} (${seconds} s)`);
if (process.platform !== 'linux' || process.arch !== 'x64')
  console.log('left out: Node 20, Chromium 109 and Chromium 122, which come from npm for Linux x64 only');
for (const [command, version, what] of tools)
  if (spawnSync(command, [version]).error) console.log(`left out: ${what}; ${command} is not installed`);
console.log(`\nchecks: ${results.length - failed.length} passed, ${failed.length} failed, in ${secondsSince(start)} s`);
process.exitCode = failed.length > 0 ? 1 : 0;
