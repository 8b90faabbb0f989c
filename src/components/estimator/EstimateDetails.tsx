import type { ComponentChildren } from 'preact';
import { restrictionsOn, type Benefit, type Estimate } from '../../rules/index.ts';
import { result } from '../../strings/index.ts';
import { Provisions } from './Provisions.tsx';
import { Steps } from './Steps.tsx';
import { Outcome } from './Result.tsx';

interface Props {
  readonly benefit: Benefit;
  readonly estimate: Estimate;
  readonly children?: ComponentChildren;
}

/** What stands behind an estimate, each folded: the steps, the conditions taken as true, and what limits it. */
export const EstimateDetails = ({ benefit, estimate, children }: Props) => {
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
