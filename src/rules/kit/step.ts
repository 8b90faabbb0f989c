import type { Exact } from './exact.ts';
import type { Figure } from './figures.ts';

/** A figure as a step refers to it: enough to find its characters in the official text. */
export interface FigureReference {
  readonly id: string;
  readonly words: string;
  readonly provision: string;
}

/**
 * What a cap did: 封顶分析. Sums in yuan, in full; `base` is what the rate is taken of, to two decimals, and `holdsFrom` the
 * smallest base at which the cap is reached.
 */
export interface CapAnatomy {
  readonly cap: string;
  readonly base: string;
  readonly byRate: string;
  readonly takenOff: string;
  readonly holdsFrom: { readonly label: string; readonly value: string; readonly text: string };
  /** True when the cap cut the exact amount; a base that only just reaches it is not cut. */
  readonly cut: boolean;
}

/** One step of the computation, in words and with the user's own figures. */
export interface Step {
  readonly provision: string;
  /** Which project, year or event it belongs to, where there are several: 第1年. */
  readonly part?: string;
  readonly words: string;
  readonly expression: string;
  /** The result before rounding, a plain decimal in yuan; one of more than six decimals is cut and marked with `…`. */
  readonly value?: string;
  /** The result rounded half-up to the fen. */
  readonly rounded?: string;
  readonly figures: readonly FigureReference[];
  readonly cap?: CapAnatomy;
}

export const refer = ({ id, words, provision }: Figure): FigureReference => ({ id, words, provision });

/** A step whose result is a sum of money, by a figure of the text. */
export const moneyStep = (figure: Figure, words: string, expression: string, sum: Exact): Step => ({
  provision: figure.provision,
  words,
  expression,
  value: sum.toText(),
  rounded: sum.toFen(),
  figures: [refer(figure)],
});
