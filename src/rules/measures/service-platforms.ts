import { concerns, inferred, must } from '../kit/condition.ts';
import { inProvision, percent, yuan } from '../kit/figures.ts';
import { money } from '../kit/input.ts';
import { benefit, measure, statement } from '../kit/measure.ts';
import { share, shareUpTo } from '../kit/share.ts';

export const servicePlatforms = measure({
  number: 6,
  slug: 'service-platforms',
  topic: 3,
  title: '建设公共技术服务平台',
  provisions: [
    statement(
      '6.1',
      '支持面向人工智能与机器人领域共建联合实验室，以及开放创新平台、开源社区、概念验证中心、评测适配中心、制造业中试创新中心、数据采集中心等服务平台，配置通用模型库等产业链上下游资源并开放共享。',
    ),
    benefit('6.2', '对符合条件的新建平台，按不超过项目审定总投入的30%，给予最高200万元资助。', {
      id: 'platform-grant',
      title: '新建服务平台资助',
      occasion: '新建公共技术服务平台',
      kind: 'ceiling',
      headlines: ['最高200万元'],
      // Neither 6.2 nor 6.3 says who builds the platform or applies for the centre.
      beneficiaries: [concerns('platform', '符合条件的新建平台'), concerns('enterprise', '')],
      conditions: {
        // Only 6.1 says so.
        platformInField: inProvision('6.1', inferred(must('面向人工智能与机器人领域', '平台面向人工智能与机器人领域'))),
        newPlatform: must('新建平台', '平台是新建的'),
        qualified: must('符合条件', '平台“符合条件”（条件是什么，原文没有列出）'),
      },
      figures: { rate: percent('30%'), cap: yuan('200万元') },
      inputs: { approvedInvestment: money('项目审定总投入') },
      award: ({ approvedInvestment }, { rate, cap }) => shareUpTo(rate).of(approvedInvestment).cappedAt(cap),
    }),
    benefit('6.3', '对成功申报国家产业创新中心的，按照市级资助金额的50%给予配套支持。', {
      id: 'innovation-center-matching',
      title: '国家产业创新中心配套',
      occasion: '申报国家产业创新中心',
      kind: 'formula',
      headlines: ['市级资助金额的50%'],
      beneficiaries: [concerns('platform', '成功申报国家产业创新中心的'), concerns('enterprise', '')],
      conditions: {
        nationalCentre: must('成功申报国家产业创新中心', '已成功申报国家产业创新中心'),
      },
      selection: 'nationalCentre',
      figures: { rate: percent('50%') },
      inputs: { municipalFunding: money('市级资助金额') },
      award: ({ municipalFunding }, { rate }) => share(rate).of(municipalFunding),
    }),
  ],
});
