export const home = {
  title: ['您的企业，', '按条文能算出', '多少支持？'],
  lead: ['选做过或打算做的事，', '填几个数。', '本站不是政府网站，', '填的内容只留在这个浏览器里。'],
  deeds: '做过或打算做的事',
  more: (count: number): string => `还有${String(count)}项`,
  moreGroups: (names: readonly string[]): string => names.join('、'),
  total: '填几个数，算总额',
  noScript: '没有启用 JavaScript 时，请选一件事，看原文和算好的例子。',
  read: '只想读懂',
  ways: {
    basics: '这是什么、能不能申请、有多少钱、打给谁',
    picture: '五个专题、十三条、各项的上限，排在一张可以打印的图上',
    measures: '逐条看原文、解释、例子和试算',
    original: '全文逐字引用，数字出自哪一句，哪些没写清',
  },
  searchLabel: '查一个词、一句话或一个数，例如：租金、小升规、100万元',
  searchButton: '搜索',
} as const;

/** Of what has been chosen on home, and what was left off last time. */
export const choosing = {
  none: '还没有选',
  chosen: (count: number): string => `已选 ${String(count)} 项`,
  joins: (kept: number): string => `加入上次的 ${String(kept)} 项`,
  goOn: (kept: number, first: string): string =>
    `继续上次：${String(kept)} 项${first === '' ? '' : ` · ${first}${kept > 1 ? '等' : ''}`}`,
} as const;
