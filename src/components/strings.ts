/** Every word of the interface. Words of the policy itself live in src/rules; the explanations in src/content. */
export * from './strings/site.ts';
export * from './strings/printed.ts';
export * from './strings/reading.ts';
export * from './strings/question.ts';
export * from './strings/amounts.ts';
export * from './strings/sentence.ts';
export * from './strings/estimator.ts';
export * from './strings/search.ts';
export * from './strings/glossary.ts';
export * from './strings/overview.ts';
export * from './strings/meta.ts';
export * from './strings/chart.ts';
export * from './strings/offline.ts';
export * from './strings/plan-hand-on.ts';
export * from './strings/plan.ts';
export * from './strings/add-to-plan.ts';
