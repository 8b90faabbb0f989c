import { findBenefit, type PlanLine } from '../../../rules/index.ts';
import { planItem as words } from '../../../strings/index.ts';
import { MOST_ITEMS } from '../../../plan/link/plan-link.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';
import { PlanItem } from './PlanItem.tsx';
import { numberOf } from '../../../plan/titles.ts';
import type { KeyedItem } from '../../../plan/keyed-plan.ts';

interface Props {
  readonly items: readonly KeyedItem[];
  readonly computed: ComputedPlan;
  readonly onChange: (key: number, next: (item: SavedItem) => SavedItem) => void;
  readonly onAgain: (key: number, item: SavedItem) => void;
  readonly onRemove: (key: number, title: string) => void;
}

/** The items of the plan, in the order in which they were added; those of one benefit may stand together. */
export const Items = ({ items, computed, onChange, onAgain, onRemove }: Props) => {
  const lines = linesByPlace(computed);
  if (items.length === 0) return <p class="waiting">{words.empty}</p>;
  return (
    <>
      <ol class="plan-items">
        {items.map(({ key, item }, place) => {
          const benefit = findBenefit(item.benefit);
          return (
            benefit && (
              <PlanItem
                key={key}
                id={`item-${String(key)}`}
                benefit={benefit}
                number={numberOf(items, place)}
                item={item}
                line={lines.get(place)}
                planStart={computed.plan.start}
                isOpen={!lines.has(place)}
                onChange={(next) => onChange(key, next)}
                onAgain={() => onAgain(key, item)}
                onRemove={(title) => onRemove(key, title)}
              />
            )
          );
        })}
      </ol>
      {items.length >= MOST_ITEMS && <p class="callout">{words.full(MOST_ITEMS)}</p>}
    </>
  );
};

const linesByPlace = ({ places, worked }: ComputedPlan): ReadonlyMap<number, PlanLine> =>
  new Map(
    worked.answer.lines.flatMap((line, index) => {
      const place = places[index];
      return place === undefined ? [] : [[place, line] as const];
    }),
  );
