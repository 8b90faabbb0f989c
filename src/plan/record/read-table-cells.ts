// What stands in the cells of a table of a plan, as spreadsheets may have written it anew.

/** Excel keeps 15 digits of a number: 13 before the point and the fen. */
const LARGEST_NUMBER = 1e13;

/** A sum in a cell as a plain decimal with two places; undefined for what is none, or no longer exact. */
export const sumIn = (cell: string | number | undefined): string | undefined => {
  if (typeof cell === 'number') return cell >= 0 && cell < LARGEST_NUMBER ? cell.toFixed(2) : undefined;
  const plain = (cell ?? '').replace(/[\s,，¥￥元]/g, '');
  if (!/^\d{1,20}(?:\.\d{1,2})?$/.test(plain)) return undefined;
  const [whole = '', fraction = ''] = plain.split('.');
  return `${whole.replace(/^0+(?=\d)/, '')}.${fraction.padEnd(2, '0')}`;
};

/** A day as spreadsheets write it again: `2026/10/5`. */
export const dayIn = (text: string): string => {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text) ?? [];
  return year === '' ? '' : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
};

/** The mark by which a text is kept from being a formula is no part of it. */
export const unescaped = (text: string): string => text.replace(/^'(?=\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, '');
