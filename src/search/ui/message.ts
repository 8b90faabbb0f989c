import { search as words } from '../../strings/search.ts';
import type { Findings, Group } from '../engine/findings.ts';
import { fold } from '../engine/corpus.ts';
import { h } from '../../loading/h.ts';

export const rowsIn = (groups: readonly Group[]): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** What is longer is a question, and that no text has all of it goes without saying. */
const LONGEST_WORD = 10;

/** What the search says of its results, in one line: that the text has the query only where it has it. */
export const messageFor = (query: string, { quality, answers, asked }: Findings, groups: readonly Group[]): string => {
  if (query === '') return words.start;
  const rows = rowsIn(groups);
  if (quality === 'none') return words.none(query);
  if (quality === 'nearest') {
    const all = rows + answers.length;
    return fold(query).text.length > LONGEST_WORD ? words.perhaps(all) : words.nearest(query, all);
  }
  if (answers.length > 0) return words.answered(rows);
  if (quality === 'relevant') return words.relevant(rows);
  const found = words.found(rows);
  return fold(asked).text === fold(query).text ? found : words.meant(asked, found);
};

/** The same once other pages are known that have the words which were looked for, where nothing else has. */
export const messageWithPages = (query: string, found: Findings, pages: number): string => {
  if (found.quality === 'none' && pages > 0) return words.beyond(found.asked, pages);
  return messageFor(query, found, found.groups);
};

/** After the last key, until the message is read aloud. */
const READ_MS = 700;

/** The line that says what was found, and the same for those who hear it. */
export const messageLine = () => {
  const count = h('p', { class: 'count', 'aria-hidden': 'true' });
  const status = h('p', { class: 'visually-hidden', role: 'status' });
  let reading = 0;
  const say = (message: string): void => {
    count.textContent = message;
    clearTimeout(reading);
    reading = window.setTimeout(() => (status.textContent = message), READ_MS);
  };
  return { count, status, say };
};
