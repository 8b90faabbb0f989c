import type { ComponentChildren } from 'preact';
import { restrictionsOn, type Benefit, type Estimate, type AmountKind } from '../../rules/index.ts';
import { headingOf } from '../../links/link.ts';
import { result, kinds, statuses } from '../../strings/index.ts';
import type { Draft } from '../../entry/draft.ts';
import { Live } from './Live.tsx';
import { Waiting, Unmet } from './Waiting.tsx';
import { amountText, sumSentences } from '../../format/sums.ts';
import { Provisions } from './Provisions.tsx';
import { Steps } from './Steps.tsx';

interface ResultProps {
  readonly benefit: Benefit;
  readonly draft: Draft;
  readonly estimate: Estimate | undefined;
  readonly isJudged: (name: string) => boolean;
  readonly children?: ComponentChildren;
}

/** What the benefit pays, beside the form and in sight while it is filled in; `children` stand directly under the sum. */
export const Result = ({ benefit, draft, estimate, isJudged, children }: ResultProps) => (
  <Live as="section" class="result" aria-labelledby={`${headingOf(benefit.id)} result-${benefit.id}`}>
    <h4 class="visually-hidden" id={`result-${benefit.id}`}>
      {result.title}
    </h4>
    {estimate ? (
      <>
        <Outcome benefit={benefit} estimate={estimate}>
          {children}
        </Outcome>
        <p class="disclaimer">{result.disclaimer}</p>
      </>
    ) : (
      <Waiting benefit={benefit} draft={draft} isJudged={isJudged} />
    )}
  </Live>
);

interface OutcomeProps {
  readonly benefit: Benefit;
  readonly estimate: Estimate;
  /** What one does with the sum, directly under it and how sure it is. */
  readonly children?: ComponentChildren;
}

/** What a sum of these kinds is not; of a range, the sentence under the sum says it. */
const HEDGED: ReadonlySet<AmountKind> = new Set(['ceiling', 'in-kind']);

/** An estimate at a glance: the sum, how it comes about in a sentence, how sure it is, and what else it may be. */
const Outcome = ({ benefit, estimate, children }: OutcomeProps) => {
  const { amount, status, steps, unmet, unconfirmed, readings } = estimate;
  const { inWan } = amountText(estimate);
  const pays = status !== 'ineligible';
  return (
    <>
      <p class="amount" data-kind={amount.kind}>
        <strong key={inWan} class="amount-wan">
          {inWan}
        </strong>
        {pays && sumSentences(steps).map((sentence) => <span key={sentence}>{sentence}</span>)}
        {pays && HEDGED.has(amount.kind) && <small>{kinds[amount.kind].meaning}</small>}
      </p>
      <p class="status" data-status={status}>
        {statuses[status].name}
        <small>{status === 'conditional' ? result.unconfirmed(unconfirmed.length) : statuses[status].meaning}</small>
      </p>
      {children}
      {unmet.length > 0 && <h5>{pays ? result.doubted : result.unmet}</h5>}
      {unmet.length > 0 && <Unmet benefit={benefit} ids={unmet} steps={steps} />}
      {readings.length > 0 && (
        <>
          <h5>{status === 'undecided' ? result.bothReadings : result.readings}</h5>
          <ul class="readings">
            {readings.map((reading) => (
              <li key={reading.id}>
                {result.readingPays(reading.label, amountText({ status, amount: reading.amount }).inWan)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

interface DetailsProps {
  readonly benefit: Benefit;
  readonly estimate: Estimate;
  readonly children?: ComponentChildren;
}

/** What stands behind an estimate, each folded: the steps, the conditions taken as true, and what limits it. */
export const EstimateDetails = ({ benefit, estimate, children }: DetailsProps) => {
  const { status, steps, unconfirmed } = estimate;
  const labelOf = (id: string): string => benefit.conditions.find((condition) => condition.id === id)?.label ?? id;
  return (
    <>
      <Steps benefit={benefit} steps={steps} isPaid={status !== 'ineligible'} />
      {status !== 'ineligible' && unconfirmed.length > 0 && (
        <details class="assumed">
          <summary>{result.assumed}</summary>
          <ul>
            {unconfirmed.map((id) => (
              <li key={id}>{labelOf(id)}</li>
            ))}
          </ul>
        </details>
      )}
      <Limits benefit={benefit} />
      {children}
    </>
  );
};

/** What limits the benefit beyond its sentence. */
const Limits = ({ benefit }: { readonly benefit: Benefit }) => (
  <details class="limits">
    <summary>{result.limits}</summary>
    <ul>
      {restrictionsOn(benefit.id).map(({ id, words, provision }) => (
        <li key={id}>
          {words}
          <Provisions ids={[provision]} />
        </li>
      ))}
    </ul>
  </details>
);

/** An estimate in full: what it comes to, and what stands behind it. */
export const Estimated = ({ benefit, estimate }: { readonly benefit: Benefit; readonly estimate: Estimate }) => (
  <>
    <Outcome benefit={benefit} estimate={estimate} />
    <EstimateDetails benefit={benefit} estimate={estimate} />
    <Provisions ids={estimate.provisions} />
  </>
);
