import { document } from './document.ts';
import { english } from './english.ts';
import { growth, technology } from './growth-and-technology.ts';
import { spaceAndFinance } from './space-and-finance.ts';
import type { Synonym } from './synonym.ts';

/** The one table of everyday words. A word that the text itself has needs no entry. */
export const synonyms: readonly Synonym[] = [...growth, ...technology, ...spaceAndFinance, ...document, ...english];

/** Words of support in general: they say that money is wanted, not for what. */
export const stopWords: readonly string[] = [
  '补贴',
  '奖励',
  '资助',
  '奖补',
  '支持',
  '扶持',
  '优惠',
  '政策',
  '申请',
  '企业',
  '项目',
];
