/**
 * What the browser gets to search the official text. Kept small, since it is loaded when the search is opened: parts
 * refer to groups and benefits by their places in the lists.
 */
export interface SearchIndex {
  readonly groups: readonly IndexGroup[];
  /** Every stretch of the official text, in its order, so that a phrase may run from one into the next. */
  readonly parts: readonly IndexPart[];
  readonly benefits: readonly IndexBenefit[];
  /** What people say, and the words of the text that mean it. */
  readonly synonyms: readonly (readonly [say: readonly string[], means: readonly string[]])[];
  /** The terms of the text with the first letters of their syllables, `xsg`. */
  readonly terms: readonly (readonly [term: string, initials: string])[];
  /** Words so general that they say little about what is wanted. */
  readonly faint: readonly string[];
}

/** A page, or a part of one, whose results stand together. */
export interface IndexGroup {
  /** A measure by its number; other groups by name. */
  readonly id: string;
  readonly title: string;
  /** The address below the base, with a fragment where the group is not the whole page. */
  readonly path: `/${string}`;
  /** The topic of a measure; 0 elsewhere. */
  readonly topic: number;
}

/** The group, the anchor on its page (empty for the page's heading), and the words. */
export type IndexPart = readonly [group: number, anchor: string, text: string];

export interface IndexBenefit {
  /** The places of its sentences in `parts`. */
  readonly parts: readonly number[];
  readonly title: string;
  readonly kind: string;
  /** The words of the text that say how much. */
  readonly headline: string;
  /** Who may ask for it, by the keys of the filter. */
  readonly who: readonly string[];
}
