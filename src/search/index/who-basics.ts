import { ACT, CAN, ELIGIBLE, ELSEWHERE, INSTITUTION, OWNERSHIP, PERSON, SOLE_TRADER, TRADE } from './asking.ts';
import type { BasicAnswer } from './basic-answer.ts';

/** Who may apply: what is asked of one kind of applicant after another. */
export const whoMayApply: readonly BasicAnswer[] = [
  {
    id: 'elsewhere',
    question: '外地企业能申请吗？',
    answer:
      '企业是否须在惠阳注册、纳税，多数措施没有写，请向解读单位核实。有的写了地点：租金补贴要入驻所列的两个园区，算力补贴要采购辖区内企业的算力。',
    provisions: ['1.2', '9.1'],
    openQuestion: 'G5',
    asked: [
      `(?:公司|企业)?(?:注册地?|登记|总部|工厂|我?是|我?在)(?:在|是|于)*${ELSEWHERE}的?(?:企业|公司|单位)?(?:${CAN})?(?:${ACT})?`,
      `(?:是|在)*(?:一?[家个])?${ELSEWHERE}(?:注册|登记|开|办)?[的了]?(?:一?[家个])?(?:企业|公司|单位|厂)(?:${CAN})?(?:${ACT})?`,
      `${ELSEWHERE}(?:的?${CAN}(?:${ACT})?)?`,
      '(?:要不要|需不需要|需要|必须|是不是要?|一定要|要|是否)*在?(?:惠阳区?|本地|当地|区内|本区)(?:注册|纳税|落户|登记)',
      `(?:公司|企业|注册地?)?(?:不|没)(?:是|在)*(?:惠阳区?|本地|当地|本区)(?:注册)?的?(?:企业|公司)?(?:${CAN})?(?:${ACT})?`,
      '注册地(?:有)?(?:要求|限制|在哪里)?',
    ],
    isForAny: true,
  },
  {
    id: 'ownership',
    question: '外资、国有企业能申请吗？',
    answer:
      '原文写企业时，没有分外资、国有和民营；第13条写的是“非政府投资项目”。企业是否须在惠阳注册、纳税，多数措施没有写，请向解读单位核实。',
    provisions: ['13.2'],
    openQuestion: 'G5',
    pages: ['/benefits/'],
    asked: [`(?:我?是)?(?:一?[家个])?(?:${ELSEWHERE}的?)?(?:${OWNERSHIP})(?:${ELIGIBLE})?`],
    isForAny: true,
  },
  {
    id: 'individual',
    question: '个体户、个人能申请吗？',
    answer: '个体工商户算不算，原文没有写，请向解读单位核实。第5条写到人才，但钱发给团队、个人还是用人单位，没有写清。',
    provisions: ['5.1', '5.2', '5.3'],
    openQuestion: '5.3',
    asked: [SOLE_TRADER, '个人', `(?:我?是)?${PERSON}(?:创业)?(?:也)?(?:${CAN}(?:${ACT})?|${ACT}|有没有|有)`],
    isForAny: true,
  },
  {
    id: 'related-firms',
    question: '同一个老板的两家企业都能申请吗？',
    answer:
      '几家关联企业分别申请，各算各的上限还是合并计算，原文没有写。第11条写的是“同一企业”符合不同贷款贴息政策条件的，只能选其中一项。',
    provisions: ['11.3'],
    openQuestion: 'G17',
    asked: [
      `(?:我|同)?(?:一个?)?(?:老板|法人|股东|人|集团|实际控制人|夫妻|夫妻俩)?(?:名下|开|办|控制)*的?(?:有|了)*[两2几多三3二][家个](?:关联的?)?(?:公司|企业|厂)(?:${CAN})*(?:都|各自|分别|各|一起|同时)+(?:${CAN})*${ACT}`,
      `(?:关联|兄弟|姐妹)(?:公司|企业)(?:${CAN}|都|各自|分别)+(?:${ACT})?`,
    ],
    isForAny: true,
  },
  {
    id: 'trade',
    question: '别的行业的企业、店铺，或者学校、医院，能申请吗？',
    answer:
      '多数措施写的是人工智能、机器人企业。有的写得宽一些，如第11条的担保费写“企业”，第12条的参展写“企业或机构”；其他行业、学校和医院算不算，原文没有写。',
    provisions: ['11.2', '12.3'],
    openQuestion: '12.9',
    pages: ['/benefits/'],
    asked: [
      `(?:我?不是|非|没有?做)(?:做|搞)?(?:人工智能|机器人|ai|[和与或、])+(?:行业|领域)?的?(?:企业|公司|单位)?的?${ELIGIBLE}`,
      `(?:别的|其[他它]|传统|普通)(?:的)?(?:行业)(?:的)?(?:企业|公司|单位)?(?:${ELIGIBLE})`,
      // Before the next, which would ask the text whether it has something of 研究 or 单位.
      `(?:我?是)?(?:一?[家所个])?${INSTITUTION}(?:${ELIGIBLE})?`,
      `${TRADE}${ELIGIBLE}`,
    ],
    isForAny: true,
  },
];
