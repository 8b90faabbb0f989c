import { FIRST_START, LAST_START } from '../document/annex.ts';
import { findBenefit } from '../measures/catalogue.ts';
import { estimate, fail, isFailure, type EstimateOptions, type Failure, type FailureCode } from '../estimate.ts';
import type { Estimate } from '../estimate-of.ts';
import { isObject, unknownNames, type Issue } from '../kit/issue.ts';
import type { Benefit } from '../kit/measure.ts';

/** A plan is made by hand; one that is longer is a mistake or an attack, and none of its lines is read. */
export const MOST_ITEMS = 100;

/** One line of a plan, as asked: its benefit, the year in which it starts, and its estimate. */
export interface Item {
  /** Its place in the request, from 0. */
  readonly item: number;
  readonly benefit: Benefit;
  readonly start: number;
  /** True where another measure of the district has supported the same already (annex.1). */
  readonly claimedElsewhere: boolean;
  readonly estimate: Estimate;
}

/** What is wrong with one line of a plan. */
interface Refusal {
  readonly code: FailureCode;
  readonly issues: readonly Issue[];
}

/** `sheet` is what a handed-on plan says of itself when it was made; nothing is worked out from it, so it is not read. */
const PLAN_KEYS: readonly string[] = ['start', 'items', 'sheet'];
const ITEM_KEYS: readonly string[] = ['benefit', 'inputs', 'conditions', 'start', 'claimedElsewhere'];

/** The lines of a plan, or every fault of every line. Total: any JSON value gets an answer, never an exception. */
export const readItems = (request: unknown, options: EstimateOptions): readonly Item[] | Failure => {
  if (!isObject(request)) return fail(null, 'invalid-json', [{ path: '', message: '应为一个 JSON 对象' }]);
  const { start, items } = request;
  const faults = [
    ...unknownNames('', request, (name) => PLAN_KEYS.includes(name)),
    ...startFaults('start', start),
    ...listFaults(items),
  ];
  const read = isReadable(items) ? items.map((given, item) => readItem(given, item, yearIn(start), options)) : [];
  const refusals = read.filter(isRefusal);
  const issues = [...faults, ...refusals.flatMap((refusal) => refusal.issues)];
  if (issues.length > 0) return fail(null, codeOf(refusals), issues);
  return read.filter(isItem);
};

const readItem = (given: unknown, item: number, planStart: number, options: EstimateOptions): Item | Refusal => {
  const path = `items.${String(item)}`;
  if (!isObject(given)) return { code: 'invalid-input', issues: [{ path, message: '应为对象' }] };
  const { benefit: id, inputs, conditions, start, claimedElsewhere = false } = given;
  const benefit = typeof id === 'string' ? findBenefit(id) : undefined;
  const answer = estimate({ benefit: id, inputs, conditions }, options);
  const issues = [
    ...unknownNames(path, given, (name) => ITEM_KEYS.includes(name)),
    ...(start === undefined ? [] : startFaults(`${path}.start`, start)),
    ...(typeof claimedElsewhere === 'boolean'
      ? []
      : [{ path: `${path}.claimedElsewhere`, message: '应为 true 或 false' }]),
    ...(isFailure(answer) ? answer.error.issues.map((issue) => ({ ...issue, path: `${path}.${issue.path}` })) : []),
  ];
  if (benefit && !isFailure(answer) && issues.length === 0) {
    const year = start === undefined ? planStart : yearIn(start);
    return { item, benefit, start: year, claimedElsewhere: claimedElsewhere === true, estimate: answer };
  }
  return { code: isFailure(answer) ? answer.error.code : 'invalid-input', issues };
};

const isItem = (read: Item | Refusal): read is Item => 'estimate' in read;

const isRefusal = (read: Item | Refusal): read is Refusal => 'issues' in read;

/** An unknown benefit outweighs what is wrong elsewhere: its line could not be read at all. */
const codeOf = (refusals: readonly Refusal[]): FailureCode =>
  refusals.some(({ code }) => code === 'unknown-benefit') ? 'unknown-benefit' : 'invalid-input';

/** Sparse or endless lists never get as far as being gone through. */
const isReadable = (items: unknown): items is readonly unknown[] => Array.isArray(items) && items.length <= MOST_ITEMS;

const listFaults = (items: unknown): readonly Issue[] => {
  if (items === undefined) return [{ path: 'items', message: '缺少这一项' }];
  if (!Array.isArray(items)) return [{ path: 'items', message: '应为列表' }];
  return isReadable(items) ? [] : [{ path: 'items', message: `最多${String(MOST_ITEMS)}项` }];
};

/** A year is written as other numbers are, as a JSON number or in digits; what is no admissible year is not a number. */
const yearIn = (start: unknown): number => {
  const year = typeof start === 'string' && /^\d+$/.test(start) ? Number(start) : start;
  const isYear = typeof year === 'number' && Number.isInteger(year) && year >= FIRST_START && year <= LAST_START;
  return isYear ? year : Number.NaN;
};

const startFaults = (path: string, start: unknown): readonly Issue[] => {
  if (start === undefined) return [{ path, message: '缺少这一项' }];
  if (!Number.isNaN(yearIn(start))) return [];
  return [{ path, message: `应为${String(FIRST_START)}至${String(LAST_START)}之间的年份` }];
};
