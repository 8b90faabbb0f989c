import { over, plain } from '../../entry/decimal.ts';
import { modernise, VARIANT_NUMERALS } from '../../entry/normalise.ts';
import { readNumeral } from '../../entry/numeral.ts';

/**
 * How numbers and references to the text are typed. Characters such as 百 and 第 are grammar here, to be read, not words to
 * be shown.
 */

/** A whole number in Chinese or Arabic digits: 三十 → 30, 两千 → 2000. NaN for anything else. */
export const numberOf = (words: string): number => {
  const numeral = readNumeral(words);
  return numeral && !numeral.isShort && numeral.places === 0 ? Number(numeral.units) : Number.NaN;
};

const NUMERAL = '[零一二两三四五六七八九十百千]+';
const DIGIT = '[\\d.零一二两三四五六七八九十百千万亿点]';
const RUN = `${DIGIT}+`;
const HAS_NUMBER = new RegExp(`[\\d０-９]|${NUMERAL}|[${VARIANT_NUMERALS}]`);
const WAN = 4;

/** Money of the text is in 万, never in 亿; what is below stays in digits. What is written so already stays as it is. */
const inTextDigits = (run: string): string => {
  const numeral = readNumeral(run);
  if (!numeral || numeral.isShort || /^\d[\d.]*[万亿]$/.test(run)) return run;
  const inWan = over(numeral, WAN);
  const isWan = /\D$/.test(run) ? numeral.isInOnes : inWan.places === 0 && numeral.units > 0n;
  return isWan ? `${plain(inWan)}万` : plain(numeral);
};

/** Each is tried in turn on what is left of the one before. */
const SPELLINGS: readonly (readonly [RegExp, (...match: string[]) => string])[] = [
  [new RegExp(`[\\d.零一二三四五六七八九十百千万亿${VARIANT_NUMERALS}]{2,}[圓圆]?`, 'gu'), (run) => modernise(run)],
  [/(\d)[,\s](?=\d{3}(?!\d))/g, (_, number = '') => number],
  [/([\d百千])\s*w(?![a-z])/gi, (_, number = '') => `${number}万`],
  [new RegExp(`百分之(${RUN})`, 'g'), (_, run = '') => `${inTextDigits(run)}%`],
  [new RegExp(`${RUN}(?=[元家个年月条]|平)|${RUN}[万亿]|\\d+(?![\\d%.])`, 'g'), (run) => inTextDigits(run)],
  [/(\d)比(?=\d)/g, (_, number = '') => `${number}:`],
  [/m2|平米|平方(?!米)/gi, () => '平方米'],
  [/(?:封顶|上限|最多|至多)(?:是|为|能?[给补奖])*(\d[\d.]*万)/g, (_, sum = '') => `最高${sum}`],
  [/(\d[\d.]*万)元?(?:封顶|(?:为|是)?上限)/g, (_, sum = '') => `最高${sum}`],
  [/元[每/]?平方米[每/]月/g, () => '元/月/平方米'],
  [/元每月每平方米/g, () => '元/月/平方米'],
];

/** The same words with their numbers as the text writes them: 百分之三十 → 30%, 1,000,000 and 一百万 → 100万. */
const inTextSpelling = (query: string): string =>
  SPELLINGS.reduce((words, [pattern, spelling]) => words.replace(pattern, spelling), query.normalize('NFKC').trim());

const DIGITS = '零一二三四五六七八九';

/** The text counts some years in Chinese digits: 3年 → 三年, 2年 → 两年. */
const inChineseYears = (query: string): string =>
  query.replace(
    /(^|\D)([1-9])(?=年)/g,
    (_, before: string, digit: string) => before + (digit === '2' ? '两' : DIGITS.charAt(Number(digit))),
  );

/** A query and the other ways in which the text may write its numbers. */
export const spellingsOf = (query: string): readonly string[] =>
  HAS_NUMBER.test(query) ? [...new Set([query, inTextSpelling(query), inChineseYears(query)])] : [query];

/** A measure (`11`), one of its sentences (`c11-2`), the annex (`annex`) or one of its items (`annex-2`). */
const N = `(\\d+|${NUMERAL})`;
const MEASURE = new RegExp(`^(?:第|措施|措施第|条文|条文第)?${N}(?:条|号|条措施|条政策)?$`);
const SENTENCE = new RegExp(`^(?:第|措施|条文)?${N}(?:\\.|-|条第?)${N}(?:条|款|项)?$`);
/** By the document's own numbering: 第2条第1句第2分句, and 三（二）2，第1句. After NFKC. */
const NAMED = new RegExp(`^(?:三?\\([一二三四五]\\)|第|措施|条文)?${N}(?:条第?|[,、]第?|第)${N}句(?:第?${N}分句)?$`);
/** What one asks of a place: 附则第二条说什么. */
const SAYS = /的?(?:说|讲|写|规定)?了?的?是?(?:什么|啥|哪些)(?:内容)?[?？]?$/;
const ANNEX = new RegExp(`^附则(?:第?${N}(?:条|款|项)?)?$`);

