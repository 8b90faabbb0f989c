import { measures, WHO } from '../../src/rules/index.ts';

export const measurePages: readonly string[] = measures.map(({ slug }) => `/measures/${slug}/`);

const whoPages: readonly string[] = WHO.map((who) => `/for/${who}/`);

/** Every page of the site. */
export const everyPage: readonly string[] = [
  '/',
  '/basics/',
  '/background/',
  '/annex/',
  '/official-text/',
  '/figures/',
  '/one-picture/',
  '/open-questions/',
  '/search/',
  '/measures/',
  '/benefits/',
  '/plan/check/',
  '/glossary/',
  '/plan/',
  '/404.html',
  ...whoPages,
  ...measurePages,
];
