import type { Benefit } from '../../../rules/index.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';
import { planItem as words } from '../../../strings/index.ts';
import { StartYear } from './StartYear.tsx';

export interface ItemYearProps {
  /** Of the item; those of its controls begin with it. */
  readonly id: string;
  readonly benefit: Benefit;
  readonly item: SavedItem;
  readonly planStart: number;
  readonly onChange: (next: (item: SavedItem) => SavedItem) => void;
}

/** The year of one item, where it is not that of the plan. */
export const ItemYear = ({ id, benefit, item, planStart, onChange }: ItemYearProps) => (
  <StartYear
    id={`${id}-start`}
    label={benefit.previousYear === undefined ? words.start : words.previousYear}
    asPlan={words.asPlan(planStart)}
    year={item.start}
    onChange={(start) => onChange((last) => ({ ...last, start }))}
  />
);
