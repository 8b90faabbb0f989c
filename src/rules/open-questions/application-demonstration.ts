import type { OpenQuestion } from '../kit/open-question.ts';

export const applicationDemonstrationQuestions: readonly OpenQuestion[] = [
  {
    id: '13.1',
    provision: '13.2',
    quote: '每年遴选不超过5个具有行业引领的示范场景项目',
    matter: '项目须经遴选，入选个数有限，也可能不足。遴选标准和办法，源文未载。',
    handling: 'ask',
    treatment: '本站把“已入选”列为一项条件。测算结果只适用于入选以后。',
    ask: '请问遴选由谁组织，按什么标准，每年什么时候进行？',
    benefits: ['demonstration-project'],
  },
  {
    id: '13.3',
    provision: '13.2',
    quote: '项目投资主体（非政府投资项目）',
    matter: '国有企业投资的项目、部分使用财政资金的项目，是否算“政府投资项目”，没有说明。',
    handling: 'ask',
    treatment: '本站把“不是政府投资项目”列为一项条件，请您自行确认。',
    ask: '请问国有企业投资的项目和含有部分财政资金的项目能否申请？',
    benefits: ['demonstration-project'],
  },
  {
    id: '13.4',
    provision: '13.2',
    quote: '实际投入的20%',
    matter: '实际投入算到什么时候、是否含税，没有写明。自有人员成本是否计入，已获得的其他补助是否扣除，也没有写明。',
    handling: 'assumption',
    treatment: '本站按您填写的金额计算，不扣减，也不作税额换算。建议按已付款并取得发票的部分填写。',
    ask: '请问实际投入算到哪一天，是否含税，人员成本是否计入，其他补助是否扣除？',
    benefits: ['demonstration-project'],
  },
  {
    id: '13.6',
    provision: '13.2',
    quote: '',
    matter: '没有写明示范场景是否须在惠阳，投资主体是否须是惠阳企业。',
    handling: 'note',
    treatment: '本站不把所在地列为条件。',
    ask: '请问示范场景和投资主体是否都须在惠阳区？',
    benefits: ['demonstration-project'],
  },
];
