import type { Benefit, Estimate } from '../../rules/index.ts';
import { EstimateDetails } from './EstimateDetails.tsx';
import { Outcome } from './Outcome.tsx';
import { Provisions } from './Provisions.tsx';

/** An estimate in full: what it comes to, and what stands behind it. */
export const Estimated = ({ benefit, estimate }: { readonly benefit: Benefit; readonly estimate: Estimate }) => (
  <>
    <Outcome benefit={benefit} estimate={estimate} />
    <EstimateDetails benefit={benefit} estimate={estimate} />
    <Provisions ids={estimate.provisions} />
  </>
);
