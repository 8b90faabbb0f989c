// What the site publishes for programs, beside its pages: /data/*.json.
import { citedPath, headingOf, questionAnchor } from '../links/anchor.ts';
import { published } from '../links/published.ts';
import { readingsOf, rulesVersion } from '../plan/record/rules-version.ts';
import {
  benefits,
  concerns,
  describe,
  measures,
  openQuestions,
  policy,
  provisions,
  questionsAbout,
  restrictions,
  restrictionsOn,
  topics,
  type Benefit,
} from '../rules/index.ts';
import { dataFiles, status } from '../strings/index.ts';
import { aboutProvision } from './about-provision.ts';
import { itemOf } from './items.ts';
import { figurePlaceOf, sourcePlaceOf } from './source-places.ts';

/** Of the form of the documents: the last number grows with a new field, the first where one changes or goes. */
export const DATA_VERSION = '1.0.0';

/** Makes an address of a path within the site: whole where the site knows its origin. */
export type AddressOf = (path: `/${string}`) => string;

export type DocumentName = keyof typeof dataFiles;

const idsOf = (parts: readonly { readonly id: string }[]): readonly string[] => parts.map(({ id }) => id);
const pageOf = (slug: string): `/${string}` => `/measures/${slug}/`;

const provisionItems = (address: AddressOf) =>
  provisions.map(({ id, text }) => {
    const { name, place, measure, topic, benefits: resting, questions } = aboutProvision(id);
    return {
      ...{ id, text, name, place, item: itemOf(id).id, measure: measure?.slug ?? null },
      // The annex is the sixth topic of the text.
      topic: topic?.number ?? topics.length + 1,
      ...sourcePlaceOf(id),
      ...{ benefits: idsOf(resting), questions: idsOf(questions), address: address(citedPath(id)) },
    };
  });

const measureItems = (address: AddressOf) =>
  measures.map(({ number, slug, title, topic, provisions: sentences, benefits: own }) => ({
    ...{ number, slug, title, topic, topicTitle: topics.find((each) => each.number === topic)?.title ?? '' },
    ...{ provisions: idsOf(sentences), benefits: idsOf(own) },
    ...{ address: address(pageOf(slug)), markdown: address(`${pageOf(slug)}index.md`) },
  }));

const descriptions = new Map(describe().map((each) => [each.id, each]));

const benefitItem = (benefit: Benefit, address: AddressOf) => {
  const { id, slug, headlines, beneficiaries, conditions, figures } = benefit;
  return {
    ...descriptions.get(id),
    conditions: conditions.map(({ id: condition, label, quote, provision, stated }) => ({
      ...{ id: condition, label, quote, provision, stated },
    })),
    headlines,
    beneficiaries: beneficiaries.map(({ who, quote, provision }) => ({ who, quote, provision })),
    figures: Object.values(figures).map((figure) => ({
      ...{ id: figure.id, words: figure.words, unit: figure.unit, value: figure.exact.toText() },
      ...{ provision: figure.provision, ...figurePlaceOf(figure) },
    })),
    readings: readingsOf(benefit),
    restrictions: idsOf(restrictionsOn(id)),
    questions: idsOf(questionsAbout(id)),
    address: address(`${pageOf(slug)}#${headingOf(id)}`),
  };
};

const questionItems = (address: AddressOf) =>
  openQuestions.map((question) => {
    const { id, provision, quote, matter, handling, treatment, ask, moves } = question;
    return {
      ...{ id, provision, quote, matter, handling, treatment, ask, moves },
      benefits: idsOf(benefits.filter((each) => concerns(question, each.id))),
      address: address(`/open-questions/#${questionAnchor(id)}`),
    };
  });

const restrictionItems = () =>
  restrictions.map(({ id, provision, quote, words, benefits: limited }) => ({
    ...{ id, provision, quote, words },
    benefits: limited === 'all' ? idsOf(benefits) : limited,
  }));

const idItems = () =>
  Object.entries(published.ids).flatMap(([kind, ids]) =>
    ids.map((id) => ({ kind, id, forward: published.forwards[kind]?.[id] ?? null })),
  );

const ITEMS: Readonly<Record<DocumentName, (address: AddressOf) => readonly object[]>> = {
  provisions: provisionItems,
  measures: measureItems,
  benefits: (address) => benefits.map((each) => benefitItem(each, address)),
  questions: questionItems,
  restrictions: restrictionItems,
  ids: idItems,
};

export const documentNames = Object.keys(ITEMS) as readonly DocumentName[];

export const schemaPath = (name: string): `/${string}` => `/data/${name}.schema.json`;

/** What every document says of itself, so that nobody who has it alone takes the draft for more than it is. */
const headOf = (address: AddressOf) => ({
  version: DATA_VERSION,
  rules: rulesVersion,
  status: status.draft,
  inForce: false,
  source: {
    ...{ title: policy.title, office: policy.office, sha256: policy.sha256 },
    text: address('/official-text.txt'),
  },
});

/** One document: what it is of, and its items. */
export const documentOf = (name: DocumentName, address: AddressOf): object => ({
  $schema: address(schemaPath(name)),
  ...headOf(address),
  items: ITEMS[name](address),
});

/** What there is, for programs that start here. */
export const catalogueOf = (address: AddressOf): object => ({
  $schema: address(schemaPath('index')),
  ...headOf(address),
  items: documentNames.map((name) => ({
    ...{ name, title: dataFiles[name].title, note: dataFiles[name].note },
    ...{ address: address(`/data/${name}.json`), schema: address(schemaPath(name)) },
  })),
});
