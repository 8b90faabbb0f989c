import { FIRST_START } from '../../../rules/index.ts';
import { planStart as words } from '../../../strings/index.ts';
import type { KeyedPlan } from '../../../plan/keyed-plan.ts';
import { LONGEST_NAME } from '../../../plan/saved-plan.ts';

interface Props {
  readonly plan: KeyedPlan;
  readonly change: (next: (plan: KeyedPlan) => KeyedPlan) => void;
}

/** What holds for the whole plan: its first year, and whose it is. */
export const PlanHead = ({ plan: { name, start }, change }: Props) => (
  <div class="plan-head">
    <StartYear
      id="plan-start"
      label={words.start}
      year={start}
      onChange={(year) => change((last) => ({ ...last, start: year ?? last.start }))}
    />
    <div class="field">
      <label for="plan-name">{words.name}</label>
      <input
        id="plan-name"
        type="text"
        autocomplete="organization"
        maxLength={LONGEST_NAME}
        value={name}
        onInput={({ currentTarget: { value } }) => change((last) => ({ ...last, name: value }))}
      />
    </div>
  </div>
);

/** The years that a plan made by hand may begin in; another one, from a link, joins them. */
const YEARS: readonly number[] = Array.from({ length: 6 }, (_, index) => FIRST_START + index);

interface StartYearProps {
  readonly id: string;
  readonly label: string;
  /** What stands for no year of its own; absent where a year is a must. */
  readonly asPlan?: string;
  readonly year: number | undefined;
  readonly onChange: (year: number | undefined) => void;
}

/** The year in which something starts. */
export const StartYear = ({ id, label, asPlan, year, onChange }: StartYearProps) => (
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
