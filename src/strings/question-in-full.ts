import { nested } from './citation.ts';

/** A question as it is put to the office. */
export const questionInFullWords = {
  wholeDocument: '《若干措施》（征求意见稿）',
  place: (place: string): string => `（${place}）`,
  quoted: (quote: string): string => `写“${nested(quote)}”`,
  benefit: (title: string, sum: string): string => (sum === '' ? nested(title) : `${nested(title)}（${sum}）`),
  benefits: (named: readonly string[]): string => named.join('、'),
  benefitsAnd: (named: readonly string[], count: number): string => `${named.join('、')}等${String(count)}项支持`,
  allBenefits: (count: number): string => `全部${String(count)}项支持`,
  inFull: (about: string, ask: string, stake: string): string => `${about}。请问：${ask}${stake}`,
  stake: (stake: string): string => `关系到：${stake}。`,
} as const;
