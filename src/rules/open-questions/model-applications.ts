import type { OpenQuestion } from '../kit/open-question.ts';

export const modelApplicationsQuestions: readonly OpenQuestion[] = [
  {
    id: '7.1',
    provision: '7.3',
    quote: '给予一次性20万元奖励',
    matter: '是每家企业只奖励一次，还是每个模型各奖励一次，没有说明。',
    handling: 'assumption',
    treatment: '本站按每家企业奖励一次测算，不按模型个数相乘。',
    ask: '请问同一企业有多个“垂类模型”符合要求时，是奖励一次还是分别奖励？',
    benefits: ['vertical-model-award'],
  },
  {
    id: '7.2',
    provision: '7.3',
    quote: '3个以上',
    matter: '“以上”是否包括这个数本身，本条没有写明。文件别处写了“及以上”“（含）以上”，这里却没有。',
    handling: 'both-readings',
    treatment: '本站参照民法典对“以上”的解释，按包括本数测算。恰好等于这个数时，另列不包括本数的结果。',
    ask: '请问应用案例恰好达到这个数时，是否符合条件？',
    benefits: ['vertical-model-award'],
  },
  {
    id: '7.3',
    provision: '7.3',
    quote: '经过考评的应用案例',
    matter: '由谁考评、按什么标准考评，没有说明。是参加考评即可，还是须考评合格，也没有说明。',
    handling: 'ask',
    treatment: '本站按您填写的案例数测算，请只填已经过考评的案例。',
    ask: '请问应用案例由谁考评，按什么标准，是否须考评合格？',
    benefits: ['vertical-model-award'],
  },
  {
    id: '7.6',
    provision: '7.2',
    quote: '鼓励区内企业与通用大模型厂商合作',
    matter: '奖励一句只写“企业”，这一句写的是“区内企业”和“合作”。是否须为区内企业、合作是否为条件，没有说明。',
    handling: 'assumption',
    treatment: '本站把“区内企业”列为条件，不把合作列为条件。',
    ask: '请问奖励是否限于区内企业，是否须与通用大模型厂商合作？',
    benefits: ['vertical-model-award'],
  },
];