/**
 * What a query refers to by its number: a measure `11`, its sentence by this site's number `c11-2` or by its name `第11条第2句`,
 * the `annex`, its item `annex-2`.
 */
export const referenceIn = (query: string): string | undefined => {
  const words = query.normalize('NFKC').replace(/\s/g, '').replace(SAYS, '');
  const annex = ANNEX.exec(words);
  if (annex) return annex[1] ? `annex-${String(numberOf(annex[1]))}` : 'annex';
  const [, item, inItem, clause] = (NAMED.exec(words) ?? []).map((each) => each && String(numberOf(each)));
  if (item && inItem) return `第${item}条第${inItem}句${clause ? `第${clause}分句` : ''}`;
  const sentence = SENTENCE.exec(words);
  if (sentence) return `c${[sentence[1], sentence[2]].map((each = '') => String(numberOf(each))).join('-')}`;
  const measure = MEASURE.exec(words);
  return measure?.[1] && String(numberOf(measure[1]));
};

/** What was spent or earned, where how much there is for it is asked: 花了150万能补多少. A figure that must be reached stays. */
const OWN_SUM = new RegExp(
  `(?<!${DIGIT}|[过超满达破到高足限多][了到]?)(?:大概|大约|约|共|差不多)?${RUN}[多几]?(?:万|亿|元|块)[万亿]?[多几]?(?:元|块钱?|人民币)?(?!封顶|以[上下]|的奖|奖)(?=.*(?:多少|几成|百分之几))`,
  'gu',
);

/** The query without it: 花了能补多少. */
export const withoutOwnSum = (query: string): string => query.normalize('NFKC').replace(OWN_SUM, '');

/**
 * How much or how many of something a reader has, between what was done and what it was done to: 买了两百万的设备, 建一个平台. It is no
 * sum of the text that is looked for. 一场 and 一项 stay: they tell an event and a project.
 */
const OWN_QUANTITIES: readonly RegExp[] = [
  OWN_SUM,
  new RegExp(
    `(?<!${DIGIT}|最[高多]|[上至]限|至多)了?(?:${RUN}|几[十百千万]+)[万亿元块]*钱?(?:以[上下]|左右)?的(?=[\\u4e00-\\u9fff]{2})`,
    'gu',
  ),
  // How long it has been: 贷款两年了, 租了两年厂房. For how long a support is given stays.
  new RegExp(
    `(?<=[^补贴奖助续免])(?<!免租)(?:了${RUN}(?:年|个月)[多半]?[的了]?|(?:已经|有)?${RUN}(?:年|个月)[多半]?了)`,
    'gu',
  ),
  /(?<=[\u4e00-\u9fff])(?:了|了?[一两三几])[个台套批](?=[\u4e00-\u9fff]{2})/gu,
];

/** The query without them: 买设备, 建平台. */
export const withoutOwnQuantities = (query: string): string =>
  OWN_QUANTITIES.reduce((words, pattern) => words.replace(pattern, ''), query.normalize('NFKC'));

/** Whether a cut at this place would part a number, or a number from its unit. */
export const partsFigure = (query: string, at: number): boolean =>
  /^\d[\d万元%年月个家条项平]$/.test(query.slice(Math.max(0, at - 1), at + 1));

/** Ways of asking what a word means. */
const DEFINITIONS: readonly RegExp[] = [
  /^(?:请问)?(?:什么是|什么叫做?|啥是|啥叫|何谓|何为|解释一?下?)(.+?)[?？。!！]*$/,
  /^(?:请问)?(.+?)(?:是|指的?是|是指)?(?:什么意思|啥意思|什么|啥|怎么理解|怎么解释)[?？。!！]*$/,
  /^(?:请问)?(.+?)的?(?:意思|含义|定义|概念)[?？。!！]*$/,
];

/** The word whose meaning a query asks: 贴息是什么意思 → 贴息. Undefined where it asks something else. */
export const definedIn = (query: string): string | undefined => {
  const words = query.normalize('NFKC').replace(/\s/g, '');
  return DEFINITIONS.map((pattern) => pattern.exec(words)?.[1]).find((word) => word !== undefined);
};
