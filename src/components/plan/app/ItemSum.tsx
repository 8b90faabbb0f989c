import type { Estimate } from '../../../rules/index.ts';
import { amountText } from '../../../format/amount-text.ts';
import { Live } from '../../estimator/Live.tsx';
import { planItem as words, statuses } from '../../../strings/index.ts';
import { stateOf } from '../../../plan/item-state.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';

interface Props {
  readonly item: SavedItem;
  readonly estimate: Pick<Estimate, 'amount' | 'status'> | undefined;
}

/** An item at a glance: its sum and what it hangs on, or how far it is. */
export const ItemSum = ({ item, estimate }: Props) => {
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
