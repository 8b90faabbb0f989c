import { between } from '../kit/award.ts';
import { concerns, inferred, must } from '../kit/condition.ts';
import { inProvision, ratio, yuan } from '../kit/figures.ts';
import { money } from '../kit/input.ts';
import { benefit, measure } from '../kit/measure.ts';
import { match } from '../kit/share.ts';

export const talent = measure({
  number: 5,
  slug: 'talent',
  topic: 3,
  title: '鼓励实施人才引育计划',
  provisions: [
    benefit(
      '5.1',
      '重点支持人工智能和机器人领域企业引育科技创新人才，对于成功入选市级创新创业团队的，分级给予200万元至1000万元的奖补；',
      {
        id: 'team-award',
        title: '创新创业团队奖补',
        occasion: '团队入选市级创新创业团队',
        kind: 'range',
        headlines: ['分级给予200万元至1000万元'],
        beneficiaries: [
          concerns('talent', '成功入选市级创新创业团队的'),
          concerns('enterprise', '人工智能和机器人领域企业'),
        ],
        conditions: {
          // 5.1 says 重点支持, not 仅; 5.2 and 5.3 do not repeat it.
          aiAndRoboticsField: inferred(must('人工智能和机器人领域企业', '团队由人工智能或机器人领域企业引育')),
          teamSelected: must('成功入选市级创新创业团队', '已成功入选市级创新创业团队'),
        },
        selection: 'teamSelected',
        figures: { low: yuan('200万元'), high: yuan('1000万元') },
        inputs: {},
        award: (_, { low, high }) => between(low, high),
      },
    ),
    benefit('5.2', '成功入选市级科技领军人才的，分级给予50万至300万元的奖补；', {
      id: 'talent-award',
      title: '科技领军人才奖补',
      occasion: '人才入选市级科技领军人才',
      kind: 'range',
      headlines: ['分级给予50万至300万元'],
      beneficiaries: [
        concerns('talent', '成功入选市级科技领军人才的'),
        inProvision('5.1', concerns('enterprise', '人工智能和机器人领域企业')),
      ],
      conditions: {
        aiAndRoboticsField: inProvision(
          '5.1',
          inferred(must('人工智能和机器人领域企业', '人才由人工智能或机器人领域企业引育')),
        ),
        talentSelected: must('成功入选市级科技领军人才', '已成功入选市级科技领军人才'),
      },
      selection: 'talentSelected',
      figures: { low: yuan('50万'), high: yuan('300万元') },
      inputs: {},
      award: (_, { low, high }) => between(low, high),
    }),
    benefit('5.3', '对入选国家、省重大人才计划（项目）的人才，按照市财政标准给予1:0.5配套支持，最高给予300万元资助。', {
      id: 'talent-matching',
      title: '重大人才计划配套',
      occasion: '人才入选国家或省重大人才计划',
      kind: 'formula',
      headlines: ['最高给予300万元'],
      beneficiaries: [
        concerns('talent', '入选国家、省重大人才计划（项目）的人才'),
        inProvision('5.1', concerns('enterprise', '人工智能和机器人领域企业')),
      ],
      conditions: {
        aiAndRoboticsField: inProvision(
          '5.1',
          inferred(must('人工智能和机器人领域企业', '人才由人工智能或机器人领域企业引育')),
        ),
        programmeSelected: must('入选国家、省重大人才计划（项目）', '已入选国家或省重大人才计划（项目）'),
      },
      selection: 'programmeSelected',
      figures: { ratio: ratio('1:0.5'), cap: yuan('300万元') },
      inputs: { municipalFunding: money('市财政资助金额') },
      award: ({ municipalFunding }, { ratio: matching, cap }) => match(matching).of(municipalFunding).cappedAt(cap),
    }),
  ],
});
