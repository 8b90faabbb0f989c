import { concerns, must } from '../kit/condition.ts';
import { percent, yuan } from '../kit/figures.ts';
import { money } from '../kit/input.ts';
import { benefit, measure, statement } from '../kit/measure.ts';
import { share } from '../kit/share.ts';

export const computeSupply = measure({
  number: 1,
  slug: 'compute-supply',
  topic: 1,
  title: '加大优质优价算力供给',
  provisions: [
    statement('1.1', '支持企业开展大模型训练推理、生成式人工智能应用探索，鼓励打造全国领先的通用及视觉等专用大模型。'),
    benefit('1.2', '对于采购辖区内企业所持有的算力资源，按照实际采购费用的30%，给予最高100万元补贴。', {
      id: 'compute-purchase',
      title: '算力采购补贴',
      occasion: '采购算力资源',
      kind: 'formula',
      headlines: ['最高100万元'],
      beneficiaries: [concerns('enterprise', '')],
      conditions: {
        districtHeldCompute: must('采购辖区内企业所持有的算力资源', '采购的算力资源由惠阳辖区内的企业持有'),
      },
      figures: { rate: percent('30%'), cap: yuan('100万元') },
      inputs: { purchaseCost: money('实际采购费用') },
      award: ({ purchaseCost }, { rate, cap }) => share(rate).of(purchaseCost).cappedAt(cap),
    }),
  ],
});
