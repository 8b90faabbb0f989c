import { LAST_VALID_YEAR, type Benefit, type ListField } from '../rules/index.ts';
import type { Entries } from './entry.ts';

export const MONTHS_A_YEAR = 12;

/** When something began and when it ends, as texts of the controls that ask for it: `2026`, `7`; absent where it is not said. */
export interface Period {
  readonly year?: string;
  readonly month?: string;
  /** Absent where it has not ended. */
  readonly toYear?: string;
  readonly toMonth?: string;
}

const PARTS = ['year', 'month', 'toYear', 'toMonth'] as const satisfies readonly (keyof Period)[];

export const periodName = (list: string, part: keyof Period): string => `${list}.${part}`;

/** What a form says of the period of a list. */
export const periodIn = (entries: Entries, list: string): Period =>
  Object.fromEntries(
    PARTS.flatMap((part) => {
      const text = entries[periodName(list, part)] ?? '';
      return text === '' ? [] : [[part, text]];
    }),
  );

/** The entries of a form that say so. */
export const periodEntries = (period: Period, list: string): Entries =>
  Object.fromEntries(PARTS.flatMap((part) => (period[part] ? [[periodName(list, part), period[part]]] : [])));

/** The list of a benefit whose entries are years, by its name; undefined where it has none. */
export const listByYear = ({ fields }: Benefit): readonly [name: string, field: ListField] | undefined =>
  Object.entries(fields).find((entry): entry is [string, ListField] => entry[1].type === 'list' && entry[1].byYear);

/** When something begins and ends, as an item of a plan keeps it: its first year apart, which the rules count by. */
export interface ItemTime {
  readonly start?: number;
  readonly period?: Omit<Period, 'year'>;
}

/** What a form says of the time of a benefit. */
export const timeIn = (benefit: Benefit, entries: Entries): ItemTime => {
  const [list] = listByYear(benefit) ?? [];
  const { year, ...period } = list === undefined ? {} : periodIn(entries, list);
  return {
    ...(year === undefined ? {} : { start: Number(year) }),
    ...(Object.keys(period).length === 0 ? {} : { period }),
  };
};

/** The field of a list by year that holds its months; undefined where it asks for none. */
export const monthsField = ({ byYear, fields }: ListField): string | undefined =>
  byYear ? Object.keys(fields).find((name) => fields[name]?.unit === 'month') : undefined;

/** Whether a period of a list is said in full, its year too, and ends before it begins. */
export const endsBeforeItBegins = ({ max }: ListField, period: Period): boolean =>
  monthsByYear(period, period.year === undefined ? undefined : Number(period.year), max)?.length === 0;

/**
 * How many months of each year lie in a period, its first and its last month among them: the year it begins in, then those
 * after it, at most so many. What has not ended runs to the end of the last valid year, since what comes after the text does not
 * say, and on for as many years as are `wanted`. Undefined while the period is not said in full; empty where it ends before it
 * begins.
 */
export const monthsByYear = (
  { month, toYear, toMonth }: Period,
  firstYear: number | undefined,
  most: number,
  wanted = 0,
): readonly number[] | undefined => {
  if (firstYear === undefined || month === undefined || (toYear !== undefined && toMonth === undefined))
    return undefined;
  const lastYear = toYear === undefined ? Math.max(firstYear, LAST_VALID_YEAR, firstYear + wanted - 1) : Number(toYear);
  const begin = firstYear * MONTHS_A_YEAR + Number(month) - 1;
  const end = lastYear * MONTHS_A_YEAR + (toYear === undefined ? MONTHS_A_YEAR : Number(toMonth));
  if (end <= begin) return [];
  return Array.from({ length: Math.min(most, lastYear - firstYear + 1) }, (_, index) => {
    const yearBegin = (firstYear + index) * MONTHS_A_YEAR;
    return Math.min(MONTHS_A_YEAR, end - yearBegin) - Math.max(0, begin - yearBegin);
  });
};
