import type { ItemUnder, PlanUnder } from '../../editions/plan-under.ts';
import { amountText, inWan } from '../../format/sums.ts';
import { changes as words } from '../../strings/editions.ts';
import { kinds, planItem, statuses } from '../../strings/index.ts';

interface Props {
  readonly before: PlanUnder;
  readonly after: PlanUnder;
}

/** A plan under two editions, item by item and in sum. */
export const PlanTable = ({ before, after }: Props) => (
  <>
    <div class="scroll" role="region" aria-label={words.planTable} tabIndex={0}>
      <table class="two-editions">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {before.items.map((then, place) => (
            <Row key={place} then={then} now={after.items[place] ?? then} />
          ))}
        </tbody>
        <tfoot>
          {(['total', 'beyond', 'inKind'] as const)
            .filter((sum) => sum === 'total' || [before, after].some((plan) => plan[sum].max !== '0.00'))
            .map((sum) => (
              <tr key={sum}>
                <th scope="row">
                  {words[sum]}
                  <Mark isSame={isSame(before[sum], after[sum])} />
                </th>
                <td>{inWan(before[sum])}</td>
                <td>{inWan(after[sum])}</td>
              </tr>
            ))}
        </tfoot>
      </table>
    </div>
    <Missed edition={words.before} plan={before} />
    <Missed edition={words.after} plan={after} />
  </>
);

const Row = ({ then, now }: { readonly then: ItemUnder; readonly now: ItemUnder }) => (
  <tr>
    <th scope="row">
      {now.title ?? then.title ?? words.unknownItem}
      {then.estimate && now.estimate && <Mark isSame={isSame(then, now)} />}
    </th>
    <td>
      <Amount item={then} edition={words.before} />
    </td>
    <td>
      <Amount item={now} edition={words.after} />
    </td>
  </tr>
);

const Mark = ({ isSame: same }: { readonly isSame: boolean }) => (
  <small data-changed={!same}>{same ? words.sameAmount : words.otherAmount}</small>
);

/** An amount with its kind, how sure it is and what is taken off it; or why there is none. */
const Amount = ({ item, edition }: { readonly item: ItemUnder; readonly edition: string }) => {
  const { estimate, takenOff } = item;
  if (!estimate || item.left) return <span class="no-amount">{reasonFor(item, edition)}</span>;
  const { amount, status } = estimate;
  // A ceiling says its kind already, and nothing has none.
  const isPlain = status === 'ineligible' || amount.kind === 'ceiling';
  return (
    <>
      <b>{amountText(estimate).inWan}</b>
      <small>{isPlain ? statuses[status].name : `${kinds[amount.kind].name}，${statuses[status].name}`}</small>
      {takenOff && <small>{planItem.takenOff(inWan(takenOff))}</small>}
    </>
  );
};

const reasonFor = ({ title, left }: ItemUnder, edition: string): string => {
  if (title === undefined) return words.noSuchBenefit(edition);
  if (left === 'other') return words.otherInputs(edition);
  if (left === 'waiting') return words.waiting(edition);
  return left === 'refused' ? planItem.refused : planItem.elsewhere;
};

/** What the sum leaves out since nobody can say what it would be. */
const Missed = ({ edition, plan }: { readonly edition: string; readonly plan: PlanUnder }) => {
  const missed = plan.items.filter(({ left }) => left === 'other' || left === 'waiting').length;
  return missed > 0 ? <p class="note">{words.notCounted(edition, missed)}</p> : null;
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
