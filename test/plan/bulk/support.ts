import { parse } from 'papaparse';
import { openTable } from '../../../src/plan/bulk/open-table.ts';
import { writeResult, type Format } from '../../../src/plan/bulk/output.ts';
import type { RowOptions } from '../../../src/plan/bulk/read-row.ts';
import type { Report } from '../../../src/plan/bulk/report.ts';
import { runTable } from '../../../src/plan/bulk/run.ts';
import { Refused, type Bytes } from '../../../src/plan/bulk/table-source.ts';

export const OPTIONS: RowOptions = { start: 2026, believe: false };

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes as a browser's file gives them. */
export const fileOf = (content: string | Uint8Array): Bytes => {
  const bytes = typeof content === 'string' ? utf8(content) : content;
  return { size: bytes.length, read: (from, to) => Promise.resolve(bytes.slice(from, to)) };
};

const noTurn = () => Promise.resolve();

export const run = async (content: string | Uint8Array, options: Partial<RowOptions> = {}): Promise<Report> =>
  runTable(await openTable(fileOf(content)), { ...OPTIONS, ...options }, noTurn);

/** The sentence with which a file is refused. */
export const refusalOf = async (content: string | Uint8Array | Bytes): Promise<string> => {
  try {
    const file = typeof content === 'string' || content instanceof Uint8Array ? fileOf(content) : content;
    await runTable(await openTable(file), OPTIONS, noTurn);
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  throw new Error('the file was read');
};

export const write = async (format: Format, content: string | Uint8Array): Promise<Uint8Array> => {
  const source = await openTable(fileOf(content));
  const report = await runTable(source, OPTIONS, noTurn);
  const parts: Uint8Array[] = [];
  for await (const part of writeResult(format, source, report, [['规则版本', 'abc']], noTurn))
    parts.push(typeof part === 'string' ? utf8(part) : part);
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
};

/** The cells of a CSV. */
export const cellsIn = (bytes: Uint8Array): readonly (readonly string[])[] =>
  parse<string[]>(new TextDecoder().decode(bytes).trimEnd()).data;

/** A table of a few rows. */
export const table = (heads: string, ...rows: readonly string[]): string => [heads, ...rows].join('\n');
