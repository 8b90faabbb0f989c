import { FIRST_START, LAST_VALID_YEAR, type Benefit } from '../../../rules/index.ts';
import { planItem, planStart as words } from '../../../strings/index.ts';
import type { SavedItem } from '../../../plan/saved-plan.ts';

/** The years that a plan made by hand may begin in; another one, from a link, joins them. */
const YEARS: readonly number[] = Array.from(
  { length: 1 + LAST_VALID_YEAR - FIRST_START },
  (_, index) => FIRST_START + index,
);

interface Props {
  readonly id: string;
  readonly label: string;
  /** What stands for no year of its own; absent where a year is a must. */
  readonly asPlan?: string;
  readonly year: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}

/** The year in which something starts. */
export const StartYear = ({ id, label, asPlan, year, onChange }: Props) => (
  <div class="field">
    <label for={id}>{label}</label>
    <select
      id={id}
      value={year === undefined ? '' : String(year)}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? undefined : Number(value))}
    >
      {asPlan !== undefined && <option value="">{asPlan}</option>}
      {(year === undefined || YEARS.includes(year) ? YEARS : [...YEARS, year]).map((each) => (
        <option key={each} value={String(each)}>
          {words.year(each)}
        </option>
      ))}
    </select>
  </div>
);

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
    label={benefit.previousYear === undefined ? planItem.start : planItem.previousYear}
    asPlan={planItem.asPlan(planStart)}
    year={item.start}
    onChange={(start) => onChange((last) => ({ ...last, start }))}
  />
);
