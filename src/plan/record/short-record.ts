import type { Span, Status } from '../../rules/index.ts';
import { RECORD } from '../link/plan-link.ts';
import { readSheet } from './record-schema.ts';
import type { Sheet } from './record.ts';

/**
 * The record of a sheet as a segment of a link, so that a code on paper can carry it:
 * `sheet=7c0a1b2d3e4f,e19c29f0e00d,2026-10-05,450000,0-60000,0;77bb1a2b3c4d,c,0-200000;03fe9f8e7d6c,e,250000,50000`, that
 * is rules, text, day, total, beyond the validity, in kind; then for each line its checksum, status, sum and what was
 * taken off.
 */
const LINE = ';';
const CELL = ',';
const TO = '-';
const TEXT_DIGITS = 12;

const LETTERS: readonly (readonly [Status, string])[] = [
  ['eligible', 'e'],
  ['conditional', 'c'],
  ['undecided', 'u'],
  ['ineligible', 'i'],
];

export const writeShort = ({ rules, text, date, total, beyond, inKind, lines }: Sheet): string => {
  const head = [rules, text.slice(0, TEXT_DIGITS), date, writeSpan(total), writeSpan(beyond), short(inKind)];
  const rows = lines.map((line) => [
    line.filled,
    LETTERS.find(([status]) => status === line.status)?.[1] ?? '',
    writeSpan(line),
    ...(line.takenOff ? [writeSpan(line.takenOff)] : []),
  ]);
  return RECORD + [head, ...rows].map((cells) => cells.join(CELL)).join(LINE);
};

/** Undefined for what is no such segment. */
export const readShort = (segment: string): Sheet | undefined => {
  const [head = '', ...rows] = segment.slice(RECORD.length).split(LINE);
  const [rules, text, date, total, beyond, inKind] = head.split(CELL);
  const lines = rows.map((row) => {
    const [filled, letter, amount, off] = row.split(CELL);
    const status = LETTERS.find(([, each]) => each === letter)?.[0];
    return { filled, status, ...readSpan(amount), ...(off === undefined ? {} : { takenOff: readSpan(off) }) };
  });
  const spans = { total: readSpan(total), beyond: readSpan(beyond), inKind: readSpan(inKind).max };
  return segment.startsWith(RECORD) ? readSheet({ rules, text, date, lines, ...spans }) : undefined;
};

const writeSpan = ({ min, max }: Span): string => (min === max ? short(max) : `${short(min)}${TO}${short(max)}`);

const readSpan = (text = ''): Span => {
  const [min = '', max = min] = text.split(TO);
  return { min: full(min), max: full(max) };
};

/** `1200.00` → `1200`; fen stay. */
const short = (sum: string): string => sum.replace(/\.00$/, '');
const full = (text: string): string => (text.includes('.') ? text : `${text}.00`);
