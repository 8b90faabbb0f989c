import { nested } from './every-page.ts';

/** Labels of an open question; apart, since the forms show them and the pages' other words weigh more. */
export const question = {
  treatment: '本站的做法',
  ask: '可以这样问',
  about: '原文位置',
  concerned: '关系到',
} as const;

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
