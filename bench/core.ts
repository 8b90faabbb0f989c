/**
 * What the core costs, in one run: `npm run bench`. Reports against two aims and never fails on them, since a shared
 * machine may slow down at any moment; it does fail where the things compared do not compute the same.
 */
import { availableParallelism, cpus } from 'node:os';
import { estimate } from '../src/rules/index.ts';
import { compareAmounts } from './agreement.ts';
import { bare, bareAfterValidation } from './bare.ts';
import { cappedSet, requestsOf, type Request } from './cases.ts';
import { runLines } from './command-line.ts';
import { lastResult, measure, median, ratio } from './measure.ts';
import { evaluateSet, situationOf } from './publicodes.ts';
import { ids, type Id } from './schemas.ts';
import { number, table, verdict } from './table.ts';

const LEAST_TIMES_PUBLICODES = 30;
const MOST_TIMES_BARE = 3;
const RANDOM_SETS = 400;
const SINGLE_ROUNDS = 15;
const SET_ROUNDS = 50;
const LINES = 100_000;

const print = (text: string) => process.stdout.write(`${text}\n`);

print(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${String(availableParallelism())} cores`);

const agreement = compareAmounts(RANDOM_SETS, 1);
print(`\nAgreement on ${String(agreement.sets)} sets, ${number(agreement.totals)} totals`);
print(`  bare arithmetic differs from ours: ${String(agreement.bareDiffers.length)}`);
print(`  publicodes differs by one fen:     ${String(agreement.offByOneFen)}`);
print(`  publicodes differs by more:        ${String(agreement.offByMore.length)}`);
const wrong = [...agreement.bareDiffers, ...agreement.offByMore];
if (wrong.length > 0)
  throw new Error(`what is compared does not computePlan the same:\n${wrong.slice(0, 5).join('\n')}`);

const requests = requestsOf(cappedSet);
const amountsOnly = { explain: false };
const requestOf = (id: Id): Request | undefined => requests.find(({ benefit }) => benefit === id);

print('\nOne estimate, a realistic case at the cap: median µs of processor time');
const singles = ids.map((id) => {
  const [request, inputs] = [requestOf(id), cappedSet[id]];
  const tasks = {
    ours: () => estimate(request),
    bare: () => bare(id, inputs),
    validated: () => bareAfterValidation(id, inputs),
  };
  const samples = measure(tasks, SINGLE_ROUNDS);
  const { ours, bare: byHand, validated } = samples;
  return { id, ours: median(ours), bare: median(byHand), validated: median(validated), times: ratio(ours, validated) };
});
print(
  table(
    ['benefit', 'estimate', 'bare', 'bare + validation', 'estimate ÷ the latter'],
    [
      ...singles.map((row) => [row.id, number(row.ours), number(row.bare), number(row.validated), number(row.times)]),
      [
        'median of the 21',
        ...[singles.map((row) => row.ours), singles.map((row) => row.bare), singles.map((row) => row.validated)].map(
          (column) => number(median(column)),
        ),
        number(median(singles.map((row) => row.times))),
      ],
    ],
  ),
);

const situation = situationOf(cappedSet);
const sets = measure(
  {
    ours: () => requests.map((request) => estimate(request)),
    amounts: () => requests.map((request) => estimate(request, amountsOnly)),
    bare: () => ids.map((id) => bare(id, cappedSet[id])),
    validated: () => ids.map((id) => bareAfterValidation(id, cappedSet[id])),
    publicodes: () => evaluateSet(situation),
  },
  SET_ROUNDS,
);
print('\nA whole set, all 21 in a row: median µs of processor time');
const setRow = (name: string, samples: readonly number[]) => [
  name,
  number(median(samples)),
  number(1e6 / median(samples)),
  number(ratio(samples, sets.ours)),
];
print(
  table(
    ['', 'median µs', 'sets a second', 'cost ÷ ours'],
    [
      setRow('estimate: validation, amount, explanation', sets.ours),
      setRow('estimate with explain: false', sets.amounts),
      setRow('bare arithmetic on decimal.js', sets.bare),
      setRow('bare arithmetic after validation', sets.validated),
      setRow('publicodes: setSituation, 21 × evaluate', sets.publicodes),
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

print('\nAims, in whole sets');
for (const [way, samples] of [
  ['with the explanation', sets.ours],
  ['amount alone', sets.amounts],
] as const) {
  const timesPublicodes = ratio(sets.publicodes, samples);
  const timesBare = ratio(samples, sets.validated);
  print(`  ${way}`);
  print(
    verdict(
      timesPublicodes >= LEAST_TIMES_PUBLICODES,
      `at least ${String(LEAST_TIMES_PUBLICODES)} × as many a second as publicodes: ${number(timesPublicodes)} ×`,
    ),
  );
  print(
    verdict(
      timesBare <= MOST_TIMES_BARE,
      `at most ${String(MOST_TIMES_BARE)} × the cost of bare arithmetic with validation: ${number(timesBare)} ×`,
    ),
  );
}
if (lastResult() === undefined) throw new Error('nothing was measured');
