import { globSync, readFileSync } from 'node:fs';
import { citedPlaceOf, nameOf } from '../format/provision.ts';
import { rulesVersion } from '../plan/record/rules-version.ts';
import { benefits, estimate, isFailure, policy, provisions, type Amount, type Status } from '../rules/index.ts';

/** A state of the document, frozen as data: `npm run edition` writes it, /changes/ compares it with what holds now. */
export interface Edition {
  /** The form of this file; another one needs a reader of the old. */
  readonly form: 1;
  /** Such as `2025-draft`; the folder of its site below editions/. */
  readonly id: string;
  readonly title: string;
  /** The day on which it was frozen, `2026-01-31`; not a date of the document, which it may not have. */
  readonly frozenOn: string;
  /** SHA-256 of its text. */
  readonly sha256: string;
  /** The version of its rules, by which a sheet says that it was made with them. */
  readonly rules: string;
  /** The addresses of its pages, to which those of the site may lead. */
  readonly pages: readonly string[];
  readonly sentences: readonly Sentence[];
  readonly benefits: readonly FrozenBenefit[];
  /** What its rules answered to the golden cases. */
  readonly cases: readonly FrozenCase[];
}

export interface Sentence {
  readonly id: string;
  readonly text: string;
  /** Its name and place by the numbers of its own edition. */
  readonly name: string;
  readonly place: string;
}

export interface FrozenBenefit {
  readonly id: string;
  readonly title: string;
  readonly provisions: readonly string[];
  readonly figures: readonly { readonly id: string; readonly words: string; readonly provision: string }[];
  readonly conditions: readonly FrozenCondition[];
}

export interface FrozenCondition {
  readonly id: string;
  readonly label: string;
  readonly provision: string;
  readonly stated: boolean;
}

/** A request as the command line takes it. */
export interface Request {
  readonly benefit: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly conditions: Readonly<Record<string, boolean>>;
}

/** Undefined where the rules do not take the request: the benefit is gone, or asks for something else. */
export type Answer = { readonly status: Status; readonly amount: Amount } | undefined;

export interface FrozenCase {
  readonly name: string;
  readonly request: Request;
  readonly answer: Answer;
}

/** A case of the golden table, as far as an edition needs it. */
export type GoldenCase = Omit<FrozenCase, 'answer'>;

/** What the rules of this version answer. */
export const answerNow = (request: Request): Answer => {
  const answer = estimate(request);
  return isFailure(answer) ? undefined : { status: answer.status, amount: answer.amount };
};

/** What is known of an edition beside the rules: its id, the day, its pages and the golden cases. */
export type Frame = Pick<Edition, 'id' | 'frozenOn' | 'pages'> & { readonly golden: readonly GoldenCase[] };

/** The document as the rules of this version hold it. */
export const editionNow = ({ id, frozenOn, pages, golden }: Frame): Edition => ({
  form: 1,
  id,
  title: policy.policyTitle,
  frozenOn,
  sha256: policy.sha256,
  rules: rulesVersion,
  pages,
  sentences: provisions.map(({ id: provision, text }) => {
    return { id: provision, text, name: nameOf(provision), place: citedPlaceOf(provision) };
  }),
  benefits: benefits.map(({ id: benefit, title, provisions: own, figures, conditions }) => ({
    id: benefit,
    title,
    provisions: own,
    figures: Object.values(figures).map(({ id: figure, words, provision }) => ({ id: figure, words, provision })),
    conditions: conditions.map(({ id: condition, label, provision, stated }) => {
      return { id: condition, label, provision, stated };
    }),
  })),
  cases: golden.map(({ name, request }) => ({ name, request, answer: answerNow(request) })),
});

/** The frozen editions, the newest first; read when the site is built. Throws on a file of another form. */
export const keptEditions = (): readonly Edition[] =>
  globSync('editions/*.json')
    .map((file) => {
      const edition = JSON.parse(readFileSync(file, 'utf8')) as Edition | { readonly form: unknown };
      if (edition.form !== 1)
        throw new Error(`${file} is of the form ${String(edition.form)}, which nothing here reads`);
      return edition as Edition;
    })
    .sort((one, other) => other.frozenOn.localeCompare(one.frozenOn));
