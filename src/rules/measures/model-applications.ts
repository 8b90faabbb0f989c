import { fixed, once } from '../kit/award.ts';
import { concerns, inferred, must, mustBe } from '../kit/condition.ts';
import { cases, inProvision, yuan } from '../kit/figures.ts';
import { caseCount } from '../kit/input.ts';
import { benefit, measure, statement } from '../kit/measure.ts';
import { orMore, when } from '../kit/threshold.ts';

export const modelApplications = measure({
  number: 7,
  slug: 'model-applications',
  topic: 3,
  title: '支持模型技术创新应用',
  provisions: [
    statement(
      '7.1',
      '支持拥有人工智能通用大模型、专用AI芯片、智能体开发应用、智慧城市等技术的人工智能和机器人企业集聚发展。',
    ),
    statement(
      '7.2',
      '鼓励区内企业与通用大模型厂商合作，围绕智慧城市、智能制造、智慧政务、智慧医疗、智慧教育、智慧交通、智慧园区等重点领域应用需求，开发“垂类模型”。',
    ),
    benefit('7.3', '对形成3个以上经过考评的应用案例的“垂类模型”的企业，给予一次性20万元奖励。', {
      id: 'vertical-model-award',
      title: '“垂类模型”应用奖励',
      occasion: '开发“垂类模型”，有应用案例',
      kind: 'fixed',
      headlines: ['给予一次性20万元奖励'],
      beneficiaries: [concerns('enterprise', '形成3个以上经过考评的应用案例的“垂类模型”的企业')],
      conditions: {
        // Only 7.2 says 区内.
        districtEnterprise: inProvision('7.2', inferred(mustBe('区内企业', '申请企业是惠阳区内企业'))),
        verticalModel: must('“垂类模型”的企业', '应用案例出自企业的“垂类模型”，包括与其他厂商合作开发的'),
      },
      perEnterprise: () => once('给予一次性20万元奖励'),
      figures: { minimum: cases('3个'), sum: yuan('20万元') },
      inputs: { assessedCases: caseCount('经过考评的应用案例') },
      award: ({ assessedCases }, { minimum, sum }) =>
        when(
          orMore(assessedCases, minimum, { id: 'strictly-more', label: '“以上”不含本数，恰好等于的不予奖励' }),
          fixed(sum),
        ),
    }),
  ],
});
