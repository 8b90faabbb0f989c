import type { AmountKind, Status } from '../rules/index.ts';

export const estimator = {
  conditions: '确认条件',
  groupOf: (group: string, title: string): string => `${group}，${title}`,
  allHold: '以下都符合',
  othersHold: '其余都符合',
  oneByOne: '逐条回答',
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
} as const;

export const result = {
  title: '试算结果',
  see: '看算式',
  unconfirmed: (count: number): string => `还有${String(count)}个条件没有确认，都成立时才是这个数`,
  waiting: '填好数据后，这里显示金额和算式。',
  missing: '还需填写：',
  refusedEarly: '按您的回答，条文写明的条件有不成立的，不能享受本项支持：',
  doubtedEarly: '以下条件您答了“否”。条文没有写明这些条件，答“否”不等于不能享受：',
  upTo: (text: string): string => `不超过 ${text}`,
  span: (low: string, high: string): string => `${low} – ${high}`,
  /** Two sums of one whole: what can be worked out, and above it what the text leaves to others. */
  besides: (sum: string, rest: string): string => `${sum}，另有不超过 ${rest}`,
  assumed: '以下条件尚未确认，先当作成立来算',
  unmet: '不符合的原因',
  doubted: '答“否”的条件，条文没有写明',
  capTitle: '有没有超过上限',
  byRate: '仅按比例或标准',
  cap: '上限',
  takenOff: '超过上限、不算的',
  notCut: '没有超过上限。',
  holdsFrom: (label: string, from: string): string => `${label}达到 ${from} 起按上限算。`,
  steps: '怎么算出来的',
  readings: '条文的其他理解',
  bothReadings: '条文的几种理解',
  readingPays: (label: string, amount: string): string => `${label}：${amount}`,
  questionsBelow: '与这一结果有关、原文没写清的地方，见下文',
  questions: (count: number): string => `与这一结果有关、原文没写清的地方（${String(count)}处，连同各条都一样的）`,
  limits: '还受这些限制',
  basis: '依据',
  disclaimer: '这是按征求意见稿试算的，只供参考。能不能得到、得多少，看正式文件。',
} as const;

/** How a sum comes about, in one sentence. */
export const sumWords = {
  join: (clauses: readonly string[]): string => clauses.join('，'),
  part: (part: string, sentence: string): string => (part === '' ? sentence : `${part}：${sentence}`),
  cut: (cap: string): string => `超过上限${cap}，按上限算`,
  reached: (cap: string): string => `正好到上限${cap}`,
  below: (cap: string): string => `没到上限${cap}`,
  total: (count: number, sum: string): string => `${String(count)}项相加，一共${sum}`,
} as const;

/** On the pages of the measures. */
export const addToPlan = {
  add: '加入测算单',
  added: '已加入测算单',
  open: '打开测算单',
  failed: '这个浏览器不让本页保存，没有加入。',
} as const;

/** What stands around an estimator that another site shows as a part of its own. */
export const embed = {
  title: (benefit: string): string => `${benefit}试算`,
  more: '看原文、解释和限制',
  private: '只在您的浏览器里计算，不发送，也不保存。',
} as const;

export const kinds: Readonly<Record<AmountKind, { readonly name: string; readonly meaning: string }>> = {
  fixed: { name: '固定', meaning: '文件给出一个确定的数' },
  formula: { name: '按公式', meaning: '按比例或标准算，超过上限的部分不算' },
  ceiling: { name: '不超过', meaning: '文件只给出上限，实际金额可能更低' },
  range: { name: '区间', meaning: '文件给出两端，怎样分级，原文没有写' },
  'in-kind': { name: '非资金', meaning: '减免的费用，不是财政拨款' },
};

export const statuses: Readonly<Record<Status, { readonly name: string; readonly meaning: string }>> = {
  eligible: { name: '所列条件都符合', meaning: '按您的回答，所列条件全部成立' },
  conditional: { name: '条件待确认', meaning: '下列条件都成立时，才是这个数' },
  undecided: { name: '原文没写清', meaning: '能否得到取决于对条文的理解，各种结果都列出' },
  ineligible: { name: '不符合条件', meaning: '有条件不成立，本项金额为零' },
};
