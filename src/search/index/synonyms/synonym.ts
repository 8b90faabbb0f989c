/** A way of saying what the text says in other words, or of asking what it leaves open. */
export interface Synonym {
  readonly say: readonly string[];
  /** Words of the official text, or the title of a benefit, each found there literally. */
  readonly means: readonly string[];
  /** True where the text has nothing that means the same: `means` is the nearest, and the search calls it so. */
  readonly isNearest?: true;
  /** The open questions, by their ids, that say what is not in the text; shown before its sentences. */
  readonly questions?: readonly string[];
  /** The words that the explanations have for it, to be looked for on other pages. */
  readonly onPages?: string;
  readonly why: string;
}
