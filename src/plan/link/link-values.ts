import {
  Exact,
  FIRST_START,
  LAST_START,
  type Field,
  type ListField,
  type NumberField,
  type Benefit,
} from '../../rules/index.ts';
import type { SavedInput, SavedItem, SavedRow } from '../saved-plan.ts';
import { rowName } from '../../entry/draft.ts';

/**
 * How values stand in a link: plain decimals and ids; the rows of a list by commas, the cells of a row by hyphens in
 * the order of the list's fields, a cell that is not filled in empty. No character that a messenger takes for the end
 * of a link, or for emphasis, or that has to be percent-encoded.
 */
const ROW = ',';
const CELL = '-';

export const writeInput = (field: Field, input: SavedInput): string => {
  if (typeof input === 'string') return input;
  if (field.type !== 'list') return '';
  const names = Object.keys(field.fields);
  return input.map((row) => names.map((name) => row[name] ?? '').join(CELL)).join(ROW);
};

/** A year as it stands in a link; undefined where it is none in which an item may start. */
export const readYear = (text: string): number | undefined => {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= FIRST_START && year <= LAST_START ? year : undefined;
};

/** A period by hyphens: the month it begins in, the year and the month it ends in, those at the end left out where they are open. */
export const writePeriod = ({ month = '', toYear = '', toMonth = '' }: NonNullable<SavedItem['period']>): string =>
  [month, toYear, toMonth].join(CELL).replace(/-+$/, '');

/** A period as it stands in a link; undefined where it is none. */
export const readPeriod = (text: string): SavedItem['period'] => {
  const [isPeriod, month, toYear, toMonth] = PERIOD.exec(text) ?? [];
  const isSound = isPeriod !== undefined && (!toYear || readYear(toYear) !== undefined) && text !== '';
  return isSound ? { ...(month && { month }), ...(toYear && { toYear }), ...(toMonth && { toMonth }) } : undefined;
};

const PERIOD = /^([1-9]|1[0-2])?(?:-(\d{4})?(?:-([1-9]|1[0-2]))?)?$/;

/** A number or a choice as it stands in a link; undefined where its field does not take it. */
export const readValue = (field: Field, text: string): string | undefined => {
  if (field.type === 'number') return fits(field, text) ? text : undefined;
  return field.type === 'choice' && field.options.some(({ value }) => value === text) ? text : undefined;
};

/** What was read of a list: its rows, the texts that could not be read, and whether rows beyond the last were left. */
interface ReadRows {
  readonly rows: readonly SavedRow[];
  readonly unread: readonly string[];
  readonly tooMany: boolean;
}

export const readRows = (field: ListField, text: string): ReadRows => {
  const texts = text.split(ROW, field.max + 1);
  const unread: string[] = [];
  const fields = Object.entries(field.fields);
  const rows = texts.slice(0, field.max).map((row) => {
    const cells = row.split(CELL);
    const isOpen = (index: number) => (cells[index] ?? '') === '';
    const read = fields.flatMap(([name, each], index) => {
      const value = readValue(each, cells[index] ?? '');
      if (value === undefined && !isOpen(index)) unread.push(cells[index] ?? '');
      return value === undefined ? [] : [[name, value] as const];
    });
    if (cells.length > fields.length) unread.push(row);
    return Object.fromEntries(read);
  });
  return { rows, unread, tooMany: texts.length > field.max };
};

/** Longer than any number that a field takes, with room for zeros in front. */
const LONGEST_NUMBER = 30;

/** As the rules accept it: a plain decimal of so many decimals, and not above the largest. */
const fits = ({ decimals, max }: NumberField, text: string): boolean => {
  const [, fraction = ''] = text.split('.');
  const isPlain = text.length <= LONGEST_NUMBER && /^\d+(\.\d+)?$/.test(text);
  return isPlain && fraction.length <= decimals && Exact.of(text).compare(Exact.of(max)) <= 0;
};

/**
 * What was typed and cannot be read as a number, as it stands in a link: `leasedArea-_E7_BA_A63,years.1.months-…`, that
 * is the name of a control (rows from 1) and the text. It is percent-encoded with `_` for `%`, so that a program which
 * decodes the whole link once leaves it as it is.
 */
const ENTRY = ',';
const TEXT = '-';

/** In characters, far above what is typed by hand; a longer text is not a number that was mistyped. */
export const LONGEST_TYPED = 200;

export const writeTyped = (typed: Readonly<Record<string, string>>): string =>
  Object.entries(typed)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([control, text]) => control + TEXT + encode(text.slice(0, LONGEST_TYPED)))
    .join(ENTRY);

/** What of it belongs to a number field of the benefit, and the pieces that do not. */
export const readTyped = (
  benefit: Benefit,
  text: string,
): { readonly typed: Readonly<Record<string, string>>; readonly unread: readonly string[] } => {
  const controls = new Set(Object.entries(benefit.fields).flatMap(([name, field]) => numberControls(name, field)));
  const typed = new Map<string, string>();
  const unread: string[] = [];
  for (const piece of text.split(ENTRY, controls.size + 1)) {
    const at = piece.indexOf(TEXT);
    const control = piece.slice(0, Math.max(0, at));
    const words = decode(piece.slice(at + 1));
    const isSound = words !== undefined && words !== '' && words.length <= LONGEST_TYPED;
    if (isSound && controls.has(control) && !typed.has(control)) typed.set(control, words);
    else unread.push(piece);
  }
  return { typed: Object.fromEntries(typed), unread };
};

const numberControls = (name: string, field: Field): readonly string[] => {
  if (field.type === 'number') return [name];
  if (field.type === 'choice') return [];
  const rows = Array.from({ length: field.max }, (_, index) => String(index + 1));
  return rows.flatMap((row) => Object.keys(field.fields).map((each) => rowName(name, row, each)));
};

/** All but letters and digits; half a character, which cannot be encoded, becomes a mark for it. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(/[!'()*._~-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%/g, '_');

const decode = (text: string): string | undefined => {
  if (!/^\w*$/.test(text)) return undefined;
  try {
    return decodeURIComponent(text.replace(/_/g, '%'));
  } catch {
    return undefined;
  }
};
