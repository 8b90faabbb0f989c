import type { NumberField } from '../rules/index.ts';
import type { Problem, Question } from '../strings/index.ts';

/**
 * A typed number: nothing; a plain decimal in the unit the rules work in (元, ㎡, %, …); a question; or what is wrong.
 * `choices` are spellings with one meaning, which the reader can put in its place with one press.
 */
export type Entry =
  | { readonly state: 'empty' }
  | ValidEntry
  | { readonly state: 'asked'; readonly question: Question; readonly choices: readonly string[] }
  | { readonly state: 'wrong'; readonly problem: Problem; readonly choices: readonly string[] };

export interface ValidEntry {
  readonly state: 'valid';
  readonly value: string;
  /** Typed without a unit, so that the unit beside the field holds. */
  readonly isBare: boolean;
  /** Typed as 约, 左右, 多: taken for exact, which is said. */
  readonly isApproximate: boolean;
}

/** The power of ten of a bare number in a field of money: 0 where it counts 元, 4 where it counts 万元. */
export type Scale = NumberField['scale'];

/** Parts two spellings of which one is meant: 8亿元还是8万元. */
export const EITHER = '还是';

export const wrong = (problem: Problem, choices: readonly string[] = []): Entry => ({
  state: 'wrong',
  problem,
  choices,
});
export const ask = (question: Question, choices: readonly string[]): Entry => ({ state: 'asked', question, choices });
