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

/** The columns of the table that is downloaded. */
export const tableWords = {
  columns: {
    line: '项',
    benefit: '支持',
    provisions: '条文',
    kind: '金额类型',
    status: '结论',
    year: '年度',
    askedMin: '测算最低（元）',
    askedMax: '测算最高（元）',
    offMin: '减去最低（元）',
    offMax: '减去最高（元）',
    why: '减去的原因',
    place: '计入何处',
    countedMin: '计入合计最低（元）',
    countedMax: '计入合计最高（元）',
    open: '尚未确认的条件',
    unmet: '不成立的条件和门槛',
    inputs: '填写内容',
  },
  places: {
    total: '合计',
    beyond: '有效期之后，另列',
    inKind: '非资金，另列',
    elsewhere: '同一内容已获区内其他政策支持，不计入',
  },
  name: '企业',
  between: '；',
  given: (label: string, text: string): string => `${label}：${text}`,
  sheet: '测算单',
  notes: '说明',
  tooLarge: '内容太多，表格放不下。',
} as const;

/** What a sheet says of itself, on paper and in every file. */
export const sheetWords = {
  title: '测算单',
  name: '企业',
  date: '制作日期',
  policy: '依据文件',
  status: '文件状态',
  statusText: '征求意见稿，尚未生效',
  year: (year: number): string => `${String(year)}年`,
  total: '有效期内合计',
  beyond: '有效期之后，能否享受待定',
  inKind: '非资金支持，不计入合计',
  strict: '从严理解第11.3条时的有效期内合计',
  limits: '总的限制',
  rules: '规则版本',
  text: '源文 SHA-256',
  notPaid: '测算单只是估算，不是审核结果，也不是资金承诺。',
} as const;
