import type { ComponentChildren } from 'preact';
import { findBenefit } from '../../rules/index.ts';
import { BenefitEstimator } from './BenefitEstimator.tsx';

interface Props {
  /** The id of a benefit. */
  readonly of: string;
  readonly children?: ComponentChildren;
}

/** The estimator of one benefit. It gets an id and looks the rules up itself. */
export const Estimator = ({ of, children }: Props) => {
  const benefit = findBenefit(of);
  return benefit ? <BenefitEstimator benefit={benefit}>{children}</BenefitEstimator> : null;
};
