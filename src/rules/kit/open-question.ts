/** How this site deals with words that the text leaves open. */
export type Handling =
  | 'both-readings' // both results are shown
  | 'assumption' // computed under one assumption, which is named
  | 'ask' // the user answers it
  | 'upper-bound' // only the most that can be paid is shown
  | 'not-computed' // left to the competent office
  | 'note'; // said, without effect on the sum

/** Whether the answer to a question changes whether or how much is paid: for all whom it concerns, for some, or for nobody. */
export type Moves = 'always' | 'sometimes' | 'never';

/** Something the text leaves open, and the question to put to the interpreting office (原文没写清的). */
export interface OpenQuestion {
  /** `1.1` under measure 1, `G2` in general, `S1` on the annex. Stable once published. */
  readonly id: string;
  /** The sentence it is about; `content` where it is about the document as a whole. */
  readonly provision: string;
  /** The words of the provision that are unclear; empty where the point is what the text does not say. */
  readonly quote: string;
  /** What is open, in plain words. */
  readonly matter: string;
  readonly handling: Handling;
  /** What this site does in the meantime. */
  readonly treatment: string;
  /** One question to the office; title, quoted words and sums are put before it where it is asked. */
  readonly ask: string;
  readonly moves: Moves;
  /** The benefits whose results it concerns. */
  readonly benefits: 'all' | readonly string[];
  /** The general points that this one says more precisely for its benefits, so that their results do not say them twice. */
  readonly refines?: readonly string[];
  /** Where it arises in a plan: from several of these benefits `together`, or from one of them `repeated`. */
  readonly inPlan?: 'together' | 'repeated';
}
