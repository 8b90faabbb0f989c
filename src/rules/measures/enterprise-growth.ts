import { fixed, orNothing, once } from '../kit/award.ts';
import { ENTERPRISE_OF_FIELD, concerns, must, mustBe } from '../kit/condition.ts';
import { inProvision, yuan } from '../kit/figures.ts';
import { choice, money } from '../kit/input.ts';
import { benefit, measure, statement } from '../kit/measure.ts';
import { exceeds, when } from '../kit/threshold.ts';

const FIGURE_OF_TITLE = {
  'national-champion': 'nationalChampion',
  'national-little-giant': 'nationalLittleGiant',
  'provincial-champion': 'provincialChampion',
  'provincial-little-giant': 'provincialLittleGiant',
} as const;

export const enterpriseGrowth = measure({
  number: 2,
  slug: 'enterprise-growth',
  topic: 2,
  title: '加大优质企业梯度培育',
  provisions: [
    statement(
      '2.1',
      '对首次认定为国家级单项冠军、专精特新“小巨人”的人工智能或机器人企业，分别给予50万元、30万元奖励；',
    ),
    benefit('2.2', '对首次认定为省级单项冠军、专精特新“小巨人”的人工智能或机器人企业，分别给予30万元、10万元奖励。', {
      id: 'title-award',
      title: '首次认定称号奖励',
      occasion: '获得单项冠军或专精特新“小巨人”称号',
      kind: 'fixed',
      headlines: ['分别给予50万元、30万元', '分别给予30万元、10万元'],
      alsoFrom: ['2.1'],
      beneficiaries: [
        inProvision('2.1', concerns('enterprise', '首次认定为国家级单项冠军、专精特新“小巨人”的人工智能或机器人企业')),
        concerns('enterprise', '首次认定为省级单项冠军、专精特新“小巨人”的人工智能或机器人企业'),
      ],
      conditions: {
        aiOrRoboticsEnterprise: mustBe('人工智能或机器人企业', ENTERPRISE_OF_FIELD),
        firstRecognition: must('首次认定', '这一称号是首次认定'),
      },
      selection: 'firstRecognition',
      figures: {
        nationalChampion: inProvision('2.1', yuan('50万元')),
        nationalLittleGiant: inProvision('2.1', yuan('30万元')),
        provincialChampion: yuan('30万元'),
        provincialLittleGiant: yuan('10万元'),
      },
      inputs: {
        title: choice('获得的称号', {
          'national-champion': '国家级单项冠军',
          'national-little-giant': '国家级专精特新“小巨人”',
          'provincial-champion': '省级单项冠军',
          'provincial-little-giant': '省级专精特新“小巨人”',
        }),
      },
      award: ({ title }, figures) => {
        const sum = fixed(figures[FIGURE_OF_TITLE[title]]);
        // The title is otherwise recognised by the state alone.
        return title === 'provincial-little-giant'
          ? orNothing(sum, {
              id: 'no-such-title',
              label: '“小巨人”只有国家级，省级的一档没有对应的称号',
              provision: '2.2',
            })
          : sum;
      },
    }),
    benefit('2.3', '实施“小升规”培育计划，对年营收首次突破2000万元的人工智能或机器人企业，给予20万元一次性奖励。', {
      id: 'scale-up-award',
      title: '“小升规”奖励',
      occasion: '营收增长，实现“小升规”',
      kind: 'fixed',
      headlines: ['给予20万元一次性奖励'],
      beneficiaries: [concerns('enterprise', '年营收首次突破2000万元的人工智能或机器人企业')],
      conditions: {
        aiOrRoboticsEnterprise: mustBe('人工智能或机器人企业', ENTERPRISE_OF_FIELD),
        firstTime: must('首次突破', '年营收是首次突破这一标准'),
      },
      perEnterprise: () => once('给予20万元一次性奖励'),
      figures: { threshold: yuan('2000万元'), sum: yuan('20万元') },
      inputs: { annualRevenue: money('年营收') },
      award: ({ annualRevenue }, { threshold, sum }) =>
        when(
          exceeds(annualRevenue, threshold, [
            { id: 'threshold-excluded', label: '“突破”须高于该数，恰好等于的不予奖励', met: false },
            { id: 'threshold-included', label: '“突破”包括恰好达到该数，可以奖励', met: true },
          ]),
          fixed(sum),
        ),
    }),
  ],
});
