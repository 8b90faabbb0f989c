import type { OpenQuestion } from '../kit/open-question.ts';

/** The annex itself; G6 to G11, G21 and G22 say what it means for the sums. */
export const annexQuestions: readonly OpenQuestion[] = [
  {
    id: 'S1',
    provision: 'annex.1',
    quote: '享受上述扶持政策的企业（机构）',
    matter: '这句话没有写清楚限制谁。个人得到的人才奖补是否也受限制，原文没有写。',
    handling: 'note',
    treatment: '本站对所有支持都提示这一限制，不判断个人是否适用。',
    ask: '不得重复享受的限制，对个人得到的人才奖补是否也适用？',
    moves: 'always',
    benefits: ['team-award', 'talent-award', 'talent-matching'],
  },
  {
    id: 'S2',
    provision: 'annex.2',
    quote: '总额控制',
    matter: '总额按年度还是按整个有效期安排，管哪些资金，额度公不公开，原文没有写。',
    handling: 'note',
    treatment: '本站对所有支持都提示有总额控制，不估计额度。',
    ask: '总额按年度还是按整个有效期安排？',
    moves: 'always',
    benefits: [],
  },
  {
    id: 'S3',
    provision: 'annex.3',
    quote: '本措施自实施起',
    matter: '从哪一天开始实施，是否从印发之日起算，原文没有写。',
    handling: 'not-computed',
    treatment: '本站不推算实施日期，有关日期一律注明原文没有写。',
    ask: '本措施从哪一天起实施？',
    moves: 'always',
    benefits: [],
  },
  {
    id: 'S4',
    provision: 'annex.3',
    quote: '视我区实际情况适时修订',
    matter: '以后修订的内容，对修订以前已经申请的企业算不算，原文没有写。',
    handling: 'note',
    treatment: '本站只按收到的这份文件试算。',
    ask: '修订以前已经交了申请的，按修订前还是修订后的标准？',
    moves: 'sometimes',
    benefits: [],
  },
];
