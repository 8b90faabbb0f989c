/** The only door to the rules. */
export {
  benefits,
  findBenefit,
  findMeasure,
  findProvision,
  measureOf,
  measures,
  provisions,
  restrictionsOn,
} from './measures/catalogue.ts';
export { describe, type Description } from './describe.ts';
export * from './document/document.ts';
export { parts, placeOf, type Part, type PartKind, type Place } from './document/place.ts';
export { planSchema, requestSchema } from './describe.ts';
export { estimate, fail, isFailure, type Failure, type FailureCode } from './estimate.ts';
export { estimateOf, type Amount, type Estimate, type Reading, type Span, type Status } from './estimate-of.ts';
export type { AmountKind } from './kit/award.ts';
export { WHO, type Beneficiary, type Who } from './kit/condition.ts';
export { allMet, APPLICANT_OF_FIELD, ENTERPRISE_OF_FIELD, isRefusedBy, type Condition } from './kit/condition.ts';
export { Exact } from './kit/exact.ts';
export type { ChoiceField, Field, ListField, NumberField } from './kit/field.ts';
export type { Figure } from './kit/figures.ts';
export { formatSum, formatWan, formatYuan } from './kit/format.ts';
export type { Issue } from './kit/issue.ts';
export type { Benefit, Measure, Provision } from './kit/measure.ts';
export type { OpenQuestion } from './kit/open-question.ts';
export type { Restriction } from './document/annex.ts';
export { groupDigits, holdsExactly } from './kit/spelling.ts';
export { capsIn, demandOf } from './kit/step.ts';
export type { CapAnatomy, FigureReference, Step } from './kit/step-data.ts';
export { concerns, openQuestions, questionsAbout, questionsByStake, questionsUnder } from './questions/index.ts';
export { plan, workOut, type Exclusion, type PlanAnswer, type PlanLine, type WorkedPlan } from './plan/plan.ts';
export { MOST_ITEMS } from './plan/request.ts';
export { summaryOf, type PlanSummary, type ReadingBeyond, type StrictReading } from './plan/summary.ts';
export {
  warningsOf,
  type OverlapWarning,
  type PlanWarning,
  type PreviousYearWarning,
  type TermWarning,
} from './plan/warnings.ts';
export type { TakenOff } from './plan/lines.ts';
export type { PlanReading } from './plan/readings.ts';
export type { Basis, Parts, Portion } from './plan/portions.ts';
export {
  annex,
  noDistrictDuplicate,
  restrictions,
  totalControl,
  uncomputed,
  FIRST_START,
  LAST_START,
  LAST_VALID_YEAR,
  validUntil,
  type UncomputedFigure,
} from './document/annex.ts';
