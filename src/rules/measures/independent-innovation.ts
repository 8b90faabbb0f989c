import { upTo } from '../kit/award.ts';
import { ENTERPRISE_OF_FIELD, concerns, must, mustBe } from '../kit/condition.ts';
import { yuan } from '../kit/figures.ts';
import { choice } from '../kit/input.ts';
import { benefit, measure, statement } from '../kit/measure.ts';

export const independentInnovation = measure({
  number: 4,
  slug: 'independent-innovation',
  topic: 3,
  title: '鼓励企业自主创新发展',
  provisions: [
    benefit(
      '4.1',
      '支持人工智能与机器人企业申报认定高新技术企业，对于通过认定的科技型中小企业、高新技术企业、科技领军企业，给予最高30万元奖励；',
      {
        id: 'innovation-award',
        title: '科技企业认定奖励',
        occasion: '通过科技型中小企业、高新技术企业等认定',
        kind: 'ceiling',
        headlines: ['最高30万元'],
        beneficiaries: [
          concerns(
            'enterprise',
            '人工智能与机器人企业申报认定高新技术企业，对于通过认定的科技型中小企业、高新技术企业、科技领军企业',
          ),
        ],
        conditions: {
          aiAndRoboticsEnterprise: mustBe('人工智能与机器人企业', ENTERPRISE_OF_FIELD),
          recognised: must('通过认定', '已通过所选类别的认定'),
        },
        selection: 'recognised',
        figures: { cap: yuan('30万元') },
        inputs: {
          recognition: choice('认定类别', {
            'technology-sme': '科技型中小企业',
            'high-tech-enterprise': '高新技术企业',
            'leading-enterprise': '科技领军企业',
          }),
        },
        award: (_, { cap }) => upTo(cap),
      },
    ),
    statement(
      '4.2',
      '支持人工智能与机器人企业主动牵头承担或参与国家、省、市级重大技术攻关任务，在科技计划项目、创新平台建设等方面予以优先支持。',
    ),
  ],
});
