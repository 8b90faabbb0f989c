import type { AmountKind, NumberField, Status } from '../rules/index.ts';
import type { Problem } from './estimator/number-entry.ts';

/** Every word of the interface. Words of the policy itself live in src/rules; the explanations in src/content. */

export const site = {
  name: '惠阳区人工智能与机器人政策解读与测算',
  shortName: '政策解读与测算',
  description: '逐条解读惠阳区推动人工智能与机器人产业创新发展若干政策措施（征求意见稿），并测算各项支持的金额。',
  skip: '跳到正文',
  menu: '全站导航',
} as const;

export const status = {
  label: '文件状态',
  draft: '征求意见稿，尚未生效',
  notOfficial: '本站不是政府网站，只解读和测算公开文件，不受理申报。',
  validity: '有效期（草案表述）',
  validUntil: (lastDay: string): string => `至${lastDay}止`,
  office: '解读单位',
  interpreter: '解读人',
  telephone: '联系电话',
  notInSource: '源文未载',
  prevails: '正式文件印发后，以正式文件为准。',
  hash: '源文 SHA-256',
} as const;

export const nav = {
  home: '首页',
  measures: '十三条措施',
  background: '制定背景',
  annex: '附则',
  officialText: '全文',
  figures: '数字溯源',
  openQuestions: '待明确事项',
  search: '搜索',
  breadcrumbs: '当前位置',
  onThisPage: '本页内容',
  previous: '上一条',
  next: '下一条',
  previousAndNext: '前后条文',
} as const;

export const kinds: Readonly<Record<AmountKind, { readonly name: string; readonly meaning: string }>> = {
  fixed: { name: '固定', meaning: '文件给出一个确定的数' },
  formula: { name: '按公式', meaning: '按文件规定的比例或标准计算；条文设有上限的，超过部分不计' },
  ceiling: { name: '不超过', meaning: '文件只给出上限，实际金额可能更低' },
  range: { name: '区间', meaning: '文件给出两端，分级标准源文未载' },
  'in-kind': { name: '非资金', meaning: '减免的费用，不是财政拨款' },
};

export const statuses: Readonly<Record<Status, { readonly name: string; readonly meaning: string }>> = {
  eligible: { name: '符合条件', meaning: '所列条件全部成立' },
  conditional: { name: '条件待确认', meaning: '下列条件成立时，金额才成立' },
  undecided: { name: '源文未明确', meaning: '能否得到取决于对条文的理解，两种结果都列出' },
  ineligible: { name: '不符合条件', meaning: '有条件不成立，本项金额为零' },
};

export const home = {
  title: ['人工智能与机器人产业政策', '逐条读懂，当场试算'],
  lead: '惠阳区就推动人工智能与机器人产业创新发展拟出台十三条措施，现为征求意见稿。本站逐条引用原文、用平实的话解释，并按原文测算每项支持的金额。',
  enterprise: '我是企业，想估算可能得多少',
  enterpriseText: '选一条措施，填几个数，当场看到金额、算式和还要确认的条件。填写的内容只留在您的浏览器里。',
  enterpriseLink: '按措施试算',
  reader: '我想了解这份文件',
  readerText: '从制定背景读起，或者直接读全文。每一句都标了编号，解释与原文分开排印。',
  readerLink: '读制定背景',
  staff: '我是工作人员，要核对和引用',
  staffText: '每句原文都有固定链接，可以复制引文；每个金额都注明出自哪一句。',
  staffLink: '查全文和编号',
  topics: '五个专题，十三条措施',
  topicsNote:
    '源文称“六个专题共13条措施”：前五个专题合计13条，第六个专题是附则。金额为原文用语，“最高”“不超过”都是上限，不是承诺。',
} as const;

