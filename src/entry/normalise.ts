/** Between two cells of a spreadsheet: a line break, a tab, several blanks. No number goes on behind it. */
export const CELL = '\u241e';
/** A blank that no key types: it came with a copied text, and may part two numbers or the groups of one. */
export const COPIED_BLANK = '\u241f';

const CELL_BREAK = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** Traditional and formal characters, and what each is written as today. */
const VARIANTS =
  '萬万億亿圓元圆元塊块兩两貳二贰二叁三陸六陆六壹一肆四伍五柒七捌八玖九拾十佰百仟千〇零個个點点約约餘余幣币開开從从將将卅三十廿二十';

const MODERN: ReadonlyMap<string, string> = new Map(
  [...VARIANTS.matchAll(/([卅廿])(..)|(.)(.)/gu)].map(([, tens, twoDigits, one, other]) => [
    tens ?? one ?? '',
    twoDigits ?? other ?? '',
  ]),
);

/** The characters that are formal or traditional digits and units of numbers. */
export const VARIANT_NUMERALS = [...MODERN]
  .filter(([, modern]) => /^[零一二两三四五六七八九十百千万亿]+$/u.test(modern))
  .map(([variant]) => variant)
  .join('');

/** Traditional and formal characters of numbers and their units as they are written today: 壹佰萬圓 → 一百万元. */
export const modernise = (text: string): string =>
  text.replace(/[^\x20-\x7e]/gu, (character) => MODERN.get(character) ?? character);

/**
 * A typed number in one spelling: full-width forms made usual, invisible characters dropped, ㎡, which would fall apart
 * into m2, spelled out, blanks that part cells or were copied marked as such.
 */
export const normalise = (typed: string): string =>
  modernise(
    typed
      .replace(/\p{Cf}/gu, '')
      .trim()
      .replace(/\s+/gu, (blanks) =>
        blanks === '\u00a0' ? COPIED_BLANK : blanks.length > 1 || CELL_BREAK.test(blanks) ? CELL : ' ',
      )
      .replace(/㎡|m[²2](?=\W|$)/giu, '平方米')
      .normalize('NFKC'),
  ).trim();
