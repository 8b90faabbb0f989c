import { policy, validUntil } from '../../rules/index.ts';
import { ACT, CAN, ENDS, HOW, HOW_LONG, STARTS, TAKES, WHAT, WHEN, WHERE } from './asking.ts';

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
      '(?:有没有|有无|是否|是不是|有|具有|具备)*(?:法律|法定)?(?:效力|约束力)(?:没有?|如何|怎么样)?',
      `${CAN}(?:作为|当作?|用作)(?:法律|申请|申报|执行)?(?:的)?依据`,
      `${WHEN}(?:能|会|才|可以)*(?:出|发|印发|公布|出台|发布)正式(?:的)?(?:文件|稿|版|通知)`,
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
      `(?:${CAN})?(?:凭|拿着?|用|按照?|根据|靠)(?:它|这个|这份|这|征求意见稿|文件|解读|条文)+(?:就|去|来|直接)*(?:${CAN})?${ACT}`,
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
      `(?:明年|后年|以后|今后|将来|(?:过了?|到)期(?:了|后|以后|之后)*|过了?\\d{4}年?底?(?:以后|之后)?)(?:还|就|也)*(?:${CAN}|有没有|有)(?:${ACT})?`,
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
      '到哪里申请、怎样申请、要哪些材料、由谁审批、审批多久，原文没有写，请打解读单位的电话问。各条措施页上的“需要准备什么”是本站的建议，不是正式清单。',
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
      `${WHERE}(?:${CAN}|去)?(?:下载|领取?|拿|找)到?(?:申请|申报|审批)?(?:表格?|模板)`,
      `(?:申请|申报|审批)?(?:表格?|模板)(?:${CAN}|去|是)?${WHERE}(?:${CAN})?(?:下载|领取?|拿|找)?`,
      `下载(?:申请|申报|审批)(?:表格?|模板)`,
      `(?:网上|线上|在线|手机上?|微信|小程序|现场|邮寄|窗口)(?:${CAN})?${ACT}`,
      `有(?:没有)?(?:网址|网站|链接|二维码|小程序|窗口|系统|平台)${CAN}${ACT}`,
      `(?:由|是|归|要|找|向|跟)*(?:谁|${WHERE})(?:来|负责|管)*(?:审批|审核|审查|受理|批准?)`,
      `(?:审批|审核|审查|受理)(?:的)?(?:部门|机关|单位)?(?:是|由|归)?(?:谁|${WHERE})`,
      `${TAKES}(?:审批|审核|审查)(?:下来)?${TAKES}${HOW_LONG}`,
      `${HOW_LONG}(?:${CAN}|才|会)*(?:审批|审核|批)(?:下来|准|好|完|通过)?`,
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
      `(?:有(?:问题|疑问|事))?(?:该|要)?(?:打|拨|问)(?:${WHAT})?(?:电话|号码)(?:问|咨询)?`,
      '(?:有(?:问题|疑问)|不懂|不清楚|不明白)?(?:该)?(?:找|问|打给|打电话给|联系|咨询)(?:谁|哪里|哪个(?:部门|单位|局))(?:问|咨询)?',
      `${HOW}(?:才能|才|能|可以)?(?:联系|咨询)(?:到)?(?:你们|他们|工信局|解读单位)?`,
      `(?:工信局|你们|他们)?(?:(?:几点|${WHEN})(?:上班|下班)|(?:上班|下班)时间)`,
      '(?:办公|工作)时间(?:是什么|几点)?',
      '(?:tele)?phone(?:number)?|contact(?:us)?|hotline',
    ],
    isForAny: true,
  },
];
