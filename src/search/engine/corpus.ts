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

/** A stretch of a text, from one character up to before another. */
export type Range = readonly [start: number, end: number];

/** Where a phrase stands: the parts by their places, and the stretches of each. */
export type Hits = ReadonlyMap<number, readonly Range[]>;

/** Finds phrases in texts that follow one another; a phrase may run from one text into the next. */
export type Find = (phrase: string) => Hits;

/** Exact search over a few thousand characters: no words and no n-grams, the platform's own indexOf. */
export const finder = (texts: readonly string[], marks?: 'keep'): Find => {
  const folded = texts.map((text) => fold(text, marks));
  const all = folded.map(({ text }) => text).join('');
  /** The text and the place in it of each character of all. */
  const [owners, places]: [number[], number[]] = [[], []];
  folded.forEach(({ at }, text) => {
    for (const place of at) {
      owners.push(text);
      places.push(place);
    }
  });
  return (phrase) => {
    const hits = new Map<number, Range[]>();
    const wanted = fold(phrase, marks).text;
    if (wanted === '') return hits;
    for (let start = all.indexOf(wanted); start >= 0; start = all.indexOf(wanted, start + 1)) {
      // One stretch in each text that it touches, with the marks between its characters.
      const touched = new Map<number, Range>();
      for (let index = start; index < start + wanted.length; index += 1) {
        const [text = 0, place = 0] = [owners[index], places[index]];
        touched.set(text, [touched.get(text)?.[0] ?? place, place + 1]);
      }
      for (const [text, range] of touched) hits.set(text, join(hits.get(text) ?? [], range));
    }
    return hits;
  };
};

/** Stretches in their order, with one more; those that overlap become one. */
const join = (ranges: readonly Range[], [start, end]: Range): Range[] => {
  const last = ranges[ranges.length - 1];
  return last && start < last[1] ? [...ranges.slice(0, -1), [last[0], end]] : [...ranges, [start, end]];
};

/** All stretches, in order and apart. */
export const union = (...lists: readonly (readonly Range[])[]): readonly Range[] =>
  lists
    .flat()
    .sort((one, other) => one[0] - other[0] || one[1] - other[1])
    .reduce<Range[]>((joined, range) => join(joined, range), []);

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
