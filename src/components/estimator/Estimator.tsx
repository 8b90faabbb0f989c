import { findBenefit } from '../../rules/index.ts';
import type { CountOf } from './use-rows.ts';
import { BenefitEstimator } from './BenefitEstimator.tsx';

interface Props {
  /** The id of a benefit. */
  readonly of: string;
  /** How many rows its lists begin with; one each where the page is built. */
  readonly countOf?: CountOf | undefined;
}

/** The estimator of one benefit. It gets an id and looks the rules up itself. */
export const Estimator = ({ of, countOf }: Props) => {
  const benefit = findBenefit(of);
  return benefit ? <BenefitEstimator benefit={benefit} countOf={countOf} /> : null;
};
