import { site as config } from '../site.ts';

export const site = {
  name: config.name,
  shortName: config.shortName,
  description: config.description,
  skip: '跳到正文',
  menu: '全站导航',
} as const;

export const status = {
  label: '文件状态',
  draft: '征求意见稿，不能凭它申请',
  draftShort: '征求意见稿',
  notOfficial: '本站不是政府网站，只解读公开文件并试算金额，不受理申报。',
  validity: '有效期（草案表述）',
  validUntil: (lastDay: string): string => `至${lastDay}止`,
  office: '解读单位',
  interpreter: '解读人',
  telephone: '联系电话',
  notInSource: '原文没有写',
  prevails: '正式文件印发后，以正式文件为准。',
  hash: '原文 SHA-256',
} as const;

export const display = {
  title: '显示设置',
  short: '显示',
  care: '关怀模式',
  careMeaning: '文字和按钮更大，对比更强',
  theme: '外观',
  themes: [
    ['system', '跟随系统'],
    ['light', '浅色'],
    ['dark', '深色'],
  ],
  kept: '选择只保存在这个浏览器里。',
} as const;

export const nav = {
  home: '首页',
  measures: '十三条措施',
  background: '制定背景',
  annex: '附则',
  officialText: '全文',
  figures: '数字出处',
  openQuestions: '原文没写清的',
  search: '搜索',
  contents: '目录',
  close: '关闭',
  pages: '其他页面',
  breadcrumbs: '当前位置',
  onThisPage: '本页内容',
  previous: '上一条',
  next: '下一条',
  previousAndNext: '前后条文',
} as const;

export const home = {
  title: [
    ['人工智能与机器人', '产业政策'],
    ['逐条读懂，', '当场试算'],
  ],
  lead: '惠阳区就推动人工智能与机器人产业创新发展拟出台十三条措施，收到的是征求意见稿的解读。本站逐条引用原文、用平实的话解释，并按原文试算每项支持的金额。',
  searchLabel: '查一个词、一句话或一个数，例如：租金、小升规、100万元',
  searchButton: '搜索',
  counts: (counts: Record<'topics' | 'measures' | 'benefits' | 'questions', number>) =>
    [
      [counts.measures, '条措施', '/#measures'],
      [counts.benefits, '项支持可以试算', '/benefits/'],
      [counts.questions, '处原文没写清的', '/open-questions/'],
    ] as const,
  who: '您是谁',
  whoNote: '选一个身份，看与您有关的支持，填几个数就能试算。填写的内容只留在您的浏览器里。',
  ways: '还可以从这里开始',
  plan: '一家企业算总账',
  planText: '选出做过或打算做的事，填几个数，按条文算出多少、记在哪一年、取决于什么，可以打印。',
  planLink: '填一张测算单',
  picture: '一张图看完',
  pictureText: '五个专题、十三条措施、各项的上限（单项、单年或单场）、与谁有关，排在一张可以打印的图上。',
  pictureLink: '打开一图读懂',
  reader: '了解这份文件',
  readerText: '从制定背景读起，或者直接读全文。每一句都标了编号，解释与原文分开排印。',
  readerLink: '读制定背景',
  staff: '核对和引用',
  staffText: '每句原文都有固定链接，可以复制引文；每个金额都注明出自哪一句。',
  staffLink: '查数字出处',
  topics: '五个专题，十三条措施',
  topicsNote:
    '原文称“六个专题共13条措施”：前五个专题合计13条，第六个专题是附则。金额为原文用语，“最高”“不超过”都是上限，不是承诺。',
} as const;

export const footer = {
  more: '更多页面',
  source: '原文',
  licence: '条文引自惠州市惠阳区工业和信息化局的政策解读；本站的解释和程序按开源许可提供。',
  privacy: '本站不使用统计、广告和外部资源，填写的数据不离开您的浏览器。',
} as const;
