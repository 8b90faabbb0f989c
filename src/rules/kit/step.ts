import { Exact } from './exact.ts';
import type { Figure, Unit } from './figures.ts';
import type { Quantity, CapAnatomy, FigureReference, Operand, Step, StepData } from './step-data.ts';
import { formatSum, withOperandUnit, withUnit } from './format.ts';

const HUNDRED = Exact.of(100);

export const refer = ({ id, words, provision }: Figure): FigureReference => ({ id, words, provision });

export const operandOf = ({ name, label, unit, exact, explain }: Quantity<Unit>): Operand => ({
  input: explain ? null : name,
  label,
  unit,
  value: (unit === 'share' ? exact.times(HUNDRED) : exact).toText(),
});

/** A step without a sum of its own: a comparison, or the two ends of a range. */
export const step = (data: StepData, provision: string, figures: readonly FigureReference[]): Step => ({
  ...data,
  ...sentenceOf(data, undefined),
  provision,
  figures,
});

/** A step whose result is a sum of money. */
export const moneyStep = (
  data: StepData,
  sum: Exact,
  provision: string,
  figures: readonly FigureReference[],
): Step => ({
  ...data,
  ...sentenceOf(data, sum.toText()),
  provision,
  value: sum.toText(),
  rounded: sum.toFen(),
  figures,
});

/** What the caps of some steps did, each with the project, year or event that it belongs to. */
export const capsIn = (steps: readonly Step[]): readonly (CapAnatomy & Pick<Step, 'part'>)[] =>
  steps.flatMap((each) =>
    each.type === 'cap' && each.cap ? [{ ...each.cap, ...(each.part !== undefined && { part: each.part }) }] : [],
  );

interface Sentence {
  readonly words: string;
  readonly expression: string;
}

type Of<T extends StepData['type']> = Extract<StepData, { readonly type: T }>;

/** The one place where a step becomes words; `sum` is its result in yuan, in full. */
const sentenceOf = (data: StepData, sum: string | undefined): Sentence => {
  const result = sum === undefined ? '' : formatSum(sum);
  switch (data.type) {
    case 'threshold':
      return {
        words: `${demandOf(data)}：${outcomeOf(data)}`,
        expression: `${withOperandUnit(data.given)} 与 ${withUnit(data.at, data.given.unit)} 比较`,
      };
    case 'share': {
      const { base, rate, isUpTo } = data;
      return {
        words: isUpTo ? `按不超过${base.label}的${rate}计算` : `按照${base.label}的${rate}计算`,
        expression: `${withOperandUnit(base)} × ${rate} = ${isUpTo ? '不超过 ' : ''}${result}`,
      };
    }
    case 'match': {
      const { base, ratio, factor } = data;
      return { words: `按${base.label}的${ratio}配套`, expression: `${withOperandUnit(base)} × ${factor} = ${result}` };
    }
    case 'per-unit':
      return {
        words: `按照${data.standard}的标准计算`,
        expression: `${product([data.standard, withOperandUnit(data.area), withOperandUnit(data.months)])} = ${result}`,
      };
    case 'waived':
      return {
        words: `免租期内（${data.term}）少付的租金，不是财政拨款`,
        expression: `${product([withOperandUnit(data.monthlyRent), withOperandUnit(data.months)])} = ${result}`,
      };
    case 'interest':
      return {
        words: '先算出当年贷款利息（本站按月折算，实际以银行利息单为准）',
        expression: `${product([data.principal, data.rate, data.months].map(withOperandUnit))} ÷ 12 = ${result}`,
      };
    case 'fixed':
      return { words: `给予固定金额${data.figure}`, expression: result };
    case 'ceiling':
      return { words: `文件只规定上限${data.figure}，没有写怎样计算`, expression: `不超过 ${result}` };
    case 'range':
      return {
        words: `分级给予${data.low}至${data.high}，怎样分级，原文没有写`,
        expression: `${formatSum(data.from)} 至 ${formatSum(data.to)}`,
      };
    case 'cap':
      return {
        words: data.cut
          ? `最高${data.figure}：算出的数超过上限${formatSum(data.takenOff)}，按上限计`
          : `最高${data.figure}：算出的数没有超过上限`,
        expression: `${formatSum(data.byRate)} 与 ${formatSum(data.at)} 取较小者 = ${result}`,
      };
    case 'sum': {
      const added = data.of === 'years' ? '各年相加' : '各项相加';
      return {
        words: data.limit === null ? added : `${added}（条文：${data.limit}）`,
        expression: `${data.terms.map(formatSum).join(' + ')} = ${result}`,
      };
    }
  }
};

/** What a threshold demands: 年营收需突破2000万元. */
export const demandOf = ({ given, figure, demand }: Of<'threshold'>): string =>
  `${given.label}需${demand === 'exceeds' ? '突破' : '达到'}${figure}${demand === 'or-more' ? INCLUDED : ''}`;

/** 7.3 says 以上 without a word on the number itself. */
const INCLUDED = '（“以上”本站按含本数；原文没有写明）';

const outcomeOf = ({ given, outcome, shortfall }: Of<'threshold'>): string => {
  if (outcome === 'open') return '恰好等于，原文没写清';
  return shortfall === null ? '符合' : `未达到，差${withUnit(shortfall, given.unit)}`;
};

const product = (factors: readonly string[]): string => factors.join(' × ');
