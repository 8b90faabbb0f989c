/** A text reduced to what counts when searching, and where each of its characters stood. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const BLANK = /[\s\p{Z}\p{C}]/u;
const BLANK_OR_MARK = /[\s\p{Z}\p{C}\p{P}\p{S}]/u;

/** The same without the places, for long texts. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Z}\p{C}\p{P}\p{S}]+/gu, '');

/**
 * Full-width forms become usual ones, capitals small; blanks go, and punctuation and symbols too unless they are kept.
 * With the marks kept, `30%` differs from `30万`; without them, 小巨人 is found in “小巨人”.
 */
export const fold = (text: string, marks: 'keep' | 'drop' = 'drop'): Folded => {
  const dropped = marks === 'keep' ? BLANK : BLANK_OR_MARK;
  const at: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const typed = text.charAt(index);
    // Most characters are Chinese and stay as they are; the first query waits for this.
    const isHan = typed >= '\u4e00' && typed <= '\u9fff';
    for (const character of isHan ? typed : typed.normalize('NFKC').toLowerCase()) {
      if (!isHan && dropped.test(character)) continue;
      folded += character;
      at.push(index);
    }
  }
  return { text: folded, at };
};
