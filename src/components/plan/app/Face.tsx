import { formatWan, LAST_VALID_YEAR, totalControl, type PlanSummary } from '../../../rules/index.ts';
import { Provisions } from '../../estimator/Provisions.tsx';
import { planSummary as words } from '../../../strings/index.ts';
import { restOf } from '../../../format/sums.ts';

/** What the sum takes to hold, in words. */
export const heldIn = ({ byStatus }: PlanSummary): string =>
  byStatus.conditional.length + byStatus.undecided.length > 0 ? words.held.open : words.held.answered;

/** How many items are in the sum, until when, and what it takes to hold; an item that is refused or paid in kind is not in it. */
export const countedIn = (summary: PlanSummary): string => {
  const counted = new Set(summary.within.byBasis.flatMap(({ items }) => items));
  return counted.size > 0 ? words.until(counted.size, LAST_VALID_YEAR, heldIn(summary)) : words.nothing;
};

/** The sum: what can be worked out if the conditions hold and, apart from it, what the text leaves to others. */
export const Face = ({ summary }: { readonly summary: PlanSummary }) => {
  const { within, byStatus, lowered } = summary;
  const isOpen = byStatus.undecided.length > 0 || lowered.readings.length > 0;
  const sure = Number(within.min) > 0 || Number(within.max) === 0;
  const rest = restOf(within);
  return (
    <div class="face">
      <p>{countedIn(summary)}</p>
      {sure && (
        <p>
          <b key={within.min} class="sum">
            {formatWan(within.min)}
          </b>{' '}
          <span class="nowrap">{words.workedOut}</span>
        </p>
      )}
      {Number(rest) > 0 && (
        <p class={sure ? undefined : 'sum'}>
          {sure && words.besides}
          {words.upTo} <b>{formatWan(rest)}</b>
          <small>{isOpen ? words.leftOpen : words.leftUnsaid}</small>
        </p>
      )}
      <p class="note">
        {totalControl.words}
        <Provisions ids={[totalControl.provision]} />
      </p>
    </div>
  );
};
