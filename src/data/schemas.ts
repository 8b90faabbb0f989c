import { dataFiles } from '../strings/index.ts';
import { documentNames, schemaPath, type AddressOf, type DocumentName } from './documents.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

type Schema = Readonly<Record<string, unknown>>;

const TEXT = { type: 'string' };
const COUNT = { type: 'integer', minimum: 0 };
const FLAG = { type: 'boolean' };
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const IDS = { type: 'array', items: TEXT, uniqueItems: true };
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const oneOf = (...values: readonly string[]): Schema => ({ enum: values });

/** An object with exactly these fields, each with its meaning. */
const objectOf = <F extends string>(meanings: Readonly<Record<F, string>>, fields: Readonly<Record<F, Schema>>) => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries<Schema>(fields).map(([name, schema]) => [name, { ...schema, description: meanings[name as F] }]),
  ),
  required: Object.keys(fields),
  additionalProperties: false,
});

const PLACE = { start: COUNT, end: COUNT };
const { conditions, beneficiaries, figures, readings } = dataFiles.benefits.nested;

const ITEM: Readonly<Record<DocumentName, Schema>> = {
  provisions: objectOf(dataFiles.provisions.fields, {
    ...{ id: TEXT, text: TEXT, name: TEXT, place: TEXT, item: TEXT, measure: orNull(TEXT), topic: COUNT, ...PLACE },
    ...{ benefits: IDS, questions: IDS, address: TEXT },
  }),
  measures: objectOf(dataFiles.measures.fields, {
    ...{ number: COUNT, slug: TEXT, title: TEXT, topic: COUNT, topicTitle: TEXT, provisions: IDS, benefits: IDS },
    ...{ address: TEXT, markdown: TEXT },
  }),
  benefits: objectOf(dataFiles.benefits.fields, {
    ...{ id: TEXT, measure: COUNT, title: TEXT, kind: oneOf('fixed', 'formula', 'ceiling', 'range', 'in-kind') },
    inputs: { $ref: DIALECT },
    conditions: listOf(objectOf(conditions, { id: TEXT, label: TEXT, quote: TEXT, provision: TEXT, stated: FLAG })),
    ...{ provisions: IDS, headlines: listOf(TEXT) },
    beneficiaries: listOf(objectOf(beneficiaries, { who: TEXT, quote: TEXT, provision: TEXT })),
    figures: listOf(objectOf(figures, { id: TEXT, words: TEXT, unit: TEXT, value: TEXT, provision: TEXT, ...PLACE })),
    readings: listOf(objectOf(readings, { id: TEXT, label: TEXT, provision: TEXT })),
    ...{ restrictions: IDS, questions: IDS, address: TEXT },
  }),
  questions: objectOf(dataFiles.questions.fields, {
    ...{ id: TEXT, provision: TEXT, quote: TEXT, matter: TEXT },
    handling: oneOf('both-readings', 'assumption', 'ask', 'upper-bound', 'not-computed', 'note'),
    ...{ treatment: TEXT, ask: TEXT, moves: oneOf('always', 'sometimes', 'never'), benefits: IDS, address: TEXT },
  }),
  restrictions: objectOf(dataFiles.restrictions.fields, {
    ...{ id: TEXT, provision: TEXT, quote: TEXT, words: TEXT, benefits: IDS },
  }),
  ids: objectOf(dataFiles.ids.fields, { kind: TEXT, id: TEXT, forward: orNull(TEXT) }),
};

const CATALOGUE_ITEM: Schema = {
  type: 'object',
  properties: { name: oneOf(...documentNames), title: TEXT, note: TEXT, address: TEXT, schema: TEXT },
  required: ['name', 'title', 'note', 'address', 'schema'],
  additionalProperties: false,
};

/** The JSON Schema (2020-12) of a document; `index` is that of the catalogue. */
export const schemaOf = (name: DocumentName | 'index', address: AddressOf): object => {
  const items = listOf(name === 'index' ? CATALOGUE_ITEM : ITEM[name]);
  const source = { title: TEXT, office: TEXT, sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' }, text: TEXT };
  const fields = {
    ...{ $schema: TEXT, version: { type: 'string', pattern: String.raw`^1\.\d+\.\d+$` }, rules: TEXT, status: TEXT },
    inForce: { const: false },
    source: { type: 'object', properties: source, required: Object.keys(source), additionalProperties: false },
    items,
  };
  return {
    $schema: DIALECT,
    $id: address(schemaPath(name)),
    type: 'object',
    properties: fields,
    required: Object.keys(fields),
    additionalProperties: false,
  };
};
