import { basics, checkWords, glossary, nav, overview, plan, sheet } from '../../strings/index.ts';

/** The pages beside the measures: address and name, in the order of the menus. */
export const sitePages = [
  ['/', nav.home],
  ['/basics/', basics.title],
  ['/one-picture/', sheet.title],
  ['/benefits/', overview.title],
  ['/plan/', plan.title],
  ['/plan/check/', checkWords.title],
  ['/background/', nav.background],
  ['/annex/', nav.annex],
  ['/official-text/', nav.officialText],
  ['/glossary/', glossary.title],
  ['/figures/', nav.figures],
  ['/open-questions/', nav.openQuestions],
] as const;

/** The few that stand in the header where there is room. */
export const headerPages = [
  ['/measures/', nav.measures],
  ['/benefits/', overview.title],
  ['/plan/', plan.title],
  ['/one-picture/', sheet.title],
  ['/official-text/', nav.officialText],
] as const;
