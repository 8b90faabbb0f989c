import type { Span } from '../../rules/index.ts';
import { RECORD } from '../link/link-texts.ts';
import { recordOf, type PlanRecord, type RecordedLine } from './record.ts';
import type { ComputedPlan } from '../compute.ts';

/**
 * A record as a segment of a link, so that a code on paper can carry it:
 * `record=2026-10-05,7c0a1b2d3e4f,450000,0-60000,0;250000,50000;;0-200000`, that is day, rules, total, beyond the validity,
 * in kind; then for each item of the plan in its order the amount and what was taken off, nothing where it is not counted.
 */
const LINE = ';';
const CELL = ',';
const TO = '-';

/** A record as a segment of the link of a plan with so many items. */
export const writeShort = ({ date, rules, total, beyond, inKind, lines }: PlanRecord, items: number): string => {
  const head = [date, rules, writeSpan(total), writeSpan(beyond), short(inKind ?? '')];
  const rows = Array.from({ length: items }, (_, item) => {
    const line = lines.find((each) => each.item === item);
    return line ? [writeSpan(line.asked), ...(line.takenOff ? [writeSpan(line.takenOff)] : [])] : [''];
  });
  return RECORD + [head, ...rows].map((cells) => cells.join(CELL)).join(LINE);
};

/**
 * Reads such a segment; undefined for what is none. Where it has not as many lines as the plan has items, the lines belong
 * to another plan, and only the sums are kept. Total.
 */
export const readShort = (segment: string, items: number): PlanRecord | undefined => {
  if (!segment.startsWith(RECORD)) return undefined;
  const [head = '', ...rows] = segment.slice(RECORD.length).split(LINE);
  const [date = '', rules = '', total, beyond, inKind] = head.split(CELL);
  const lines = rows.flatMap((row, item) => {
    const [amount = '', off] = row.split(CELL);
    const asked = readSpan(amount);
    return asked ? [{ item, asked, ...(off === undefined ? {} : { takenOff: readSpan(off) }) }] : [];
  });
  const isDamaged = rows.some((row) => !LINE_FORM.test(row));
  const sums = { total: readSpan(total), beyond: readSpan(beyond), inKind: readSpan(inKind)?.max };
  if (isDamaged || !sums.total || !DAY.test(date) || !RULES.test(rules)) return undefined;
  return { date, rules, lines: rows.length === items ? lines : [], ...sums };
};

const writeSpan = (span: Span | undefined): string => {
  if (!span) return '';
  return span.min === span.max ? short(span.max) : `${short(span.min)}${TO}${short(span.max)}`;
};

const readSpan = (text = ''): Span | undefined => {
  const [min = '', max = min] = text.split(TO);
  return SUM.test(min) && SUM.test(max) ? { min: full(min), max: full(max) } : undefined;
};

/** How each part must look. */
const SUM = /^\d{1,20}(?:\.\d{2})?$/;
const FULL_SUM = /^\d{1,20}\.\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const RULES = /^[\da-f]{12}$/;
const LINE_FORM = /^(?:[\d.-]+(?:,[\d.-]+)?)?$/;

/** `1200.00` → `1200`; fen stay. */
const short = (sum: string): string => sum.replace(/\.00$/, '');
const full = (text: string): string => (text.includes('.') ? text : `${text}.00`);

/** The record in the JSON of a plan: its lines stand in the order of `items`, which lie at `places` in the plan. */
const writeJson = ({ lines, ...rest }: PlanRecord): object => ({
  ...rest,
  lines: lines.map(({ asked, takenOff }) => ({ ...asked, ...(takenOff && { takenOff }) })),
});

/**
 * Reads it; undefined where it has no total. Lines that are not those of the items, or of one that could not be read, are
 * left out. Total.
 */
export const readJson = (value: unknown, places: readonly (number | undefined)[]): PlanRecord | undefined => {
  const { date, rules, lines, total, beyond, inKind } = partsOf(value);
  const span = spanIn(total);
  if (!span) return undefined;
  const rows: readonly unknown[] = Array.isArray(lines) && lines.length === places.length ? lines : [];
  return {
    date: textIn(DAY, date) ?? '',
    rules: textIn(RULES, rules) ?? '',
    lines: rows.flatMap((row, index): RecordedLine[] => {
      const asked = spanIn(row);
      const item = places[index];
      return asked && item !== undefined ? [{ item, asked, takenOff: spanIn(partsOf(row).takenOff) }] : [];
    }),
    total: span,
    beyond: spanIn(beyond),
    inKind: textIn(FULL_SUM, inKind),
  };
};

const spanIn = (value: unknown): Span | undefined => {
  const [min, max] = [textIn(FULL_SUM, partsOf(value).min), textIn(FULL_SUM, partsOf(value).max)];
  return min !== undefined && max !== undefined ? { min, max } : undefined;
};

const textIn = (form: RegExp, value: unknown): string | undefined =>
  typeof value === 'string' && form.test(value) ? value : undefined;

/** The properties of what may be anything. */
export const partsOf = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? value : {};

/**
 * A plan as one line of JSON, which the command line takes as it is: `{"start":…,"items":[…],"sheet":{…}}`. The command
 * line answers what is filled in and does not read `sheet`: there the record stands, and the items that are not filled in,
 * each with its place in the plan.
 */
export const writePlanJson = (computed: ComputedPlan, rules: string, date: string): string => {
  const { plan, places, request } = computed;
  const isAnswered = (place: number) => places.includes(place);
  const sheet = {
    name: plan.name,
    ...writeJson(recordOf(computed, rules, date)),
    unfinished: plan.items.flatMap((item, place) => (isAnswered(place) ? [] : [{ place, ...item }])),
    more: plan.items.flatMap((item, place) => {
      const more = moreIn(item);
      return isAnswered(place) && Object.keys(more).length > 0 ? [{ place, ...more }] : [];
    }),
  };
  return `${JSON.stringify({ ...request, sheet })}\n`;
};

/** What the command line takes of an item, and the place that this file adds. */
const KNOWN: ReadonlySet<string> = new Set(['benefit', 'inputs', 'conditions', 'start', 'claimedElsewhere', 'place']);

/** What an item has beside that: properties that a form keeps for itself. */
export const moreIn = (item: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !KNOWN.has(name)));
