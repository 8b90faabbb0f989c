/** What of a link could not be read: each piece is quoted, at most 20 characters of it. */
export const unreadWords = {
  version: (piece: string): string => `链接以“${piece}”开头，不是本站能读的版本，没有读入任何内容。`,
  start: (piece: string, year: number): string => `起始年份“${piece}”读不出，先按${String(year)}年计算。`,
  name: (piece: string): string => `企业名称“${piece}”读不完整，请核对。`,
  benefit: (piece: string): string => `“${piece}”不是本站的支持，这一项没有读入。`,
  part: (item: string, piece: string): string => `${item}中的“${piece}”读不出，这一处没有读入。`,
  tooManyRows: (item: string, most: number): string => `${item}最多填${String(most)}行，其余的没有读入。`,
  tooManyItems: (most: number): string => `一份测算单最多${String(most)}项，其余的没有读入。`,
  tooLong: '链接过长，后面的部分没有读入。',
  noEnd: '链接的结尾不完整，可能少了内容，请核对最后一项。',
  afterEnd: (piece: string): string => `链接末尾多出的“${piece}”没有读入。`,
  more: (count: number): string => `另有${String(count)}处没有读出。`,
  item: (place: number, title: string): string => `第${String(place)}项“${title}”`,
} as const;

/** Why what was handed over for checking cannot be read. */
export const handedWords = {
  tooBig: '内容超过1 MB，不是本站的测算单，没有读取。',
  notReadable: '这不是测算单的 JSON 文件，也不是测算单的链接。请选择从本站下载的 JSON，或粘贴测算单上的链接。',
  notJson: '文件不是完整的 JSON，可能已经损坏，请重新下载。',
  severalPlans: '文件里有好几份测算单，请一次核验一份。',
  issue: (path: string, message: string): string => (path === '' ? message : `${path}：${message}`),
  more: (count: number): string => `另有${String(count)}处。`,
} as const;
