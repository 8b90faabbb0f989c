import { document } from './document.ts';
import { growth } from './growth.ts';
import { spaceAndFinance } from './space-and-finance.ts';
import { technology } from './technology.ts';

/** A way of saying what the text says in other words. */
export interface Synonym {
  readonly say: readonly string[];
  /** Words of the official text, or the title of a benefit, each found there literally. */
  readonly means: readonly string[];
  readonly why: string;
}

/** The one table of everyday words. A word that the text itself has needs no entry. */
export const synonyms: readonly Synonym[] = [...growth, ...technology, ...spaceAndFinance, ...document];

/** Words of support in general: they say that money is wanted, not for what. */
export const faint: readonly string[] = [
  '补贴',
  '奖励',
  '资助',
  '奖补',
  '支持',
  '扶持',
  '政策',
  '申请',
  '企业',
  '项目',
];
