// Runs every check, says which failed, and exits 1 if any did. One failing step does not hide the next. With --whole, as on CI,
// what takes long is tried in full.
import { spawn, spawnSync } from 'node:child_process';

const isWhole = process.argv.includes('--whole');

/**
 * Rounds of steps. The lines of a round run beside each other, since each step of theirs keeps one core busy; the linter reads
 * what the types generate.
 */
const rounds = [
  [
    [
      ['Types hold', 'check:types'],
      ['The linter finds nothing', 'check:lint'],
    ],
    [
      ['The same answers under an old V8', 'test:old-node'],
      ['Code and text are formatted', 'check:format'],
      ['The site builds', 'build'],
      ['The built pages are valid HTML', 'test:html'],
      ['Every link and anchor leads somewhere', 'test:links'],
      ['It builds below a sub-path, told its address', 'build:below'],
      ...(isWhole ? [['A second edition can be made', 'build:rehearsal']] : []),
    ],
  ],
  [[['Rules, command line and guards', 'test:unit']]],
  [[['The site works in a real browser, and plans in old ones', 'test:e2e']]],
  [[['So it does in Firefox and WebKit', 'test:engines']]],
];

/** What takes long: how much of it is tried here, how much with --whole, and what that leaves out. */
const long = [
  ['PROPERTY_RUNS', '1000', '10000', 'nine of ten random cases of each property (1,000 are tried, of 10,000)'],
  [
    'CASES',
    '',
    'all',
    'three of the four things that can befall each late file, three of four measures that were read before, the end of the draft in the zone of China, and 31 of 32 words that no page has',
  ],
  ['AXE', '', 'all', 'axe: each page in one look and width, of nine'],
  ['ENGINES', '', 'all', 'old Chromium: all but the way of a plan out and back, and 86 altogether'],
  ['WALK', 'a plan', '', 'Firefox and WebKit: all walks but that of a plan to its files and their check'],
  ['WALKS', 'phone', 'all', 'Firefox and WebKit: the window of 1280 px'],
  ['REHEARSAL', '', 'all', 'the rehearsal of a second edition, in a copy of the repository'],
];
for (const [name, some, all] of long) process.env[name] ??= isWhole ? all : some;
// By then it has been built, beside the linter.
process.env.BELOW = 'built';

const secondsSince = (start) => Math.round((performance.now() - start) / 1000);

/** Runs a script; what it prints is shown as it comes, or, beside others, as a whole when it has ended. */
const run = async ([sentence, script], isAlone) => {
  const head = `\n=== ${sentence} (npm run ${script})`;
  if (isAlone) console.log(head);
  const start = performance.now();
  const child = spawn(`npm run --silent ${script}`, {
    stdio: isAlone ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    shell: true,
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
  const status = await new Promise((resolve) => child.on('close', resolve));
  if (!isAlone) console.log(`${head}\n${Buffer.concat(printed).toString()}`);
  return { sentence, passed: status === 0, seconds: secondsSince(start) };
};

const start = performance.now();
const results = [];
for (const lines of rounds) {
  const runLine = async (steps) => {
    for (const step of steps) results.push(await run(step, lines.length === 1));
  };
  await Promise.all(lines.map(runLine));
}

/** What a machine need not have, and which tests it brings. */
const tools = [
  ['nginx', '-v', 'the tests on nginx (on Debian: nginx-light libnginx-mod-http-brotli-static)'],
  ['caddy', 'version', 'the tests on Caddy (on Debian: caddy)'],
  ['firefox-esr', '--version', 'the walks in Firefox (on Debian: firefox-esr)'],
  ['WebKitWebDriver', '--help', 'the walks in WebKit (on Debian: webkit2gtk-driver gjs gir1.2-webkit2-4.1 xvfb)'],
];

const failed = results.filter(({ passed }) => !passed);
console.log('');
for (const { sentence, passed, seconds } of results)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${sentence} (${seconds} s)`);
for (const [name, , all, what] of long)
  if (process.env[name] !== all) console.log(`left out: ${what}; npm test -- --whole tries them`);
if (process.platform !== 'linux' || process.arch !== 'x64')
  console.log('left out: Node 20 and Chromium 86, 109 and 122, which come from npm for Linux x64 only');
for (const [command, version, what] of tools)
  if (spawnSync(command, [version]).error) console.log(`left out: ${what}; ${command} is not installed`);
console.log(`\nchecks: ${results.length - failed.length} passed, ${failed.length} failed, in ${secondsSince(start)} s`);
process.exitCode = failed.length > 0 ? 1 : 0;
