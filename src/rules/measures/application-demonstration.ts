import { concerns, inferred, must } from '../kit/condition.ts';
import { percent, yuan } from '../kit/figures.ts';
import { money } from '../kit/input.ts';
import { benefit, measure, statement } from '../kit/measure.ts';
import { share } from '../kit/share.ts';

export const applicationDemonstration = measure({
  number: 13,
  slug: 'application-demonstration',
  topic: 5,
  title: '打造人工智能应用场景示范',
  provisions: [
    statement(
      '13.1',
      '推动千行百业“AI+”和“机器人+”升级，聚焦应用场景示范，支持千行百业融合应用人工智能技术提升自身能力，鼓励开展人工智能应用场景示范。',
    ),
    benefit(
      '13.2',
      '每年遴选不超过5个具有行业引领的示范场景项目，按照项目投资主体（非政府投资项目）实际投入的20%，给予一次性最高100万元资助。',
      {
        id: 'demonstration-project',
        title: '示范场景项目资助',
        occasion: '投资示范场景项目',
        kind: 'formula',
        headlines: ['一次性最高100万元'],
        beneficiaries: [concerns('enterprise', '项目投资主体（非政府投资项目）')],
        conditions: {
          selected: must('遴选不超过5个具有行业引领的示范场景项目', '项目已入选示范场景项目'),
          // 13.2 names the base, not the applicant.
          projectInvestor: inferred(must('项目投资主体', '申请方是项目投资主体')),
          notGovernmentInvested: must('非政府投资项目', '项目不是政府投资项目'),
        },
        selection: 'selected',
        figures: { rate: percent('20%'), cap: yuan('100万元') },
        inputs: { actualInvestment: money('实际投入') },
        award: ({ actualInvestment }, { rate, cap }) => share(rate).of(actualInvestment).cappedAt(cap),
      },
    ),
  ],
});
