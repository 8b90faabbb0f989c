import { findBenefit, type PlanLine } from '../../../rules/index.ts';
import { planItem as words } from '../../strings.ts';
import { MOST_ITEMS } from '../plan-link.ts';
import type { Reckoned } from '../reckon.ts';
import type { SavedItem } from '../saved-plan.ts';
import { PlanItem } from './PlanItem.tsx';
import { numberOf } from './titles.ts';
import type { KeyedItem } from './keyed-plan.ts';

interface Props {
  readonly items: readonly KeyedItem[];
  readonly reckoned: Reckoned;
  readonly onChange: (key: number, next: (item: SavedItem) => SavedItem) => void;
  readonly onAgain: (key: number, item: SavedItem) => void;
  readonly onRemove: (key: number, title: string) => void;
}

/** The items of the plan, in the order in which they were added; those of one benefit may stand together. */
export const Items = ({ items, reckoned, onChange, onAgain, onRemove }: Props) => {
  const lines = linesByPlace(reckoned);
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
                planStart={reckoned.plan.start}
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

const linesByPlace = ({ places, worked }: Reckoned): ReadonlyMap<number, PlanLine> =>
  new Map(
    worked.answer.lines.flatMap((line, index) => {
      const place = places[index];
      return place === undefined ? [] : [[place, line] as const];
    }),
  );
