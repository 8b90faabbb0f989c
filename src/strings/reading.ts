import { sentence } from './provision.ts';

export const measurePage = {
  numbered: (number: number): string => `第${String(number)}条`,
  topic: '专题',
  keyFacts: '支持内容一览',
  official: '原文',
  officialNote: '以下为原文原句。第几句由本站按句号数出，便于引用。',
  explanation: '解释',
  explanationNote: '以下为本站的解释，不是文件原文。',
  audience: '与谁有关',
  audienceOf: (who: readonly string[]): string => `与谁有关：${who.join('；')}`,
  unpaid: '提到了，但没有写金额',
  asked: '大家常问',
  prepare: '需要准备什么',
  prepareNote: '原文没有列出申请材料。下面是本站的建议，咨询前可以先备好：',
  nonMonetary: '没有金额的支持',
  estimator: '试算',
  estimatorNoScript: '试算需要浏览器启用 JavaScript。未启用时，请看下面的例子；例子由同一套规则算出。',
  formToCome: '表单还没有加载。',
  estimatorPrivacy: '只在您的浏览器里计算和保存，不会发送。',
  toEstimator: '试算这一条',
  examples: '例子',
  moreExamples: (count: number): string => `另外${String(count)}个例子`,
  examplesNote: '例子由本站的试算程序算出。没有另外说明的，都当作各项条件成立。',
  nothingToFill: '不用填写数据',
  exampleResult: '结果',
  exampleSum: (year: number): string => `${String(year)}年合计`,
  exampleStrict: (sum: string): string => `从严看，只能选一项：${sum}`,
  exampleAsPlan: '在测算单里打开这个例子',
  questions: '原文没写清的地方',
  questionsNote: '下面几点原文没有写清，可能影响能不能得到、得到多少。点开看本站怎样算，可以向解读单位问什么。',
  allQuestions: (count: number): string => `看全部${String(count)}处`,
  computation: '计算过程',
  related: '相关措施',
  cite: '引用',
  permalink: '本句链接',
  usedBy: (benefit: string): string => `用于“${benefit}”的试算`,
  denied: sentence.denied,
} as const;

export const measureList = {
  title: '十三条措施',
  note: '原文称“六个专题共13条措施”：前五个专题合计13条，第六个专题是附则。金额为原文用语，“最高”“不超过”都是上限，不是承诺。',
  annex: '附则：对每一条都适用',
} as const;

export const figureSources = {
  title: '数字出处',
  note: '原文各条措施中的每个数字出自哪一句、用在哪项试算。',
  figure: '数字',
  sentence: '所在原句',
  use: '用于',
  kind: '金额类型',
  uncomputed: '不用于试算的数字',
  wholeText: '在全文中查看',
} as const;

/** What holds for each measure, in one block on each page (附则, and what the text leaves out everywhere). */
export const appliesToAll = {
  title: '对每一条都适用',
  draft: (office: string, telephone: string): string =>
    `这是征求意见稿的解读，不是正式文件，不能凭它申请。是否已经正式印发，请向解读单位${office}核实，电话${telephone}。`,
  noDuplicate:
    '不能与惠阳区区级其他同类优惠重复享受。这一句只说区级；市、省和国家的能不能同时拿，它没有写（第11条的贴息另有限制）。',
  totalControl: '资金实行总额控制。总额多少、不够时怎样分，原文没有写，所以算出的数不一定能全拿到。',
  validity: (lastDay: string): string =>
    `有效期至${lastDay}止；从哪一天开始，原文没有写。以后出了新政策，有冲突的以新政策为准。`,
  unsaid: '企业是否须在惠阳注册、纳税，金额含不含增值税，多数条文没有写。',
  whoDecides: '由区工业和信息化局解释。由谁受理、什么时候怎样申请、多久到账，原文没有写。',
  more: '说明',
} as const;

/** The four points of the annex in plain words. */
export const annexInPlainWords = (lastDay: string): Readonly<Record<string, readonly string[]>> => ({
  'annex.1': [
    '已经享受惠阳区区级其他同类优惠的，不能再重复享受这里的支持。',
    '这一句只说区级。市里、省里、国家的支持能不能同时拿，它没有写。第11条另有一句：符合不同贷款贴息政策的，只能选一项。',
    '怎样算“同类”，已经拿了的要不要退，能不能改选较高的一项，原文没有写。',
  ],
  'annex.2': [
    '全部奖补资金有一个总额。总额是多少，原文没有写。',
    '钱不够时，是都少给一些，还是有的不给，原文也没有写。所以按条文算出的数，不一定能全拿到。',
  ],
  'annex.3': [
    `有效期到${lastDay}，那一天也算在内。从哪一天开始，原文没有写，所以现在是不是已经实施，本站不知道。`,
    '区里可以根据情况修订。',
    '以后出了新政策，不管是区里的还是上级的，与这里有冲突的，按新政策办。已经批准、还没有给完的怎么办，原文没有写。',
  ],
  'annex.4': ['对条文有疑问，由区工业和信息化局解释。由哪个部门受理申请、由谁付款，原文没有写。'],
});

export const questionList = {
  title: '原文没写清的',
  note: '原文没有写清、可能影响能不能得到或得到多少的地方。点开看本站怎样算、可以怎样问。',
  telephone: (office: string, telephone: string): string =>
    `可以打印或复制本页的问题，向解读单位${office}询问，电话${telephone}。如果由别的部门办理，请先问清是哪个部门。`,
  copy: '复制全部问题',
  first: (count: number): string => `最先要问的${String(count)}个问题`,
  firstNote: '按可能影响的金额排列。每个问题都带着原文的位置和原话，可以直接念给解读单位听。',
  copyFirst: (count: number): string => `复制这${String(count)}个问题`,
  general: '总体',
  annex: '附则',
} as const;

export const pages = {
  background: '制定背景和文件依据',
  backgroundNote: '原文的开头一段与“一、制定背景”内容大体相同，本站照原样引用。',
  mentioned: '“制定背景”一段写到两份文件，后面有“等有关文件”；“文件依据”一段列了三份。下面都是原文。',
  particulars: '文件信息',
  annex: '附则',
  annexNote: '附则适用于全部措施：区级同类优惠不重复享受，资金总额控制，有截止日期，由区工业和信息化局解释。',
  restrictions: '用平实的话说',
  officialText: '解读全文',
  officialTextNote: '以下为原文全文，逐字引用。第几句由本站按句号数出；链接通向该条措施的解释和试算。',
  corrections: '与收到的文件的差异',
  correctionsNote: (marks: readonly string[]): string =>
    `收到的文件里有文字处理软件留下的标记“${marks.join('')}”，本页也照样留着，用浅色排出，其他页面略去；文件末尾还有一个空格。此外一字不差。`,
  mark: '（文件里的书签标记，不是正文）',
  download: '下载收到的文本（TXT）',
  search: '搜索',
  notFound: '没有找到这个页面',
  notFoundText: '地址可能有误，或者页面已经移动。您可以从下面的入口继续。',
} as const;
