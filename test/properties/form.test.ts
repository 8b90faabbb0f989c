import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe } from 'vitest';
import { draftOf, isComplete, rowName, type Entries, type Rows } from '../../src/entry/draft.ts';
import { estimate, estimateOf, isFailure, type Benefit } from '../../src/rules/index.ts';
import { anyRequest } from '../oracle/requests.ts';
import { benefitOf } from '../support.ts';
import { holds } from './support.ts';

/** What people type where a number is asked for: numbers with and without units, and what is none. */
const typed = fc.oneof(
  fc
    .tuple(fc.stringMatching(/^\d{1,14}(\.\d{1,8})?$/), fc.constantFrom('', '万', '元', '亿元', '%', '个月'))
    .map((all) => all.join('')),
  fc.constantFrom('0', '12', '100', '1e3', '-1', '十', '', '１２', '1,000', '3.5'),
  fc.string(),
);

/** The form of a benefit with the rows of its lists, filled in by the hand that is given. */
const formOf = ({ fields }: Benefit, length: number, next: () => string) => {
  const keys = Array.from({ length }, (_, row) => String(row + 1));
  const entries: Record<string, string> = {};
  const rows: Record<string, readonly string[]> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.type === 'number') entries[name] = next();
    // A list of options offers nothing else.
    if (field.type === 'choice') entries[name] = field.options[length % field.options.length]?.value ?? '';
    if (field.type !== 'list') continue;
    rows[name] = keys.slice(0, field.max);
    for (const row of rows[name])
      for (const each of Object.keys(field.fields)) entries[rowName(name, row, each)] = next();
  }
  return { entries: entries satisfies Entries, rows: rows satisfies Rows };
};

describe('the form, which computes without a validator', () => {
  holds('gets what the command line gets on the same request', anyRequest, (request) => {
    const { benefit, inputs, conditions = {} } = request;
    return isDeepStrictEqual(estimateOf(benefitOf(benefit), inputs, conditions), estimate(request));
  });

  holds(
    'hands on nothing that the command line would refuse, whatever is typed',
    fc.tuple(anyRequest, fc.integer({ min: 1, max: 3 }), fc.array(typed, { minLength: 1, maxLength: 9 })),
    ([request, length, words]) => {
      const benefit = benefitOf(request.benefit);
      let word = 0;
      const { entries, rows } = formOf(benefit, length, () => words[(word += 1) % words.length] ?? '');
      const draft = draftOf(benefit, entries, rows);
      // What is missing, wrong or asked about is handed on to nobody.
      if (!isComplete(draft)) return true;
      const { inputs, conditions } = draft;
      return !isFailure(estimate({ benefit: benefit.id, inputs, conditions }));
    },
  );
});
