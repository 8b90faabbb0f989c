/** What a reader types into the form of a benefit, by its labels, and the sum worked out by hand from the text. */
export interface BenefitCase {
  readonly slug: string;
  readonly benefit: string;
  readonly numbers?: readonly (readonly [label: string, typed: string, part?: string])[];
  readonly choice?: readonly [label: string, option: string];
  readonly wan: string;
  /** How it comes about. */
  readonly sentence: string;
}

/** Each of the 21. */
export const benefitCases: readonly BenefitCase[] = [
  {
    slug: 'compute-supply',
    benefit: '算力采购补贴',
    numbers: [['实际采购费用', '200']],
    wan: '60万元',
    sentence: '200万元 × 30% = 60万元，没到上限100万元',
  },
  {
    slug: 'enterprise-growth',
    benefit: '首次认定称号奖励',
    choice: ['获得的称号', '国家级专精特新“小巨人”'],
    wan: '30万元',
    sentence: '给予固定金额30万元',
  },
  {
    slug: 'enterprise-growth',
    benefit: '“小升规”奖励',
    numbers: [['年营收', '2500']],
    wan: '20万元',
    sentence: '给予固定金额20万元',
  },
  {
    slug: 'technical-upgrade',
    benefit: '技术改造奖励',
    numbers: [['年度完成固定资产投资额', '250', '第1个项目']],
    wan: '50万元',
    sentence: '250万元 × 20% = 50万元，没到上限100万元',
  },
  {
    slug: 'independent-innovation',
    benefit: '科技企业认定奖励',
    choice: ['认定类别', '高新技术企业'],
    wan: '不超过 30万元',
    sentence: '文件只规定上限30万元，没有写怎样计算',
  },
  {
    slug: 'talent',
    benefit: '重大人才计划配套',
    numbers: [['市财政资助金额', '500']],
    wan: '250万元',
    sentence: '500万元 × 0.5 = 250万元，没到上限300万元',
  },
  {
    slug: 'talent',
    benefit: '创新创业团队奖补',
    wan: '200万元 – 1000万元',
    sentence: '分级给予200万元至1000万元，怎样分级，原文没有写',
  },
  {
    slug: 'talent',
    benefit: '科技领军人才奖补',
    wan: '50万元 – 300万元',
    sentence: '分级给予50万至300万元，怎样分级，原文没有写',
  },
  {
    slug: 'service-platforms',
    benefit: '新建服务平台资助',
    numbers: [['项目审定总投入', '500']],
    wan: '不超过 150万元',
    sentence: '500万元 × 30% = 不超过 150万元，没到上限200万元',
  },
  {
    slug: 'service-platforms',
    benefit: '国家产业创新中心配套',
    numbers: [['市级资助金额', '400']],
    wan: '200万元',
    sentence: '400万元 × 50% = 200万元',
  },
  {
    slug: 'model-applications',
    benefit: '“垂类模型”应用奖励',
    numbers: [['经过考评的应用案例', '4']],
    wan: '20万元',
    sentence: '给予固定金额20万元',
  },
  {
    slug: 'data-elements',
    benefit: '数据集服务商奖励',
    numbers: [['服务合同金额', '1000']],
    wan: '不超过 50万元',
    sentence: '1000万元 × 5% = 不超过 50万元，没到上限100万元',
  },
  {
    slug: 'data-elements',
    benefit: '语料数据采购资助',
    numbers: [['年度实际购买合同金额', '100', '第1年']],
    wan: '20万元',
    sentence: '100万元 × 20% = 20万元，没到上限50万元',
  },
  {
    slug: 'industrial-space',
    benefit: '产业用房租金补贴',
    numbers: [
      ['租赁面积', '1200'],
      ['补贴月数', '12', '第1年'],
    ],
    wan: '7.2万元',
    sentence: '5元/月/平方米 × 1,200㎡ × 12个月 = 7.2万元，没到上限30万元',
  },
  {
    slug: 'zero-rent-incubators',
    benefit: '“零租”入驻优惠',
    numbers: [
      ['原应付月租金', '8000'],
      ['免租月数', '24'],
    ],
    wan: '19.2万元',
    sentence: '8,000元 × 24个月 = 19.2万元',
  },
  {
    slug: 'zero-rent-incubators',
    benefit: '“零租”园区运营补贴',
    numbers: [
      ['认定面积', '5000'],
      ['补贴月数', '12', '第1年'],
    ],
    wan: '48万元',
    sentence: '8元/月/平方米 × 5,000㎡ × 12个月 = 48万元，没到上限100万元',
  },
  {
    slug: 'technology-finance',
    benefit: '贷款贴息',
    numbers: [
      ['贷款本金', '3000', '第1年'],
      ['年利率', '3.5', '第1年'],
      ['计息月数', '12', '第1年'],
    ],
    wan: '不超过 31.5万元',
    sentence: '105万元 × 30% = 不超过 31.5万元，没到上限50万元',
  },
  {
    slug: 'technology-finance',
    benefit: '担保费资助',
    numbers: [['实际支出担保费用', '20', '第1年']],
    wan: '不超过 10万元',
    sentence: '20万元 × 50% = 不超过 10万元，没到上限30万元',
  },
  {
    slug: 'industry-events',
    benefit: '举办活动资助',
    numbers: [
      ['参加的人工智能和机器人企业', '30'],
      ['审定总投入', '80'],
    ],
    wan: '不超过 40万元',
    sentence: '80万元 × 50% = 不超过 40万元，没到上限50万元',
  },
  {
    slug: 'industry-events',
    benefit: '参展费用支持',
    numbers: [
      ['参展面积', '100', '第1场'],
      ['审定总投入', '12', '第1场'],
    ],
    wan: '不超过 6万元',
    sentence: '12万元 × 50% = 不超过 6万元，没到上限10万元',
  },
  {
    slug: 'application-demonstration',
    benefit: '示范场景项目资助',
    numbers: [['实际投入', '300']],
    wan: '60万元',
    sentence: '300万元 × 20% = 60万元，没到上限100万元',
  },
];
