import { search as words } from '../../strings/search.ts';
import type { Findings, Group } from '../engine/findings.ts';
import { fold } from '../engine/fold.ts';

export const rowsIn = (groups: readonly Group[]): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** What the search says of its results, in one line. */
export const messageFor = (query: string, { quality, asked }: Findings, groups: readonly Group[]): string => {
  if (query === '') return words.start;
  if (quality === 'none') return words.none(query);
  if (quality === 'near') return words.near(rowsIn(groups));
  const found = words.found(rowsIn(groups), groups.length);
  return fold(asked).text === fold(query).text ? found : words.meant(asked, found);
};
