import { planStart as words } from '../../../strings/index.ts';
import { StartYear } from './StartYear.tsx';
import type { KeyedPlan } from '../../../plan/keyed-plan.ts';

/** A name longer than any enterprise has would not fit its sheet. */
const LONGEST_NAME = 60;

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
