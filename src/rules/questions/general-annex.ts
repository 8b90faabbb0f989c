import type { OpenQuestion } from '../kit/open-question.ts';

/** The annex itself; G6 to G10 say what it means for the sums. */
export const annexQuestions: readonly OpenQuestion[] = [
  {
    id: 'S1',
    provision: 'annex.1',
    quote: '享受上述扶持政策的企业（机构）',
    matter: '这句话把企业（机构）与措施并列，限制的对象不够清楚。个人取得的人才奖补是否受这一限制，也没有写明。',
    handling: 'note',
    treatment: '本站对所有支持都提示这一限制，不判断个人是否适用。',
    ask: '请问不得重复享受的限制是否适用于个人，关联企业分别申请时如何处理？',
    benefits: [],
  },
  {
    id: 'S2',
    provision: 'annex.2',
    quote: '总额控制',
    matter: '总额按年度还是按整个有效期安排，是否把贴息、补贴、配套等各类资金都算在内，没有说明。',
    handling: 'note',
    treatment: '本站对所有支持都提示有总额控制，不估计额度。',
    ask: '请问总额控制涵盖哪些资金，按年度还是按有效期核定，额度是否公开？',
    benefits: [],
  },
  {
    id: 'S3',
    provision: 'annex.3',
    quote: '本措施自实施起',
    matter: '没有写明从哪一天开始实施，也没有写明是否从印发之日起算。',
    handling: 'not-computed',
    treatment: '本站不推算施行日期，有关日期一律标注“源文未载”。',
    ask: '请问本措施从哪一天起实施，届时以什么方式公布？',
    benefits: [],
  },
];
