/**
 * What the browser gets to search the official text. Kept small, since the first query waits for it: parts refer to groups
 * and benefits by their places in the lists.
 */
export interface TextIndex {
  readonly groups: readonly IndexGroup[];
  /** Every stretch of the official text, in its order, so that a phrase may run from one into the next. */
  readonly parts: readonly IndexPart[];
  readonly benefits: readonly IndexBenefit[];
  /** The document as it is cited. */
  readonly source: string;
}

/** A page, or a part of one, whose results stand together. */
export interface IndexGroup {
  /** A measure by its number; other groups by name. */
  readonly id: string;
  readonly title: string;
  /** The address below the base. */
  readonly path: `/${string}`;
  /** The topic of a measure; 0 elsewhere. */
  readonly topic: number;
}

/**
 * The group, the anchor on its page (empty for the page's heading), and the words; a sentence of a measure or of the annex has
 * also what it is called and how it is cited.
 */
export type IndexPart =
  | readonly [group: number, anchor: string, text: string]
  | readonly [group: number, anchor: string, text: string, name: string, cited: string];

export interface IndexBenefit {
  /** The places of its sentences in `parts`. */
  readonly parts: readonly number[];
  readonly title: string;
  readonly kind: string;
  readonly kindName: string;
  /** The words of the text that say how much. */
  readonly headline: string;
}

/** What it takes to understand a query that the text does not have; loaded when there is one. */
export interface IndexWords {
  readonly synonyms: readonly IndexSynonym[];
  /** The terms of the text with the syllables of their characters, `xiao sheng gui`. */
  readonly terms: readonly (readonly [term: string, pinyin: string])[];
  /** The syllables of all that people say, in the order of the synonyms; empty for what is not Chinese. */
  readonly pinyin: readonly string[];
  /** Words so general that they say little about what is wanted. */
  readonly stopWords: readonly string[];
  /** Traditional characters, each before its simplified one: `補补貼贴`. */
  readonly traditional: string;
  /** Words as people speak them, and the common ones for them. */
  readonly dialect: readonly (readonly [said: string, common: string])[];
  /** Words of which questions are made, with their pinyin. */
  readonly asking: readonly (readonly [word: string, pinyin: string])[];
  /** Characters that are taken for one another, since they sound or look alike, where a word of two characters has one of them. */
  readonly alike: readonly string[];
  readonly answers: readonly IndexAnswer[];
  /** The questions that the site answers by itself. */
  readonly basics: readonly IndexBasic[];
  /** What a term of the glossary goes by, and the place of the term in `answers`. */
  readonly glossary: readonly (readonly [words: readonly string[], answer: number])[];
}

/** What people say, and the words of the text that mean it. */
export interface IndexSynonym {
  readonly say: readonly string[];
  readonly means: readonly string[];
  /** True where the text has nothing that means the same. */
  readonly isNearest?: true;
  /** Places in the list of answers. */
  readonly answers?: readonly number[];
  readonly onPages?: string;
}

/** A question that the site answers by itself, as its index has it. */
export interface IndexBasic {
  /** The ways in which it is asked: patterns, each of a whole question. */
  readonly asked: readonly string[];
  /** True where the answer is the same whatever support is asked about. */
  readonly isForAny?: true;
  /** True of the questions of a first visit, which are offered where nothing is found. */
  readonly isFirst?: true;
  readonly answer: IndexAnswer;
  /** Where the sentences stand that it rests on. */
  readonly anchors: readonly string[];
}

/** What answers a question beside the official text: an answer of ours, a term of the glossary, or an open question. */
export interface IndexAnswer {
  readonly title: string;
  readonly path: `/${string}`;
  readonly text: string;
}

/** What results can be narrowed down by; loaded by the search page. */
export interface IndexFacets {
  readonly facets: readonly IndexFacet[];
  /** Who may ask for each benefit, by the values of the facet. */
  readonly who: readonly (readonly string[])[];
}

/** Something by which results can be narrowed down: its name, its choices, and how each is called. */
export interface IndexFacet {
  readonly id: 'topic' | 'kind' | 'who';
  readonly label: string;
  readonly options: readonly (readonly [value: string, name: string])[];
}
