import type { Removal } from '../../../plan/on-screen.ts';
import { planKeeping as words } from '../../../strings/index.ts';

export interface RemovedProps {
  readonly removals: readonly Removal[];
  readonly undo: (removal: Removal) => void;
}

/** What was taken away here, each with its way back. */
export const Removed = ({ removals, undo, where }: RemovedProps & Pick<Removal, 'where'>) => (
  <>
    {removals
      .filter((removal) => removal.where === where)
      .map((removal) => (
        <RemovedLine key={removal.id} removal={removal} undo={undo} />
      ))}
  </>
);

export const RemovedLine = ({ removal, undo }: Pick<RemovedProps, 'undo'> & { readonly removal: Removal }) => (
  <p class="removed" id={`removed-${String(removal.id)}`}>
    {removal.said}
    <button type="button" class="quiet" onClick={() => undo(removal)}>
      {words.undo}
    </button>
  </p>
);
