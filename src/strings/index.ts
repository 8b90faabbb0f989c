/** Every word of the interface. Words of the policy itself live in src/rules; the explanations in src/content. */
export * from './site.ts';
export * from './printed.ts';
export * from './reading.ts';
export * from './question.ts';
export * from './amounts.ts';
export * from './sentence.ts';
export * from './estimator.ts';
export * from './entry.ts';
export * from './search.ts';
export * from './glossary.ts';
export * from './overview.ts';
export * from './meta.ts';
export * from './chart.ts';
export * from './offline.ts';
export * from './plan-export.ts';
export * from './plan.ts';
export * from './add-to-plan.ts';
