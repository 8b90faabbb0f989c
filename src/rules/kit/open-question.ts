/** How this site deals with words that the text leaves open. */
export type Handling =
  | 'both-readings' // both results are shown
  | 'assumption' // computed under one assumption, which is named
  | 'ask' // the user answers it
  | 'upper-bound' // only the most that can be paid is shown
  | 'not-computed' // left to the competent office
  | 'note'; // said, without effect on the sum

/** Something the text leaves open, and the question to put to the interpreting office (待明确事项). */
export interface OpenQuestion {
  /** As in the register of ambiguities: `1.1` under measure 1, `G2` in general. Stable once published. */
  readonly id: string;
  readonly provision: string;
  /** The words of the provision that are unclear; empty where the point is what the text does not say. */
  readonly quote: string;
  /** What is open, in plain words. */
  readonly matter: string;
  readonly handling: Handling;
  /** What this site does in the meantime. */
  readonly treatment: string;
  /** The question to the office. */
  readonly ask: string;
  /** The benefits whose results it concerns. */
  readonly benefits: readonly string[];
  /** Where it arises in a plan: from several of these benefits `together`, or from one of them `repeated`. */
  readonly inPlan?: 'together' | 'repeated';
}
