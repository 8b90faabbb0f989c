import type { Place } from '../rules/index.ts';

/** What forms say of a sentence of the text; in a file of its own, since they need nothing else of what pages say. */
export const sentence = {
  name: (id: string): string => {
    if (id === 'content') return '文件主要内容';
    return id.startsWith('annex.') ? `附则第${id.slice('annex.'.length)}项` : `条文${id}`;
  },
  denied: (label: string): string => `未满足：${label}`,
} as const;

const TOPICS = ['一', '二', '三', '四', '五', '六'];

/** A place of the text by the document's own numbering: `三（四）11，第2句`; a unit between semicolons is its 分句. */
export const officialPlace = ({ topic, item, sentence: number, clause }: Place): string => {
  const inSentence = number === undefined ? '' : `，第${String(number)}句`;
  const inClause = clause === undefined ? '' : `第${String(clause)}分句`;
  return `三（${TOPICS[topic - 1] ?? ''}）${String(item)}${inSentence}${inClause}`;
};
