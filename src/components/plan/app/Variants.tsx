import type { OnScreen } from '../../../plan/on-screen.ts';
import type { Slot } from '../../../plan/store/plan-keys.ts';
import { otherThan, SLOTS } from '../../../plan/store/own-plans.ts';
import { planComparison, planVariants as words } from '../../../strings/index.ts';
import { formatWan, type Span } from '../../../rules/index.ts';
import { inWan } from '../../../format/sums.ts';
import { compare } from '../../../plan/compare.ts';
import { computePlan, type ComputedPlan } from '../../../plan/compute.ts';

interface Props {
  readonly screen: OnScreen;
  readonly show: (slot: Slot) => void;
}

/** Which of the two plans is on the screen, and the way to the other; nothing where there is only one. The second may be an empty one. */
export const Variants = ({ screen: { state, slot, plan, other }, show }: Props) =>
  state === 'linked' || (slot === 'a' && !other) ? null : (
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
  // The firm of both needs no saying in the head of a narrow column.
  const named = (head: string, firm: string): string =>
    plan.name === other.name ? head : planComparison.named(head, firm);
  return {
    plan: other,
    title: planComparison.titleOf(otherName),
    names: [named(name, plan.name), named(otherName, other.name)] as const,
    variant: name,
  };
};

export type Beside = NonNullable<ReturnType<typeof besideOf>>;

interface ComparisonProps {
  readonly computed: ComputedPlan;
  readonly beside: Pick<Beside, 'plan' | 'names'>;
}

/** A plan beside another, item by item: on the screen, and on its sheet. */
export const ComparisonTable = ({ computed, beside: { plan, names } }: ComparisonProps) => (
  <table>
    <thead>
      <tr>
        {[planComparison.item, ...names, planComparison.more].map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {compare(computed, computePlan(plan)).map(({ title, one, other, more }, row) => (
        <tr key={row}>
          <th scope="row">{title || planComparison.total}</th>
          <td>{said(one)}</td>
          <td>{said(other)}</td>
          <td>{Number(more) === 0 ? planComparison.same : <b>{signed(more)}</b>}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The same; folded where what is compared is not a plan that the reader made in order to compare it. */
export const Comparison = ({ computed, beside }: { readonly computed: ComputedPlan; readonly beside: Beside }) => (
  <details class="comparison" open={beside.variant !== undefined}>
    <summary>{beside.title}</summary>
    <ComparisonTable computed={computed} beside={beside} />
  </details>
);

const said = (span: Span | undefined): string => (span ? inWan(span) : planComparison.nothing);

const signed = (more: string): string =>
  more.startsWith('-') ? planComparison.less(formatWan(more.slice(1))) : planComparison.above(formatWan(more));
