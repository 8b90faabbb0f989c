// Proves that a fresh clone of what is committed starts on other people's machines, with each npm from 9 to 12 on Node 20 and 22,
// and that the site which it builds is byte for byte the one that was built here: `npm run build && node test/install/npm-versions.mjs`.
// Works on Linux and macOS; needs the installed packages and the registry, or npm's cache, and some twenty minutes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import semver from 'semver';
import { fetchCommand, machineWith } from './machine.mjs';

// 10.8.2 came with the last Node 20, 10.9 comes with Node 22.
const NPMS = ['9', '10.8.2', '10.9', '11', '12'];
const NODES = ['20', '22'];
const FIRST_PORT = 4381;
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

const sumsOf = (folder) => readFileSync(join(folder, 'dist/SHA256SUMS'), 'utf8').split('\n');
const builtHere = sumsOf('.');

const prove = async (folder, npm, node, port) => {
  const { run } = machineWith({ npm: npm.command, node: node.command, port });
  const clone = await run('.', ['git', 'clone', '--quiet', '.', folder]);
  expect(clone.status === 0, 'git clone', clone.printed);

  let hasAnswered = false;
  const isDone = async (printed) => (hasAnswered ||= await answers(printed));
  const start = await run(folder, ['npm', 'start'], { isDone });
  expect(hasAnswered, 'npm start', start.printed);
  const others = sumsOf(folder).filter((line) => !builtHere.includes(line));
  expect(others.length === 0, 'the site is not the one that was built here', others.join('\n'));
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

const npms = new Map(
  NPMS.map((range) => [range, fetchCommand(join(work, `npm-${range}`), `npm@${range}`, '.bin/npm')]),
);
const nodes = new Map(
  NODES.map((major) => [
    major,
    fetchCommand(join(work, `node-${major}`), `${NODE_PACKAGE}@${major}`, `${NODE_PACKAGE}/bin/node`),
  ]),
);
const cases = NODES.flatMap((major) => NPMS.map((range) => ({ range, major })));

const workThrough = async (_, worker) => {
  for (let next = cases.shift(); next !== undefined; next = cases.shift()) {
    const { range, major } = next;
    const npm = npms.get(range);
    const node = nodes.get(major);
    const name = `npm ${npm?.version ?? range} on Node ${node?.version ?? major}`;
    if (npm === undefined || node === undefined) {
      count('left out', `${name}: ${npm === undefined ? 'this npm' : 'this Node'} could not be fetched`);
      continue;
    }
    const folder = join(work, `${npm.version} on ${node.version}`);
    const begun = Date.now();
    const problem = await prove(folder, npm, node, FIRST_PORT + worker).catch(({ message }) => message);
    const took = `(${Math.round((Date.now() - begun) / 1000)} s)`;
    if (problem === undefined) count('passed', `${name} ${took}`);
    else count('failed', `${name} ${took}: ${problem}`);
    rmSync(folder, { recursive: true, force: true });
  }
};
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, workThrough));
rmSync(work, { recursive: true });

const { passed, failed, 'left out': leftOut } = results;
console.log(`npm: ${passed} passed, ${failed} failed${leftOut > 0 ? `, ${leftOut} left out` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
