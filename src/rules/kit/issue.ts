import * as z from 'zod/mini';
import type { Condition } from './condition.ts';
import { schemaOf, type Field } from './field.ts';

/** One thing that is wrong with a request. */
export interface Issue {
  /** Where in the request: `inputs.years.0.months`. */
  readonly path: string;
  readonly message: string;
}

/** Nearly every request is sound, and costs no list of its own. */
const NONE: readonly Issue[] = [];

/** What is wrong with the inputs of a request, each with its path. */
export const inputIssues = (fields: Readonly<Record<string, Field>>, inputs: unknown): readonly Issue[] => {
  const parsed = z.safeParse(schemaOf(fields), inputs);
  return parsed.success ? NONE : parsed.error.issues.flatMap((issue) => toIssues(issue));
};

const toIssues = (issue: z.core.$ZodIssue): readonly Issue[] => {
  const path = ['inputs', ...issue.path].join('.');
  if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
  return issue.keys.map((key) => ({ path: `${path}.${key}`, message: '没有这个名称' }));
};

/** What is wrong with the conditions: names that do not exist, answers that are neither true nor false. */
export const conditionIssues = (known: readonly Condition[], conditions: unknown): readonly Issue[] => {
  if (!isObject(conditions)) return [{ path: 'conditions', message: '应为对象' }];
  const names = Object.keys(conditions);
  let answered = 0;
  for (const { id } of known) if (typeof conditions[id] === 'boolean') answered += 1;
  if (answered === names.length) return NONE;
  const isKnown = (name: string) => known.some(({ id }) => id === name);
  const wrong = names.filter((name) => typeof conditions[name] !== 'boolean' && isKnown(name));
  return [
    ...unknownNames('conditions', conditions, isKnown),
    ...wrong.map((name) => ({ path: `conditions.${name}`, message: '应为 true 或 false；未知的请省略' })),
  ];
};

/** An unknown name is an error, not ignored: a slip in a name would otherwise silently change the answer. */
export const unknownNames = (path: string, given: object, isKnown: (name: string) => boolean): readonly Issue[] => {
  const names = Object.keys(given);
  if (names.every(isKnown)) return NONE;
  return names
    .filter((name) => !isKnown(name))
    .map((name) => ({ path: path ? `${path}.${name}` : name, message: '没有这个名称' }));
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
