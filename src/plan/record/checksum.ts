import { writeItem } from '../link/link-item.ts';
import type { SavedItem } from '../saved-plan.ts';

/**
 * A short checksum of a line as it was filled in, the year in which it starts among it: 4 digits that tell its benefit,
 * and 8 for the whole. It tells an edited line from one that the rules answer otherwise; it is no signature, since anyone
 * can work it out.
 */
export const checksumOf = (item: SavedItem, planStart: number): string =>
  markOf(item.benefit) + fnv1a(writeItem({ ...item, start: item.start ?? planStart }));

/** The part of a checksum that tells its benefit. */
export const markIn = (checksum: string): string => checksum.slice(0, MARK);

export const markOf = (benefit: string): string => fnv1a(benefit).slice(0, MARK);

const MARK = 4;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of 32 bits, over letters that are all ASCII: the platform's hashes need a secure context, and time. */
const fnv1a = (text: string): string => {
  let hash = OFFSET;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
};
