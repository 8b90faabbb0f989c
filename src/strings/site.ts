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
  whatIsThis: '这是什么意思',
  notOfficial: '本站不是政府网站，只解读公开文件并试算金额，不受理申报。',
  validity: '有效期（草案表述）',
  validUntil: (lastDay: string): string => `至${lastDay}止`,
  office: '解读单位',
  interpreter: '解读人',
  telephone: '联系电话',
  notInSource: '原文没有写',
  prevails: '正式文件印发后，以正式文件为准。',
} as const;

/** Where the script of a page has not come. */
export const dead = '本页的程序没有加载：正文可以照常阅读，搜索、试算和显示设置不能用。';

export const display = {
  short: '显示',
  care: '关怀版',
  standard: '标准版',
} as const;

export const nav = {
  home: '首页',
  plan: '算一算',
  measures: '十三条',
  original: '原文',
  aboutOriginal: '关于原文',
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

export const footer = {
  more: '更多页面',
  source: '原文',
  licences: '用到的开源软件',
  licence: '条文引自惠州市惠阳区工业和信息化局的政策解读；本站的解释和程序按开源许可提供。',
  privacy: '本站不使用统计、广告和外部资源，填写的数据不离开您的浏览器。',
} as const;

/** What stands in the heads of the pages, by the customs of Chinese public sites, and on the images for sharing. */
export const meta = {
  column: '政策解读',
  homeColumn: '首页',
  homeType: '首页',
  columnType: '政策解读',
  draft: '征求意见稿，不能凭它申请',
  notOfficial: '本站不是政府网站',
  imageNote: '逐条引用原文，按原文试算金额',
  counts: (topics: number, measures: number, benefits: number): string =>
    `${String(topics)}个专题，${String(measures)}条措施，${String(benefits)}项支持`,
  draftService: (sentence: string): string => `征求意见稿，不能凭它申请：${sentence}`,
} as const;

/** On a page whose address is kept for those who have it. */
export const forwardWords = { title: '这里的内容已经移到新的页面' } as const;

export const notFound = {
  search: '搜一个词、一句话或一个数',
  button: '搜索',
  measures: '十三条措施',
  pages: '其他页面',
} as const;
