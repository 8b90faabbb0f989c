/**
 * What the core costs, in one run: `npm run bench:core`. It reports against its aim and never fails on it, since a shared
 * machine may slow down at any moment; it does fail where a case is refused.
 */
import { availableParallelism, cpus } from 'node:os';
import { estimate, isFailure } from '../src/rules/index.ts';
import { cappedSet, requestsOf } from './cases.ts';
import { runLines } from './command-line.ts';
import { lastResult, measure, median } from './measure.ts';
import { number, table, verdict } from './table.ts';

/** A form estimates on every key, and its page has to draw in the same frame. */
const MOST_US = 200;
const SINGLE_ROUNDS = 15;
const SET_ROUNDS = 50;
const LINES = 100_000;

const print = (text: string) => process.stdout.write(`${text}\n`);

print(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${String(availableParallelism())} cores`);

const requests = requestsOf(cappedSet);
const amountsOnly = { explain: false };
for (const request of requests) {
  const answer = estimate(request);
  if (isFailure(answer)) throw new Error(`${request.benefit} was not answered: ${JSON.stringify(answer.error)}`);
}

print('\nOne estimate, a realistic case at the cap: median µs of processor time');
const singles = requests.map((request) => {
  const samples = measure(
    { explained: () => estimate(request), amount: () => estimate(request, amountsOnly) },
    SINGLE_ROUNDS,
  );
  return { id: request.benefit, explained: median(samples.explained), amount: median(samples.amount) };
});
const explained = singles.map((row) => row.explained);
print(
  table(
    ['benefit', 'estimate', 'explain: false'],
    [
      ...singles.map((row) => [row.id, number(row.explained), number(row.amount)]),
      [
        `median of the ${String(singles.length)}`,
        number(median(explained)),
        number(median(singles.map((row) => row.amount))),
      ],
    ],
  ),
);
const slowest = Math.max(...explained);
print(verdict(slowest <= MOST_US, `every estimate within ${String(MOST_US)} µs: at most ${number(slowest)} µs`));

const sets = measure(
  {
    explained: () => requests.map((request) => estimate(request)),
    amounts: () => requests.map((request) => estimate(request, amountsOnly)),
  },
  SET_ROUNDS,
);
print(`\nA whole set, all ${String(requests.length)} in a row: median µs of processor time`);
const setRow = (name: string, samples: readonly number[]) => [
  name,
  number(median(samples)),
  number(1e6 / median(samples)),
];
print(
  table(
    ['', 'median µs', 'sets a second'],
    [
      setRow('estimate: validation, amount, explanation', sets.explained),
      setRow('estimate with explain: false', sets.amounts),
    ],
  ),
);

print('\nThe command line in a process of its own');
const runs = [await runLines(LINES / 10), await runLines(LINES)];
print(
  table(
    ['lines', 'seconds', 'lines a second', 'peak memory MiB'],
    runs.map(({ lines, seconds, peakMebibytes }) => [
      number(lines),
      number(seconds),
      number(lines / seconds),
      peakMebibytes === undefined ? 'not on this system' : number(peakMebibytes),
    ]),
  ),
);
if (lastResult() === undefined) throw new Error('nothing was measured');
