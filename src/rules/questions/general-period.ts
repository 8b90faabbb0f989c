import type { OpenQuestion } from '../kit/open-question.ts';
import { ALL_BENEFITS } from './every-benefit.ts';

/** When the measures run, and what they may be combined with. */
export const periodQuestions: readonly OpenQuestion[] = [
  {
    id: 'G6',
    provision: 'annex.3',
    quote: '自实施起',
    matter: '在措施实施之前已经发生的采购、认定、投入或活动，能否享受支持，源文没有说明。',
    handling: 'not-computed',
    treatment: '本站不按日期判断能否享受，只测算金额。',
    ask: '请问实施之前发生的事项是否适用本措施，最早可以追溯到什么时候？',
    benefits: [
      'compute-purchase',
      'scale-up-award',
      'team-award',
      'talent-award',
      'talent-matching',
      'platform-grant',
      'innovation-center-matching',
      'vertical-model-award',
      'event-hosting',
      'exhibition',
    ],
  },
  {
    id: 'G7',
    provision: 'annex.3',
    quote: '有效期至2027年12月31日止',
    matter: '在截止日期前须完成哪一步，没有说明：是事项发生、取得认定、提出申请、通过审核，还是款项拨付。',
    handling: 'note',
    treatment: '本站提示截止日期，不据此判断某一事项是否赶得上。',
    ask: '请问以事项发生、取得认定、提出申请、审核通过和款项拨付中的哪一个时间判断是否在有效期内？',
    benefits: [
      'team-award',
      'talent-award',
      'talent-matching',
      'innovation-center-matching',
      'vertical-model-award',
      'exhibition',
      'demonstration-project',
    ],
  },
  {
    id: 'G8',
    provision: 'annex.3',
    quote: '有效期至2027年12月31日止',
    matter: '有的支持可以跨几个年度，期限可能超过措施的有效期。有效期满后余下的年度是否继续，没有说明。',
    handling: 'assumption',
    treatment: '本站按您填写的年份分年列出并相加，假定各年都能享受。截止日期之后的年份请先咨询。',
    ask: '请问在有效期内获准、期限跨过截止日期的，余下年度是继续享受、到期停止，还是须另有文件？',
    // 9.6 and 10.9 say the same of rents.
    benefits: ['loan-interest', 'guarantee-fee'],
  },
  {
    id: 'G9',
    provision: 'annex.1',
    quote: '与我区区级层面其他同类优惠措施不得重复享受',
    matter:
      '“同类”是指同一事项、同一笔费用还是同一年度，没有说明。本措施内部的几项能否就同一笔支出同时享受，也没有写明。',
    handling: 'not-computed',
    treatment:
      '本站逐项测算，不判断几项能否同时享受，也不扣减已经享受的其他支持。测算单中注明已享受区里同类支持的一项，不计入合计。',
    ask: '请问“同类”如何界定，同一笔支出能否同时申请本措施的两项支持，已享受其他措施的能否改选或补差？',
    benefits: ALL_BENEFITS,
  },
  {
    id: 'G10',
    provision: 'annex.2',
    quote: '奖补资金实行总额控制',
    matter: '源文没有写资金总额，也没有写不够时怎样分配。写明固定金额的奖励，是否可能减少或者不予发放，同样不清楚。',
    handling: 'note',
    treatment: '本站按条文的标准测算，不预计总额控制的影响。测算金额不等于一定能全额发放。',
    ask: '请问每年资金总额是多少，不足时是按比例核减、按先后顺序，还是择优安排？',
    benefits: ALL_BENEFITS,
  },
];
