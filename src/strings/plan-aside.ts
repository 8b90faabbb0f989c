/** What the browser keeps and this version of the site cannot read. */
export const asideWords = {
  whole: (count: number): string =>
    `浏览器里有${count === 1 ? '一' : String(count)}份本页读不懂的测算单，已原样另存，没有改动，也没有计入下面的内容。本站更新后能读懂时，会自动恢复。`,
  items: (count: number): string =>
    `保存的测算单里有${String(count)}项本页读不懂，已原样保留，没有计入合计。本站更新后能读懂时，会自动恢复。`,
  text: (number: number): string => `读不懂的内容（第${String(number)}份）`,
  item: (number: number): string => `读不懂的项目（第${String(number)}项）`,
  copyHint: '可以选取下面的文字复制保存。',
  download: '下载',
  fileName: '读不懂的测算单',
  remove: '删除',
  removed: '已删除读不懂的内容。',
  leftOut: '其余的可以读入。读入时略去：',
  takeReadable: '读入其余的部分',
  taken: '已读入其余的部分，读不懂的已略去。',
  openReadable: '打开其中能读的部分',
} as const;
