import { describe, expect, test } from 'vitest';
import type { Entry, Scale } from '../../src/entry/entry.ts';
import { parseEntry } from '../../src/entry/number-entry.ts';
import { boundsOf, doubted } from '../../src/entry/plausible.ts';
import { ENTRY_UNITS, PLACES } from '../support.ts';
import { FURTHER_SPELLINGS, SPELLINGS, type Spelling } from './spellings.ts';

/** What a form makes of a text, in the notation of the table. */
const meansOf = (
  { benefit, path, field }: (typeof PLACES)[keyof typeof PLACES],
  typed: string,
  scale?: Scale,
): string => noted(doubted(parseEntry(typed, field, scale), field, scale ?? field.scale, boundsOf(benefit).get(path)));

const noted = (entry: Entry): string => {
  if (entry.state === 'empty') return '';
  if (entry.state === 'valid') return `${entry.isApproximate ? '~' : ''}${entry.value}`;
  const choices = entry.choices.length > 0 ? ` ${entry.choices.join('|')}` : '';
  return (entry.state === 'asked' ? `?${entry.question}` : `!${entry.problem}`) + choices;
};

const holds = (rows: readonly Spelling[], place: (typeof PLACES)[keyof typeof PLACES], scale?: Scale): void => {
  test.each(rows.map(([typed, means]) => [typed, means] as const))('%j means %j', (typed, means) => {
    expect(meansOf(place, typed, scale)).toBe(means);
  });

  test('every choice has one meaning, whatever the unit beside the field', () => {
    for (const [, means] of rows.filter(([, each]) => /^[?!]/.test(each)))
      for (const choice of means.split(' ')[1]?.split('|') ?? [])
        for (const each of [0, 4] as const)
          expect(meansOf(place, choice, place.field.unit === 'yuan' ? each : 0), choice).toMatch(/^\d+(\.\d+)?$/);
  });
};

describe.each(ENTRY_UNITS)('a spelling in a field of %s', (unit) => {
  holds(SPELLINGS[unit], PLACES[unit]);
});

describe('a spelling in a field of 万元 that was switched to 元', () => {
  holds(FURTHER_SPELLINGS.wanAsYuan, PLACES.万元, 0);
});

describe('a spelling of months over two years', () => {
  holds(FURTHER_SPELLINGS.monthsOfTerm, PLACES.term);
});

test('the table has at least 200 spellings, none of them twice', () => {
  const all = Object.entries(SPELLINGS).flatMap(([unit, rows]) => rows.map(([typed]) => `${unit} ${typed}`));
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((each, index) => all.indexOf(each) !== index)).toEqual([]);
});
