import { diffWords } from 'diff';
import type { Sentence } from './edition.ts';

/** What became of sentences: those of the old edition on one side, those of the new one that stand in their place on the other. */
export interface SentenceChange {
  readonly kind: 'same' | 'changed' | 'split' | 'merged' | 'rewritten' | 'withdrawn' | 'added';
  readonly before: readonly Sentence[];
  readonly after: readonly Sentence[];
}

/** Two sentences say the same thing where they share so much of the shorter one, counted in words. */
const ALIKE = 0.6;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text, punctuation aside; a word that stands twice counts twice. */
const wordsOf = (text: string): readonly string[] =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/** How much of the shorter of two texts stands in the other, from 0 to 1. */
const likeness = (one: readonly string[], other: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(word, count - 1);
  }
  return shared / Math.max(1, Math.min(one.length, other.length));
};

/**
 * Matches the sentences of two editions, by their words and never by their numbers, which a new edition gives anew. What is the
 * same to the letter is set aside first, so that a sentence of the same build as another cannot take its place.
 */
export const matchSentences = (old: readonly Sentence[], next: readonly Sentence[]): readonly SentenceChange[] => {
  const same = new Map<Sentence, Sentence>();
  const free = new Set(next);
  for (const before of old) {
    const after = [...free].find(({ text }) => text === before.text);
    if (!after) continue;
    same.set(before, after);
    free.delete(after);
  }
  const lost = old.filter((before) => !same.has(before));
  const groups = groupsOf(lost, [...free]);
  const changeAt = (before: Sentence): SentenceChange | undefined => {
    const after = same.get(before);
    if (after) return { kind: 'same', before: [before], after: [after] };
    const group = groups.find((each) => each.before[0] === before);
    return group && { ...group, kind: kindOf(group) };
  };
  const kept = old.flatMap((before) => changeAt(before) ?? []);
  const added = groups.filter(({ before }) => before.length === 0);
  return [...kept, ...added.map((group): SentenceChange => ({ ...group, kind: 'added' }))];
};

type Group = Omit<SentenceChange, 'kind'>;

/** Those that hang together: each sentence with the one that is most like it on the other side. */
const groupsOf = (old: readonly Sentence[], next: readonly Sentence[]): readonly Group[] => {
  const words = new Map([...old, ...next].map((each) => [each, wordsOf(each.text)]));
  const like = (one: Sentence, other: Sentence) => likeness(words.get(one) ?? [], words.get(other) ?? []);
  const nearest = (one: Sentence, others: readonly Sentence[]): Sentence | undefined => {
    const [best] = others.map((other) => [like(one, other), other] as const).sort(([a], [b]) => b - a);
    return best && best[0] >= ALIKE ? best[1] : undefined;
  };
  const pairs = [
    ...old.map((before) => [before, nearest(before, next)] as const),
    ...next.map((after) => [nearest(after, old), after] as const),
  ];
  const groups: { before: Sentence[]; after: Sentence[] }[] = [];
  const seen = new Set<Sentence>();
  for (const start of [...old, ...next]) {
    if (seen.has(start)) continue;
    // A set that grows while it is gone through is gone through to its end.
    const group = new Set([start]);
    for (const member of group)
      for (const [before, after] of pairs)
        if (before && after && (before === member || after === member)) group.add(before).add(after);
    for (const member of group) seen.add(member);
    groups.push({ before: old.filter((each) => group.has(each)), after: next.filter((each) => group.has(each)) });
  }
  return groups;
};

const kindOf = ({ before, after }: Group): SentenceChange['kind'] => {
  if (after.length === 0) return 'withdrawn';
  if (before.length === 1) return after.length === 1 ? 'changed' : 'split';
  return after.length === 1 ? 'merged' : 'rewritten';
};

/** A stretch of a comparison: in both, in the old text alone, or in the new one alone. */
export interface Stretch {
  readonly text: string;
  readonly of: 'both' | 'before' | 'after';
}

/** Two texts word by word. */
export const compareWords = (before: string, after: string): readonly Stretch[] =>
  diffWords(before, after, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
    text: value,
    of: added ? 'after' : removed ? 'before' : 'both',
  }));
