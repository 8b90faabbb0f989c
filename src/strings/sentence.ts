import type { Place } from '../rules/index.ts';

/** What forms say of a sentence of the text; in a file of its own, since they need nothing else of what pages say. */
export const sentence = {
  content: '文件主要内容',
  denied: (label: string): string => `未满足：${label}`,
} as const;

const TOPICS = ['一', '二', '三', '四', '五', '六'];
const ANNEX = TOPICS.length;

/** Which sentence of its item: `第2句`; a unit between semicolons is its 分句. Empty where the item is one unit, as in the annex. */
const withinItem = ({ sentence: number, clause }: Place): string =>
  number === undefined ? '' : `第${String(number)}句${clause === undefined ? '' : `第${String(clause)}分句`}`;

/** A sentence as it is called where it stands under its item: `第2句`; in the annex by its number as printed, `2.`. */
export const shortName = (place: Place): string => withinItem(place) || `${String(place.item)}.`;

/** Before the clause in such a name. */
export const beforeClause = /(?=第\d+分句)/u;

/** A sentence as it is called everywhere else: `第11条第2句`, `附则第2项`. */
export const provisionName = (place: Place): string =>
  place.topic === ANNEX ? `附则第${String(place.item)}项` : `第${String(place.item)}条${withinItem(place)}`;

/** A place of the text by the document's own numbering: `三（四）11，第2句`. */
export const officialPlace = (place: Place): string => {
  const within = withinItem(place);
  return `三（${TOPICS[place.topic - 1] ?? ''}）${String(place.item)}${within && `，${within}`}`;
};
