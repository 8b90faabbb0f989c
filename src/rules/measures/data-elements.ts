import { concerns, must, mustBe } from '../kit/condition.ts';
import { eachYear, once } from '../kit/award.ts';
import { percent, yuan } from '../kit/figures.ts';
import { money, yearly } from '../kit/input.ts';
import { orBestYear, perYear } from '../kit/list.ts';
import { benefit, measure, statement } from '../kit/measure.ts';
import { share, shareUpTo } from '../kit/share.ts';

/** The text gives no number of years; the contract of the inputs allows three, as many as can begin before annex.3 ends. */
const VALIDITY_YEARS = 3;

/** 8.3 says both 每年 and 一次性. */
const ONCE_ONLY = { id: 'once-only', label: '“一次性”指只资助一次，取资助最多的一年', provision: '8.3' };

export const dataElements = measure({
  number: 8,
  slug: 'data-elements',
  topic: 3,
  title: '推动数据要素应用流通',
  provisions: [
    statement(
      '8.1',
      '鼓励行业优质企业、平台型企业提供高质量数据产品和专业化数据服务，引导企业梳理数据资源、发掘数据产品、参与数据交易，打造一批企业数据品牌。',
    ),
    benefit(
      '8.2',
      '对数据集服务商上年度数据服务营收达到上规条件的，按不超过服务合同金额的5%，给予一次性最高100万元奖励。',
      {
        id: 'data-service-award',
        title: '数据集服务商奖励',
        occasion: '提供数据集服务',
        kind: 'ceiling',
        headlines: ['一次性最高100万元'],
        beneficiaries: [concerns('enterprise', '数据集服务商上年度数据服务营收达到上规条件')],
        conditions: {
          dataSetProvider: mustBe('数据集服务商', '申请企业是数据集服务商'),
          reachesStatisticalScale: must('上年度数据服务营收达到上规条件', '上年度数据服务营收达到上规条件'),
        },
        perEnterprise: () => once('给予一次性最高100万元奖励'),
        previousYear: '上年度数据服务营收达到上规条件',
        figures: { rate: percent('5%'), cap: yuan('100万元') },
        inputs: { contractAmount: money('服务合同金额') },
        award: ({ contractAmount }, { rate, cap }) => shareUpTo(rate).of(contractAmount).cappedAt(cap),
      },
    ),
    benefit(
      '8.3',
      '对人工智能企业通过数据交易平台等方式购买非关联方语料数据的，按其年度实际购买合同金额的20%，每年给予最高50万元的一次性资助。',
      {
        id: 'corpus-purchase',
        title: '语料数据采购资助',
        occasion: '购买语料数据',
        kind: 'formula',
        headlines: ['每年给予最高50万元'],
        beneficiaries: [concerns('enterprise', '人工智能企业')],
        conditions: {
          aiEnterprise: mustBe('人工智能企业', '申请企业是人工智能企业'),
          purchaseChannel: must('通过数据交易平台等方式', '通过数据交易平台等方式购买'),
          unrelatedSeller: must('非关联方', '卖方不是本企业的关联方'),
          corpusData: must('语料数据', '购买的是语料数据'),
        },
        perEnterprise: ({ cap }) => eachYear('每年给予最高50万元', cap, ONCE_ONLY),
        figures: { rate: percent('20%'), cap: yuan('50万元') },
        inputs: { years: yearly(VALIDITY_YEARS, { contractAmount: money('年度实际购买合同金额') }) },
        award: ({ years }, { rate, cap }) =>
          orBestYear(
            perYear(years, ({ contractAmount }) => share(rate).of(contractAmount).cappedAt(cap)),
            ONCE_ONLY,
          ),
      },
    ),
  ],
});
