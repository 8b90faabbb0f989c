/** Columns of a table of many firms that are not about one benefit. */
export const bulkHeads = {
  firm: '企业名称',
  code: '统一社会信用代码',
  benefit: '支持',
  start: '开始年份',
  elsewhere: '已享受区级其他同类优惠措施',
} as const;

/** What a cell of yes or no may say, and what in it says nothing. */
export const bulkAnswers = {
  yes: ['是', '对', '有', '符合', '已符合', '√', '✓', '✔', 'y', 'yes', 'true', '1'],
  no: ['否', '不', '无', '没有', '不符合', '×', '✗', '✘', 'x', 'n', 'no', 'false', '0'],
  unknown: ['不确定', '不清楚', '待确认', '待定', '未知', '?', '-', '—', '/'],
  yesWord: '是',
  noWord: '否',
} as const;

/** The units that a heading may name: of money as they are written behind a bare number, and other names of the forms' own. */
export const bulkUnits = {
  yuan: '元',
  wan: '万元',
  money: ['元', '万元', '亿元', '百万元', '千元'],
  others: {
    '㎡': ['m2', '平方米', '平米', '平方'],
    个月: ['月'],
    家: ['家企业'],
    个: ['个案例'],
    '%': ['百分比', '百分数'],
  },
} as const;

/** What may stand behind the digits of a year. */
export const bulkYear = '年';

/** A row of the template that only shows how one is filled in. */
export const bulkExample = '示例';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

/** Why a cell or a row is not worked out: a closed set. */
export const bulkProblems = {
  noBenefit: '没有写是哪一项支持。',
  unknownBenefit: (text: string): string => `没有“${text}”这项支持，请照模板“说明”里的名称填写。`,
  missing: '没有填写。',
  noColumn: (label: string): string => `表里没有“${label}”这一列。`,
  choice: (options: readonly string[]): string => `请填其中之一：${options.join('、')}。`,
  answer: `请填“是”或“否”，不确定的留空。`,
  year: (first: number, last: number): string => `请填${String(first)}到${String(last)}之间的年份。`,
  noUnit: '表头没有写单位，不知道是元还是万元。请在表头写明，例如“（万元）”，或者在数的后面写明。',
  headUnit: (unit: string, wanted: string): string => `表头的单位“${unit}”不对，这里的单位是${wanted}。`,
  asked: (question: string, choices: readonly string[]): string =>
    `${question}请改成确定的写法${choices.length > 0 ? `，例如 ${choices.join(' 或 ')}` : ''}。`,
  doubtful: (choices: readonly string[]): string =>
    `和这一项常见的数相差很大，先不算。确实是这个数的，请连单位一起写成 ${choices.join('，或者 ')}。`,
  likely: (choices: readonly string[]): string => `是不是 ${choices.join(' 或 ')}？`,
  tooManyRows: (most: number): string => `同一家企业超过${String(most)}行，不能一起算，这家企业的各行都没有算。`,
  unexpected: '没有算出来，请把这一行反馈给本站。',
  cell: (column: string, head: string, reason: string): string => `${column}列“${head}”：${reason}`,
} as const;

/** What is worth knowing of a row that is worked out all the same. */
export const bulkNotes = {
  alone: '没有写企业名称和代码，按单独一家企业计算。',
  badCode: '统一社会信用代码不是18位，归并企业时没有用它。',
  severalNames: (name: string): string => `同一代码还有别的企业名称：${name}，按同一家企业计算。`,
  severalCodes: '同一名称有几个代码，这一行没有写代码，按单独一家企业计算。',
  siblings: (count: number): string => `同一家企业另有${String(count)}行没有算，限额可能因此不同。`,
  believed: '有的数和常见的相差很大，按您的选择照算。',
} as const;

/** How far a row got. */
export const bulkStates = {
  answered: '已算',
  wrong: '有错，没有算',
  doubtful: '待核对，没有算',
  blank: '空行',
  example: '示例，没有算',
} as const;

/** Columns that the result adds behind the user's own. */
export const bulkResultHeads = {
  state: '试算情况',
  problem: '问题',
  status: '按您的回答',
  kind: '金额类型',
  askedMin: '试算最低（元）',
  askedMax: '试算最高（元）',
  capped: '超过上限',
  offMax: '减去最高（元）',
  why: '减去的原因',
  countedMin: '计入合计最低（元）',
  countedMax: '计入合计最高（元）',
  beyondMax: '有效期之后最高（元）',
  byYear: '分年',
  open: '尚未确认的条件',
  unmet: '不成立的条件和门槛',
  readings: '条文的其他理解',
  provisions: '条文',
  note: '说明',
} as const;

export const bulkResult = {
  yes: '是',
  no: '否',
  between: '；',
  sheet: '试算结果',
  year: (year: number, text: string): string => `${String(year)}年 ${text}`,
  span: (low: string, high: string): string => (low === high ? high : `${low}–${high}`),
  reading: (label: string, text: string): string => `${label}：${text}`,
  notes: {
    date: '制作日期',
    rules: '规则版本',
    rows: '行数',
    total: '截止日之前合计（元）',
    beyond: '有效期之后（元）',
    inKind: '减免的费用，非资金，不计入合计（元）',
  },
} as const;

/** Why a file is not read, in words; and what of it was not. */
export const bulkFiles = {
  empty: '文件是空的，里面没有一行。',
  tooBig: (megabytes: number): string =>
    `文件超过${String(megabytes)} MB，没有读取。请分成几份，或者用命令行：一行一行地算，不限大小。`,
  tooManyRows: (most: string): string => `超过${most}行，没有计算。请分成几份，或者用命令行：一行一行地算，不限大小。`,
  tooManyColumns: (most: number): string => `超过${String(most)}列，没有计算。请删去空列和用不到的列。`,
  noHeads: (columns: readonly string[]): string =>
    `前40行里没有找到表头：要有${quoted(columns)}这样的列名。请用上面的模板，或者照模板改列名。`,
  noRows: '表头下面没有一行。',
  openQuote: (row: number): string =>
    `第${String(row)}行起有一个引号没有配对，后面的内容分不清行和列，没有计算。请改正后再选。`,
  notText: '文件不是文字，也不是 Excel 工作簿，读不出。请另存为 .xlsx 或 CSV。',
  oldWorkbook: '这是旧格式（.xls）或者加了密码的 Excel 文件。请去掉密码，另存为 .xlsx。',
  notWorkbook: '文件损坏，或者不是 Excel 工作簿（.xlsx），读不出。',
  pdf: '这是 PDF，不是表格。请用 .xlsx 或 CSV。',
  image: '这是图片，不是表格。请用 .xlsx 或 CSV。',
  gone: '浏览器读不到这个文件了，可能已被改动、移走或正被占用。请重新选择。',
  twice: (head: string, first: string, second: string): string =>
    `“${head}”有两列（${first}列和${second}列），只读前一列。`,
  unitOfHead: (column: string, head: string, reason: string): string => `${column}列“${head}”：${reason}`,
  otherSheets: (read: string, others: readonly string[]): string =>
    `工作簿里不止一张表，读的是“${read}”，没有读${quoted(others)}。`,
  unknownHeads: (heads: readonly string[], more: number): string =>
    `这些列与试算无关，原样留在结果里：${heads.join('、')}${more > 0 ? `，等${String(heads.length + more)}列` : ''}。`,
  encoding: (name: string): string => `文件的编码不是 UTF-8，按 ${name} 读取。看到乱码的，请另存为 UTF-8 再选。`,
} as const;
