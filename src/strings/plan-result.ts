import type { AmountKind, Basis } from '../rules/index.ts';

/** What a plan comes to. */
export const planSummary = {
  title: '合计',
  held: { open: '没有确认的条件都成立时', answered: '按已经确认的条件' },
  until: (count: number, year: number, held: string): string =>
    `计入合计的${String(count)}项，到${String(year)}年底，${held}`,
  workedOut: '按条文算出',
  besides: '另有',
  upTo: '不超过',
  leftUnsaid: '给多少条文没有写定',
  leftOpen: '给多少、给不给条文没有写定，或者要看怎样理解',
  caveats: '说明和限制',
  lowered: (title: string, label: string): string => `${title}有不同理解，低的一端按这一种算：${label}。`,
  aboveYears: '只资助一次的，落在哪一年条文没有写，所以各年低的一端相加少于合计的。',
  none: '填好一项后，这里显示合计。',
  nothing: '按已经填写的内容，没有可以计入合计的项目。',
  question: '看原文没写清的',
  basedOn: '其中',
  years: '分年金额',
  year: '年度',
  yearMax: '连同没有写定的，不超过',
  afterValidity: '有效期后，未定',
  perhapsBefore: '当年是否已经实施，原文没有写',
  /** What is drawn is explained, and nothing else. */
  chart: {
    kinds: '颜色表示金额类型。',
    sure: '实色是低的一端。',
    possible: '斜线是可能更多的部分。',
    after: '虚线框是有效期以后的，还没有定。',
  },
  beyond: (year: number, sum: string): string => `${String(year)}年以后：${sum}`,
  beyondNote: '措施有效期到期以后是否还给，原文没有写，有三种理解：',
  notGiven: '无法计算',
  inKind: '减免的费用（非资金，不计入合计）',
  inKindNote: '过了措施截止日期的免租，和几项相加超过条文年限的免租，还算不算，原文没有写。',
  strict: '贴息和担保费资助如果也只能选一项',
  strictNote: (names: readonly string[]): string => `条文如果从严理解，少的一项不算：${names.join('、')}。合计为`,
  conditional: (count: number): string => `${String(count)}项的条件还没有确认，按成立计算。`,
  undecided: (count: number): string =>
    `${String(count)}项给不给取决于对条文的理解，低的一端按得不到、高的一端按得到计算。`,
  waiting: (count: number): string => `${String(count)}项没有填完，没有计入。`,
  toWaiting: '去填',
  warnings: '需要留意',
  disclaimer: '这张测算单是按征求意见稿算的，只供参考，不是承诺。能不能得到、得多少，看正式文件。',
  limits: '其他限制',
  spoken: (until: string, sum: string): string => `合计${sum}，${until}`,
} as const;

/** What the sums take to hold though nobody has said so. */
export const planConditions = {
  open: (count: number): string => `还有${String(count)}个条件没有确认，不成立的那一项就没有`,
  applicant: '申请方',
  single: '逐个回答',
  all: (count: number): string => `以上${String(count)}个条件都符合`,
  said: '已都记为符合。',
} as const;

/** The two plans that a browser may keep. */
export const planVariants = {
  label: '两个方案',
  names: { a: '方案A', b: '方案B' },
  copy: (name: string): string => `另存为${name}，改几个数来比较`,
  copied: (name: string): string => `已另存为${name}，现在打开的就是它，原来的那份没有动。`,
  keepBeside: (name: string): string => `存为${name}，不动原来的`,
  forget: (name: string): string => `删除${name}`,
} as const;

/** Two plans beside each other. */
export const planComparison = {
  title: '和我保存的那份比较',
  titleOf: (name: string): string => `和${name}比较`,
  named: (name: string, firm: string): string => (firm === '' ? name : `${name}（${firm}）`),
  item: '事项',
  linked: '这一份',
  own: '我的那份',
  more: '相差（按高的一端）',
  total: '合计',
  same: '相同',
  nothing: '没有',
  above: (sum: string): string => `多${sum}`,
  less: (sum: string): string => `少${sum}`,
} as const;

/** What a part of the sum rests on. */
export const bases: Readonly<Record<Basis, string>> = {
  stated: '固定或按公式',
  ceiling: '不超过',
  range: '区间',
  'one-off': '一次性，只给一次',
  selection: '要经遴选、认定或入选',
};

/** The kinds of money in the legend of the chart. */
export const moneyKinds: readonly AmountKind[] = ['fixed', 'formula', 'ceiling', 'range'];

/** The buttons that hand a plan on. */
export const exportWords = {
  title: '存下来，给别人看',
  note: '链接和文件里有您填写的全部内容，请只发给您信任的人。点了下载没有收到文件的，请复制链接，在手机或电脑自带的浏览器里打开再下载。',
  print: '打印 / 存为 PDF',
  copy: '复制链接',
  csv: '下载 CSV',
  excel: '下载 Excel',
  json: '下载 JSON',
  picture: '存图片',
  others: '其他格式',
  copied: '链接已复制。',
  copyFailed: '浏览器不让复制，请手动选取下面的链接。',
  linkLabel: '测算单的链接',
  downloaded: (file: string): string => `已开始下载：${file}`,
  failed: '没有成功，请再试一次；仍不成功的，请重新加载本页，或者复制链接，在手机或电脑自带的浏览器里打开。',
  printedPage: '测算单的打印版面还没有加载，刚才打印的是网页本身。',
  preparing: '正在准备……',
  fileName: '测算单',
  unfinished: (count: number): string => `其中${String(count)}项没有填完，文件里照样写着，注明“未填完”，没有计入合计。`,
  checkPage: '别人交来的测算单，可以在核验页核对',
  bulkPage: '许多家企业要一起算，用批量试算',
  inApp: '在这个应用里不能打印和下载。可以点“存图片”后长按保存，或者点右上角“…”，选择“在浏览器打开”。',
  pictureTitle: '测算单图片',
  pictureHint: '长按图片保存，或转发给别人。',
  downloadHint: '可以下载；在手机上也可以长按图片保存、转发。',
  downloadPicture: '下载图片',
  close: '关闭',
  more: (count: number): string => `其余${String(count)}项见链接中的测算单。`,
} as const;
