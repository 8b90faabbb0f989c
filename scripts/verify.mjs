// Runs every check in turn, says which failed, and exits 1 if any did. One failing step does not hide the next.
import { spawnSync } from 'node:child_process';

const steps = [
  ['Code and text are formatted', 'check:format'],
  ['The linter finds nothing', 'check:lint'],
  ['Types hold', 'check:types'],
  ['Rules, command line and guards', 'test:unit'],
  ['The site builds', 'build'],
  ['The built pages are valid HTML', 'test:html'],
  ['Every link and anchor leads somewhere', 'test:links'],
  ['The site works in a real browser', 'test:e2e'],
];

const results = steps.map(([sentence, script]) => {
  console.log(`\n=== ${sentence} (npm run ${script})`);
  const { status } = spawnSync(`npm run --silent ${script}`, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
  });
  return { sentence, passed: status === 0 };
});

const failed = results.filter(({ passed }) => !passed);
console.log('');
for (const { sentence, passed } of results) console.log(`${passed ? 'ok    ' : 'FAILED'} ${sentence}`);
console.log(`\nchecks: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
