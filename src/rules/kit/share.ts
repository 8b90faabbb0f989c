import { award, type AmountKind, type Award } from './award.ts';
import { Exact } from './exact.ts';
import type { Figure, Unit } from './figures.ts';
import { withUnit } from './format.ts';
import type { Quantity, CapAnatomy, Step, StepData } from './step-data.ts';
import { moneyStep, operandOf, refer } from './step.ts';

/** An award in proportion to a base, which a cap may still cut. */
export interface Proportional<K extends AmountKind> extends Award<K> {
  /** "给予最高100万元" after a share: the smaller of the two. */
  readonly cappedAt: (cap: Figure<'yuan'>) => Award<K>;
}

/** "按照…的30%": exactly that share of the base. */
export const share = (rate: Figure<'share'>) => ({
  of: (base: Quantity<'yuan'>): Proportional<'formula'> =>
    proportional('formula', base, rate, rate.exact, () => ({ ...shareOf(rate, base), isUpTo: false })),
});

/** "按不超过…的30%": the share is itself a ceiling. */
export const shareUpTo = (rate: Figure<'share'>) => ({
  of: (base: Quantity<'yuan'>): Proportional<'ceiling'> =>
    proportional('ceiling', base, rate, rate.exact, () => ({ ...shareOf(rate, base), isUpTo: true })),
});

/** "给予1:0.5配套": for each yuan of the base, the second number of the ratio. */
export const match = (ratio: Figure<'share'>) => ({
  of: (base: Quantity<'yuan'>): Proportional<'formula'> =>
    proportional('formula', base, ratio, ratio.exact, () => ({
      type: 'match',
      base: operandOf(base),
      ratio: ratio.words,
      factor: ratio.exact.toText(),
    })),
});

/** "按照5元/月/平方米的标准": the standard × area × months; the base of a cap is the area. */
export const perUnit = (rent: Figure<'rent'>) => ({
  over: (area: Quantity<'square-metre'>, months: Quantity<'month'>): Proportional<'formula'> =>
    proportional('formula', area, rent, rent.exact.times(months.exact), () => ({
      type: 'per-unit',
      standard: rent.words,
      area: operandOf(area),
      months: operandOf(months),
    })),
});

/** "给予两年的免租优惠": the rent that is not paid, a saving and never cash. */
export const rentWaived = (monthlyRent: Quantity<'yuan'>, months: Quantity<'month'>, term: Figure<'year'>) => {
  const saving = monthlyRent.exact.times(months.exact);
  return award('in-kind', saving, saving, () => [
    moneyStep(
      { type: 'waived', term: term.words, monthlyRent: operandOf(monthlyRent), months: operandOf(months) },
      saving,
      term.provision,
      [refer(term)],
    ),
  ]);
};

const shareOf = (rate: Figure<'share'>, base: Quantity<'yuan'>) =>
  ({ type: 'share', base: operandOf(base), rate: rate.words }) as const;

const proportional = <K extends AmountKind>(
  kind: K,
  base: Quantity<Unit>,
  figure: Figure,
  perBase: Exact,
  data: () => StepData,
): Proportional<K> => {
  const sum = base.exact.times(perBase);
  const explain = (): Step[] => [
    ...(base.explain?.() ?? []),
    moneyStep(data(), sum, figure.provision, [refer(figure)]),
  ];
  return {
    ...award(kind, lowest(kind, sum), sum, explain),
    cappedAt: (cap) => {
      const cut = sum.compare(cap.exact) > 0;
      const max = cut ? cap.exact : sum;
      const explainCapped = () => [...explain(), capStep(sum, cap, base, perBase, cut)];
      return award(kind, lowest(kind, max), max, explainCapped, cut);
    },
  };
};

/** A ceiling promises nothing, everything else what it comes to. */
const lowest = (kind: AmountKind, most: Exact): Exact => (kind === 'ceiling' ? Exact.zero : most);

const capStep = (sum: Exact, cap: Figure<'yuan'>, base: Quantity<Unit>, perBase: Exact, cut: boolean): Step => {
  const takenOff = (cut ? sum.minus(cap.exact) : Exact.zero).toText();
  const byRate = sum.toText();
  // Where nothing is paid for a unit of the base, no base reaches the cap.
  const anatomy = perBase.isZero()
    ? null
    : {
        cap: cap.exact.toFen(),
        base: base.exact.toFen(),
        byRate,
        takenOff,
        holdsFrom: holdsFrom(cap, base, perBase),
        cut,
      };
  const data = { type: 'cap', figure: cap.words, at: cap.exact.toText(), byRate, takenOff, cut, cap: anatomy } as const;
  return moneyStep(data, cut ? cap.exact : sum, cap.provision, [refer(cap)]);
};

/** What has been found, by cap and rate: both are figures of one benefit, so their few pairs soon come again. */
const firstBases = new WeakMap<Figure, Map<string, CapAnatomy['holdsFrom']>>();

const holdsFrom = (cap: Figure<'yuan'>, base: Quantity<Unit>, perBase: Exact): CapAnatomy['holdsFrom'] =>
  firstBases.get(cap)?.get(perBase.toText()) ?? firstBase(cap, base, perBase);

/** Bases have two decimals, so the cap first holds at the quotient rounded up to the hundredth. */
const firstBase = (cap: Figure<'yuan'>, base: Quantity<Unit>, perBase: Exact): CapAnatomy['holdsFrom'] => {
  const from = cap.exact.over(perBase).ceilToHundredth();
  const { input, label } = operandOf(base);
  const found = { input, label, value: from.toFen(), text: withUnit(from.toText(), base.unit) };
  const known = firstBases.get(cap) ?? new Map<string, CapAnatomy['holdsFrom']>();
  firstBases.set(cap, known.set(perBase.toText(), found));
  return found;
};