export const measurePage = {
  numbered: (number: number): string => `第${String(number)}条`,
  topic: '专题',
  keyFacts: '支持内容一览',
  official: '原文',
  officialNote: '以下为源文原句。句子编号为本站所加，便于引用。',
  explanation: '解释',
  explanationNote: '以下为本站的解释，不是文件原文。',
  audience: (who: readonly string[]): string => `适合：${who.join('、')}`,
  nonMonetary: '没有金额的支持',
  estimator: '试算',
  examples: '算例',
  examplesNote: '算例由本站的测算程序算出，假设各项条件都成立（另有说明的除外）。',
  exampleInputs: '填写',
  nothingToFill: '无须填写数据',
  exampleResult: '结果',
  questions: '源文尚未明确的地方',
  questionsNote: '以下各点源文没有写清，可能影响能否得到、得到多少。展开可见本站的做法，以及建议向解读单位询问的问题。',
  reckoning: '计算过程',
  denied: (label: string): string => `未满足：${label}`,
  related: '相关措施',
  cite: '复制引文',
  cited: '已复制',
  citeFailed: '未能复制，请手动选取',
  permalink: '本句链接',
  usedBy: (benefit: string): string => `用于“${benefit}”的试算`,
  provision: (id: string): string => {
    if (id === 'content') return '文件主要内容';
    return id.startsWith('annex.') ? `附则第${id.slice('annex.'.length)}项` : `条文${id}`;
  },
} as const;

export const figureSources = {
  title: '数字溯源',
  note: '源文各条措施中的每个数字出自哪一句、用在哪项测算。本页由规则生成，不是手工填写。',
  figure: '数字',
  sentence: '所在原句',
  use: '用于',
  kind: '金额类型',
  characters: '源文字符，逐个核对归属',
  claimed: '用于测算的数字',
  sentences: '含有这些数字的句子',
  uncomputed: '不参与测算的数字',
  ofKind: (name: string): string => `“${name}”的支持`,
  wholeText: '在全文中查看',
} as const;

export const questionList = {
  title: '待明确事项',
  note: (count: number): string =>
    `源文没有写清、可能影响能否得到或得到多少的地方，共${String(count)}处。展开可见本站的做法和建议询问的问题。`,
  telephone: (office: string, telephone: string): string =>
    `可以打印或复制本页的问题，向解读单位${office}询问，电话${telephone}。`,
  copy: '复制全部问题',
  general: '总体',
  annex: '附则',
} as const;

export const question = {
  treatment: '本站的做法',
  ask: '建议询问',
  about: '所涉原文',
} as const;

export const pages = {
  background: '制定背景和文件依据',
  backgroundNote: '源文的开头一段与“一、制定背景”内容大体相同，本站照原样引用。',
  mentioned: '源文“制定背景”点名两份文件并写“等有关文件”，“文件依据”列出三份，以下照录。',
  particulars: '文件信息',
  annex: '附则',
  annexNote: '附则适用于全部措施：不得重复享受、总额控制、有效期和解释权。',
  restrictions: '这些限制是什么意思',
  officialText: '解读全文',
  officialTextNote: '以下为源文全文，逐字引用。句子编号为本站所加；链接通向该条措施的解释和试算。',
  corrections: '与收到的文件的差异',
  correctionsNote: '收到的文件含有文字处理软件留下的标记，页面上略去，文件中保留：',
  download: '下载收到的文本（TXT）',
  search: '搜索',
  notFound: '没有找到这个页面',
  notFoundText: '地址可能有误，或者页面已经移动。您可以从下面的入口继续。',
} as const;

export const estimator = {
  noScript: '试算需要浏览器启用 JavaScript。未启用时，请看下面的算例；算例由同一套规则算出。',
  privacy: '填写的内容只在您的浏览器里计算，不会发送或保存。',
  conditions: '确认条件',
  conditionsNote: '不确定的可以不选，结果会写明以它成立为前提。',
  noInputs: '这一项不用填写数据。',
  yes: '是',
  no: '否',
  unsure: '不确定',
  add: (label: string): string => `增加${label}`,
  remove: (part: string): string => `删除${part}`,
  chooseOne: '请选择',
  clear: '清空',
  yuan: '元',
  echo: (text: string): string => `= ${text}`,
  unitSlip: (text: string): string => `您填的是${text}。如果本来想填元，请在数字后面加上“元”字。`,
  percentSlip: (text: string): string => `您填的是${text}。利率按百分数填写，百分之三点五请填 3.5。`,
} as const;

