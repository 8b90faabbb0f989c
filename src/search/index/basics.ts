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
  /** The ways in which it is asked, as patterns of which each is a whole question; src/search/engine/asked.ts reads them. */
  readonly asked: readonly string[];
  /** True where the answer is the same whatever support is asked about: 租金补贴怎么申请. */
  readonly isForAny?: true;
}

/** Words of which many questions are made. */
const WHEN = '(?:从|到|至)?(?:什么时候|啥时候|什么时间|何时|几时|哪天|哪一天|哪年|哪一年|多久)';
const CAN = '(?:能不能|能否|能够|能|可不可以|可否|可以|是否可以|行不行|有没有份|有份|算不算|算)';
const ACT = '(?:申[请情]|申报|申领|领取?|拿|享受|报名?|办理|补|得)到?';
const WHERE =
  '(?:去|到|在|上|向|找)?(?:哪里|哪儿|何处|哪个?(?:部门|地方|单位|窗口|网站|平台|局)|哪|什么(?:地方|部门|单位|网站|平台))';
const HOW = '(?:怎么样?|如何|怎样|咋)';
const WHAT = '(?:什么|哪些|哪个|啥)';
const STARTS = '(?:开始|正式)*(?:生效|实施|施行|执行|实行|开始|印发|出台|发布|公布)';
const ENDS = '(?:到期|失效|截止|结束|为止|过期|有效)';
const ELSEWHERE =
  '(?:外地|外省|外市|外区|区外|市外|省外|异地|惠城区?|大亚湾区?|仲恺区?|博罗县?|惠东县?|龙门县?|深圳市?|东莞市?|广州市?)';
const SOLE_TRADER = '(?:个体工商户|个体户|个体经营户?)';
const PERSON = `(?:${SOLE_TRADER}|个人|自然人|老百姓|居民|市民)`;
const TOGETHER = '(?:叠加|兼得|重复(?:享受|申请|领取|拿)?|(?:同时|一起)(?:享受|申请|拿|领)|都能?拿)';
const OTHERS =
  '(?:国家|省|市|区|别的|其[他它])(?:里|级)?(?:的)?(?:其[他它])?(?:同类)?(?:的)?(?:政策|措施|补贴|补助|优惠|奖励|支持|资助|资金|钱|项目)?';
const BOUGHT = '(?:买|采购|租|办|做|投资?|认定|发生|评|签|建|装)(?:好|上|下来?|到)?[了过]?的?';

