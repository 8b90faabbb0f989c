import { Live } from '../../estimator/Live.tsx';
import { planKeeping, planSummary as words } from '../../../strings/index.ts';

interface Props {
  /** The sum, where there is one. */
  readonly sum: string | undefined;
  /** What was added or taken away last. */
  readonly done: { readonly said: string; readonly isUndoable: boolean } | undefined;
  readonly undo: () => void;
}

/** What stays in sight: the sum, which on a phone lies far below, and the way back from a removal. */
export const StickyFooter = ({ sum, done, undo }: Props) => (
  <div class="plan-foot">
    <Live as="p" role="status">
      {done?.said}
      {done?.isUndoable === true && (
        <button type="button" class="quiet" onClick={undo}>
          {planKeeping.undo}
        </button>
      )}
    </Live>
    {sum !== undefined && (
      <Live as="a" class="glance" href="#sum">
        <b>{sum}</b>
        {words.see}
      </Live>
    )}
  </div>
);
