import { measures } from '../measures/catalogue.ts';
import { topics } from './document.ts';
import { annex } from './annex.ts';

/**
 * Where a sentence stands by the document's own numbering, as an office would look it up: under 三, the topic in brackets, the
 * item with its Arabic number, and the sentence after the item's title.
 */
export interface Place {
  /** 1 to 6; the annex is the sixth. */
  readonly topic: number;
  readonly item: number;
  /** Counted by full stops; undefined where the item is one unit here, as those of the annex are. */
  readonly sentence?: number;
  /** Where a sentence holds several units, parted by semicolons: which one. */
  readonly clause?: number;
}

/** The place of a provision; undefined for what is no sentence of a measure or of the annex. */
export const placeOf = (provision: string): Place | undefined => {
  const inAnnex = annex.findIndex(({ id }) => id === provision);
  if (inAnnex >= 0) return { topic: topics.length + 1, item: inAnnex + 1 };
  for (const { topic, number, provisions } of measures) {
    const index = provisions.findIndex(({ id }) => id === provision);
    const own = provisions[index];
    if (!own) continue;
    const ends = provisions.slice(0, index).map(({ text }) => text.endsWith('。'));
    const startsAt = ends.lastIndexOf(true) + 1;
    const isWhole = startsAt === index && own.text.endsWith('。');
    const clause = isWhole ? {} : { clause: index - startsAt + 1 };
    return { topic, item: number, sentence: 1 + ends.filter(Boolean).length, ...clause };
  }
  return undefined;
};
