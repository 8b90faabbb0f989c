import { unreadWords } from '../../strings/index.ts';

/** Sentences beyond these are only counted: nobody reads more. */
const MOST_SENTENCES = 10;
const LONGEST_QUOTE = 20;

/** Gathers, a short sentence each, what could not be read. What is broken on purpose costs no more than that. */
export class Unread {
  private readonly sentences: string[] = [];
  private count = 0;

  add(sentence: () => string): void {
    this.count += 1;
    if (this.sentences.length < MOST_SENTENCES) this.sentences.push(sentence());
  }

  list(): readonly string[] {
    const rest = this.count - this.sentences.length;
    return rest > 0 ? [...this.sentences, unreadWords.more(rest)] : this.sentences;
  }
}

/** The beginning of a piece, without characters that cannot be seen or that turn the direction of writing. */
export const excerpt = (piece: string): string => {
  const letters = Array.from(piece.slice(0, 8 * LONGEST_QUOTE).replace(/\p{C}/gu, ''));
  return letters.length > LONGEST_QUOTE ? `${letters.slice(0, LONGEST_QUOTE - 1).join('')}…` : letters.join('');
};
