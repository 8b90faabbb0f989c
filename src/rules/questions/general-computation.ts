import type { OpenQuestion } from '../kit/open-question.ts';

/** How sums are computed. */
export const computationQuestions: readonly OpenQuestion[] = [
  {
    id: 'G12',
    provision: 'content',
    quote: '',
    matter: '没有写明金额保留到元、角、分还是万元，也没有写明尾数四舍五入还是舍去。',
    handling: 'assumption',
    treatment: '本站计算过程不舍入，结果四舍五入到分。按年测算的，各年先到分，再相加。',
    ask: '请问实际发放时金额精确到哪一位，尾数如何处理？',
    benefits: [],
  },
  {
    id: 'G13',
    provision: 'content',
    quote: '',
    matter: '采购费用、投资额、合同金额和总投入等，是含税还是不含税，源文未载。',
    handling: 'ask',
    treatment: '本站按您填写的金额计算，不作含税与不含税的换算。',
    ask: '请问计算基数是含增值税金额还是不含税金额，能抵扣的进项税是否扣除？',
    benefits: [
      'compute-purchase',
      'platform-grant',
      'data-service-award',
      'corpus-purchase',
      'guarantee-fee',
      'event-hosting',
      'exhibition',
    ],
  },
  {
    id: 'G14',
    provision: '1.2',
    quote: '实际采购费用',
    matter: '各条用了“实际”“审定”“合同金额”等不同说法。以签订合同、开具发票还是实际付款为准，由谁审定，没有说明。',
    handling: 'assumption',
    treatment: '本站把您填写的金额当作能够核定的金额。建议按已经付款并取得发票的部分填写。',
    ask: '请问费用以合同、发票还是付款凭证为准，是否须经第三方审计？',
    benefits: ['compute-purchase', 'event-hosting'],
  },
  {
    id: 'G16',
    provision: '13.2',
    quote: '一次性最高100万元资助',
    matter: '有的条文没有说明上限针对谁：是一个项目、一家企业，还是整个有效期。',
    handling: 'assumption',
    treatment: '没有写明的，本站把您填写的一笔金额作为整体，只用一次上限。测算单中列有几个项目的，各用一次上限。',
    ask: '请问该上限按项目、按企业还是按年度计算，同一企业有多个项目时如何处理？',
    // 1.1, 4.4, 6.5, 8.5 and 12.3 say it of the other measures.
    benefits: ['demonstration-project'],
    inPlan: 'repeated',
  },
  {
    id: 'G19',
    provision: '10.1',
    quote: '符合条件的',
    matter: '几处写有“符合条件”“经认定”“经过考评”“遴选”等要求，但没有列出具体条件和负责单位。',
    handling: 'ask',
    treatment: '本站请您自行确认是否已经符合或取得认定，不代为判断。',
    ask: '请问这些条件、认定和考评办法由哪个部门制定，什么时候公布？',
    // The other sentences have an entry of their own: 6.2, 7.3, 10.4, 13.1.
    benefits: ['incubator-tenancy'],
  },
];
