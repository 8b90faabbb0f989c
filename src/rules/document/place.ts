import { measures } from '../measures/catalogue.ts';
import {
  annexHeading,
  artefacts,
  closing,
  opening,
  policy,
  printedNumber,
  topics,
  type Passage,
  type Topic,
} from './document.ts';
import { annex } from './annex.ts';
import type { Measure } from '../kit/measure.ts';

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

/** What a stretch of the source file is; each of its characters is of exactly one kind. */
export type PartKind = 'heading' | 'number' | 'provision' | 'background' | 'contact' | 'artefact' | 'line-end';

/** A stretch of the source file; `id` is the provision, passage or measure it belongs to. */
export interface Part {
  readonly kind: PartKind;
  readonly id: string;
  readonly text: string;
}

/** The source file from its first to its last character, put together from what the rules hold. */
export const parts = (): readonly Part[] => [
  ...lineEnd('title'),
  ...line({ kind: 'heading', id: 'title', text: policy.title }),
  ...lineEnd('title'),
  ...artefacts.map((text) => ({ kind: 'artefact', id: 'opening', text }) as const),
  ...passages(opening, 'background'),
  ...topics.flatMap(topicParts),
  ...line({ kind: 'heading', id: 'annex', text: annexHeading }),
  ...annex.flatMap(({ id, text }, index) =>
    line({ kind: 'number', id, text: `${String(index + 1)}.` }, { kind: 'provision', id, text }),
  ),
  ...passages(closing, 'contact'),
  // The file as received ends with a blank.
  { kind: 'artefact', id: 'end', text: ' ' },
];

const lineEnd = (id: string): readonly Part[] => [{ kind: 'line-end', id, text: '\n' }];

const line = (...content: readonly [Part, ...Part[]]): readonly Part[] => [...content, ...lineEnd(content[0].id)];

const passages = (list: readonly Passage[], kind: 'background' | 'contact'): readonly Part[] =>
  list.flatMap(({ id, kind: form, text }) => line({ kind: form === 'heading' ? 'heading' : kind, id, text }));

const topicParts = ({ number, heading }: Topic): readonly Part[] => [
  ...line({ kind: 'heading', id: `topic-${String(number)}`, text: heading }),
  ...measures.filter(({ topic }) => topic === number).flatMap(measureParts),
];

const measureParts = ({ number, slug, title, provisions }: Measure): readonly Part[] =>
  line(
    { kind: 'number', id: slug, text: printedNumber(number) },
    { kind: 'heading', id: slug, text: `${title}。` },
    ...provisions.map(({ id, text }) => ({ kind: 'provision', id, text }) as const),
  );
