import type { OpenQuestion } from '../kit/open-question.ts';

export const technicalUpgradeQuestions: readonly OpenQuestion[] = [
  {
    id: '3.1',
    provision: '3.1',
    quote: '单个项目最高奖励100万元',
    matter: '项目跨几个年度时，该上限是各年合计一次，还是每年一次，没有写明。',
    handling: 'assumption',
    treatment: '本站对填写的每个项目各用一次上限。跨年项目以前年度得到的奖励不在测算之内。',
    ask: '请问跨年度实施的项目，该上限是各年合计计算，还是每年分别计算？',
    benefits: ['tech-upgrade'],
  },
  {
    id: '3.3',
    provision: '3.1',
    quote: '上年度实施的技术改造项目，按年度完成固定资产投资额',
    matter: '“实施”和“完成”是否指同一年度，没有说明。上年度开工、在建和完工的项目，是否都算“实施”，也不清楚。',
    handling: 'assumption',
    treatment: '本站按上年度内完成的投资额计算，请只填这部分金额。',
    ask: '请问开工、在建和完工的项目是否都可以申请，投资额只计算上年度完成的部分吗？',
    benefits: ['tech-upgrade'],
  },
  {
    id: '3.4',
    provision: '3.1',
    quote: '上年度',
    matter:
      '最后一年完成的投资，按“上年度”的写法，可能要到措施到期以后才能申请。实施之前那一年的投资能否申请，也没有说明。',
    handling: 'not-computed',
    treatment: '本站不判断某一年度的投资是否在有效期内，只测算金额。',
    ask: '请问措施到期当年完成的投资能否在次年申请，实施前一年度的投资是否适用？',
    benefits: ['tech-upgrade'],
  },
  {
    id: '3.5',
    provision: '3.1',
    quote: '固定资产投资额',
    matter:
      '按统计口径、账面口径还是审计口径，没有写明。土地、厂房、软件、旧设备、租赁设备和增值税是否计入，也没有写明。',
    handling: 'assumption',
    treatment: '本站按您填写的投资额计算，不作口径调整和税额换算。',
    ask: '请问固定资产投资额按什么口径核定，包括哪些支出，是否含税？',
    benefits: ['tech-upgrade'],
  },
  {
    id: '3.6',
    provision: '3.1',
    quote: '技术改造项目',
    matter: '怎样的项目算技术改造，是否须先备案，没有写明。软件类企业的投资是否适用，也不清楚。',
    handling: 'ask',
    treatment: '本站把它列为一项条件，请您自行确认。',
    ask: '请问技术改造项目是否须先备案，软件等非制造业企业的项目是否适用？',
    benefits: ['tech-upgrade'],
  },
];
