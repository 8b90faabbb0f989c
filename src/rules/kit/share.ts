import { award, type AmountKind, type Award } from './award.ts';
import { Exact } from './exact.ts';
import type { Figure, Unit } from './figures.ts';
import { inWords, withUnit } from './format.ts';
import type { Quantity } from './quantity.ts';
import { moneyStep, type CapAnatomy, type Step } from './step.ts';

/** An award in proportion to a base, which a cap may still cut. */
export interface Proportional<K extends AmountKind> extends Award<K> {
  /** "给予最高100万元" after a share: the smaller of the two. */
  readonly cappedAt: (cap: Figure<'yuan'>) => Award<K>;
}

/** "按照…的30%": exactly that share of the base. */
export const share = (rate: Figure<'share'>) => ({
  of: (base: Quantity<'yuan'>): Proportional<'formula'> =>
    proportional('formula', base, rate.exact, (sum) =>
      ofBase(rate, base, sum, `按照${base.label}的${rate.words}计算`, ''),
    ),
});

/** "按不超过…的30%": the share is itself a ceiling. */
export const shareUpTo = (rate: Figure<'share'>) => ({
  of: (base: Quantity<'yuan'>): Proportional<'ceiling'> =>
    proportional('ceiling', base, rate.exact, (sum) =>
      ofBase(rate, base, sum, `按不超过${base.label}的${rate.words}计算`, '不超过 '),
    ),
});

/** "给予1:0.5配套": for each yuan of the base, the second number of the ratio. */
export const match = (ratio: Figure<'share'>) => ({
  of: (base: Quantity<'yuan'>): Proportional<'formula'> =>
    proportional('formula', base, ratio.exact, (sum) => {
      const expression = `${inWords(base)} × ${ratio.exact.toText()} = ${sum.toGroupedText()}元`;
      return [moneyStep(ratio, `按${base.label}的${ratio.words}配套`, expression, sum)];
    }),
});

/** "按照5元/月/平方米的标准": the standard × area × months; the base of a cap is the area. */
export const perUnit = (rent: Figure<'rent'>) => ({
  over: (area: Quantity<'square-metre'>, months: Quantity<'month'>): Proportional<'formula'> =>
    proportional('formula', area, rent.exact.times(months.exact), (sum) => {
      const expression = `${rent.words} × ${inWords(area)} × ${inWords(months)} = ${sum.toGroupedText()}元`;
      return [moneyStep(rent, `按照${rent.words}的标准计算`, expression, sum)];
    }),
});

/** "给予两年的免租优惠": the rent that is not paid, a saving and never cash. */
export const rentWaived = (monthlyRent: Quantity<'yuan'>, months: Quantity<'month'>, term: Figure<'year'>) => {
  const saving = monthlyRent.exact.times(months.exact);
  return award('in-kind', saving, saving, () => [
    moneyStep(
      term,
      `免租期内（${term.words}）少付的租金，不是财政拨款`,
      `${inWords(monthlyRent)} × ${inWords(months)} = ${saving.toGroupedText()}元`,
      saving,
    ),
  ]);
};

const ofBase = (rate: Figure<'share'>, base: Quantity<'yuan'>, sum: Exact, words: string, prefix: string): Step[] => {
  const expression = `${inWords(base)} × ${rate.words} = ${prefix}${sum.toGroupedText()}元`;
  const step = moneyStep(rate, words, expression, sum);
  return base.explain ? [...base.explain(), step] : [step];
};

const proportional = <K extends AmountKind>(
  kind: K,
  base: Quantity<Unit>,
  perBase: Exact,
  explain: (sum: Exact) => Step[],
): Proportional<K> => {
  const sum = base.exact.times(perBase);
  return {
    ...award(kind, lowest(kind, sum), sum, () => explain(sum)),
    cappedAt: (cap) => {
      const cut = sum.compare(cap.exact) > 0;
      const max = cut ? cap.exact : sum;
      const explainCapped = () => {
        const steps = explain(sum);
        steps.push(capStep(sum, cap, base, perBase, cut));
        return steps;
      };
      return award(kind, lowest(kind, max), max, explainCapped, cut);
    },
  };
};

/** A ceiling promises nothing, everything else what it comes to. */
const lowest = (kind: AmountKind, most: Exact): Exact => (kind === 'ceiling' ? Exact.zero : most);

const capStep = (byRate: Exact, cap: Figure<'yuan'>, base: Quantity<Unit>, perBase: Exact, cut: boolean): Step => {
  const sum = cut ? cap.exact : byRate;
  const takenOff = cut ? byRate.minus(cap.exact) : Exact.zero;
  const words = cut
    ? `最高${cap.words}：测算额超过封顶${takenOff.toGroupedText()}元，按封顶计`
    : `最高${cap.words}：测算额未超过封顶`;
  const expression = `${byRate.toGroupedText()}元 与 ${cap.exact.toGroupedText()}元 取较小者 = ${sum.toGroupedText()}元`;
  const step = moneyStep(cap, words, expression, sum);
  // Where nothing is paid for a unit of the base, no base reaches the cap.
  if (perBase.isZero()) return step;
  const anatomy = {
    cap: cap.exact.toFen(),
    base: base.exact.toFen(),
    byRate: byRate.toText(),
    takenOff: takenOff.toText(),
    holdsFrom: holdsFrom(cap, base, perBase),
    cut,
  };
  return { ...step, cap: anatomy };
};

/** What has been found, by cap and rate: both are figures of one benefit, so their few pairs soon come again. */
const firstBases = new WeakMap<Figure, Map<string, CapAnatomy['holdsFrom']>>();

const holdsFrom = (cap: Figure<'yuan'>, base: Quantity<Unit>, perBase: Exact): CapAnatomy['holdsFrom'] =>
  firstBases.get(cap)?.get(perBase.toText()) ?? firstBase(cap, base, perBase);

/** Bases have two decimals, so the cap first holds at the quotient rounded up to the hundredth. */
const firstBase = (cap: Figure<'yuan'>, base: Quantity<Unit>, perBase: Exact): CapAnatomy['holdsFrom'] => {
  const from = cap.exact.over(perBase).ceilToHundredth();
  const found = { label: base.label, value: from.toFen(), text: withUnit(from, base.unit) };
  const known = firstBases.get(cap) ?? new Map<string, CapAnatomy['holdsFrom']>();
  firstBases.set(cap, known.set(perBase.toText(), found));
  return found;
};
