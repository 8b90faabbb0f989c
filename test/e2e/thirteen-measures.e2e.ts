import { expect, test } from '@playwright/test';
import { BenefitForm, openMeasure } from './estimator-page.ts';

/** On each of the 13 pages an estimate is made, by labels alone, and the sum worked out by hand appears. */
interface Case {
  readonly slug: string;
  readonly benefit: string;
  readonly numbers?: readonly (readonly [label: string, typed: string, part?: string])[];
  readonly choice?: readonly [label: string, option: string];
  readonly wan: string;
  /** How it comes about. */
  readonly sentence: string;
}

const cases: readonly Case[] = [
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
    slug: 'service-platforms',
    benefit: '新建服务平台资助',
    numbers: [['项目审定总投入', '500']],
    wan: '不超过 150万元',
    sentence: '500万元 × 30% = 不超过 150万元，没到上限200万元',
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
    slug: 'technology-finance',
    benefit: '担保费资助',
    numbers: [['实际支出担保费用', '20', '第1年']],
    wan: '不超过 10万元',
    sentence: '20万元 × 50% = 不超过 10万元，没到上限30万元',
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

for (const { slug, benefit, numbers = [], choice, wan, sentence } of cases) {
  test(`${slug}: ${benefit} comes to ${wan}`, async ({ page }) => {
    await openMeasure(page, slug);
    const form = new BenefitForm(page, benefit);
    for (const [label, typed, part] of numbers) await form.fill(label, typed, part);
    if (choice) await form.choose(...choice);
    await expect(form.result).toContainText('条件待确认');
    await form.answerAll('是');
    await expect(form.result).toContainText('所列条件都符合');
    await expect(form.inWan).toHaveText(wan);
    await expect(form.sentence).toContainText(sentence);
    await expect(form.result).toContainText('只供参考');
  });
}
