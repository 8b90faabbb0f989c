import type { AmountKind, Status } from '../rules/index.ts';

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
