import { applicationDemonstration } from './application-demonstration.ts';
import { computeSupply } from './compute-supply.ts';
import { dataElements } from './data-elements.ts';
import { enterpriseGrowth } from './enterprise-growth.ts';
import { independentInnovation } from './independent-innovation.ts';
import { industrialSpace } from './industrial-space.ts';
import { industryEvents } from './industry-events.ts';
import type { Benefit, Measure, Provision } from '../kit/measure.ts';
import { annex, restrictions, type Restriction } from '../document/annex.ts';
import { modelApplications } from './model-applications.ts';
import { servicePlatforms } from './service-platforms.ts';
import { talent } from './talent.ts';
import { technicalUpgrade } from './technical-upgrade.ts';
import { technologyFinance } from './technology-finance.ts';
import { zeroRentIncubators } from './zero-rent-incubators.ts';

/** The 13 measures, in the order of the text. */
export const measures: readonly Measure[] = [
  computeSupply,
  enterpriseGrowth,
  technicalUpgrade,
  independentInnovation,
  talent,
  servicePlatforms,
  modelApplications,
  dataElements,
  industrialSpace,
  zeroRentIncubators,
  technologyFinance,
  industryEvents,
  applicationDemonstration,
];

/** The 21 benefits, in the order of the text. */
export const benefits: readonly Benefit[] = measures.flatMap((measure) => measure.benefits);

const benefitsById: ReadonlyMap<string, Benefit> = new Map(benefits.map((benefit) => [benefit.id, benefit]));

/** A benefit by its id; undefined where there is none. Any string may be asked, `__proto__` too. */
export const findBenefit = (id: string): Benefit | undefined => benefitsById.get(id);

/** A measure by its slug; undefined where there is none. */
export const findMeasure = (slug: string): Measure | undefined => measures.find((measure) => measure.slug === slug);

/** The measure that a sentence belongs to; undefined for those outside the measures. */
export const measureOf = (provision: string): Measure | undefined =>
  measures.find(({ provisions }) => provisions.some(({ id }) => id === provision));

/** The sentences of the measures and of the annex, in the order of the text. */
export const provisions: readonly Provision[] = [...measures.flatMap((measure) => measure.provisions), ...annex];

/** A sentence of a measure or of the annex, by its id; undefined where there is none. */
export const findProvision = (id: string): Provision | undefined => provisions.find((provision) => provision.id === id);

/** What limits a benefit beyond its own sentence: 11.3 and the annex. */
export const restrictionsOn = (benefitId: string): readonly Restriction[] =>
  restrictions.filter(({ benefits: concerned }) => concerned === 'all' || concerned.includes(benefitId));
