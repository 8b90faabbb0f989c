import { useState } from 'preact/hooks';
import { link } from '../../links/base.ts';
import { leaveEstimate } from '../../plan/store/leave-estimate.ts';
import { addToPlan as words } from '../../strings/index.ts';
import type { Draft } from '../../entry/draft.ts';

interface Props {
  readonly benefit: string;
  /** Complete: it is answered. */
  readonly draft: Draft;
}

/** Takes what was estimated into the plan of the whole enterprise; changed, it can be taken again, as another item. */
export const AddToPlan = ({ benefit, draft: { inputs, conditions } }: Props) => {
  const [added, setAdded] = useState({ item: '', isKept: true });
  const item = JSON.stringify({ inputs, conditions });
  const isAdded = added.item === item;
  return (
    <p class="add-to-plan">
      {!isAdded && (
        <button
          type="button"
          class="primary"
          onClick={() => setAdded({ item, isKept: leaveEstimate({ benefit, inputs, conditions }) })}
        >
          {words.add}
        </button>
      )}
      <span aria-live="polite">{isAdded && (added.isKept ? words.added : words.failed)}</span>
      {isAdded && <a href={link('/plan/')}>{words.open}</a>}
    </p>
  );
};
