import { useState } from 'preact/hooks';
import { findBenefit, LAST_VALID_YEAR, type Benefit, type PlanLine, type Estimate } from '../../../rules/index.ts';
import { Estimated } from '../../estimator/Result.tsx';
import type { Draft } from '../../../entry/draft.ts';
import { Live } from '../../estimator/Live.tsx';
import { HeldFields, Unmet } from '../../estimator/Waiting.tsx';
import { Provisions } from '../../estimator/Provisions.tsx';
import { Questions, useQuestions } from '../../estimator/Questions.tsx';
import { measureLink } from '../../../links/link.ts';
import { planItem as words, result, statuses, planStart } from '../../../strings/index.ts';
import { stateOf, lineAt, type ComputedPlan, type Line } from '../../../plan/compute.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';
import { inWan, amountText, sumSentences, yearText } from '../../../format/sums.ts';
import { listByYear } from '../../../entry/period.ts';
import { yearsText } from '../../../plan/export/line-text.ts';
import { apartIn } from '../../../plan/export/table.ts';
import { saidAt, titleAt, type KeyedItem } from '../../../plan/keyed-plan.ts';

interface Props {
  readonly benefit: Benefit;
  readonly item: SavedItem;
  readonly line: PlanLine | undefined;
  readonly draft: Draft;
  readonly isJudged: (name: string) => boolean;
}

/** What an item comes to: how its sum comes about, or what is still missing, what others of the plan take off it, and, on demand, everything. */
export const ItemResult = ({ benefit, item, line, draft, isJudged }: Props) => {
  const [isShown, setShown] = useState(false);
  const refused = benefit.conditions.filter(({ id }) => item.conditions[id] === false).map(({ id }) => id);
  const unmet = [...new Set([...refused, ...(line?.unmet ?? [])])];
  const isWaiting = stateOf(item) === 'waiting' && !item.claimedElsewhere;
  return (
    <Live as="div" class="item-result">
      <HeldFields draft={draft} isJudged={isJudged} />
      {isWaiting && draft.missing.length > 0 && <p class="waiting">{words.waitingFor(draft.missing)}</p>}
      {line &&
        line.status !== 'ineligible' &&
        sumSentences(line.steps).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {unmet.length > 0 && <Unmet benefit={benefit} ids={unmet} steps={line?.steps ?? []} />}
      {line?.takenOff && !item.claimedElsewhere && (
        <div class="callout">
          <p>{words.takenOff(inWan(line.takenOff))}</p>
          <p>{line.takenOff.why}</p>
          <Provisions ids={[line.takenOff.provision]} />
        </div>
      )}
      {line && (
        <details class="result" onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
          <summary>{words.details}</summary>
          {isShown && (
            <>
              <h4 class="visually-hidden">{result.title}</h4>
              <Estimated benefit={benefit} estimate={line} />
              <OpenQuestions benefit={benefit} />
            </>
          )}
        </details>
      )}
    </Live>
  );
};

/** What the text leaves open about the benefit, as beside the form of its measure. */
const OpenQuestions = ({ benefit }: Pick<Props, 'benefit'>) => (
  <Questions {...useQuestions(benefit)} place={`${measureLink(benefit.slug)}#questions`} />
);

interface ItemSumProps {
  readonly item: SavedItem;
  readonly estimate: Pick<Estimate, 'amount' | 'status'> | undefined;
}

/** An item at a glance: its sum and what it hangs on, or how far it is. */
export const ItemSum = ({ item, estimate }: ItemSumProps) => {
  if (item.claimedElsewhere) return <Glance word={words.elsewhere} state="ineligible" />;
  if (estimate)
    return <Glance sum={amountText(estimate).inWan} word={statuses[estimate.status].name} state={estimate.status} />;
  if (stateOf(item) === 'refused') return <Glance word={words.refused} state="ineligible" />;
  return <Glance word={words.waiting} state="waiting" />;
};

const Glance = ({ sum, word, state }: { readonly sum?: string; readonly word: string; readonly state: string }) => (
  <Live as="span" class="item-sum" data-status={state}>
    {sum !== undefined && state !== 'ineligible' && <b>{sum}</b>}
    <small>{word}</small>
  </Live>
);

interface RowsProps {
  readonly computed: ComputedPlan;
  readonly items: readonly KeyedItem[];
  readonly open: (key: string) => void;
}

/** An item a row: what it comes to, when, what a cap took off it, and how sure that is; each leads to where it was filled in. */
export const ResultRows = ({ computed, items, open }: RowsProps) => (
  <ol class="result-rows">
    {items.map(({ key, item }, place) => {
      const line = lineAt(computed, place);
      return (
        findBenefit(item.benefit) && (
          <li key={key}>
            <button type="button" onClick={() => open(key)}>
              <b>{titleAt(items, place)}</b>
              <ItemSum item={item} estimate={line?.estimate} />
              {saidAt(items, place) !== '' && <small>{saidAt(items, place)}</small>}
              {line && notesOn(computed, line).map((note) => <small key={note}>{note}</small>)}
              {line && stopsEarly(line, item) && (
                <small>
                  {words.stopsAt(lastYearOf(line))}
                  <u>{words.toStop}</u>
                </small>
              )}
            </button>
          </li>
        )
      );
    })}
  </ol>
);

const notesOn = (computed: ComputedPlan, line: Line): readonly string[] => [
  ...(line.estimate.status === 'ineligible' ? [] : yearsOf(computed, line)),
  ...(isWorkedOut(line) ? sumSentences(line.estimate.steps) : []),
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
