import type { Span, Status } from '../../rules/index.ts';
import type { Sheet, SheetLine } from './record.ts';

/** How each part of a record must look. */
const SUM = /^\d{1,20}\.\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const RULES = /^[\da-f]{12}$/;
const TEXT = /^[\da-f]{12}(?:[\da-f]{52})?$/;
const FILLED = /^[\da-f]{12}$/;
const STATUSES: readonly unknown[] = ['eligible', 'conditional', 'undecided', 'ineligible'] satisfies Status[];

/** A record as it was handed on; undefined where any part of it is not what it must be. Total. */
export const readSheet = (value: unknown): Sheet | undefined => {
  const { rules, text, date, lines, total, beyond, inKind } = partsOf(value);
  const isWhole =
    isText(RULES, rules) && isText(TEXT, text) && isText(DAY, date) && isText(SUM, inKind) && Array.isArray(lines);
  if (!isWhole || !isSpan(total) || !isSpan(beyond) || !lines.every(isLine)) return undefined;
  return { rules, text, date, lines, total, beyond, inKind };
};

const isLine = (value: unknown): value is SheetLine => {
  const { filled, status, takenOff } = partsOf(value);
  const isWhole = isText(FILLED, filled) && STATUSES.includes(status) && isSpan(value);
  return isWhole && (takenOff === undefined || isSpan(takenOff));
};

const isSpan = (value: unknown): value is Span => {
  const { min, max } = partsOf(value);
  return isText(SUM, min) && isText(SUM, max);
};

const isText = (form: RegExp, value: unknown): value is string => typeof value === 'string' && form.test(value);

const partsOf = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? value : {};
