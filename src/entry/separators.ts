import { CELL, COPIED_BLANK } from './normalise.ts';

/**
 * What separates the digits of a text: nothing or groups of three, so that `text` is without them; or something else,
 * and `likely` is what was probably meant.
 */
type Ungrouped =
  | { readonly state: 'plain'; readonly text: string }
  | { readonly state: 'several' | 'grouping' | 'full-stop' | 'decimal-comma'; readonly likely: string | undefined };

const GROUPED = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)$/;
const RUN = /\d[\d, ]*/g;
const DECIMAL_COMMA = /^(\d+),(\d{1,2})$/;
const NUMERAL_END = /[\d零一二两三四五六七八九十百千万亿元]$/u;
const NUMERAL_START = /^[\d.零一二两三四五六七八九]/u;

/** Takes the separators out of a normalised text. */
export const ungroup = (text: string): Ungrouped => {
  const cells = text.split(CELL);
  if (cells.some((cell, index) => index > 0 && parts(cells[index - 1] ?? '', cell)))
    return { state: 'several', likely: undefined };
  const copied = text.split(COPIED_BLANK);
  if (copied.some((piece, index) => index > 0 && parts(copied[index - 1] ?? '', piece)))
    return { state: 'several', likely: joined(copied.join(' ')) };
  const typed = text.replaceAll(CELL, ' ').replaceAll(COPIED_BLANK, ' ');
  if (/\d\s*。/u.test(typed)) {
    const isOne = typed.indexOf('。') === typed.lastIndexOf('。') && !typed.includes('.');
    return { state: 'full-stop', likely: isOne ? typed.replace(/。(?=\d)/u, '.').replace('。', '') : undefined };
  }
  return withoutGroups(typed);
};

/** Whether a number ends before a blank and another begins behind it. */
const parts = (before: string, after: string): boolean =>
  NUMERAL_END.test(before.trimEnd()) && NUMERAL_START.test(after.trimStart());

/** The text of a number in blank groups of three without them; undefined where it is not one. */
const joined = (text: string): string | undefined => {
  const read = withoutGroups(text);
  return read.state === 'plain' ? read.text : undefined;
};

const withoutGroups = (text: string): Ungrouped => {
  for (const [match] of text.matchAll(RUN)) {
    const run = match.trim();
    if (GROUPED.test(run)) continue;
    const digits = run.replace(/\D/g, '');
    const likely = text.replace(run, digits);
    const comma = DECIMAL_COMMA.exec(run);
    const isWhole = !text.includes('.');
    if (comma && isWhole)
      return { state: 'decimal-comma', likely: text.replace(run, `${comma[1] ?? ''}.${comma[2] ?? ''}`) };
    if (/^[\d ]+$/.test(run)) return { state: 'several', likely: undefined };
    return { state: 'grouping', likely: isWhole ? likely : undefined };
  }
  const plain = text.replace(RUN, (run) => run.replace(/[, ](?=\d)/g, ''));
  const chinese = plain.replace(/([零一二两三四五六七八九十百千]) +(?=[零一二两三四五六七八九十百千万亿])/gu, '$1');
  // 120万 150万 are two numbers, unless together they are one: 1亿 2000万.
  if (/[万亿元千百十] +[\d零一二两三四五六七八九]/u.test(chinese))
    return { state: 'several', likely: chinese.replaceAll(' ', '') };
  return { state: 'plain', text: chinese.replace(/ +/g, '') };
};

/** Parts what were two cells of a spreadsheet; a field of one line would glue them together. */
const BETWEEN_CELLS = '、';
const CELL_BREAK = /\s*[\t\n\v\f\r\u0085\u2028\u2029]\s*|\s{2,}/g;
const BLANK_IN_DIGITS = /(\d)\s(?=\d)/g;

/**
 * A pasted text as it is to stand in a field of one line, which drops line breaks: several numbers stay several, and a
 * blank within digits is marked as one that nobody typed. Undefined where the browser may paste it as it is.
 */
export const pastedText = (clipboard: string): string | undefined => {
  const text = clipboard.trim();
  const marked = text.replace(CELL_BREAK, BETWEEN_CELLS).replace(BLANK_IN_DIGITS, '$1\u00a0');
  return marked === text ? undefined : marked;
};