/** A number that the field would take, for the sentences that give an example. */
const EXAMPLES: Readonly<Record<NumberField['entryUnit'], string>> = {
  万元: '120 或 120万元',
  元: '8000 或 8000元',
  '㎡': '1200',
  '%': '3.5',
  个月: '12',
  家: '30',
  个: '3',
};

interface Limits {
  readonly unit: NumberField['entryUnit'];
  readonly max: string;
  readonly decimals: number;
}

export const problems: Readonly<Record<Problem, (limits: Limits) => string>> = {
  'not-a-number': ({ unit }) => `请填写一个数，例如 ${EXAMPLES[unit]}。`,
  'chinese-numeral': ({ unit }) => `请用阿拉伯数字填写，例如 ${EXAMPLES[unit]}。`,
  'several-numbers': () => '请只填一个确定的数，不要填范围或大约数。',
  signed: () => '请填写不带正负号的数。',
  'not-plain': () => '请按普通写法填写，不要用科学记数法、上下标或其他进制。',
  grouping: () => '千位分隔的位置不对，请检查，或者不用分隔。',
  'full-stop': () => '小数点请用“.”，不要用句号。',
  'wrong-unit': ({ unit }) =>
    unit.endsWith('元') ? '单位不对，金额请写成 120万元 或 1200000元 这样的形式。' : `单位不对，这里的单位是${unit}。`,
  'too-precise': ({ unit, decimals }) =>
    unit.endsWith('元') ? '金额最多精确到分。' : `最多填写${String(decimals)}位小数。`,
  'not-whole': () => '请填写整数。',
  'too-large': ({ max }) => `超出可以填写的范围，最大为${max}。`,
};

/** A field in one of several rows. */
export const labelInRow = (part: string, label: string): string => `${part}：${label}`;

/** What is said aloud of fields that hold no number. */
export const wrongFields = (labels: readonly string[]): string => `请先改正：${labels.join('、')}`;

export const result = {
  title: '测算结果',
  see: '看算式和依据',
  waiting: '填好数据后，这里显示金额和算式。',
  missing: '还需填写：',
  refusedEarly: '按您的回答，有条件不成立，不能享受本项支持：',
  kindOf: (name: string): string => `金额类型：${name}`,
  upTo: (text: string): string => `不超过 ${text}`,
  span: (low: string, high: string): string => `${low} – ${high}`,
  years: '分年金额',
  year: '年度',
  amount: '金额',
  assumed: '以下条件尚未确认，按成立测算',
  unmet: '不符合的原因',
  capTitle: '封顶分析',
  byRate: '仅按比例或标准',
  cap: '封顶',
  takenOff: '被封顶减去',
  notCut: '没有被封顶减少。',
  holdsFrom: (label: string, from: string): string => `${label}达到 ${from} 起封顶。`,
  steps: '怎么算出来的',
  readings: '条文的其他理解',
  bothReadings: '条文的两种理解',
  readingPays: (label: string, amount: string): string => `${label}：${amount}`,
  questions: (count: number): string => `与这一结果有关、源文尚未明确的地方（${String(count)}处）`,
  limits: '还受这些限制',
  basis: '依据',
  disclaimer: '本结果为按征求意见稿所作的估算，仅供参考；能否享受、享受多少，由主管部门按正式文件审核决定。',
} as const;

export const search = {
  label: '搜索条文和解释',
  placeholder: '例如：贷款贴息、租金、小升规',
  noScript: '搜索需要浏览器启用 JavaScript。您也可以打开“全文”，用浏览器的查找功能。',
  searching: '正在搜索…',
  found: (count: number): string => `找到${String(count)}条措施或页面`,
  none: (query: string): string => `没有找到“${query}”。可以换一个说法，或者致电解读单位询问。`,
  failed: '搜索没有载入成功。您可以打开“全文”，用浏览器的查找功能。',
  start: '输入词语，查找条文和解释。',
} as const;

export const footer = {
  more: '更多页面',
  source: '源文',
  licence: '条文引自公开的政策解读，版权属原作者；本站的解释和程序另按开源许可提供。',
  privacy: '本站不使用统计、广告和外部资源，填写的数据不离开您的浏览器。',
} as const;
