import { noDistrictDuplicate } from '../../../rules/index.ts';
import { Provisions } from '../../estimator/Provisions.tsx';
import { planSummary as words } from '../../../strings/index.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import type { KeyedItem } from '../../../plan/keyed-plan.ts';
import { titleAt } from '../../../plan/titles.ts';

interface Props {
  readonly computed: ComputedPlan;
  readonly items: readonly KeyedItem[];
}

/** Each item that has no part in the sum, and why. */
export const LeftOut = ({ computed: { places, worked, left }, items }: Props) => {
  const titlesOf = (each: readonly number[]): string => each.map((place) => titleAt(items, place)).join('、');
  const elsewhere = [...worked.answer.excluded.map(({ item }) => places[item] ?? -1), ...left.elsewhere];
  const { waiting, refused } = left;
  if (waiting.length + refused.length + elsewhere.length === 0) return null;
  return (
    <ul class="plan-notes">
      {waiting.length > 0 && <li>{words.waiting(waiting.length)}</li>}
      {refused.length > 0 && <li>{words.refused(titlesOf(refused))}</li>}
      {elsewhere.length > 0 && (
        <li>
          {words.excluded}：{titlesOf(elsewhere)}
          <Provisions ids={[noDistrictDuplicate.provision]} />
        </li>
      )}
    </ul>
  );
};
