/**
 * What a plan of 50 lines costs: `npm run bench:plan`. A page works it out again on every key, so all of it (sums,
 * explained lines, summary, warnings) must fit well into one frame. Reports against that aim and never fails on it.
 */
import { cpus } from 'node:os';
import { estimate, plan, summaryOf, warningsOf, workOut, type WorkedPlan } from '../src/rules/index.ts';
import { randomFrom, randomSet, requestsOf } from './cases.ts';
import { lastResult, measure, median } from './measure.ts';
import { number, table, verdict } from './table.ts';

const LINES = 50;
const ROUNDS = 50;
/** One frame of a screen that draws 60 times a second, in ms. */
const FRAME = 16;

const random = randomFrom(2027);
const requests = [1, 2, 3].flatMap(() => requestsOf(randomSet(random))).slice(0, LINES);
const items = requests.map((request, index) => ({ ...request, start: 2026 + (index % 2) }));
const asked = { start: 2026, items };

const worked = (): WorkedPlan => {
  const answer = workOut(asked);
  if ('error' in answer) throw new Error(JSON.stringify(answer.error));
  return answer;
};
const summarised = () => {
  const answer = worked();
  return [answer, summaryOf(answer), warningsOf(answer)];
};

const samples = measure(
  {
    estimates: () => requests.map((request) => estimate(request)),
    plan: () => plan(asked),
    sums: () => plan(asked, { explain: false }),
    everything: summarised,
  },
  ROUNDS,
);

const row = (name: string, times: readonly number[]) => [name, number(median(times) / 1000)];
const lines = [
  `node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`,
  `\nA plan of ${String(items.length)} lines: median ms of processor time`,
  table(
    ['', 'ms'],
    [
      row('the estimates alone, explained', samples.estimates),
      row('the plan', samples.plan),
      row('the plan with explain: false', samples.sums),
      row('plan, summary and warnings', samples.everything),
    ],
  ),
  '',
  verdict(median(samples.everything) / 1000 < FRAME, `everything within a frame of ${String(FRAME)} ms`),
];
process.stdout.write(`${lines.join('\n')}\n`);
if (lastResult() === undefined) throw new Error('nothing was measured');
