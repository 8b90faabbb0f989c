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
