import { ENTERPRISE_OF_FIELD, concerns, inferred, must, mustBe } from '../kit/condition.ts';
import { eachYear } from '../kit/award.ts';
import { inProvision, percent, years, yuan } from '../kit/figures.ts';
import { annualRate, money, months, yearly } from '../kit/input.ts';
import { interestOn } from '../kit/interest.ts';
import { perYear } from '../kit/list.ts';
import { benefit, measure, statement } from '../kit/measure.ts';
import { shareUpTo } from '../kit/share.ts';

const term = years('3年');

export const technologyFinance = measure({
  number: 11,
  slug: 'technology-finance',
  topic: 4,
  title: '加大科技金融服务支持',
  provisions: [
    benefit(
      '11.1',
      '促进科技与金融深度融合，设立人工智能产业基金，对人工智能和机器人企业年度新增银行贷款，用于建设厂房、购买设备、技术改造、科技研发等方面，不包括借新还旧、购买土地等方面，按不超过银行贷款利率的30%进行贴息，单个企业年度贴息金额最高50万元，贴息期限不超过3年。',
      {
        id: 'loan-interest',
        title: '贷款贴息',
        occasion: '新增银行贷款，付利息',
        kind: 'ceiling',
        headlines: ['单个企业年度贴息金额最高50万元'],
        beneficiaries: [concerns('enterprise', '人工智能和机器人企业')],
        conditions: {
          aiAndRoboticsEnterprise: mustBe('人工智能和机器人企业', ENTERPRISE_OF_FIELD),
          newBankLoan: must('年度新增银行贷款', '贷款是年度新增的银行贷款'),
          eligibleUse: must(
            '用于建设厂房、购买设备、技术改造、科技研发等方面',
            '贷款用于建设厂房、购买设备、技术改造、科技研发等方面',
          ),
          noExcludedUse: must('不包括借新还旧、购买土地等方面', '贷款没有用于借新还旧、购买土地等方面'),
        },
        perEnterprise: ({ cap }) => eachYear('单个企业年度贴息金额最高50万元', cap),
        figures: { rate: percent('30%'), cap: yuan('50万元'), term },
        inputs: {
          years: yearly(term, {
            principal: money('贷款本金'),
            annualRatePercent: annualRate('年利率'),
            months: months('计息月数'),
          }),
        },
        award: ({ years: loanYears }, { rate, cap, term: threeYears }) =>
          perYear(
            loanYears,
            ({ principal, annualRatePercent, months: borne }) =>
              shareUpTo(rate)
                .of(interestOn(principal, annualRatePercent, borne, rate.provision))
                .cappedAt(cap),
            { term: threeYears, quote: '贴息期限不超过3年' },
          ),
      },
    ),
    benefit(
      '11.2',
      '对企业通过担保机构担保从银行获得经营贷款，用于建设厂房、购买设备、技术改造、科技研发等方面，不包括借新还旧、购买土地等方面，按不超过实际支出担保费用的50%，给予单个企业每年最高30万元资助，单个企业贴保期限不超过3年。',
      {
        id: 'guarantee-fee',
        title: '担保费资助',
        occasion: '贷款由担保机构担保，付担保费',
        kind: 'ceiling',
        headlines: ['单个企业每年最高30万元'],
        beneficiaries: [concerns('enterprise', '企业通过担保机构担保从银行获得经营贷款')],
        conditions: {
          guaranteedBankLoan: must('通过担保机构担保从银行获得经营贷款', '经营贷款由担保机构担保、从银行获得'),
          eligibleUse: must(
            '用于建设厂房、购买设备、技术改造、科技研发等方面',
            '贷款用于建设厂房、购买设备、技术改造、科技研发等方面',
          ),
          noExcludedUse: must('不包括借新还旧、购买土地等方面', '贷款没有用于借新还旧、购买土地等方面'),
          // Only 11.1 says so; 11.2 says 企业.
          aiAndRoboticsEnterprise: inProvision('11.1', inferred(mustBe('人工智能和机器人企业', ENTERPRISE_OF_FIELD))),
        },
        perEnterprise: ({ cap }) => eachYear('给予单个企业每年最高30万元资助', cap),
        figures: { rate: percent('50%'), cap: yuan('30万元'), term },
        inputs: { years: yearly(term, { guaranteeFee: money('实际支出担保费用') }) },
        award: ({ years: feeYears }, { rate, cap, term: threeYears }) =>
          perYear(feeYears, ({ guaranteeFee }) => shareUpTo(rate).of(guaranteeFee).cappedAt(cap), {
            term: threeYears,
            quote: '单个企业贴保期限不超过3年',
          }),
      },
    ),
    statement('11.3', '同一企业符合不同贷款贴息政策条件的，只能选择其中一项政策进行申请。'),
  ],
});
