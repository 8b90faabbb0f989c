import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goldenCases } from '../../build/golden-cases.ts';
import { answerNow } from '../../src/editions/edition.ts';
import { csvRows } from '../csv.ts';

test('What an edition freezes of the golden cases is what their table says', () => {
  const rows = csvRows(readFileSync('test/golden/cases.csv', 'utf8'), ['name', 'status', 'min', 'max']);
  expect(rows.length).toBeGreaterThan(470);
  const frozen = goldenCases().map(({ name, request }) => {
    const answer = answerNow(request);
    return [name, answer?.status, answer?.amount.min, answer?.amount.max];
  });
  expect(frozen).toEqual(rows.map(({ name, status, min, max }) => [name, status, min, max]));
});
