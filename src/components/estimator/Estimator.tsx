import { findBenefit } from '../../rules/index.ts';
import { BenefitEstimator } from './BenefitEstimator.tsx';

interface Props {
  /** The id of a benefit. */
  readonly of: string;
}

/** The estimator of one benefit. It gets an id and looks the rules up itself. */
export const Estimator = ({ of }: Props) => {
  const benefit = findBenefit(of);
  return benefit ? <BenefitEstimator benefit={benefit} /> : null;
};
