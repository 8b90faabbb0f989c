/**
 * A plan as the fragment of a link, which no server sees:
 * `v1/2026/name=…/tech-upgrade;projects=300000,200000;yes=recognised/rent-subsidy;leasedArea=500;years=12,12/end`.
 * The end is written out, so that a link which was cut on its way is known from a whole one.
 */
export const VERSION = 'v1';
export const SEGMENT = '/';
export const NAME = 'name=';
/** What the record of a handed-on plan begins with; a plan is read without it. */
export const RECORD = 'record=';
export const END = 'end';

export const isRecord = (segment: string): boolean => segment.startsWith(RECORD);

export const decoded = (text: string): string => {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** A plan of which nothing is known but its texts, which the rules of any edition may read: its year, and its items as in a link. */
export interface PlanTexts {
  readonly start: string;
  readonly items: readonly string[];
}

/** The text of an item with other ids in its two lists of answered conditions; a list that has none left goes. */
export const withConditions = (item: string, change: (ids: readonly string[]) => readonly string[]): string =>
  item
    .split(';')
    .flatMap((part) => {
      const [, answer, ids] = /^(yes|no)=(.*)$/.exec(part) ?? [];
      if (answer === undefined || ids === undefined) return [part];
      const changed = change(ids.split(','));
      return changed.length === 0 ? [] : [`${answer}=${changed.join(',')}`];
    })
    .join(';');

/** The texts of a link, with or without `#`; undefined where it is of another version, or was cut. */
export const textsIn = (fragment: string): PlanTexts | undefined => {
  const text = fragment.replace(/^#/, '').trim();
  const [version, start = '', ...rest] = (text.includes(SEGMENT) ? text : decoded(text)).split(SEGMENT).map(decoded);
  const end = rest.indexOf(END);
  if (version !== VERSION || end < 0) return undefined;
  const isItem = (segment: string): boolean => segment !== '' && !isRecord(segment) && !segment.startsWith(NAME);
  return { start, items: rest.slice(0, end).filter(isItem) };
};
