import { parts, type Figure } from '../rules/index.ts';
import { segmentsOf } from '../format/provision.ts';

/** A stretch of public/official-text.txt, in characters from its first: `start` is in it, `end` is not. */
export interface SourcePlace {
  readonly start: number;
  readonly end: number;
}

const starts = new Map<string, SourcePlace & { readonly text: string }>();
let reached = 0;
for (const { kind, id, text } of parts()) {
  if (kind === 'provision') starts.set(id, { start: reached, end: reached + text.length, text });
  reached += text.length;
}

/** Where a sentence stands in the source file. Throws where there is no such sentence. */
export const sourcePlaceOf = (provision: string): SourcePlace => {
  const found = starts.get(provision);
  if (!found) throw new Error(`There is no provision ${provision} in the source`);
  return { start: found.start, end: found.end };
};

/** Where the characters of a figure stand in the source file. */
export const figurePlaceOf = (figure: Pick<Figure, 'words' | 'provision'>): SourcePlace => {
  const sentence = starts.get(figure.provision);
  let start = sentence?.start ?? 0;
  for (const segment of segmentsOf(sentence?.text ?? '', [figure])) {
    if (segment.figure) return { start, end: start + figure.words.length };
    start += segment.text.length;
  }
  throw new Error(`${figure.words} does not stand in ${figure.provision}`);
};
