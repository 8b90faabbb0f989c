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

/** What becomes of each character that is not Chinese: a text has few of them, again and again, and the first query waits. */
const folds = { keep: new Map<string, string>(), drop: new Map<string, string>() };

const foldOne = (typed: string, marks: 'keep' | 'drop'): string => {
  const known = folds[marks].get(typed);
  if (known !== undefined) return known;
  const dropped = marks === 'keep' ? BLANK : BLANK_OR_MARK;
  const kept = Array.from(typed.normalize('NFKC').toLowerCase()).filter((character) => !dropped.test(character));
  folds[marks].set(typed, kept.join(''));
  return kept.join('');
};

/**
 * Full-width forms become usual ones, capitals small; blanks go, and punctuation and symbols too unless they are kept.
 * With the marks kept, `30%` differs from `30万`; without them, 小巨人 is found in “小巨人”.
 */
export const fold = (text: string, marks: 'keep' | 'drop' = 'drop'): Folded => {
  const at: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const typed = text.charAt(index);
    const kept = typed >= '\u4e00' && typed <= '\u9fff' ? typed : foldOne(typed, marks);
    folded += kept;
    while (at.length < folded.length) at.push(index);
  }
  return { text: folded, at };
};
