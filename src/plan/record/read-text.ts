import { handedWords as words } from '../../strings/index.ts';
import { findLinks } from '../link/find-link.ts';
import { readLink } from '../link/plan-link.ts';
import type { SavedPlan } from '../saved-plan.ts';
import { readPlanJson } from './read-plan-json.ts';
import { partsOf, readJson, readShort } from './record-codec.ts';
import type { PlanRecord } from './record.ts';

/** A plan that was handed on, its record where there is one, and a sentence for each piece of it that was not read. */
export interface HandedPlan {
  readonly plan: SavedPlan;
  readonly record: PlanRecord | undefined;
  readonly unread: readonly string[];
  /** Of a link what stands behind its `#`, as it was handed in. */
  readonly fragment?: string;
}

/** Why nothing was read, and the version of the rules by which it was made, where that much can be told. */
export interface Refused {
  readonly refused: readonly string[];
  readonly rules?: string;
}

/** What was read of a file or a text; or why nothing was. */
export type Handed = HandedPlan | Refused;

/** In characters; a plan of 100 items is far below. */
export const LONGEST_TEXT = 1_000_000;
const MOST_ISSUES = 10;

export const refuse = (...sentences: readonly string[]): Refused => ({ refused: sentences });

/** Reads the JSON of a plan, or its link out of any message. Total, and in time that grows with the length alone. */
export const readText = (given: string): Handed => {
  if (given.length > LONGEST_TEXT) return refuse(words.tooBig);
  const text = given.trim();
  if (text === '') return refuse(words.nothing);
  if (/^[{[]/.test(text)) return readJsonText(text);
  const [link, second] = findLinks(text);
  if (link === undefined) return refuse(words.notReadable);
  return second === undefined || second === link ? readFragment(link) : refuse(words.severalLinks);
};

const readFragment = (fragment: string): Handed => {
  const { plan, record, unread } = readLink(fragment);
  return { plan, record: record === undefined ? undefined : readShort(record, plan.items.length), unread, fragment };
};

const readJsonText = (text: string): Handed => {
  const value = parsed(text);
  if (value === undefined) {
    const [first = '', rest] = text.split('\n', 2);
    return refuse(rest !== undefined && parsed(first) !== undefined ? words.severalPlans : words.notJson);
  }
  const read = readPlanJson(value);
  if ('plan' in read) return read;
  const said = read.slice(0, MOST_ISSUES).map(({ path, message }) => words.issue(path, message));
  const rest = read.length - said.length;
  const record = readJson(partsOf(value).sheet, []);
  return { refused: rest > 0 ? [...said, words.more(rest)] : said, ...(record && { rules: record.rules }) };
};

/** Undefined where a text is no JSON; no JSON is undefined itself. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
