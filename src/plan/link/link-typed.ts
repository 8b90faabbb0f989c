import type { Benefit, Field } from '../../rules/index.ts';
import { rowName } from '../../entry/draft.ts';

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
