import type { NumberField } from '../rules/index.ts';

type EntryUnit = NumberField['entryUnit'];

/** A number that the field would take, for the sentences that give an example. */
const EXAMPLES: Readonly<Record<EntryUnit, string>> = {
  万元: '120 或 120万元',
  元: '8000 或 8000元',
  '㎡': '1200',
  '%': '3.5',
  个月: '12',
  家: '30',
  个: '3',
};

interface Limits {
  readonly unit: EntryUnit;
  readonly isMoney: boolean;
  readonly max: string;
  readonly decimals: number;
}

/** What can be wrong with a typed number: a closed set. */
export const problems = {
  'not-a-number': ({ unit }) => `请填写一个数，例如 ${EXAMPLES[unit]}。`,
  'chinese-numeral': ({ unit }) => `没有看懂这个中文数字，请改用阿拉伯数字，例如 ${EXAMPLES[unit]}。`,
  'several-numbers': () => '这里有不止一个数，请只填一个。',
  range: () => '请只填一个确定的数，不要填范围。',
  signed: () => '请填写不带正负号的数。',
  'not-plain': () => '请按普通写法填写，不要用科学记数法、上下标或其他进制。',
  grouping: () => '千位分隔的位置不对，请检查，或者不用分隔。',
  'full-stop': () => '小数点请用“.”，不要用句号。',
  'wrong-unit': ({ unit, isMoney }) =>
    isMoney ? '单位不对，金额请写成 120万元 或 1200000元 这样的形式。' : `单位不对，这里的单位是${unit}。`,
  'too-precise': ({ isMoney, decimals }) => (isMoney ? '金额最多精确到分。' : `最多填写${String(decimals)}位小数。`),
  'not-whole': () => '请填写整数。',
  'too-large': ({ max }) => `超出可以填写的范围，最大为${max}。`,
} as const satisfies Readonly<Record<string, (limits: Limits) => string>>;

export type Problem = keyof typeof problems;

/**
 * What is asked before a text is believed, because it may mean two things, or more than anybody is likely to mean: a
 * closed set. `first` is the first of the choices.
 */
export const questions = {
  implausible: (first) => `${first}？和这一项常见的数相差很大，确认后再试算。`,
  'calendar-month': () => '是从这个月开始，还是一共这么多个月？',
  'yuan-or-wan': () => '是多少元，还是多少万元？',
  either: () => '是哪一个？',
  shorthand: (first) => `是${first}吗？`,
  'decimal-comma': (first) => `逗号是小数点吗？是${first}吗？`,
} as const satisfies Readonly<Record<string, (first: string) => string>>;

export type Question = keyof typeof questions;

/** The month that a number of months to the end of a year begins with. */
const monthBefore = (months: string): string => `${String(13 - Number.parseInt(months, 10))}月`;

/** What the button of a choice says: yes to what was read, or another spelling in its place. */
export const choiceLabel = (question: Question | undefined, choice: string, index: number): string => {
  if (question === 'calendar-month' && index === 0) return `从${monthBefore(choice)}开始，当年${choice}`;
  if (question === 'calendar-month') return `一共${choice}`;
  if (question === 'yuan-or-wan' || question === 'either') return choice;
  return question !== undefined && index === 0 ? `是，${choice}` : `改成 ${choice}`;
};

export const entryWords = {
  example: '金额可以写成 150万 或 1,500,000元。',
  echo: (text: string, full: string | undefined): string => `= ${text}${full === undefined ? '' : `（${full}）`}`,
  about: (text: string): string => `按 ${text} 算`,
  unitOf: (label: string): string => `${label}的单位`,
  units: [
    { scale: 0, name: '元' },
    { scale: 4, name: '万元' },
  ],
} as const;

/** A field in one of several rows. */
export const labelInRow = (part: string, label: string): string => `${part}：${label}`;

/** What is said of fields that hold no number, and of those that are asked about. */
export const wrongFields = (labels: readonly string[]): string => `请先改正：${labels.join('、')}`;
export const askedFields = (labels: readonly string[]): string => `请先确认：${labels.join('、')}`;

/** How long something lasts, and the years that follow from it. */
export const periodWords = {
  title: '从哪年哪月开始？',
  titleOfYear: '从哪一年开始？',
  fromYear: '开始的年份',
  fromMonth: '开始的月份',
  to: '到',
  toYear: '结束的年份',
  toMonth: '结束的月份',
  yearBlank: '年份',
  monthBlank: '月份（可不选）',
  notEnded: '还没有结束',
  year: (year: number): string => `${String(year)}年`,
  yearAfter: (year: number): string => `${String(year)}年（截止日之后）`,
  yearOfPlan: (year: number): string => `${String(year)}年（同上）`,
  month: (month: number): string => `${String(month)}月`,
  /** How a row is called once its year is known. */
  part: (part: string, year: number | undefined): string =>
    year === undefined ? part : `${String(year)}年（${part}）`,
  note: (lastDay: string): string =>
    `各年的月数照此填好，首尾两个月都算，可以改。措施到${lastDay}为止，从哪天开始，原文没有写。`,
  noteOfYear: (lastDay: string): string => `措施到${lastDay}为止，从哪天开始，原文没有写。`,
  reversed: '结束比开始早，请看一下。',
  yearFirst: '请选从哪一年开始，各年的月数才能填好。',
  afterValidity: (year: number): string =>
    `${String(year)}年在措施截止之后，还给不给，原文没有写。这一项的数里有这一年，测算单的合计里没有。`,
  openEnd: (year: number): string =>
    `${String(year)}年起还给不给，原文没有写，所以没有列出。要看看算上是多少，可以增加。`,
  cut: '条文写的年限到这里为止，再往后的没有列出。',
  outside: '上面的起止时间里没有这一年。',
  monthsSaid: (months: number): string => `按上面的起止时间是${String(months)}个月。`,
  putMonths: (months: number): string => `改成${String(months)}个月`,
  /** A period that was filled in, where two windows differ. */
  label: '起止时间',
  said: ({ year = '', month = '', toYear = '', toMonth = '' }: Readonly<Partial<Record<string, string>>>): string =>
    `${year && `${year}年`}${month && `${month}月`}起${toYear && `，到${toYear}年${toMonth && `${toMonth}月`}`}`,
} as const;
