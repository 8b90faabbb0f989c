/** Why something that is loaded late is not there; `unable` where it came and does not run. */
export type Failure = 'updated' | 'offline' | 'broken' | 'unable';

/** What is loaded late, as the sentences below name it. */
export const lateParts = {
  estimator: '这张表的试算功能',
  plan: '测算单',
  unreadable: '另存的、读不懂的内容',
  check: '核验功能',
  bulk: '批量试算的程序',
  search: '搜索',
  filters: '筛选',
  byMeaning: '近义词查找',
  pages: '解释和其他页面的查找',
  questions: '原文没写清的地方',
  file: '制作这个文件的程序',
  reading: '读取这个文件的程序',
  picture: '制作图片的程序',
  readAloud: '朗读',
  printView: '测算单的打印版面（刚才打印的是网页本身）',
} as const;

/** Beside a thing that is loaded late: that it is on its way, or why it is not there and what to do. */
export const loading = {
  waiting: (what: string): string => `正在加载${what}……`,
  failed: {
    updated: (what: string): string => `本站已经更新，${what}要重新加载本页后才能用。`,
    offline: (what: string): string => `没有连上本站，${what}没有加载。请检查网络；需要登录的网络，请先登录。`,
    broken: (what: string): string => `服务器的答复不对，${what}没有加载。可能暂时有故障，也可能需要先登录网络。`,
    unable: (what: string): string => `${what}没有运行起来。请重新加载本页；仍不行的，请换一个较新的浏览器。`,
  } satisfies Readonly<Record<Failure, (what: string) => string>>,
  reload: '重新加载',
  again: '再试一次',
} as const;
