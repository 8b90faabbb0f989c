import type { OnScreen } from '../../../plan/on-screen.ts';
import type { Slot } from '../../../plan/store/kept-benefits.ts';
import { otherThan, SLOTS } from '../../../plan/store/own-plans.ts';
import { planComparison, planVariants as words } from '../../../strings/index.ts';

interface Props {
  readonly screen: OnScreen;
  readonly show: (slot: Slot) => void;
}

/** Which of the two plans is on the screen, and the way to the other; nothing where there is only one. */
export const Variants = ({ screen: { state, slot, plan, other }, show }: Props) =>
  state === 'linked' || !hasTwo({ slot, other }) ? null : (
    <nav class="plan-variants" aria-label={words.label}>
      {SLOTS.map((each) => (
        <button
          key={each}
          type="button"
          class="secondary"
          aria-current={each === slot ? 'true' : undefined}
          onClick={() => show(each)}
        >
          {planComparison.named(words.names[each], each === slot ? plan.name : (other?.name ?? ''))}
        </button>
      ))}
    </nav>
  );

/** Whether a browser keeps a second plan, if an empty one that is on the screen. */
const hasTwo = ({ slot, other }: Pick<OnScreen, 'slot' | 'other'>): boolean => slot === 'b' || other !== undefined;

/**
 * What the plan on the screen is compared with, what the two are called, and which of the reader's two is on the screen;
 * undefined where there is none.
 */
export const besideOf = ({ state, slot, plan, own, other }: OnScreen) => {
  if (state === 'linked')
    return (
      own && {
        plan: own,
        title: planComparison.title,
        names: [planComparison.linked, planComparison.own] as const,
        variant: undefined,
      }
    );
  if (!other) return undefined;
  const [name, otherName] = [words.names[slot], words.names[otherThan(slot)]];
  return {
    plan: other,
    title: planComparison.titleOf(otherName),
    names: [planComparison.named(name, plan.name), planComparison.named(otherName, other.name)] as const,
    variant: name,
  };
};

export type Beside = NonNullable<ReturnType<typeof besideOf>>;
