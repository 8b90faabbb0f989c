/**
 * The fragment of a plan with these benefits and nothing filled in, as plan-link.ts reads it. Apart from it, so that a page
 * which only hands over what was chosen loads no rules.
 */
export const blankLink = (benefits: readonly string[], start: number): string =>
  ['v1', String(start), ...benefits, 'end'].join('/');
