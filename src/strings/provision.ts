import type { Place, AmountKind } from '../rules/index.ts';
import { nested } from './every-page.ts';

/** What forms say of a sentence of the text. */
export const sentence = {
  content: '文件主要内容',
  denied: (label: string): string => `未满足：${label}`,
} as const;

const TOPICS = ['一', '二', '三', '四', '五', '六'];
const ANNEX = TOPICS.length;

/** Which sentence of its item: `第2句`; a unit between semicolons is its 分句. Empty where the item is one unit, as in the annex. */
const withinItem = ({ sentence: number, clause }: Place): string =>
  number === undefined ? '' : `第${String(number)}句${clause === undefined ? '' : `第${String(clause)}分句`}`;

/** A sentence as it is called where it stands under its item: `第2句`; in the annex by its number as printed, `2.`. */
export const shortName = (place: Place): string => withinItem(place) || `${String(place.item)}.`;

/** Before the clause in such a name. */
export const beforeClause = /(?=第\d+分句)/u;

/** A sentence as it is called everywhere else: `第11条第2句`, `附则第2项`. */
export const provisionName = (place: Place): string =>
  place.topic === ANNEX ? `附则第${String(place.item)}项` : `第${String(place.item)}条${withinItem(place)}`;

/** A place of the text by the document's own numbering: `三（四）11，第2句`. */
export const officialPlace = (place: Place): string => {
  const within = withinItem(place);
  return `三（${TOPICS[place.topic - 1] ?? ''}）${String(place.item)}${within && `，${within}`}`;
};

/** The page of one sentence, that of a measure's sentences, and the index of them all. */
export const provisionPage = {
  title: (name: string, subject: string): string => `${name}：${subject}`,
  annex: '附则',
  whole: (name: string): string => `${name}原文`,
  place: '位置',
  measure: '所属措施',
  topic: '专题',
  toMeasure: '看解释和试算',
  allSentences: (name: string): string => `${name}的全部各句`,
  pays: '这一句给什么',
  paysNothing: '这一句没有单独写支持的金额。',
  estimate: '试算',
  open: '这一句没写清的',
  nothingOpen: '本站没有登记只属于这一句的问题。',
  generalOpen: (count: number): string => `另有${String(count)}处是对整份文件的`,
  cite: '怎样引用',
  citeNote: '文件没有给句子编号，第几句由本站按句号数出。本页的地址不变；正式文件印发后，请改引正式文件。',
  address: '本页地址',
  used: '用在哪里',
  figures: '用于试算的数字',
  uncomputed: '不用于试算的数字',
  benefits: '别的支持也引到这一句',
  limits: '对支持的限制',
  basics: '一分钟看懂里的问题',
  terms: '术语',
  notUsed: '本站没有别处用到这一句。',
  previous: '上一句',
  next: '下一句',
  ranges: '只引其中几句',
  rangesNote: '下面的链接打开本页，并标出这几句。',
  range: (from: string, to: string): string => `${from}至${to}`,
} as const;

/** All sentences in one table. */
export const provisionIndex = {
  title: '条文索引',
  lead: (count: number): string =>
    `原文的${String(count)}个句子和分句，一张表：给多少、给谁、哪里没写清。点号码看这一句的固定地址。`,
  note: '数字和对象都是原文的用语，本站只分列。没有数字的格子，是这一句没有写。',
  columns: {
    place: '条文',
    text: '原句',
    kind: '金额类型',
    rate: '比例或标准',
    sum: '金额或上限',
    term: '期限',
    threshold: '门槛',
    who: '对象',
    open: '没写清的',
  },
  open: (count: number): string => `${String(count)}处`,
  tools: '筛选和排序',
  filter: '输入一个词，只看有它的句子',
  sort: '排序',
  sortBy: (column: string): string => `按${column}排序`,
  found: (count: number | string): string => `符合的有${String(count)}句`,
  files: '下载这张表',
  csv: 'CSV',
  workbook: 'Excel',
  data: '开放数据（JSON）',
  /** Only in the files. */
  inFiles: { id: '编号', item: '措施', address: '固定地址', benefit: '支持' },
} as const;

/** What a sentence says of a benefit, in its own words. */
export const termWords = {
  kind: '金额类型',
  rate: '比例或标准',
  term: '期限',
  threshold: '门槛',
  who: '对象',
  conditions: '条件',
  /** What the sums of each kind are. */
  sum: {
    fixed: '金额',
    formula: '上限',
    ceiling: '上限',
    range: '两端',
    'in-kind': '金额',
  } satisfies Readonly<Record<AmountKind, string>>,
  unsaid: '原文没有写',
  between: '、',
  /** Between the two ends of a range. */
  to: '至',
} as const;

/** Labels of an open question, on pages and in forms. */
export const question = {
  treatment: '本站的做法',
  ask: '可以这样问',
  about: '原文位置',
  concerned: '关系到',
} as const;

/** A question as it is put to the office. */
export const questionInFullWords = {
  wholeDocument: '《若干措施》（征求意见稿）',
  place: (place: string): string => `（${place}）`,
  quoted: (quote: string): string => `写“${nested(quote)}”`,
  benefit: (title: string, sum: string): string => (sum === '' ? nested(title) : `${nested(title)}（${sum}）`),
  benefits: (named: readonly string[]): string => named.join('、'),
  benefitsAnd: (named: readonly string[], count: number): string => `${named.join('、')}等${String(count)}项支持`,
  allBenefits: (count: number): string => `全部${String(count)}项支持`,
  inFull: (about: string, ask: string, stake: string): string => `${about}。请问：${ask}${stake}`,
  stake: (stake: string): string => `关系到：${stake}。`,
} as const;
