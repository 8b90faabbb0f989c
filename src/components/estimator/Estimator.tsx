import type { ComponentChildren } from 'preact';
import { findBenefit } from '../../rules/index.ts';
import { BenefitEstimator } from './BenefitEstimator.tsx';

interface Props {
  /** The id of a benefit. */
  readonly of: string;
  readonly pictures?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The island: the estimator of one benefit. It gets an id and looks the rules up itself. */
export const Estimator = ({ of, ...slots }: Props) => {
  const benefit = findBenefit(of);
  return benefit ? <BenefitEstimator benefit={benefit} {...slots} /> : null;
};
