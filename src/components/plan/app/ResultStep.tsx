import { formatWan, LAST_VALID_YEAR, type PlanSummary } from '../../../rules/index.ts';
import { Live } from '../../estimator/Live.tsx';
import { Provisions } from '../../estimator/Provisions.tsx';
import { link } from '../../../links/address.ts';
import { bases, planStart, planSummary as words } from '../../../strings/index.ts';
import type { ComputedPlan } from '../../../plan/compute.ts';
import { inWan } from '../../../format/sums.ts';
import type { Removal } from '../../../plan/on-screen.ts';
import { LONGEST_NAME } from '../../../plan/saved-plan.ts';
import { titlesOf } from '../../../plan/keyed-plan.ts';
import { unconfirmedIn } from '../../../plan/conditions.ts';
import { loweredIn } from '../../../plan/warning-text.ts';
import { ExportPanel } from '../export/ExportPanel.tsx';
import { AfterValidity, Years } from './Years.tsx';
import { Caveats } from './Caveats.tsx';
import { Comparison, besideOf } from './Variants.tsx';
import { Face } from './Face.tsx';
import { Persistence } from './Keeping.tsx';
import { ResultRows } from './ItemResult.tsx';
import { Unconfirmed } from './Unconfirmed.tsx';
import type { Shown } from './use-plan.ts';

interface Props {
  readonly isShown: boolean;
  readonly shown: Shown;
  readonly computed: ComputedPlan;
  readonly summary: PlanSummary;
  /** The version of the rules. */
  readonly rules: string;
  readonly fill: (key: string | undefined) => void;
  readonly confirm: () => void;
  /** Makes a second plan of this one. */
  readonly copy: () => void;
  /** Empties the plan. */
  readonly forget: () => void;
  readonly undo: (removal: Removal) => void;
}

/** What the plan comes to: the sum, an item a row, what is still open, year by year, what limits it, and how to hand it on. */
export const ResultStep = ({ isShown, shown, computed, summary, rules, fill, confirm, copy, forget, undo }: Props) => {
  const { plan, open, removals } = shown;
  const beside = besideOf(shown);
  const { items } = plan;
  const { within, beyond, inKind } = summary;
  const titleOf = titlesOf(items, computed);
  const counting = computed.places.length > 0;
  const waiting = computed.left.waiting;
  return (
    <div class="plan-result" hidden={!isShown}>
      {isShown && (
        <section class="plan-summary" aria-labelledby="step">
          <Live as="div" class="plan-sums">
            {counting ? <Face summary={summary} /> : <Nothing computed={computed} />}
          </Live>
          {waiting.length > 0 && (
            <p class="callout">
              {words.waiting(waiting.length)}
              <button type="button" class="quiet" onClick={() => fill(items[waiting[0] ?? 0]?.key)}>
                {words.toWaiting}
              </button>
            </p>
          )}
          <Unconfirmed
            groups={unconfirmedIn(computed, items)}
            confirm={confirm}
            answer={fill}
            removals={removals}
            undo={undo}
          />
          {beside && <Comparison computed={computed} beside={beside} />}
          <ResultRows computed={computed} items={items} open={fill} />
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
          {summary.years.length > 1 && <Years years={summary.years} />}
          {beyond && <AfterValidity {...beyond} after={LAST_VALID_YEAR} />}
        </section>
      )}
      {/* Stays with the page, which is printed as a sheet at every step. */}
      <div class="plan-hand-on">
        <div class="field">
          <label for="plan-name">{planStart.name}</label>
          <input
            id="plan-name"
            type="text"
            autocomplete="organization"
            maxLength={LONGEST_NAME}
            value={plan.name}
            onInput={({ currentTarget: { value } }) => open.change((last) => ({ ...last, name: value }))}
          />
        </div>
        {counting && (
          <ExportPanel
            computed={computed}
            beside={beside}
            rules={rules}
            base={new URL(link('/'), location.href).href}
          />
        )}
        <Persistence screen={shown} forget={forget} copy={copy} />
      </div>
      {isShown && counting && (
        <Live as="section" class="plan-caveats" aria-labelledby="caveats">
          <h3 id="caveats">{words.caveats}</h3>
          {loweredIn(summary, titleOf).map((sentence) => (
            <p key={sentence} class="note">
              {sentence}
            </p>
          ))}
          {within.byBasis.length > 1 && (
            <>
              <h4>{words.basedOn}</h4>
              <ul class="based-on">
                {within.byBasis.map(({ of, items: lines, ...span }) => (
                  <li key={of}>
                    <span>{bases[of]}</span>
                    <b>{inWan(span)}</b>
                    <small>{lines.map(titleOf).join('、')}</small>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Caveats computed={computed} summary={summary} titleOf={titleOf} />
          <p class="disclaimer">{words.disclaimer}</p>
        </Live>
      )}
    </div>
  );
};

/** Why there is no sum. */
const Nothing = ({ computed: { plan, left } }: { readonly computed: ComputedPlan }) => (
  <p class="waiting">{plan.items.length > 0 && left.waiting.length === 0 ? words.nothing : words.none}</p>
);
