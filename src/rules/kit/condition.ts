/** A requirement of a provision that only the user can answer: a yes/no fact. */
export interface Condition {
  readonly id: string;
  /** Our own plain statement, which the user answers with yes, no or not sure. */
  readonly label: string;
  /** The words of the official text that demand it. */
  readonly quote: string;
  readonly provision: string;
  /** True where it is about who applies: one answer then holds for every benefit that demands the same. */
  readonly ofApplicant: boolean;
}

/** A condition in the text's words, and the same as a plain statement. `id` and `provision` come from where it stands. */
export const must = (quote: string, label: string): Condition => ({
  id: '',
  label,
  quote,
  provision: '',
  ofApplicant: false,
});

/** The same, of a condition about who applies. */
export const mustBe = (quote: string, label: string): Condition => ({ ...must(quote, label), ofApplicant: true });
