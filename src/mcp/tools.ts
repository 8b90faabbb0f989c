import { benefits, fail, findBenefit, FIRST_START, LAST_START, measures, MOST_ITEMS } from '../rules/index.ts';
import { assistants } from '../strings/assistants.ts';
import { answerEstimate, answerPlan, benefitInBrief, benefitInFull } from './answers.ts';
import { findProvisions, provisionIds, provisionNamed, quotationOf } from './quotation.ts';

/** Something that an assistant may ask for. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** JSON Schema of its arguments. */
  readonly schema: ObjectSchema;
  /** Whether the schema is enforced, or only told: the rules judge a request themselves, with their own sentences. */
  readonly isEnforced: boolean;
  /** An answer with an `error` is a refusal. Takes what the schema lets through. */
  readonly answer: (given: never) => object | Promise<object>;
}

type ObjectSchema = ReturnType<typeof objectOf>;

const objectOf = (properties: Readonly<Record<string, object>>, required: readonly string[]) => ({
  type: 'object' as const,
  properties,
  required: [...required],
  additionalProperties: false,
});

const DEFAULT_LIMIT = 8;
const { find, quote, list, estimate, plan } = assistants.tools;
const benefitId = { type: 'string', enum: benefits.map(({ id }) => id) };

const request = {
  benefit: { ...benefitId, description: estimate.benefit },
  inputs: { type: 'object', description: estimate.inputs },
  conditions: { type: 'object', additionalProperties: { type: 'boolean' }, description: estimate.conditions },
};
const year = { type: 'integer', minimum: FIRST_START, maximum: LAST_START };

/** In place of an answer, in the form of the command line's failures. */
const unknown = (path: string, message: string) => fail(null, 'invalid-input', [{ path, message }]);

const quoteAll = ({ provisions }: { readonly provisions: readonly string[] }): object => {
  const named = provisions.map((name, at) => [name, provisionNamed(name), `provisions.${String(at)}`] as const);
  const issues = named.flatMap(([name, id, path]) =>
    id === undefined ? [{ path, message: assistants.unknownProvision(name) }] : [],
  );
  if (issues.length > 0) return { ...fail(null, 'invalid-input', issues), known: provisionIds };
  return { provisions: named.flatMap(([, id]) => (id === undefined ? [] : [quotationOf(id)])) };
};

const listAll = ({ benefit, measure }: { readonly benefit?: string; readonly measure?: number }): object => {
  if (benefit === undefined) {
    const wanted = benefits.filter((each) => measure === undefined || each.measure === measure);
    return { benefits: wanted.map(benefitInBrief) };
  }
  const found = benefitInFull(benefit);
  const isOfMeasure = measure === undefined || findBenefit(benefit)?.measure === measure;
  return found && isOfMeasure ? { benefits: [found] } : unknown('measure', assistants.notOfMeasure(benefit, measure));
};

export const tools: readonly Tool[] = [
  {
    name: 'find_provisions',
    title: find.title,
    description: find.description,
    schema: objectOf(
      {
        query: { type: 'string', minLength: 1, maxLength: 200, description: find.query },
        limit: { type: 'integer', minimum: 1, maximum: provisionIds.length, description: find.limit(DEFAULT_LIMIT) },
      },
      ['query'],
    ),
    isEnforced: true,
    answer: ({ query, limit = DEFAULT_LIMIT }: { readonly query: string; readonly limit?: number }) =>
      findProvisions(query, limit),
  },
  {
    name: 'quote_provisions',
    title: quote.title,
    description: quote.description,
    schema: objectOf(
      {
        provisions: {
          type: 'array',
          minItems: 1,
          maxItems: provisionIds.length,
          items: { type: 'string' },
          description: quote.provisions,
        },
      },
      ['provisions'],
    ),
    isEnforced: true,
    answer: quoteAll,
  },
  {
    name: 'list_benefits',
    title: list.title,
    description: list.description,
    schema: objectOf(
      {
        benefit: { ...benefitId, description: list.benefit },
        measure: { type: 'integer', minimum: 1, maximum: measures.length, description: list.measure },
      },
      [],
    ),
    isEnforced: true,
    answer: listAll,
  },
  {
    name: 'estimate_benefit',
    title: estimate.title,
    description: estimate.description,
    schema: objectOf(request, ['benefit']),
    isEnforced: false,
    answer: answerEstimate,
  },
  {
    name: 'plan_enterprise',
    title: plan.title,
    description: plan.description,
    schema: objectOf(
      {
        start: { ...year, description: plan.start },
        items: {
          type: 'array',
          maxItems: MOST_ITEMS,
          items: objectOf({ ...request, start: year, claimedElsewhere: { type: 'boolean' } }, ['benefit']),
          description: plan.items,
        },
      },
      ['start', 'items'],
    ),
    isEnforced: false,
    answer: answerPlan,
  },
];
