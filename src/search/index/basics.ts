import { policy, validUntil } from '../../rules/index.ts';

/** A question that everybody asks first, and what the text alone says to it. */
export interface BasicAnswer {
  /** Its anchor on the page. */
  readonly id: string;
  readonly question: string;
  /** At most two plain sentences, in our own words. */
  readonly answer: string;
  /** The sentences that it rests on. */
  readonly provisions: readonly string[];
  /** The open question that says what the text leaves out. */
  readonly openQuestion?: string;
  /** The pages of the site that go on from here. */
  readonly pages?: readonly `/${string}`[];
}

/** The questions of a first visit, in the order in which they are asked. */
export const firstQuestions: readonly BasicAnswer[] = [
  {
    id: 'what',
    question: '这是什么？',
    answer:
      '这是一份政策征求意见稿的解读：惠阳区打算出台十三条措施，支持人工智能与机器人产业。征求意见稿是正式印发以前的文稿，条件、标准和金额都可能改。',
    provisions: ['opening', 'content'],
    openQuestion: 'G1',
  },
  {
    id: 'valid',
    question: '现在有效吗？',
    answer:
      '收到的只是征求意见稿的解读，里面写的是“将由区人民政府印发”。是否已经正式印发、已经实施，请向解读单位核实。',
    provisions: ['opening'],
    openQuestion: 'G1',
  },
  {
    id: 'apply',
    question: '现在能申请吗？',
    answer: '不能凭征求意见稿申请。什么时候开始受理，原文没有写；正式文件是否已经印发，请打解读单位的电话核实。',
    provisions: ['opening'],
    openQuestion: 'G1',
  },
  {
    id: 'period',
    question: '什么时候开始，到什么时候？',
    answer: `从哪一天开始实施，原文没有写；有效期至${validUntil.words}止，那一天也算在内。中间可能修订，与新出台的政策有冲突的，以新政策为准。`,
    provisions: ['annex.3'],
    openQuestion: 'S3',
  },
  {
    id: 'who',
    question: '谁能拿？',
    answer:
      '每一条写的对象不同：多数是人工智能、机器人企业，也有写企业、机构、人才、园区运营主体或项目投资主体的。除了对象，还要符合那一条的条件，有的要经认定、考评或遴选。',
    provisions: ['3.1', '7.3', '9.1', '10.2', '13.2'],
    openQuestion: 'G19',
    pages: ['/benefits/'],
  },
  {
    id: 'how-much',
    question: '最多有多少钱，怎么算？',
    answer:
      '各条不同：有的写固定数，有的按比例或标准算，有的只写上限；写“最高”“不超过”的都是上限，不是承诺。奖补资金有总额控制，按条文算出的数不一定能全拿到。',
    provisions: ['annex.2'],
    openQuestion: 'G3',
    pages: ['/one-picture/', '/plan/'],
  },
  {
    id: 'where',
    question: '去哪里申请，要什么材料？',
    answer:
      '到哪里申请、怎样申请、要哪些材料，原文没有写，请打解读单位的电话问。各条措施页上的“需要准备什么”是本站的建议，不是正式清单。',
    provisions: [],
    openQuestion: 'G20',
  },
  {
    id: 'call',
    question: '打给谁？',
    answer: `打给解读单位${policy.office}，电话${policy.telephone}，解读人${policy.interpreter}。办公时间、由谁受理申请，原文没有写。`,
    provisions: ['contact-office', 'annex.4'],
    openQuestion: 'G20',
  },
];

/** What is asked next. */
export const furtherQuestions: readonly BasicAnswer[] = [
  {
    id: 'elsewhere',
    question: '外地企业能申请吗？',
    answer:
      '企业是否须在惠阳注册、纳税，多数措施没有写，请向解读单位核实。有的写了地点：租金补贴要入驻所列的两个园区，算力补贴要采购辖区内企业的算力。',
    provisions: ['1.2', '9.1'],
    openQuestion: 'G5',
  },
  {
    id: 'individual',
    question: '个体户、个人能申请吗？',
    answer: '个体工商户算不算，原文没有写，请向解读单位核实。第5条写到人才，但钱发给团队、个人还是用人单位，没有写清。',
    provisions: ['5.1', '5.2', '5.3'],
    openQuestion: '5.3',
  },
  {
    id: 'duplicate',
    question: '已经享受别的支持，还能再享受吗？',
    answer:
      '惠阳区区级其他同类优惠，不能重复享受；怎样算“同类”，原文没有写。市、省和国家的能不能同时拿，这一句没有写，第11条的贴息另有限制。',
    provisions: ['annex.1', '11.3'],
    openQuestion: 'G9',
  },
  {
    id: 'total',
    question: '总额控制是什么意思？',
    answer: '全部奖补资金加起来有一个总额，所以按条文算出的数不一定能全拿到。总额是多少、不够时怎样分，原文没有写。',
    provisions: ['annex.2'],
    openQuestion: 'S2',
  },
  {
    id: 'payment',
    question: '钱怎么给，多久到账？',
    answer: '有的写一次性给，有的写每年给、连续几年，有的没有写。由谁付、什么时候付、多久到账，原文没有写。',
    provisions: ['7.3', '9.1', '10.2'],
    openQuestion: 'G20',
  },
  {
    id: 'before',
    question: '以前买的、办的，算不算？',
    answer: '措施从哪一天开始实施，原文没有写。实施以前已经发生的采购、认定、投入或活动算不算，也没有写。',
    provisions: ['annex.3'],
    openQuestion: 'G6',
  },
  {
    id: 'comment',
    question: '怎样提意见？',
    answer: '向谁提、怎样提、到哪一天为止，原文没有写，可以打解读单位的电话问。本站不是政府网站，不收意见。',
    provisions: ['contact-office'],
  },
];
