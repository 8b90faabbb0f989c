import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { link } from '../../links/address.ts';
import { leaveEstimate } from '../../plan/store/leave-estimate.ts';
import { addToPlan as words } from '../../strings/index.ts';
import type { Benefit } from '../../rules/index.ts';
import type { Draft, Entries } from '../../entry/draft.ts';
import { timeIn } from '../../entry/period.ts';

interface Props {
  readonly benefit: Benefit;
  /** Complete: it is answered. */
  readonly draft: Draft;
  readonly entries: Entries;
}

/** Takes what was estimated into the plan of the whole enterprise; changed, it can be taken again, as another item. */
export const AddToPlan = ({ benefit, draft: { inputs, conditions }, entries }: Props) => {
  const [added, setAdded] = useState({ item: '', isKept: true });
  const left = { benefit: benefit.id, inputs, conditions, ...timeIn(benefit, entries) };
  const item = JSON.stringify(left);
  const isAdded = added.item === item;
  const way = useRef<HTMLAnchorElement>(null);
  // The button that was pressed is gone, and would leave the focus nowhere.
  useLayoutEffect(() => way.current?.focus({ preventScroll: true }), [added]);
  return (
    <p class="add-to-plan">
      {!isAdded && (
        <button
          type="button"
          class="primary"
          onClick={() => setAdded({ item, isKept: leaveEstimate(left) !== undefined })}
        >
          {words.add}
        </button>
      )}
      <span aria-live="polite">{isAdded && (added.isKept ? words.added : words.failed)}</span>
      {isAdded && (
        <a ref={way} href={link('/plan/')}>
          {words.open}
        </a>
      )}
    </p>
  );
};
