import type { AwardReading } from './award.ts';
import type { Figure } from './figures.ts';

/** A reading without its sums. */
type Understanding = Pick<AwardReading, 'id' | 'label' | 'provision'>;

/** What a sentence allows one enterprise, however many lines of its plan ask for it. */
export type EnterpriseLimit = {
  /** The words of the text. */
  readonly quote: string;
  /** Filled in when the benefit is built. */
  readonly provision: string;
} & (
  | {
      readonly per: 'year';
      readonly cap: Figure<'yuan'>;
      /** The reading under which one year alone is paid, where the text may be read so. */
      readonly onceOnly: Understanding | undefined;
    }
  | { readonly per: 'enterprise' }
);

/** "每家企业每年最高30万元": one cap for all lines of a calendar year. */
export const eachYear = (quote: string, cap: Figure<'yuan'>, onceOnly?: Understanding): EnterpriseLimit => ({
  per: 'year',
  quote,
  provision: '',
  cap,
  onceOnly,
});

/** "一次性": one line alone counts. */
export const once = (quote: string): EnterpriseLimit => ({ per: 'enterprise', quote, provision: '' });
