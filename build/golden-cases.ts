import { readFileSync } from 'node:fs';
import papa from 'papaparse';
import type { GoldenCase } from '../src/editions/edition.ts';
import { findBenefit } from '../src/rules/index.ts';

const GOLDEN = 'test/golden/cases.csv';

interface Row {
  readonly name: string;
  readonly benefit: string;
  readonly inputs: string;
  /** `all` (all true), `none` (nothing known), or the exceptions to `all`, null for what is not known. */
  readonly conditions: string;
}

const conditionsOf = ({ benefit, conditions }: Row): Readonly<Record<string, boolean>> => {
  if (conditions === 'none') return {};
  const exceptions = conditions === 'all' ? {} : (JSON.parse(conditions) as Readonly<Record<string, boolean | null>>);
  const ids = findBenefit(benefit)?.conditions.map(({ id }) => id) ?? [];
  return Object.fromEntries(ids.flatMap((id) => (exceptions[id] === null ? [] : [[id, exceptions[id] ?? true]])));
};

/** The golden cases as requests. */
export const goldenCases = (): readonly GoldenCase[] =>
  papa
    .parse<Row>(readFileSync(GOLDEN, 'utf8').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
    .data.map((row) => ({
      name: row.name,
      request: {
        benefit: row.benefit,
        inputs: JSON.parse(row.inputs) as Record<string, unknown>,
        conditions: conditionsOf(row),
      },
    }));
