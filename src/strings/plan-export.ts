import type { Finding } from '../plan/record/check.ts';

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
  /** `items.0.start` → `第1项（start）`. */
  issue: (path: string, message: string): string => {
    const place = path.replace(
      /^items\.(\d+)\.?(.*)$/,
      (_, index: string, rest: string) => `第${String(Number(index) + 1)}项${rest && `（${rest}）`}`,
    );
    return place === '' ? message : `${place}：${message}`;
  },
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
    elsewhere: '已享受区级其他同类优惠措施，不计入',
  },
  name: '企业',
  between: '；',
  given: (label: string, text: string): string => `${label}：${text}`,
  sheet: '测算单',
  notes: '说明',
  tooLarge: '内容太多，Excel 表格放不下。请下载 CSV 或 JSON。',
} as const;

/** What a sheet says of itself, on paper and in every file. */
export const sheetWords = {
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
  strict: '从严理解条文11.3时的截止日之前合计',
  limits: '总的限制',
  rules: '规则版本',
  text: '源文 SHA-256',
  notPaid: '测算单只是估算，不是审核结果，也不是资金承诺。',
  capital: (words: string): string => `大写：${words}`,
  byYear: '分年合计',
  yearHead: '年度',
  atLeast: '最低（元）',
  atMost: '最高（元）',
  afterValidity: '有效期之后，未定，不计入合计',
  lines: '各项支持',
  lineHead: '支持',
  kindHead: '金额类型',
  statusHead: '结论',
  amountHead: '金额',
  none: '还没有填好的项目。',
  waiting: (count: number): string => `另有${String(count)}项没有填完，没有列入。`,
  refused: (titles: string): string => `按已经填写的内容得不到，没有列入：${titles}`,
  elsewhereLeft: (titles: string): string => `已享受区级其他同类优惠措施，没有列入：${titles}`,
  details: '每一项怎么算出来的',
  inputs: '填写内容',
  steps: '算式',
  readings: '条文的其他理解',
  open: '尚未确认、按成立测算的条件',
  unmet: '不成立的条件和门槛',
  takenOff: (sum: string): string => `从合计中减去 ${sum}`,
  apart: '不计入合计',
  elsewhere: '已享受区级其他同类优惠措施，不计入合计。',
  notes: '使用前须知',
  term: (title: string, words: string, first: number, last: number): string =>
    `${title}：从${String(first)}年到${String(last)}年，超过“${words}”。`,
  previousYear: (titles: string, quote: string, year: number): string =>
    `${titles}：条文写“${quote}”。${String(year)}年发生的，要到${String(year + 1)}年才是“上年度”，那时已过截止日；能否申请，源文没有写。`,
  strictNote: (kept: string, lost: string): string =>
    `从严理解条文11.3，贴息和贴保只能选一样：计入${kept}，不计${lost}；截止日之前合计为`,
  places: (title: string, numbers: readonly number[]): string => `${title}（第${numbers.join('、')}项）`,
  notGiven: '无法计算',
  codeCheck: '扫描二维码，核对这张单子的金额有没有改动、规则有没有更新。',
  codePlan: '内容较多，二维码里只有填写的内容，没有金额记录；扫描后可以重新算出。',
  codeNone: '内容太多，二维码放不下。请另存 JSON 文件或链接，用来核对和修改。',
} as const;

/** The buttons that hand a plan on. */
export const exportWords = {
  title: '打印、分享和下载',
  note: '链接和文件里有您填写的全部内容，请只发给您信任的人。',
  print: '打印 / 存为 PDF',
  copy: '复制链接',
  csv: '下载 CSV',
  excel: '下载 Excel',
  json: '下载 JSON',
  picture: '生成图片',
  copied: '链接已复制。',
  copyFailed: '浏览器不让复制，请手动选取下面的链接。',
  linkLabel: '测算单的链接',
  downloaded: (file: string): string => `已开始下载：${file}`,
  failed: '没有成功，请换一种格式再试。',
  preparing: '正在准备……',
  fileName: (day: string): string => `测算单-${day}`,
  checkPage: '别人交来的测算单，可以在核验页核对',
  inMessenger: '微信里不能打印和下载。可以生成图片后长按保存，或者点右上角“…”，选择“在浏览器打开”。',
  pictureTitle: '测算单图片',
  pictureHint: '长按图片保存，或转发给别人。',
  close: '关闭',
  more: (count: number): string => `其余${String(count)}项见链接中的测算单。`,
} as const;

/** The page on which somebody else's plan is checked (核验). */
export const checkWords = {
  title: '核验测算单',
  description: '核对别人交来的测算单：按现在的规则重算，说明是否一致；不一致的，逐行指出哪里不同、为什么。',
  lead: '收到一份测算单，想知道金额有没有改动、规则有没有更新？在这里重算一遍，逐行核对。',
  privacy: '文件只在这个浏览器里读取和计算，不会上传。',
  noScript: '核验需要浏览器启用 JavaScript。请启用后重新打开本页，或者换一个浏览器。',
  file: '选择从测算单下载的 JSON 文件',
  drop: '也可以把文件拖到这里。',
  paste: '或者粘贴测算单的链接、JSON',
  start: '核验',
  verdict: '核验结果',
  refused: '没有读出测算单。',
  unread: '有的内容没有读出来，其余照常核验：',
  agrees: '一致',
  agreesNote: (day: string): string => `各行的填写内容和金额，与${day}制作时的记录相同。`,
  differs: '不一致',
  differsNote: (count: number, day: string): string => `与${day}制作时的记录相比，有${String(count)}处不同。`,
  noRecord: '没有可以核对的记录',
  noRecordNote: '只有填写的内容，没有制作时的金额，或者记录已经破损。以下按现在的规则重算。',
  rulesSame: '规则版本没有变化。',
  rulesChanged: '制作以后，本站的规则版本有更新。',
  textChanged: '制作以后，所依据的源文有变化。',
  sumsChanged: '各行都一致，但记录的合计与各行相加不符，合计有改动。',
  sumsOfRules: '各行都一致，但合计不同；规则版本也不同，可能是规则更新，也可能是记录有改动。',
  limits: '核验比对的是单子上的记录和重算的结果，不核对企业名称和日期。记录不是签名，核验不能代替主管部门的审核。',
  line: (place: number, title: string): string => `${String(place)}. ${title}`,
  unknownLine: '未知的支持',
  recorded: '记录',
  now: '现在',
  off: (sum: string): string => `（其中减去 ${sum}）`,
  total: '截止日之前合计',
  beyond: '有效期之后',
  inKind: '非资金支持',
  open: '在测算单中打开',
  name: '企业',
} as const;

export const findings: Readonly<Record<Finding, string>> = {
  same: '一致',
  filled: '填写内容有改动',
  rules: '填写内容相同，金额不同；规则版本也不同，可能是规则更新，也可能是记录有改动',
  amount: '填写内容和规则都相同，记录的金额或结论有改动',
  shared: '这一行没有改动，因其他行有变化，减去的部分不同',
  missing: '记录里有，交来的内容里没有',
  added: '交来的内容里有，记录里没有',
};
