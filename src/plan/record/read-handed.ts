import { handedWords } from '../../strings/index.ts';
import { readLink } from '../link/plan-link.ts';
import { readRecord, type HandedOn } from './read-record.ts';
import { readShort } from './short-record.ts';

/** What was read of a file or a link, and what of it could not be; or why nothing was. */
export type Handed =
  { readonly handedOn: HandedOn; readonly unread: readonly string[] } | { readonly refused: readonly string[] };

/** In characters; a plan of 100 lines is far below. */
export const LONGEST_HANDED = 1_000_000;
const MOST_ISSUES = 10;

/** Reads what somebody chose, dropped or pasted: the JSON of a plan, or its link, whole or from the `#`. Total. */
export const readHanded = (given: string): Handed => {
  if (given.length > LONGEST_HANDED) return { refused: [handedWords.tooBig] };
  const text = given.replace(/^\uFEFF/, '').trim();
  if (text.startsWith('{')) return readJson(text);
  const fragment = text.slice(text.indexOf('#') + 1);
  return /^v\d+(?:\/|%2F)/i.test(fragment) ? readFragment(fragment) : { refused: [handedWords.notReadable] };
};

const readFragment = (fragment: string): Handed => {
  const { plan, record, unread } = readLink(fragment);
  return { handedOn: { plan, sheet: record === undefined ? undefined : readShort(record) }, unread };
};

const readJson = (text: string): Handed => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { refused: [/\}\s*\n\s*\{/.test(text) ? handedWords.severalPlans : handedWords.notJson] };
  }
  const read = readRecord(value);
  if ('plan' in read) return { handedOn: read, unread: [] };
  const said = read.slice(0, MOST_ISSUES).map(({ path, message }) => handedWords.issue(path, message));
  const rest = read.length - said.length;
  return { refused: rest > 0 ? [...said, handedWords.more(rest)] : said };
};
