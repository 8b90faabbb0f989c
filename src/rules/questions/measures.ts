import type { OpenQuestion } from '../kit/open-question.ts';
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
export const measureQuestions: readonly OpenQuestion[] = [
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
