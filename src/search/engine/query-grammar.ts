/**
 * How numbers and references to the text are typed. Characters such as 百 and 第 are grammar here, to be read, not words to
 * be shown.
 */

const DIGITS = '零一二三四五六七八九';
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A whole number below 10,000 in Chinese or Arabic digits: 三十 → 30, 两千 → 2000. NaN for anything else. */
export const numberOf = (words: string): number => {
  if (!/[^\d]/.test(words)) return Number(words || Number.NaN);
  let [sum, digit] = [0, 0];
  for (const character of words.replace(/两/g, '二')) {
    const scale = SCALES[character];
    if (scale) [sum, digit] = [sum + (digit || 1) * scale, 0];
    else digit = DIGITS.indexOf(character);
    if (digit < 0) return Number.NaN;
  }
  return sum + digit;
};

const NUMERAL = '[零一二两三四五六七八九十百千]+';
const HAS_NUMBER = new RegExp(`[\\d０-９]|${NUMERAL}`);

const inDigits = (_: string, words = ''): string => String(numberOf(words));

/** Each is tried in turn on what is left of the one before. */
const SPELLINGS: readonly (readonly [RegExp, (...match: string[]) => string])[] = [
  [/(\d)[,\s](?=\d{3}(?!\d))/g, (_, number = '') => number],
  [new RegExp(`百分之(${NUMERAL}|\\d+)`, 'g'), (_, words = '') => `${String(numberOf(words))}%`],
  [new RegExp(`(${NUMERAL})(?=[万元家个年月条]|平方)`, 'g'), inDigits],
  [/(\d)\s*w(?![a-z])/gi, (_, number = '') => `${number}万`],
  [/(\d+)0000(?=元|\D|$)(?![\d%])/g, (_, number = '') => `${number}万`],
  [/(\d)比(?=\d)/g, (_, number = '') => `${number}:`],
  [/m2|平米|平方(?!米)/gi, () => '平方米'],
  [/元[每/]?平方米[每/]月/g, () => '元/月/平方米'],
  [/元每月每平方米/g, () => '元/月/平方米'],
];

/** The same words with their numbers as the text writes them: 百分之三十 → 30%, 1,000,000 and 一百万 → 100万. */
const inTextSpelling = (query: string): string =>
  SPELLINGS.reduce((words, [pattern, spelling]) => words.replace(pattern, spelling), query.normalize('NFKC').trim());

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
const SENTENCE = new RegExp(`^(?:第|措施|条文)?${N}(?:\\.|-|条第?)${N}(?:条|款|项|句)?$`);
const ANNEX = new RegExp(`^附则(?:第?${N}(?:条|款|项)?)?$`);

/** What a query refers to by its number: a measure `11`, its sentence `c11-2`, the `annex`, its item `annex-2`. */
export const referenceIn = (query: string): string | undefined => {
  const words = query.normalize('NFKC').replace(/\s/g, '');
  const annex = ANNEX.exec(words);
  if (annex) return annex[1] ? `annex-${String(numberOf(annex[1]))}` : 'annex';
  const sentence = SENTENCE.exec(words);
  if (sentence) return `c${[sentence[1], sentence[2]].map((each = '') => String(numberOf(each))).join('-')}`;
  const measure = MEASURE.exec(words);
  return measure?.[1] && String(numberOf(measure[1]));
};

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
