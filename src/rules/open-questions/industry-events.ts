import type { OpenQuestion } from '../kit/open-question.ts';

export const industryEventsQuestions: readonly OpenQuestion[] = [
  {
    id: '12.2',
    provision: '12.2',
    quote: '有30家及以上人工智能和机器人企业参加',
    matter: '参展、演讲、到场观众是否都算“参加”，没有说明。同一集团的几家企业、区外企业怎样计数，也没有说明。',
    handling: 'ask',
    treatment: '本站按您填写的企业数判断，请只填能够证明参加的人工智能或机器人企业。',
    ask: '请问“参加”如何认定，关联企业和区外企业是否计入，须提供什么证明？',
    benefits: ['event-hosting'],
  },
  {
    id: '12.3',
    provision: '12.2',
    quote: '按不超过审定总投入的50%，给予最高50万元资助',
    matter: '比例和金额都只写了上限，而且没有写“单场”。上限按每场活动、每个主办方还是每年计算，没有说明。',
    handling: 'upper-bound',
    treatment: '本站一次测算一场活动，只用一次上限，只显示不超过多少。',
    ask: '请问该上限按活动、主办方还是年度计算，实际比例如何确定？',
    benefits: ['event-hosting'],
  },
  {
    id: '12.4',
    provision: '12.2',
    quote: '组织举办',
    matter: '企业、协会、承办单位谁可以申请，活动是否须在惠阳举办，没有写明。门票、赞助等收入是否扣除，也没有写明。',
    handling: 'ask',
    treatment: '本站只请您确认是否组织举办了活动，不把举办地列为条件，也不扣除收入。',
    ask: '请问哪些单位可以申请，活动是否须在惠阳举办，门票和赞助收入是否扣除？',
    benefits: ['event-hosting'],
  },
  {
    id: '12.7',
    provision: '12.3',
    quote: '场地租赁费、布展费、宣传推广费等费用支持',
    matter: '前面列了几类费用，后面又写按审定总投入计算。差旅、人员、运输等费用是否计入，没有说明。',
    handling: 'assumption',
    treatment: '本站把您填写的金额当作审定后的总投入，不分费用类别。',
    ask: '请问除列明的费用外，还有哪些支出可以计入总投入，由谁审定？',
    benefits: ['exhibition'],
  },
];
