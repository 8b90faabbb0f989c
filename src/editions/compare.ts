import { currentRequest, currentId, currentPart } from '../links/forwards.ts';
import type { Answer, Edition, FrozenBenefit, FrozenCondition, Request } from './edition.ts';
import { matchSentences, type SentenceChange } from './sentences.ts';
import { nameOf } from '../format/provision.ts';
import { changes as words } from '../strings/editions.ts';

/** Something that stands in one edition or in both; undefined on the side where it does not. */
export interface Change<T> {
  readonly id: string;
  readonly before: T | undefined;
  readonly after: T | undefined;
}

interface BenefitChange extends Change<FrozenBenefit> {
  /** Those that differ; of a benefit that comes or goes, all of them. */
  readonly figures: readonly Change<FrozenBenefit['figures'][number]>[];
  readonly conditions: readonly Change<FrozenCondition>[];
}

export interface CaseChange {
  readonly name: string;
  readonly request: Request;
  readonly before: Answer;
  readonly after: Answer;
}

export interface Comparison {
  /** In the order of the old text, and then what is new. */
  readonly sentences: readonly SentenceChange[];
  /** Those that differ. */
  readonly benefits: readonly BenefitChange[];
  /** Golden cases of the old edition that are answered otherwise now, and how many are not. */
  readonly cases: readonly CaseChange[];
  readonly casesUnchanged: number;
}

/**
 * What a new edition changes. The cases are those of the old one.
 * @param answer what the rules of the new edition answer
 */
export const compareEditions = (old: Edition, next: Edition, answer: (request: Request) => Answer): Comparison => {
  const sentences = matchSentences(old.sentences, next.sentences);
  const cases = old.cases
    .map(({ name, request, answer: before }): CaseChange => {
      return { name, request, before, after: answer(currentRequest(request) as Request) };
    })
    .filter(({ before, after }) => !isSame(before, after));
  return {
    sentences,
    benefits: changesIn(old.benefits.map(underPresentIds), next.benefits, essenceOf).map((change): BenefitChange => ({
      ...change,
      figures: changesIn(change.before?.figures, change.after?.figures, ({ words }) => words),
      conditions: changesIn(change.before?.conditions, change.after?.conditions, ({ label, stated }) => [
        label,
        stated,
      ]),
    })),
    cases,
    casesUnchanged: old.cases.length - cases.length,
  };
};

/** A benefit that has another id now is the same one. */
const underPresentIds = (benefit: FrozenBenefit): FrozenBenefit => {
  const { id, figures, conditions } = benefit;
  return {
    ...benefit,
    id: currentId('benefits', id),
    figures: figures.map((each) => ({ ...each, id: currentPart('figures', id, each.id) })),
    conditions: conditions.map((each) => ({ ...each, id: currentPart('conditions', id, each.id) })),
  };
};

/** What is not on both sides, or not the same in what counts; what something's provision is called changes with the numbers alone. */
const changesIn = <T extends { readonly id: string }>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  essence: (item: T) => unknown,
): readonly Change<T>[] => {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids
    .map((id) => ({ id, before: before.find((each) => each.id === id), after: after.find((each) => each.id === id) }))
    .filter((change) => !isSame(change.before && essence(change.before), change.after && essence(change.after)));
};

const essenceOf = ({ title, figures, conditions }: FrozenBenefit): unknown => [
  title,
  figures.map(({ id, words }) => [id, words]),
  conditions.map(({ id, label, stated }) => [id, label, stated]),
];

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What changes for one benefit, a sentence each. */
export const linesOf = ({ before, after, figures, conditions }: BenefitChange): readonly string[] => {
  if (!before) return [words.benefitKinds.added];
  if (!after) return [words.benefitKinds.withdrawn];
  return [
    ...figures.map((each) => {
      if (!each.before) return words.figureAdded(each.after?.words ?? '');
      if (!each.after) return words.figureRemoved(each.before.words);
      return words.figure(nameOf(each.after.provision), each.before.words, each.after.words);
    }),
    ...conditions.map((each) => {
      if (!each.before) return words.conditionAdded(each.after?.label ?? '');
      if (!each.after) return words.conditionRemoved(each.before.label);
      const isSameLabel = each.before.label === each.after.label;
      return isSameLabel
        ? words.conditionStated(each.after.label, each.after.stated)
        : words.conditionChanged(each.before.label, each.after.label);
    }),
  ];
};
