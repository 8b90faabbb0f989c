import { Exact } from './exact.ts';
import type { Figure } from './figures.ts';
import { moneyStep, refer, step } from './step.ts';
import type { Step } from './step-data.ts';

/** The five kinds of amount of the text: 固定, 按公式, 不超过, 区间, 非资金. */
export type AmountKind = 'fixed' | 'formula' | 'ceiling' | 'range' | 'in-kind';

/** Another tenable reading and what it pays, in exact yuan. */
export interface AwardReading {
  readonly id: string;
  readonly label: string;
  readonly provision: string;
  readonly min: Exact;
  readonly max: Exact;
}

/**
 * What a benefit pays on given inputs (支持金额), in exact yuan before rounding. The explanation is a function, so that
 * where only the amount is wanted no sentence is built; both come from the one computation.
 */
export interface Award<K extends AmountKind = AmountKind> {
  readonly kind: K;
  readonly min: Exact;
  readonly max: Exact;
  /** True when a cap cut the exact amount. */
  readonly capped: boolean;
  /** Names of the inputs that miss a threshold; the award is then zero. */
  readonly unmet: readonly string[];
  /** True when the text leaves open whether the threshold is met. */
  readonly undecided: boolean;
  readonly readings: readonly AwardReading[];
  readonly years?: readonly Award<K>[];
  readonly explain: () => readonly Step[];
}

const NONE: readonly never[] = [];

/** An award without conditions of its own; the other operators start from it. */
export const award = <K extends AmountKind>(
  kind: K,
  min: Exact,
  max: Exact,
  explain: () => readonly Step[],
  capped = false,
): Award<K> => ({ kind, min, max, capped, unmet: NONE, undecided: false, readings: NONE, explain });

/** "给予20万元一次性奖励": exactly that sum. */
export const fixed = (sum: Figure<'yuan'>): Award<'fixed'> =>
  award('fixed', sum.exact, sum.exact, () => [
    moneyStep({ type: 'fixed', figure: sum.words }, sum.exact, sum.provision, [refer(sum)]),
  ]);

/** A sum whose ground the text leaves in doubt: under another reading nothing is paid. */
export const orNothing = <K extends AmountKind>(
  sum: Award<K>,
  reading: Pick<AwardReading, 'id' | 'label' | 'provision'>,
): Award<K> => ({ ...sum, readings: [...sum.readings, { ...reading, min: Exact.zero, max: Exact.zero }] });

/** "给予最高30万元" with no base: anything up to the sum. */
export const upTo = (cap: Figure<'yuan'>): Award<'ceiling'> =>
  award('ceiling', Exact.zero, cap.exact, () => [
    moneyStep({ type: 'ceiling', figure: cap.words }, cap.exact, cap.provision, [refer(cap)]),
  ]);

/** "分级给予200万元至1000万元": the two ends; no grading is published, so there is no midpoint. */
export const between = (low: Figure<'yuan'>, high: Figure<'yuan'>): Award<'range'> =>
  award('range', low.exact, high.exact, () => [
    step(
      { type: 'range', low: low.words, high: high.words, from: low.exact.toText(), to: high.exact.toText() },
      low.provision,
      [refer(low), refer(high)],
    ),
  ]);

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
