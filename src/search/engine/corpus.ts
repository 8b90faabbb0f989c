import { fold } from './fold.ts';

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
