import { FIRST_START, LAST_VALID_YEAR } from '../../../rules/index.ts';
import { planStart as words } from '../../../strings/index.ts';

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
