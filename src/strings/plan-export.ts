const NOT_COUNTED = '没有计入';

/** The table that is downloaded. */
export const tableWords = {
  columns: {
    line: '项',
    benefit: '支持',
    provisions: '条文',
    kind: '金额类型',
    status: '按您的回答',
    year: '年度',
    askedMin: '试算，按条文算出（元）',
    askedMax: '试算，不超过（元）',
    offMin: '减去，按条文算出（元）',
    offMax: '减去，不超过（元）',
    why: '减去的原因',
    place: '计入何处',
    countedMin: '计入合计，按条文算出（元）',
    countedMax: '计入合计，不超过（元）',
    open: '尚未确认的条件',
    unmet: '不成立的条件和门槛',
    inputs: '填写内容',
    code: '供核验读取',
  },
  /** How columns were called in tables that were downloaded before. */
  formerColumns: {
    askedMin: '试算最低（元）',
    askedMax: '试算最高（元）',
    offMin: '减去最低（元）',
    offMax: '减去最高（元）',
    countedMin: '计入合计最低（元）',
    countedMax: '计入合计最高（元）',
  },
  places: {
    total: '合计',
    beyond: '有效期之后，另列',
    inKind: '非资金，另列',
    elsewhere: '已享受区级其他同类优惠措施，不计入',
  },
  /** What is said of an item that is no line of the sum. */
  left: {
    waiting: { status: '未填完', place: NOT_COUNTED },
    refused: { status: '按已填内容得不到', place: NOT_COUNTED },
    elsewhere: { status: '不计入', place: '已享受区级其他同类优惠措施，不计入' },
  },
  name: '企业',
  between: '；',
  given: (label: string, text: string): string => `${label}：${text}`,
  nothingYet: '还没有填写',
  yearsOf: (first: number, last: number): string => `${String(first)}–${String(last)}`,
  linesTotal: '各行相加',
  table: '测算单',
  /** On every Chinese Windows; other systems have one that stands for it. */
  font: '宋体',
  notes: '说明',
} as const;

/** What a plan says of itself on paper, in pictures and in every file. */
export const printWords = {
  title: '测算单',
  name: '企业',
  date: '制作日期',
  policy: '依据文件',
  status: '文件状态',
  year: (year: number): string => `${String(year)}年`,
  years: (first: number, last: number): string =>
    first === last ? `${String(first)}年` : `${String(first)}年至${String(last)}年`,
  total: '截止日之前合计',
  beyond: '有效期之后，能否享受待定',
  inKind: '非资金支持，不计入合计',
  strict: '从严理解第11条第3句时的截止日之前合计',
  limits: '总的限制',
  rules: '规则版本',
  text: '原文 SHA-256',
  notPaid: '测算单只是试算，不是审核结果，也不是资金承诺。',
  capital: (words: string): string => `大写：${words}`,
  byYear: '分年合计',
  yearHead: '年度',
  atLeast: '按条文算出（元）',
  atMost: '连同没有写定的，不超过（元）',
  afterValidity: '有效期之后，未定，不计入合计',
  lines: '各项支持',
  lineHead: '支持',
  kindHead: '金额类型',
  statusHead: '按您的回答',
  amountHead: '金额',
  none: '还没有填好的项目。',
  unfinished: '未填完的项目',
  waiting: (count: number): string => `${String(count)}项没有填完，没有计入合计。`,
  left: {
    waiting: '未填完，没有计入',
    refused: '按已填内容得不到，没有计入',
    elsewhere: '已享受区级其他同类优惠措施，没有计入',
  },
  numbered: (number: number, title: string): string => `${String(number)}. ${title}`,
  about: (sum: string): string => `约${sum}`,
  details: '每一项怎么算出来的',
  inputs: '填写内容',
  steps: '算式',
  readings: '条文的其他理解',
  open: '尚未确认、先当作成立来算的条件',
  unmet: '不成立的条件和门槛',
  takenOff: (sum: string): string => `从合计中减去 ${sum}`,
  apart: {
    inKind: '非资金，不计入合计',
    elsewhere: '已享受区级其他同类优惠措施，不计入合计',
    beyond: '有效期之后，未定，不计入合计',
  },
  beyondYears: (years: readonly number[], isAll: boolean): string =>
    isAll
      ? '有效期之后，未定，不计入合计'
      : `其中${years.map((year) => `${String(year)}年`).join('、')}在有效期之后，未定，不计入合计`,
  notes: '使用前须知',
  term: (title: string, words: string, first: number, last: number): string =>
    `${title}：从${String(first)}年到${String(last)}年，超过“${words}”。`,
  previousYear: (titles: string, quote: string, year: number): string =>
    `${titles}：条文写“${quote}”。${String(year)}年发生的，要到${String(year + 1)}年才是“上年度”，那时已过截止日；能否申请，原文没有写。`,
  strictNote: (kept: string, lost: string): string =>
    `从严理解第11条第3句，贴息和担保费资助只能选一项：计入${kept}，不计${lost}；截止日之前合计为`,
  places: (title: string, numbers: readonly number[]): string => `${title}（第${numbers.join('、')}项）`,
  notGiven: '无法计算',
  linkLabel: '链接',
  openPlan: '打开这份测算单',
  codeCheck: '扫描二维码，重算这份测算单，核对金额。',
  codePlan: '内容较多，二维码里只有填写的内容，没有金额记录；扫描后可以重新算出。',
  codeNone: '内容太多，二维码放不下。请用链接，或者另存 Excel、JSON 文件，用来核对和修改。',
} as const;
