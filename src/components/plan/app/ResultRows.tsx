import { findBenefit, LAST_VALID_YEAR } from '../../../rules/index.ts';
import { listByYear } from '../../../entry/period.ts';
import { yearText, inWan, sumSentences } from '../../../format/sums.ts';
import { lineAt, type ComputedPlan, type Line } from '../../../plan/compute.ts';
import { yearsText } from '../../../plan/export/line-text.ts';
import { apartIn } from '../../../plan/export/table.ts';
import { titleAt, type KeyedItem } from '../../../plan/keyed-plan.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';
import { planItem as words, planStart } from '../../../strings/index.ts';
import { ItemSum } from './ItemResult.tsx';

interface Props {
  readonly computed: ComputedPlan;
  readonly items: readonly KeyedItem[];
  readonly open: (key: string) => void;
}

/** An item a row: what it comes to, when, what a cap took off it, and how sure that is; each leads to where it was filled in. */
export const ResultRows = ({ computed, items, open }: Props) => (
  <ol class="result-rows">
    {items.map(({ key, item }, place) => {
      const line = lineAt(computed, place);
      return (
        findBenefit(item.benefit) && (
          <li key={key}>
            <button type="button" onClick={() => open(key)}>
              <b>{titleAt(items, place)}</b>
              <ItemSum item={item} estimate={line?.estimate} />
              {line && notesOn(computed, line, item).map((note) => <small key={note}>{note}</small>)}
            </button>
          </li>
        )
      );
    })}
  </ol>
);

const notesOn = (computed: ComputedPlan, line: Line, item: SavedItem): readonly string[] => [
  ...(line.estimate.status === 'ineligible' ? [] : yearsOf(computed, line)),
  ...(isWorkedOut(line) ? sumSentences(line.estimate.steps) : []),
  ...(stopsEarly(line, item) ? [words.stopsAt(lastYearOf(line))] : []),
  ...(line.takenOff ? [words.takenOff(inWan(line.takenOff))] : []),
  ...apartIn(computed, line),
];

/** Whether to say how its sum comes about: what a cap cut, and what was filled in where no years of it say so. */
const isWorkedOut = ({ benefit, estimate: { capped, status, years = [] } }: Line): boolean =>
  capped || (benefit.kind === 'formula' && status !== 'ineligible' && years.length < 2);

const lastYearOf = ({ start, estimate: { years = [] } }: Line): number => start + years.length - 1;

/** Whether years that the draft still reaches are not filled in, though nobody has said that it ends before them. */
const stopsEarly = (line: Line, { period }: SavedItem): boolean => {
  const [, list] = listByYear(line.benefit) ?? [];
  const given = line.estimate.years?.length ?? 0;
  return list !== undefined && given < list.max && lastYearOf(line) < LAST_VALID_YEAR && period?.toYear === undefined;
};

/** The years of a line, with the sum of each where there are several. */
const yearsOf = (computed: ComputedPlan, line: Line): readonly string[] => {
  const { years = [] } = line.estimate;
  if (years.length < 2) return [yearsText(computed, line)];
  return years.map((span, index) => `${planStart.year(line.start + index)} ${yearText(line.benefit.kind, span)}`);
};
