import { measures, WHO } from '../../src/rules/index.ts';

export const measurePages: readonly string[] = measures.map(({ slug }) => `/measures/${slug}/`);

/** Addresses that lead to what has taken their place. */
export const forwarded: readonly (readonly [from: string, to: string])[] = WHO.map((who) => [
  `/for/${who}/`,
  `/benefits/?for=${who}`,
]);

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
  ...measurePages,
];
