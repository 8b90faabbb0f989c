import { holdsExactly } from '../rules/index.ts';

/** `JSON.parse` hands the spelling of a number to the reviver; TypeScript's library does not say so yet. */
type Reviver = (key: string, value: unknown, context: { readonly source?: string }) => unknown;
const parseWithSource = JSON.parse as (text: string, reviver: Reviver) => unknown;

/**
 * Parses a JSON text without losing a digit: a number that a JavaScript number cannot hold (20 digits) keeps its
 * spelling, so that the library judges what was written and not what was left of it. Throws on anything but JSON.
 */
export const parseLine = (line: string): unknown =>
  parseWithSource(line, (_, value, { source }) =>
    typeof value === 'number' && source !== undefined && !holdsExactly(value, source) ? source : value,
  );
