import type { Benefit } from './kit/measure.ts';
import { jsonSchemaOf } from './kit/schema.ts';
import { benefits } from './measures/catalogue.ts';
import { FIRST_START, LAST_START } from './document/annex.ts';
import { MOST_ITEMS } from './plan/request.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** JSON Schema of a whole request, as `estimate` takes it: one form for each benefit. */
export const requestSchema = (): object => ({ $schema: DIALECT, anyOf: benefits.map((each) => requestFor(each, {})) });

/** JSON Schema of a whole plan, as `plan` takes it. */
export const planSchema = (): object => ({
  $schema: DIALECT,
  type: 'object',
  properties: {
    start: YEAR,
    items: {
      type: 'array',
      maxItems: MOST_ITEMS,
      items: {
        anyOf: benefits.map((each) => requestFor(each, { start: YEAR, claimedElsewhere: { type: 'boolean' } })),
      },
    },
    sheet: true,
  },
  required: ['start', 'items'],
  additionalProperties: false,
});

const YEAR = {
  anyOf: [
    { type: 'integer', minimum: FIRST_START, maximum: LAST_START },
    { type: 'string', pattern: String.raw`^0*(?:202[5-9]|20[3-9]\d|2100)$` },
  ],
};

const requestFor = ({ id, fields, conditions }: Benefit, more: object): object => ({
  type: 'object',
  properties: {
    benefit: { const: id },
    inputs: withoutDialect(jsonSchemaOf(fields)),
    conditions: {
      type: 'object',
      properties: Object.fromEntries(conditions.map((condition) => [condition.id, { type: 'boolean' }])),
      additionalProperties: false,
    },
    ...more,
  },
  required: Object.keys(fields).length === 0 ? ['benefit'] : ['benefit', 'inputs'],
  additionalProperties: false,
});

/** The dialect is said once, at the top. */
const withoutDialect = (schema: object): object =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema'));
