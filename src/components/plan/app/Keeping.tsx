import type { Removal, OnScreen } from '../../../plan/on-screen.ts';
import { planKeeping as words, planVariants } from '../../../strings/index.ts';
import { MOST_ITEMS, summaryOf } from '../../../rules/index.ts';
import { inWan } from '../../../format/sums.ts';
import { computePlan } from '../../../plan/compute.ts';
import type { SavedPlan } from '../../../plan/saved-plan.ts';
import { otherThan } from '../../../plan/store/own-plans.ts';

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

interface LinkProps {
  readonly screen: OnScreen;
  readonly keepLinked: () => void;
  readonly keepBeside: () => void;
  readonly openOwn: () => void;
}

/** What the reader should know of a plan that is not stored: why, what of a link is missing, what else is kept. */
export const KeepingNotice = ({
  screen: { state, slot, plan, own, other, made, unread, beyond, returned },
  keepLinked,
  keepBeside,
  openOwn,
}: LinkProps) => (
  <>
    {(state === 'refused' || state === 'full') && (
      <p class="callout" role="status">
        {words.notes[state]}
      </p>
    )}
    {state === 'linked' && (
      <div class="callout" role="status">
        <p>
          {words.fromLink(plan.name, made)}
          {own && words.ownBeside(inShort(own))}
        </p>
        <p class="choices">
          <button type="button" class="secondary" onClick={keepLinked}>
            {own ? words.replaceOwn : words.keepLinked}
          </button>
          {own && !other && (
            <button type="button" class="secondary" onClick={keepBeside}>
              {planVariants.keepBeside(planVariants.names[otherThan(slot)])}
            </button>
          )}
          {own && (
            <button type="button" class="secondary" onClick={openOwn}>
              {words.openOwn}
            </button>
          )}
        </p>
      </div>
    )}
    {unread.length > 0 && (
      <div class="callout" role="alert">
        <p>{words.unread}</p>
        <ul>
          {unread.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    )}
    {returned > 0 && (
      <p class="callout" role="status">
        {words.returned(returned)}
      </p>
    )}
    {beyond > 0 && <p class="callout">{words.beyond(beyond, MOST_ITEMS)}</p>}
  </>
);

const inShort = (plan: SavedPlan): string =>
  words.inShort(plan.name, plan.items.length, inWan(summaryOf(computePlan(plan).worked).within));

interface PersistenceProps {
  readonly screen: OnScreen;
  readonly forget: () => void;
  readonly copy: () => void;
}

/** Where the plan is kept, how a second one comes about, and the one button that makes the browser forget it. */
export const Persistence = ({ screen: { state, slot, other, plan }, forget, copy }: PersistenceProps) => (
  <section class="keeping" aria-labelledby="keeping">
    <h3 id="keeping">{words.title}</h3>
    <p class="note" role="status">
      {words.notes[state]}
    </p>
    {state === 'kept' && !other && plan.items.length > 0 && (
      <button type="button" class="secondary" onClick={copy}>
        {planVariants.copy(planVariants.names[otherThan(slot)])}
      </button>
    )}
    {state !== 'linked' && (
      <button type="button" class="quiet" onClick={forget}>
        {other ? planVariants.forget(planVariants.names[slot]) : words.forget}
      </button>
    )}
  </section>
);
