import {
  benefits,
  measureOf,
  openQuestions,
  provisions,
  restrictions,
  topics,
  uncomputed,
  type Benefit,
  type Measure,
  type OpenQuestion,
  type Provision,
  type Restriction,
  type Topic,
  type UncomputedFigure,
  type Figure,
} from '../rules/index.ts';
import { figuresIn, citedPlaceOf, nameOf } from '../format/provision.ts';
import type { BasicAnswer } from '../search/index/basic-answer.ts';
import { firstQuestions } from '../search/index/basics.ts';
import { furtherQuestions } from '../search/index/further-basics.ts';
import { provisionPage } from '../strings/index.ts';

/** Everything that hangs on one sentence. */
export interface AboutProvision {
  readonly provision: Provision;
  /** 第11条第2句. */
  readonly name: string;
  /** By the document's own numbering: 三（四）11，第2句. */
  readonly place: string;
  /** The title of its measure, or that it is of the annex. */
  readonly subject: string;
  /** Undefined for those of the annex. */
  readonly measure: Measure | undefined;
  readonly topic: Topic | undefined;
  /** What rests on the sentence. */
  readonly benefits: readonly Benefit[];
  /** What rests on others and takes a condition, or whom it concerns, from this one. */
  readonly alsoQuotedBy: readonly Benefit[];
  readonly questions: readonly OpenQuestion[];
  readonly figures: ReturnType<typeof figuresIn>;
  readonly uncomputed: readonly UncomputedFigure[];
  readonly restrictions: readonly Restriction[];
  readonly basics: readonly BasicAnswer[];
  readonly previous: Provision | undefined;
  readonly next: Provision | undefined;
}

/** A sentence with everything that hangs on it. Throws where there is no such sentence. */
export const aboutProvision = (id: string): AboutProvision => {
  const place = provisions.findIndex((each) => each.id === id);
  const provision = provisions[place];
  if (!provision) throw new Error(`There is no provision ${id}; src/rules/measures has them all`);
  const measure = measureOf(id);
  const isHere = (each: { readonly provision: string }): boolean => each.provision === id;
  const own = benefits.filter((each) => each.provisions.includes(id));
  return {
    provision,
    name: nameOf(id),
    place: citedPlaceOf(id),
    subject: measure?.title ?? provisionPage.annex,
    measure,
    topic: topics.find(({ number }) => number === measure?.topic),
    benefits: own,
    alsoQuotedBy: benefits.filter(
      (each) => !own.includes(each) && [...each.conditions, ...each.beneficiaries].some(isHere),
    ),
    questions: openQuestions.filter(isHere),
    figures: figuresIn(id),
    uncomputed: uncomputed.filter(isHere),
    restrictions: restrictions.filter(isHere),
    basics: [...firstQuestions, ...furtherQuestions].filter((each) => each.provisions.includes(id)),
    previous: provisions[place - 1],
    next: provisions[place + 1],
  };
};

/** What a benefit pays by the figures of one sentence or of all its sentences, in the words of the text. */
export interface Terms {
  /** A share, a ratio or a standard: 30%, 1:0.5, 5元/月/平方米. */
  readonly rates: readonly string[];
  /** What is paid, or the most of it, as the kind of the benefit says. */
  readonly sums: readonly string[];
  readonly terms: readonly string[];
  /** What has to be reached: 30家, 100平方米, 2000万元. */
  readonly thresholds: readonly string[];
}

type Part = keyof Terms;

const UNITS: Readonly<Partial<Record<Figure['unit'], Part>>> = {
  share: 'rates',
  rent: 'rates',
  yuan: 'sums',
  year: 'terms',
};

/** Of the figures, a sum that has to be reached is called so by its rule; every other unit is only ever a threshold. */
export const partOf = ({ unit, id }: Figure): Part =>
  id === 'threshold' ? 'thresholds' : (UNITS[unit] ?? 'thresholds');

/** @param provision the only sentence whose figures are wanted; without it, all of the benefit's */
export const termsOf = ({ figures }: Benefit, provision?: string): Terms => {
  const wanted = Object.values(figures).filter((each) => provision === undefined || each.provision === provision);
  const wordsOf = (part: Part) => [
    ...new Set(wanted.filter((each) => partOf(each) === part).map(({ words }) => words)),
  ];
  return { rates: wordsOf('rates'), sums: wordsOf('sums'), terms: wordsOf('terms'), thresholds: wordsOf('thresholds') };
};
