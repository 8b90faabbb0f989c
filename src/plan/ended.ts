import { isAfter } from '../format/day.ts';
import { validUntil } from '../rules/index.ts';
import { ended } from '../strings/every-page.ts';

/** What paper and files say of the last day of the draft, by the day on which they are made: nothing until it has passed. */
export const endedOn = (date: string): readonly string[] =>
  isAfter(date, validUntil.words) ? [ended(validUntil.words)] : [];
