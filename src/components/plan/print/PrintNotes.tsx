import type { PlanSummary } from '../../../rules/index.ts';
import { printWords as words } from '../../../strings/index.ts';
import { inYuan } from '../../../format/sums.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { titlesIn, warningsIn } from '../../../plan/export/notes.ts';
import { loweredIn } from '../../../plan/warning-text.ts';
import { nameOf } from '../../../format/provision.ts';

interface Props {
  readonly computed: ComputedPlan;
  readonly summary: PlanSummary;
}

/** What limits the whole, and what the text leaves open about it. */
export const PrintNotes = ({ computed, summary }: Props) => {
  const { beyond, strict, restrictions } = summary;
  const titles = (items: readonly number[]) => titlesIn(computed, items);
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
        {warningsIn(computed).map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </section>
  );
};
