import type { Range } from './corpus.ts';

/** A stretch of an excerpt, marked or not. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const LONGEST = 96;
const BEFORE = 30;

/** A sentence with its marks; a long one is cut to what stands around the first mark, at a comma where there is one. */
export const excerptOf = (text: string, ranges: readonly Range[]): readonly Piece[] => {
  const first = ranges[0]?.[0] ?? 0;
  const early = text.slice(Math.max(0, first - BEFORE), first);
  const start =
    text.length <= LONGEST || first <= BEFORE ? 0 : first - early.length + early.search(/[\p{P}][^\p{P}]*$/u) + 1;
  const end = text.length <= start + LONGEST ? text.length : lastMark(text, start + LONGEST);
  const pieces = piecesOf(text, ranges, start, end);
  return [...dots(start > 0), ...pieces, ...dots(end < text.length)];
};

/** After the last punctuation mark of the last characters, so that no number is cut in two. */
const lastMark = (text: string, end: number): number =>
  end - 20 + (/^.*\p{P}/u.exec(text.slice(end - 20, end))?.[0].length ?? 20);

const dots = (isCut: boolean): readonly Piece[] => (isCut ? [{ text: '…', isMarked: false }] : []);

/** The text from one character up to before another, parted at the marks. */
export const piecesOf = (text: string, ranges: readonly Range[], start = 0, end = text.length): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = start;
  const add = (until: number, isMarked: boolean) => {
    if (until > at) pieces.push({ text: text.slice(at, until), isMarked });
    at = Math.max(at, until);
  };
  for (const [from, to] of ranges) {
    add(Math.min(from, end), false);
    add(Math.min(to, end), true);
  }
  add(end, false);
  return pieces;
};
