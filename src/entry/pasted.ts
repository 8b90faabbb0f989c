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
