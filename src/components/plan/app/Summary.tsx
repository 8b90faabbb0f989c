import { formatWan, LAST_VALID_YEAR, totalControl, type PlanSummary } from '../../../rules/index.ts';
import { Provisions } from '../../estimator/Provisions.tsx';
import { bases, planSummary as words } from '../../../strings/index.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { AfterValidity } from './AfterValidity.tsx';
import { Caveats } from './Caveats.tsx';
import { inWan, inYuan } from '../../../format/sums.ts';
import type { KeyedItem } from '../../../plan/keyed-plan.ts';
import { LeftOut } from './LeftOut.tsx';
import { loweredIn } from '../../../plan/warning-text.ts';
import { titlesOf } from '../../../plan/titles.ts';
import { Years } from './Years.tsx';

interface Props {
  readonly computed: ComputedPlan;
  readonly summary: PlanSummary;
  readonly items: readonly KeyedItem[];
}

/** What the plan comes to: bounds, what they rest on, year by year, and everything that limits them. */
export const Summary = ({ computed, summary, items }: Props) => {
  const { within, beyond, inKind } = summary;
  const titleOf = titlesOf(items, computed);
  const { places, left } = computed;
  if (places.length === 0)
    return (
      <>
        <p class="waiting">{items.length > 0 && left.waiting.length === 0 ? words.nothing : words.none}</p>
        <LeftOut computed={computed} items={items} />
      </>
    );
  return (
    <>
      <dl class="bounds">
        <dt>{words.until(LAST_VALID_YEAR)}</dt>
        {within.min === within.max ? (
          <dd>{formatWan(within.max)}</dd>
        ) : (
          <>
            <dd>
              <small>{words.atLeast}</small> {formatWan(within.min)}
            </dd>
            <dd>
              <small>{words.atMost}</small> {formatWan(within.max)}
            </dd>
          </>
        )}
      </dl>
      <p class="amount-yuan">{inYuan(within)}</p>
      {loweredIn(summary, titleOf).map((sentence) => (
        <p key={sentence} class="note">
          {sentence}
        </p>
      ))}
      <p class="note">
        {totalControl.words}
        <Provisions ids={[totalControl.provision]} />
      </p>
      {within.byBasis.length > 0 && (
        <>
          <h3>{words.basedOn}</h3>
          <ul class="based-on">
            {within.byBasis.map(({ of, items, ...span }) => (
              <li key={of}>
                <span>{bases[of]}</span>
                <b>{inWan(span)}</b>
                <small>{items.map(titleOf).join('、')}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {Number(inKind.sum) > 0 && (
        <p class="in-kind">
          {words.inKind}
          <b>{formatWan(inKind.sum)}</b>
          <small>
            {words.inKindNote}
            <Provisions ids={['annex.3']} />
          </small>
        </p>
      )}
      <Years years={summary.years} />
      {beyond && <AfterValidity {...beyond} after={LAST_VALID_YEAR} />}
      <LeftOut computed={computed} items={items} />
      <Caveats computed={computed} summary={summary} titleOf={titleOf} />
      <p class="disclaimer">{words.disclaimer}</p>
    </>
  );
};
