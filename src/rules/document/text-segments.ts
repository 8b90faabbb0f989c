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
import type { Measure } from '../kit/measure.ts';
import { annex } from './annex.ts';

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
