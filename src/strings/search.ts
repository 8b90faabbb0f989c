export const search = {
  label: '搜索条文和解释',
  placeholder: '词语、句子、条号或金额',
  /** What may be asked, to begin with. */
  examples: [
    '怎么申请',
    '现在能申请吗',
    '租金补贴',
    '贷款贴息',
    '买设备',
    '100万元',
    '外地企业可以吗',
    '总额控制是什么意思',
    '第11条',
  ],
  tryThese: '可以这样搜：',
  start: '输入词语，查找条文和解释。',
  close: '关闭',
  keys: '↑↓ 选择，Enter 打开，Esc 关闭',
  found: (rows: number): string => `找到${String(rows)}处`,
  relevant: (rows: number): string => `最相关的${String(rows)}处`,
  nearest: (query: string, rows: number): string => `原文没有“${query}”，最接近的${String(rows)}处`,
  /** Of a question, which no text has word for word. */
  perhaps: (rows: number): string => `可能有关的${String(rows)}处`,
  answered: (rows: number): string => (rows === 0 ? '先看这个回答' : `先看这个回答，再看相关的${String(rows)}处`),
  answers: '回答',
  meant: (words: string, found: string): string => `按“${words}”查找，${found}`,
  beyond: (words: string, pages: number): string => `原文没有“${words}”，以下${String(pages)}个页面里有`,
  submit: '搜索',
  more: (count: number): string => `另有${String(count)}处，查看全部`,
  searching: '正在查找……',
  notVerbatim: (query: string): string => `原文没有与“${query}”完全相同的词句。`,
  none: (query: string): string => `没有找到“${query}”。`,
  explanation: '解释、例子和试算',
  cite: '引用',
} as const;

/** What answers of the search are called that are no sentences of the text. */
export const searchAnswers = {
  term: (term: string): string => `名词解释：${term}`,
  openQuestion: '原文没写清的',
} as const;

/** Where nothing is found. */
export const noResults = {
  nearest: '是不是要找：',
  overview: (count: number): string => `看条文里的全部${String(count)}项支持`,
  questions: '或者看这些问题的回答：',
  telephone: (office: string): string => `也可以致电解读单位${office}：`,
} as const;

/** The search page and its filters. */
export const searchPage = {
  noScript: '搜索需要浏览器启用 JavaScript。您也可以打开“全文”，用浏览器的查找功能。',
  filters: '筛选',
  any: (count: number): string => `不限（${String(count)}）`,
  option: (name: string, count: number): string => `${name}（${String(count)}）`,
  everything: (count: number): string => `共${String(count)}条措施`,
  noneLeft: '按现在的筛选没有结果，请放宽筛选。',
} as const;
