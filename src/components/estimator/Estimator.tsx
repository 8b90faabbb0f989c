import { findMeasure } from '../../rules/index.ts';
import { BenefitEstimator } from './BenefitEstimator.tsx';

/** The island: one form for each benefit of a measure. It gets a slug and looks the rules up itself. */
export const Estimator = ({ slug }: { readonly slug: string }) => (
  <div class="estimator">
    {findMeasure(slug)?.benefits.map((benefit) => (
      <BenefitEstimator key={benefit.id} benefit={benefit} />
    ))}
  </div>
);