/** The questions of a first visit, in the order in which they are asked. */
export const firstQuestions: readonly BasicAnswer[] = [
  {
    id: 'what',
    question: '这是什么？',
    answer:
      '这是惠阳区工业和信息化局对一份政策征求意见稿的解读：区里打算出台十三条措施，支持人工智能与机器人产业。征求意见稿是正式印发以前的文稿，条件、标准和金额都可能改。',
    provisions: ['contact-office', 'opening', 'content'],
    openQuestion: 'G1',
    asked: [
      '(?:这|那|它)?是个?(?:什么|啥|干什么的|干啥的|做什么的)(?:东西|网站)?',
      '(?:主要)?(?:讲|说|写|规定)了?(?:的是)?(?:什么|啥|哪些)(?:内容)?',
      '(?:什么|啥)(?:政策|文件)',
      `是?(?:谁|${WHERE})(?:出|定|制定|发布?|起草|写|搞)的?`,
    ],
  },
  {
    id: 'valid',
    question: '现在有效吗？',
    answer:
      '收到的只是征求意见稿的解读，里面写的是“将由区人民政府印发”。是否已经正式印发、已经实施，请向解读单位核实。',
    provisions: ['opening'],
    openQuestion: 'G1',
    asked: [
      `(?:现在|目前|已经|还|是不是|有没有|正式)*(?:有效|${STARTS}|落地)(?:了?没有?|了)`,
      `(?:现在|目前|还|是否|是不是|有没有|已经|正式)+(?:有效|${STARTS}|落地|作废|过期)(?:了?没有?|了)?`,
      '生效',
      '正式(?:的)?(?:文件|稿|版|通知)(?:出来|下来|出|发|印发|发布|有)(?:了)?(?:没有?)?',
      '是正式(?:的)?(?:文件)?',
    ],
  },
  {
    id: 'apply',
    question: '现在能申请吗？',
    answer: '不能凭征求意见稿申请。什么时候开始受理，原文没有写；正式文件是否已经印发，请打解读单位的电话核实。',
    provisions: ['opening'],
    openQuestion: 'G1',
    asked: [
      `(?:现在|目前|今年|已经)?${CAN}(?:开始)?${ACT}了?(?:没有?)?`,
      `${WHEN}(?:${CAN}|开始|才)*(?:申[请情]|申报|受理|报名)`,
      '开始(?:申请|申报|受理|报名)了?(?:没有?)?',
      '(?:申请|申报|受理|报名)(?:时间|日期)',
    ],
    isForAny: true,
  },
  {
    id: 'period',
    question: '什么时候开始，到什么时候？',
    answer: `从哪一天开始实施，原文没有写；有效期至${validUntil.words}止，那一天也算在内。中间可能修订，与新出台的政策有冲突的，以新政策为准。`,
    provisions: ['annex.3'],
    openQuestion: 'S3',
    asked: [
      `${WHEN}${STARTS}的?`,
      `${WHEN}${ENDS}`,
      '(?:到|至)(?:什么时候|啥时候|何时|几时|哪天|哪一天|哪年|哪一年)',
      `有效期限?(?:是|有|到|至)?(?:多久|多长(?:时间)?|几年|${WHEN})?`,
      '(?:生效|实施|施行|执行|截止|起止)(?:日期|时间)',
      '(?:有效|管)(?:多久|几年)',
      'deadline|valid(?:until|ity)|whendoesit(?:start|end)',
    ],
  },
  {
    id: 'who',
    question: '谁能拿？',
    answer:
      '每一条写的对象不同：多数是人工智能、机器人企业，也有写企业、机构、人才、园区运营主体或项目投资主体的。除了对象，还要符合那一条的条件，有的要经认定、考评或遴选。',
    provisions: ['3.1', '7.3', '9.1', '10.2', '13.2'],
    openQuestion: 'G19',
    pages: ['/benefits/'],
    asked: [
      `(?:谁|哪些人|什么人|什么样的人|哪[些类]?(?:企业|公司|单位)|什么样?的?(?:企业|公司|单位))(?:${CAN}|有资格|才)*${ACT}`,
      '(?:给|补给|发给)谁',
      '(?:申请|申报|适用|支持|补贴|享受)(?:对象|主体|范围)(?:是谁|有哪些|是什么)?',
    ],
  },
  {
    id: 'how-much',
    question: '最多有多少钱，怎么算？',
    answer:
      '各条不同：有的写固定数，有的按比例或标准算，有的只写上限；写“最高”“不超过”的都是上限，不是承诺。奖补资金有总额控制，按条文算出的数不一定能全拿到。',
    provisions: ['annex.2'],
    openQuestion: 'G3',
    pages: ['/one-picture/', '/plan/'],
    asked: [
      '(?:一家(?:公司|企业)|一共|总共|最多|最高|一年)*(?:能|可以)?(?:拿|领|得|补|给|发|奖|有)到?多少',
      '(?:最多|最高)?(?:多少)',
      '(?:最多|最高)(?:能|可以)?(?:给|补|拿|领|有)',
      '(?:补贴|奖励|资助|补助)?(?:标准|金额|额度)(?:是|有)?(?:多少|什么)?',
      `${HOW}(?:计算|算)`,
    ],
  },
  {
    id: 'where',
    question: '去哪里申请，要什么材料？',
    answer:
      '到哪里申请、怎样申请、要哪些材料，原文没有写，请打解读单位的电话问。各条措施页上的“需要准备什么”是本站的建议，不是正式清单。',
    provisions: ['contact-telephone'],
    openQuestion: 'G20',
    asked: [
      `${WHERE}(?:能|可以|去)?(?:申[请情]|申报|申领|办理?|报名?|领取?|提?交|递交|受理|填)(?:材料|资料|申请表?|表)?`,
      `${HOW}(?:才能|才|去|能|可以)?(?:申[请情]|申报|申领|办理|报名|领取?|拿)到?`,
      '(?:申[请情]|申报|办理|领取)(?:的)?(?:流程|程序|步骤|方式|办法|方法|渠道|入口|地点|地址|网站|指南|手续|途径)(?:是)?(?:什么|怎样|怎么样)?',
      `(?:需要|要|准备|提?交|提供|带|申请|申报|办理)*${WHAT}(?:申请|申报)?(?:材料|资料|证件|手续|证明)`,
      `(?:申[请情]|申报|办理)(?:所?需要?的?|要的?)?(?:申请|申报)?(?:材料|资料)(?:清单|有?${WHAT}|要求)?`,
      `(?:材料|资料)(?:清单|(?:有|要|是)${WHAT}|交(?:到)?${WHERE}|${HOW}(?:交|准备))`,
      `找${WHERE}办`,
      'howto(?:apply|claim)|application|documents?',
    ],
    isForAny: true,
  },
  {
    id: 'call',
    question: '打给谁？',
    answer: `打给解读单位${policy.office}，电话${policy.telephone}，解读人${policy.interpreter}。办公时间、由谁受理申请，原文没有写。`,
    provisions: ['contact-telephone', 'annex.4'],
    openQuestion: 'G20',
    asked: [
      '(?:咨询|联系|服务|办公|客服|解读单位|工信局)*的?(?:电话|热线|联系方式|电话号码)是?(?:多少|什么|哪个|几号)?',
      `(?:打|拨|问)(?:${WHAT})?(?:电话|号码)(?:问|咨询)?`,
      '(?:有(?:问题|疑问)|不懂|不清楚|不明白)?(?:该)?(?:找|问|打给|打电话给|联系|咨询)(?:谁|哪里|哪个(?:部门|单位|局))(?:问|咨询)?',
      `${HOW}(?:联系|咨询)`,
      `(?:工信局|你们|他们)?(?:(?:几点|${WHEN})(?:上班|下班)|(?:上班|下班)时间)`,
      '(?:办公|工作)时间(?:是什么|几点)?',
      '(?:tele)?phone(?:number)?|contact(?:us)?|hotline',
    ],
    isForAny: true,
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
    asked: [
      `(?:公司|企业)?(?:注册地?|登记|总部|工厂)(?:在|是|于)*${ELSEWHERE}的?(?:企业|公司|单位)?(?:${CAN})?(?:${ACT})?`,
      `${ELSEWHERE}(?:注册|登记)?的?(?:企业|公司|单位|厂)(?:${CAN})?(?:${ACT})?`,
      `${ELSEWHERE}(?:的?${CAN}(?:${ACT})?)?`,
      '(?:要不要|需不需要|需要|必须|是不是要?|一定要|要|是否)*在?(?:惠阳区?|本地|当地|区内|本区)(?:注册|纳税|落户|登记)',
      `(?:不|没)在?(?:惠阳区?|本地|当地|本区)(?:注册)?的?(?:企业|公司)?(?:${CAN})?(?:${ACT})?`,
      '注册地(?:有)?(?:要求|限制|在哪里)?',
    ],
    isForAny: true,
  },
  {
    id: 'individual',
    question: '个体户、个人能申请吗？',
    answer: '个体工商户算不算，原文没有写，请向解读单位核实。第5条写到人才，但钱发给团队、个人还是用人单位，没有写清。',
    provisions: ['5.1', '5.2', '5.3'],
    openQuestion: '5.3',
    asked: [SOLE_TRADER, `${PERSON}(?:也)?(?:${CAN}(?:${ACT})?|${ACT}|有没有|有)`],
    isForAny: true,
  },
  {
    id: 'duplicate',
    question: '已经享受别的支持，还能再享受吗？',
    answer:
      '惠阳区区级其他同类优惠，不能重复享受；怎样算“同类”，原文没有写。市、省和国家的能不能同时拿，这一句没有写，第11条的贴息另有限制。',
    provisions: ['annex.1', '11.3'],
    openQuestion: 'G9',
    asked: [
      `(?:${CAN}|是否)?(?:都|再)?${TOGETHER}(?:${CAN})?`,
      `(?:已经?)?(?:享受|拿|领|得到?|申请|获得)[了过]${OTHERS}的?(?:还|再|就|也|可以|${CAN})*${ACT}(?:区里|区级|这个|这里)?的?`,
      `(?:国家|省|市)(?:里|级)?的?(?:补贴|补助|奖励|支持|政策)?[和跟与]区(?:里|级)?的?(?:补贴|补助|奖励|支持|政策)?(?:${CAN})?(?:${TOGETHER})?`,
      `(?:已经?)?享受过?(?:区里|区级)?的?(?:其[他它]|别的)(?:政策|优惠|补贴)的?(?:还|再|就|也|${CAN})*${ACT}`,
    ],
    isForAny: true,
  },
  {
    id: 'total',
    question: '总额控制是什么意思？',
    answer: '全部奖补资金加起来有一个总额，所以按条文算出的数不一定能全拿到。总额是多少、不够时怎样分，原文没有写。',
    provisions: ['annex.2'],
    openQuestion: 'S2',
    asked: [
      '总额控制(?:是个?)?(?:什么|啥|怎么回事)?(?:意思)?',
      '(?:什么|啥)(?:是|叫)总额控制',
      `(?:预算|经费)?(?:不够|用完|发完|没)了?(?:怎么办|会怎样|怎么分|还${CAN}?${ACT}|还给)`,
      '(?:总额|总预算|资金总额|资金池|预算)(?:是|有)?多少',
      `(?:一定|肯定|保证)(?:能|会)(?:全额|全部)?(?:${ACT}|给|发)(?:全额|全部)?`,
      '先到先得',
    ],
    isForAny: true,
  },
  {
    id: 'payment',
    question: '钱怎么给，多久到账？',
    answer: '有的写一次性给，有的写每年给、连续几年，有的没有写。由谁付、什么时候付、多久到账，原文没有写。',
    provisions: ['7.3', '9.1', '10.2'],
    openQuestion: 'G20',
    asked: [
      `(?:多长时间|几个月|多少天|${WHEN})(?:${CAN}|才|会)*(?:到[账帐]|发放?|打款|打|拨付?|拿到|下来|兑现|到手|付款?|给)`,
      `${HOW}(?:发放|发|拨付|支付|打款|付款|给)`,
      '(?:是)?一次(?:性)?(?:给|发|付)(?:清|完)?还是分(?:几)?[年期次](?:给|发|付)?',
      '(?:到[账帐]|发放|拨付)(?:时间|方式)',
    ],
    isForAny: true,
  },
  {
    id: 'before',
    question: '以前买的、办的，算不算？',
    answer: '措施从哪一天开始实施，原文没有写。实施以前已经发生的采购、认定、投入或活动算不算，也没有写。',
    provisions: ['annex.3'],
    openQuestion: 'G6',
    asked: [
      `(?:以前|之前|去年|前年|早就|已经|实施[以之]?前)(?:就)?${BOUGHT}(?:.{0,5})(?:${CAN}|补不补|还|也)+(?:${ACT}|算)?`,
      `(?:以前|之前|去年|前年|已经)${BOUGHT}`,
      `(?:${CAN})?(?:追溯|补报|往前算)`,
    ],
    isForAny: true,
  },
  {
    id: 'comment',
    question: '怎样提意见？',
    answer: '向谁提、怎样提、到哪一天为止，原文没有写，可以打解读单位的电话问。本站不是政府网站，不收意见。',
    provisions: ['contact-telephone'],
    asked: [
      `(?:${HOW}|${WHERE}|向谁)?(?:能|可以)?(?:去|来)?(?:提|反馈|反映)(?:点|些|个|一?下)?(?:意见|建议)(?:${HOW}提|${WHERE}提|向谁提)?`,
      `意见(?:${HOW}(?:提|反馈)|${WHERE}提|反馈|征集)(?:渠道|方式|时间|截止)?`,
    ],
  },
];
