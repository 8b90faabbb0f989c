import type { Step } from '../rules/index.ts';
import { sumWords as words } from '../strings/index.ts';

/** So many projects, years or events are spelt out one by one. */
const SPELT = 3;

/** What is compared or given as it stands in the text has no arithmetic to show. */
const SAID_IN_WORDS: ReadonlySet<Step['type']> = new Set(['threshold', 'fixed', 'ceiling', 'range']);

/**
 * How a sum comes about, in a sentence, or one for each year, project or event: 1,200㎡ × 5元 × 6个月 = 3.6万元，没到上限30万元. The
 * steps say the same with their grounds.
 */
export const sumSentences = (steps: readonly Step[]): readonly string[] => {
  const parts = new Map<string, Step[]>();
  for (const step of steps) {
    const part = step.part ?? '';
    if (step.type !== 'threshold' || step.outcome !== 'met') parts.set(part, [...(parts.get(part) ?? []), step]);
  }
  const sum = parts.get('') ?? [];
  const named = [...parts].filter(([part]) => part !== '');
  const shown = named.length > SPELT ? [] : named;
  return [
    ...shown.map(([part, own]) => words.part(named.length > 1 ? part : '', sentenceOf(own))),
    ...(sum.length === 0 ? [] : [sum[sum.length - 1]?.type === 'sum' ? sumOf(named.length, sum) : sentenceOf(sum)]),
  ];
};

const sentenceOf = (steps: readonly Step[]): string => words.join(steps.map(clauseOf));

const clauseOf = (step: Step): string => {
  if (SAID_IN_WORDS.has(step.type)) return step.words;
  if (step.type !== 'cap') return step.expression;
  if (step.cut) return words.cut(step.figure);
  return step.byRate === step.at ? words.reached(step.figure) : words.below(step.figure);
};

/** The terms are left out where they are many. */
const sumOf = (count: number, [sum]: readonly Step[]): string => {
  const expression = sum?.expression ?? '';
  return count > SPELT ? words.total(count, expression.slice(expression.lastIndexOf('=') + 2)) : expression;
};
