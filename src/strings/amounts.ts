import type { AmountKind, Status } from '../rules/index.ts';

export const kinds: Readonly<Record<AmountKind, { readonly name: string; readonly meaning: string }>> = {
  fixed: { name: '固定', meaning: '文件给出一个确定的数' },
  formula: { name: '按公式', meaning: '按文件规定的比例或标准计算；条文设有上限的，超过部分不计' },
  ceiling: { name: '不超过', meaning: '文件只给出上限，实际金额可能更低' },
  range: { name: '区间', meaning: '文件给出两端，分级标准源文未载' },
  'in-kind': { name: '非资金', meaning: '减免的费用，不是财政拨款' },
};

export const statuses: Readonly<Record<Status, { readonly name: string; readonly meaning: string }>> = {
  eligible: { name: '符合条件', meaning: '所列条件全部成立' },
  conditional: { name: '条件待确认', meaning: '下列条件成立时，金额才成立' },
  undecided: { name: '源文未明确', meaning: '能否得到取决于对条文的理解，各种结果都列出' },
  ineligible: { name: '不符合条件', meaning: '有条件不成立，本项金额为零' },
};
