import type { NumberField } from '../rules/index.ts';
import type { Problem } from '../entry/number-entry.ts';

export const estimator = {
  conditions: '确认条件',
  conditionsNote: '不确定的可以不选，结果会写明以它成立为前提。',
  noInputs: '这一项不用填写数据。',
  previousYear: (quote: string): string => `条文写“${quote}”：请填申请的前一年发生的数，不是申请当年的。`,
  inferred: '条文没有写明，本站从严理解。',
  yes: '是',
  no: '否',
  unsure: '不确定',
  add: (label: string): string => `增加${label}`,
  remove: (part: string): string => `删除${part}`,
  chooseOne: '请选择',
  clear: '清空',
  yuan: '元',
  echo: (text: string): string => `= ${text}`,
  unitSlip: (text: string): string => `您填的是${text}。如果本来想填元，请在数字后面加上“元”字。`,
  percentSlip: (text: string): string => `您填的是${text}。利率按百分数填写，百分之三点五请填 3.5。`,
} as const;

/** A number that the field would take, for the sentences that give an example. */
const EXAMPLES: Readonly<Record<NumberField['entryUnit'], string>> = {
  万元: '120 或 120万元',
  元: '8000 或 8000元',
  '㎡': '1200',
  '%': '3.5',
  个月: '12',
  家: '30',
  个: '3',
};

interface Limits {
  readonly unit: NumberField['entryUnit'];
  readonly max: string;
  readonly decimals: number;
}

export const problems: Readonly<Record<Problem, (limits: Limits) => string>> = {
  'not-a-number': ({ unit }) => `请填写一个数，例如 ${EXAMPLES[unit]}。`,
  'chinese-numeral': ({ unit }) => `请用阿拉伯数字填写，例如 ${EXAMPLES[unit]}。`,
  'several-numbers': () => '请只填一个确定的数，不要填范围或大约数。',
  signed: () => '请填写不带正负号的数。',
  'not-plain': () => '请按普通写法填写，不要用科学记数法、上下标或其他进制。',
  grouping: () => '千位分隔的位置不对，请检查，或者不用分隔。',
  'full-stop': () => '小数点请用“.”，不要用句号。',
  'wrong-unit': ({ unit }) =>
    unit.endsWith('元') ? '单位不对，金额请写成 120万元 或 1200000元 这样的形式。' : `单位不对，这里的单位是${unit}。`,
  'too-precise': ({ unit, decimals }) =>
    unit.endsWith('元') ? '金额最多精确到分。' : `最多填写${String(decimals)}位小数。`,
  'not-whole': () => '请填写整数。',
  'too-large': ({ max }) => `超出可以填写的范围，最大为${max}。`,
};

/** A field in one of several rows. */
export const labelInRow = (part: string, label: string): string => `${part}：${label}`;

/** What is said aloud of fields that hold no number. */
export const wrongFields = (labels: readonly string[]): string => `请先改正：${labels.join('、')}`;

export const result = {
  title: '测算结果',
  see: '看算式和依据',
  waiting: '填好数据后，这里显示金额和算式。',
  missing: '还需填写：',
  refusedEarly: '按您的回答，条文写明的条件有不成立的，不能享受本项支持：',
  doubtedEarly: '以下条件您答了“否”。条文没有写明这些条件，答“否”不等于不能享受：',
  kindOf: (name: string): string => `金额类型：${name}`,
  upTo: (text: string): string => `不超过 ${text}`,
  span: (low: string, high: string): string => `${low} – ${high}`,
  years: '分年金额',
  year: '年度',
  amount: '金额',
  assumed: '以下条件尚未确认，按成立测算',
  unmet: '不符合的原因',
  doubted: '答“否”的条件，条文没有写明',
  capTitle: '封顶分析',
  byRate: '仅按比例或标准',
  cap: '封顶',
  takenOff: '被封顶减去',
  notCut: '没有被封顶减少。',
  holdsFrom: (label: string, from: string): string => `${label}达到 ${from} 起封顶。`,
  steps: '怎么算出来的',
  readings: '条文的其他理解',
  bothReadings: '条文的几种理解',
  readingPays: (label: string, amount: string): string => `${label}：${amount}`,
  questionsBelow: '与这一结果有关、源文尚未明确的地方，见下文',
  questions: (count: number): string => `与这一结果有关、源文尚未明确的地方（${String(count)}处）`,
  limits: '还受这些限制',
  basis: '依据',
  disclaimer: '本结果为按征求意见稿所作的估算，仅供参考；能否享受、享受多少，由主管部门按正式文件审核决定。',
} as const;
