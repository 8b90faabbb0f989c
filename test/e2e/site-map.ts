import { measures } from '../../src/rules/index.ts';

export const measurePages: readonly string[] = measures.map(({ slug }) => `/measures/${slug}/`);

/** Every page of the site. */
export const everyPage: readonly string[] = [
  '/',
  '/background/',
  '/annex/',
  '/official-text/',
  '/figures/',
  '/open-questions/',
  '/search/',
  '/404.html',
  ...measurePages,
];
