/** What limits a benefit beyond the sentence that grants it (限制). */
export interface Restriction {
  readonly id: string;
  readonly provision: string;
  /** The words of the official text. */
  readonly quote: string;
  /** The same in plain words. */
  readonly words: string;
  readonly benefits: 'all' | readonly string[];
}
