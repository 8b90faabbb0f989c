import { Exact } from '../kit/exact.ts';
import type { Benefit } from '../kit/measure.ts';
import type { OpenQuestion } from '../kit/open-question.ts';
import { benefits } from '../measures/catalogue.ts';
import { annexQuestions } from './general-annex.ts';
import { computationQuestions } from './general-computation.ts';
import { documentQuestions } from './general-document.ts';
import { periodQuestions } from './general-period.ts';
import { applicationDemonstrationQuestions } from './application-demonstration.ts';
import { computeSupplyQuestions } from './compute-supply.ts';
import { dataElementsQuestions } from './data-elements.ts';
import { enterpriseGrowthQuestions } from './enterprise-growth.ts';
import { independentInnovationQuestions } from './independent-innovation.ts';
import { industrialSpaceQuestions } from './industrial-space.ts';
import { industryEventsQuestions } from './industry-events.ts';
import { modelApplicationsQuestions } from './model-applications.ts';
import { servicePlatformsQuestions } from './service-platforms.ts';
import { talentQuestions } from './talent.ts';
import { technicalUpgradeQuestions } from './technical-upgrade.ts';
import { technologyFinanceQuestions } from './technology-finance.ts';
import { zeroRentIncubatorsQuestions } from './zero-rent-incubators.ts';

/** The open questions of the 13 measures, in the order of the text. */
const measureQuestions: readonly OpenQuestion[] = [
  ...computeSupplyQuestions,
  ...enterpriseGrowthQuestions,
  ...technicalUpgradeQuestions,
  ...independentInnovationQuestions,
  ...talentQuestions,
  ...servicePlatformsQuestions,
  ...modelApplicationsQuestions,
  ...dataElementsQuestions,
  ...industrialSpaceQuestions,
  ...zeroRentIncubatorsQuestions,
  ...technologyFinanceQuestions,
  ...industryEventsQuestions,
  ...applicationDemonstrationQuestions,
];

/**
 * What concerns more than one measure. A general point names every benefit that it concerns; where a point of a measure says
 * the same more precisely, that one `refines` it, and the results of its benefits leave the general one out.
 */
const general: readonly OpenQuestion[] = [
  ...documentQuestions,
  ...periodQuestions,
  ...computationQuestions,
  ...annexQuestions,
];

/** What the text leaves open (原文没写清的): the general points first, then in the order of the measures. */
export const openQuestions: readonly OpenQuestion[] = [...general, ...measureQuestions];

/** Whether a point concerns the result of a benefit. */
export const concerns = ({ benefits }: OpenQuestion, benefitId: string): boolean =>
  benefits === 'all' || benefits.includes(benefitId);

/**
 * The points that concern the result of a benefit: first those of its measure, then the general ones, without those that one
 * of its measure says more precisely.
 */
export const questionsAbout = (benefitId: string): readonly OpenQuestion[] => {
  const own = measureQuestions.filter((each) => concerns(each, benefitId));
  const refined = own.flatMap(({ refines = [] }) => refines);
  return [...own, ...general.filter((each) => concerns(each, benefitId) && !refined.includes(each.id))];
};

/** The points tied to a sentence of a measure, to the annex, or to the document as a whole. */
export const questionsUnder = (part: number | 'annex' | 'content'): readonly OpenQuestion[] =>
  openQuestions.filter(({ provision }) => provision.split('.')[0] === String(part));

const NOTHING = Exact.of(0);

/** The highest sum that the text writes for a benefit, in yuan; nothing where it writes none (6.3, 10.1). A threshold is none. */
const highestSum = ({ figures }: Benefit): Exact =>
  Object.values(figures)
    .filter(({ unit, id }) => unit === 'yuan' && id !== 'threshold')
    .reduce((most, { exact }) => (exact.compare(most) > 0 ? exact : most), NOTHING);

/** The sums that may hang on the answer to a question, added up over the benefits that it concerns. */
const stakeOf = (question: OpenQuestion): Exact =>
  benefits.filter(({ id }) => concerns(question, id)).reduce((sum, benefit) => sum.plus(highestSum(benefit)), NOTHING);

const MOVES = ['always', 'sometimes', 'never'] as const;

/** The open questions, those first whose answers move the most money; equal ones in the order of the register. */
export const questionsByStake: readonly OpenQuestion[] = openQuestions
  .map((question) => ({ question, stake: stakeOf(question) }))
  .sort(
    (one, other) =>
      MOVES.indexOf(one.question.moves) - MOVES.indexOf(other.question.moves) || other.stake.compare(one.stake),
  )
  .map(({ question }) => question);
