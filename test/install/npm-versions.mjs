// Proves that a fresh clone of what is committed starts on other people's machines, with each npm from 9 to 12, on the Node that
// runs this and on Node 22: `node test/install/npm-versions.mjs`. Works on Node 20, needs the installed packages and the
// registry or npm's cache, and takes some minutes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import semver from 'semver';
import { fetchCommand, machineWith } from './machine.mjs';

const NPMS = ['9', '10.8.2', '10.9', '11', '12'];
const NODE_PACKAGE = `node-${process.platform}-${process.arch}`;
const ESTIMATE = ['npm', 'run', '--silent', 'estimate', '--', '-'];
const REQUEST = '{"benefit":"scale-up-award","inputs":{"annualRevenue":"30000000"}}\n';
const SUM = '"max":"200000.00"';

const wanted = JSON.parse(readFileSync('package.json', 'utf8')).engines.node;
const work = mkdtempSync(join(tmpdir(), 'npm-versions-'));
const results = { passed: 0, failed: 0, 'left out': 0 };
const count = (result, sentence) => {
  results[result] += 1;
  console.log(`${result.padEnd(8)} ${sentence}`);
};

/** Fails with the end of what a command printed. */
const expect = (isTrue, what, printed = '') => {
  if (!isTrue) throw new Error(`${what}\n${printed.trim().split('\n').slice(-20).join('\n')}`);
};

/** Whether the address that `npm start` printed, if it has by now, answers with the site. */
const answers = async (printed) => {
  const [address] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
  if (address === undefined) return false;
  const page = await fetch(address).catch(() => undefined);
  return page?.ok === true && (await page.text()).includes('惠阳');
};

const prove = async (folder, npm, node) => {
  const { run } = machineWith({ npm: npm.command, node: node.command });
  const clone = await run('.', ['git', 'clone', '--quiet', '.', folder]);
  expect(clone.status === 0, 'git clone', clone.printed);

  let hasAnswered = false;
  const isDone = async (printed) => (hasAnswered ||= await answers(printed));
  const start = await run(folder, ['npm', 'start'], { isDone });
  expect(hasAnswered, 'npm start', start.printed);
  expect(
    readFileSync(join(folder, 'node_modules/esbuild/bin/esbuild'), 'latin1').startsWith('#!'),
    'an install script has run: that of esbuild puts its program in place of the script',
  );

  const check = ['npm', 'run', 'test:unit', '--', '--coverage.enabled=false', 'test/guards/lockfile.test.ts'];
  const unit = await run(folder, check);
  expect(unit.status === 0, check.join(' '), unit.printed);
  const estimate = await run(folder, ESTIMATE, { input: REQUEST });
  expect(estimate.status === 0 && estimate.printed.includes(SUM), ESTIMATE.join(' '), estimate.printed);

  // As on a system that has no locked Node.
  rmSync(join(folder, 'node_modules', NODE_PACKAGE), { recursive: true, force: true });
  const alone = await run(folder, ESTIMATE, { input: REQUEST });
  const isRight = semver.satisfies(node.version, wanted)
    ? alone.status === 0 && alone.printed.includes(SUM)
    : alone.status === 1 && alone.printed.includes(`Node ${wanted} is needed, and this is ${node.version}.`);
  expect(isRight, `${ESTIMATE.join(' ')}, without the locked Node`, alone.printed);
};

const nodes = [{ command: process.execPath, version: process.version }];
const second = fetchCommand(join(work, 'node'), `${NODE_PACKAGE}@22`, `${NODE_PACKAGE}/bin/node`);
if (second === undefined) count('left out', 'Node 22, which could not be fetched');
else nodes.push(second);

const cases = NPMS.flatMap((range) => {
  const npm = fetchCommand(join(work, `npm-${range}`), `npm@${range}`, '.bin/npm');
  if (npm === undefined) count('left out', `npm ${range}, which could not be fetched`);
  return npm === undefined ? [] : nodes.map((node) => ({ npm, node }));
});

const workThrough = async () => {
  for (let next = cases.shift(); next !== undefined; next = cases.shift()) {
    const { npm, node } = next;
    const folder = join(work, `${npm.version}-${node.version}`);
    const begun = Date.now();
    const problem = await prove(folder, npm, node).catch(({ message }) => message);
    const seconds = Math.round((Date.now() - begun) / 1000);
    const sentence = `npm ${npm.version} on Node ${node.version} (${seconds} s)`;
    if (problem === undefined) count('passed', sentence);
    else count('failed', `${sentence}: ${problem}`);
    rmSync(folder, { recursive: true, force: true });
  }
};
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, workThrough));
rmSync(work, { recursive: true });

const { passed, failed, 'left out': leftOut } = results;
console.log(`npm: ${passed} passed, ${failed} failed${leftOut > 0 ? `, ${leftOut} left out` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
