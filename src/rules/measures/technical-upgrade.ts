import { ENTERPRISE_OF_FIELD, concerns, must, mustBe } from '../kit/condition.ts';
import { percent, yuan } from '../kit/figures.ts';
import { list, money } from '../kit/input.ts';
import { each } from '../kit/list.ts';
import { benefit, measure } from '../kit/measure.ts';
import { share } from '../kit/share.ts';

export const technicalUpgrade = measure({
  number: 3,
  slug: 'technical-upgrade',
  topic: 2,
  title: '鼓励企业转型升级发展',
  provisions: [
    benefit(
      '3.1',
      '支持人工智能和机器人企业扩产增效，对人工智能和机器人企业上年度实施的技术改造项目，按年度完成固定资产投资额的20%给予奖励，单个项目最高奖励100万元。',
      {
        id: 'tech-upgrade',
        title: '技术改造奖励',
        occasion: '实施技术改造项目',
        kind: 'formula',
        headlines: ['单个项目最高奖励100万元'],
        beneficiaries: [concerns('enterprise', '人工智能和机器人企业')],
        conditions: {
          aiAndRoboticsEnterprise: mustBe('人工智能和机器人企业', ENTERPRISE_OF_FIELD),
          previousYearProject: must('上年度实施的技术改造项目', '各项目都是上年度实施的技术改造项目'),
        },
        previousYear: '上年度实施的技术改造项目',
        figures: { rate: percent('20%'), cap: yuan('100万元') },
        inputs: {
          projects: list('技术改造项目', 100, (index) => `第${String(index + 1)}个项目`, {
            completedInvestment: money('年度完成固定资产投资额'),
          }),
        },
        award: ({ projects }, { rate, cap }) =>
          each(projects, ({ completedInvestment }) => share(rate).of(completedInvestment).cappedAt(cap)),
      },
    ),
  ],
});
