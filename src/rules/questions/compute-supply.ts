import type { OpenQuestion } from '../kit/open-question.ts';

export const computeSupplyQuestions: readonly OpenQuestion[] = [
  {
    id: '1.1',
    provision: '1.2',
    quote: '给予最高100万元补贴',
    matter: '没有说明该上限按每家企业、每份合同、每年还是整个有效期计算。',
    handling: 'assumption',
    treatment:
      '本站把您填写的费用作为一个整体，只用一次上限，不按年度或合同分别计算。测算单中分几行填写的，各行各用一次上限。',
    ask: '请问该上限是按企业、按合同、按年度，还是按整个有效期计算？',
    benefits: ['compute-purchase'],
    inPlan: 'repeated',
  },
  {
    id: '1.2',
    provision: '1.2',
    quote: '对于采购辖区内企业所持有的算力资源',
    matter: '这句话没有写谁来申请。采购方是否须是惠阳的企业，是否须属于人工智能或机器人行业，没有说明。',
    handling: 'note',
    treatment: '本站按采购方申请来测算，不把采购方的所在地和行业列为条件。',
    ask: '请问由采购方还是算力提供方申请，对申请方的所在地和行业有没有要求？',
    benefits: ['compute-purchase'],
  },
  {
    id: '1.3',
    provision: '1.2',
    quote: '辖区内企业所持有的算力资源',
    matter:
      '“辖区内”是指企业注册在惠阳，还是设备放在惠阳，没有说明。租用设备再提供服务、转售算力，是否算“持有”也不清楚。',
    handling: 'ask',
    treatment: '本站把它列为一项条件，请您向算力提供方了解后自行确认。',
    ask: '请问“辖区内企业所持有”以企业注册地还是设备所在地为准，租用或转售的算力是否算在内？',
    benefits: ['compute-purchase'],
  },
];
