import { warningsOf, type PlanSummary, type PlanWarning } from '../../../rules/index.ts';
import { question, printWords as words } from '../../../strings/index.ts';
import { inYuan } from '../../../format/amount-text.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { numberOf } from '../../../plan/export/line-text.ts';
import { keyOf, loweredIn } from '../../../plan/warning-text.ts';
import { nameOf } from '../../../format/provision-names.ts';

interface Props {
  readonly computed: ComputedPlan;
  readonly summary: PlanSummary;
}

/** What limits the whole, and what the text leaves open about it. */
export const PrintNotes = ({ computed, summary }: Props) => {
  const { worked } = computed;
  const { beyond, strict, restrictions } = summary;
  const titles = (items: readonly number[]) => titlesOf(computed, items);
  return (
    <section>
      <h2>{words.notes}</h2>
      <ul>
        {restrictions.map(({ id, words: said, provision }) => (
          <li key={id}>
            {said}（{nameOf(provision)}）
          </li>
        ))}
        {loweredIn(summary, (item) => titles([item])).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {strict && (
          <li>
            {words.strictNote(titles(strict.kept), titles(strict.excluded))} <b>{inYuan(strict.within)}</b>
          </li>
        )}
        {beyond && (
          <li>
            {words.beyond}：<b>{inYuan(beyond)}</b>
            <ul>
              {beyond.readings.map(({ id, label, amount }) => (
                <li key={id}>
                  {label}：{amount ? inYuan(amount) : words.notGiven}
                </li>
              ))}
            </ul>
          </li>
        )}
        {warningsOf(worked).map((warning) => (
          <li key={keyOf(warning)}>{said(warning, titles(warning.items))}</li>
        ))}
      </ul>
    </section>
  );
};

/** Each benefit once, with the numbers of its lines. */
const titlesOf = (computed: ComputedPlan, items: readonly number[]): string => {
  const numbers = new Map<string, number[]>();
  for (const item of items) {
    const title = computed.worked.lines[item]?.benefit.title ?? '';
    numbers.set(title, [...(numbers.get(title) ?? []), numberOf(computed, { item })]);
  }
  return Array.from(numbers, ([title, places]) => words.places(title, places)).join('、');
};

const said = (warning: PlanWarning, titles: string): string => {
  if (warning.kind === 'term') return words.term(titles, warning.term.words, warning.firstYear, warning.lastYear);
  if (warning.kind === 'previous-year') return words.previousYear(titles, warning.quote, warning.year);
  const { matter, treatment } = warning.question;
  return `${titles}：${matter}${question.treatment}：${treatment}`;
};
