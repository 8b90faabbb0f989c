import { benefits } from './measures/catalogue.ts';
import type { AmountKind } from './kit/award.ts';
import type { Condition } from './kit/condition.ts';
import type { Benefit } from './kit/measure.ts';
import { jsonSchemaOf } from './kit/field.ts';
import { FIRST_START, LAST_START } from './document/annex.ts';
import { MOST_ITEMS } from './plan/request.ts';

/** A benefit as `--describe` prints it. */
export interface Description {
  readonly id: string;
  readonly measure: number;
  readonly title: string;
  readonly kind: AmountKind;
  readonly inputs: object;
  /** `stated` is false where this site infers the condition: a "no" then refuses nothing. */
  readonly conditions: readonly Pick<Condition, 'id' | 'label' | 'provision' | 'stated'>[];
  readonly provisions: readonly string[];
}

/** The 21 benefits with their inputs as JSON Schema, for programs that call the command line. */
export const describe = (): readonly Description[] => benefits.map(describeBenefit);

const describeBenefit = ({ id, measure, title, kind, fields, conditions, provisions }: Benefit): Description => ({
  id,
  measure,
  title,
  kind,
  inputs: jsonSchemaOf(fields),
  conditions: conditions.map(({ id: condition, label, provision, stated }) => ({
    id: condition,
    label,
    provision,
    stated,
  })),
  provisions,
});

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
