import type { OpenQuestion } from '../kit/open-question.ts';

export const talentQuestions: readonly OpenQuestion[] = [
  {
    id: '5.1',
    provision: '5.1',
    quote: '分级给予200万元至1000万元的奖补',
    matter: '团队和领军人才都写了“分级”，但分几级、按什么标准、由谁评定，源文未载。',
    handling: 'not-computed',
    treatment: '本站只显示条文写明的最低数和最高数，不推算等级，也不取中间数。',
    ask: '请问团队和领军人才的奖补各分几级，标准是什么，由哪个部门评定？',
    benefits: ['team-award', 'talent-award'],
  },
  {
    id: '5.2',
    provision: '5.1',
    quote: '成功入选市级创新创业团队',
    matter: '区里的奖补是在市级资助之外另给，还是包含市级资助，或者是其中由区里承担的部分，没有说明。',
    handling: 'not-computed',
    treatment: '本站只列条文写明的数额，不与市级资助相加或相减。领军人才奖补也这样处理。',
    ask: '请问这项奖补与市级资助是叠加、包含，还是由区里承担其中一部分？',
    benefits: ['team-award', 'talent-award'],
  },
  {
    id: '5.3',
    provision: '5.1',
    quote: '企业引育科技创新人才',
    matter: '款项发给团队、个人还是用人单位，没有写明。',
    handling: 'note',
    treatment: '本站只测算金额，不说明发给谁。',
    ask: '请问各项人才奖补和资助由谁申请，发给团队、个人还是用人单位？',
    benefits: ['team-award', 'talent-award', 'talent-matching'],
  },
  {
    id: '5.7',
    provision: '5.3',
    quote: '按照市财政标准给予1:0.5配套支持',
    matter: '“市财政标准”是指市里实际给的金额，还是另有一个标准，没有说明。是否以国家、省的资助为基数，也不清楚。',
    handling: 'assumption',
    treatment: '本站按您填写的市财政资助金额和条文的比例计算，并受上限限制。',
    ask: '请问配套以市财政实际资助的金额为基数，还是以其他标准为基数？',
    benefits: ['talent-matching'],
  },
];
