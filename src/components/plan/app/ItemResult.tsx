import { useState } from 'preact/hooks';
import type { Benefit, PlanLine, Estimate } from '../../../rules/index.ts';
import { Estimated } from '../../estimator/Result.tsx';
import type { Draft } from '../../../entry/draft.ts';
import { Live } from '../../estimator/Live.tsx';
import { HeldFields, Unmet } from '../../estimator/Waiting.tsx';
import { Provisions } from '../../estimator/Provisions.tsx';
import { Questions, useQuestions } from '../../estimator/Questions.tsx';
import { measureLink } from '../../../links/link.ts';
import { planItem as words, result, statuses } from '../../../strings/index.ts';
import { stateOf } from '../../../plan/compute.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';
import { inWan, amountText, sumSentences } from '../../../format/sums.ts';

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
  if (estimate) {
    return <Glance sum={amountText(estimate).inWan} word={statuses[estimate.status].name} state={estimate.status} />;
  }
  return stateOf(item) === 'refused' ? (
    <Glance word={words.refused} state="ineligible" />
  ) : (
    <Glance word={words.waiting} state="waiting" />
  );
};

const Glance = ({ sum, word, state }: { readonly sum?: string; readonly word: string; readonly state: string }) => (
  <Live as="span" class="item-sum" data-status={state}>
    {sum !== undefined && state !== 'ineligible' && <b>{sum}</b>}
    <small>{word}</small>
  </Live>
);
