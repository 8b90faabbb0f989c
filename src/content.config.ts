import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

const money = z.string().regex(/^\d+\.\d{2}$/, 'a sum in yuan with two decimals, such as "1000000.00"');

/** A worked example: what the page shows is computed from the inputs, and a test holds it against `expect`. */
const example = z.strictObject({
  title: z.string(),
  benefit: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  /** Every condition is taken as true unless it is named here. */
  conditions: z.record(z.string(), z.boolean()).default({}),
  /** What the example shows, in one sentence. */
  note: z.string(),
  expect: z.strictObject({ status: z.enum(['eligible', 'ineligible', 'undecided']), min: money, max: money }),
});

/** What one enterprise gets of several benefits in one year: worked out as a plan, and held against `expect` too. */
const together = z.strictObject({
  title: z.string(),
  start: z.int(),
  items: z.array(z.strictObject({ benefit: z.string(), inputs: z.record(z.string(), z.unknown()) })).min(2),
  /** What limits the sum, or what the text leaves open about it. */
  note: z.string(),
  expect: z.strictObject({ min: money, max: money }),
});

const measures = defineCollection({
  loader: glob({ pattern: '*.mdx', base: 'src/content/measures' }),
  schema: z.strictObject({
    /** What the measure offers and to whom, in one sentence. */
    summary: z.string().max(110),
    /** Whom money may reach, with what decides. */
    audience: z.array(z.string()).min(1).max(4),
    /** Whom the measure names without writing a sum for them. */
    unpaid: z.array(z.string()).default([]),
    /** What readers ask, answered from the text alone. */
    asked: z.array(z.strictObject({ question: z.string(), answer: z.string() })).min(1),
    /** What to have at hand before asking the office; our suggestions, the source lists no materials. */
    prepare: z.array(z.string()).min(3).max(6),
    related: z.array(z.strictObject({ slug: z.string(), why: z.string() })).min(1),
    examples: z.array(example).min(2).max(5),
    /** Two titles, or two benefits that the text sets beside each other. */
    together: together.optional(),
    /** Support without an amount. */
    nonMonetary: z.array(z.strictObject({ provision: z.string(), text: z.string() })).default([]),
  }),
});

/** A word that the texts use and the policy does not define. Where it is used is found by searching them. */
const glossary = defineCollection({
  loader: glob({ pattern: '*.yaml', base: 'src/content/glossary' }),
  schema: z.strictObject({
    term: z.string(),
    /** As the texts write it. */
    words: z.array(z.string()).min(1),
    /** In our own plain words; what is not certain is left out. */
    meaning: z.string(),
    /** A definition of others, word for word, only where its text was checked. */
    quotation: z.strictObject({ text: z.string(), where: z.string() }).optional(),
    /** Where to look; null where no document was found that defines it in general. */
    source: z.string().nullable(),
    /** What to mind when reading this text. */
    note: z.string().optional(),
    definedByPolicy: z.literal(false),
  }),
});

export const collections = { measures, glossary };
