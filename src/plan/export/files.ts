import { exportWords } from '../../strings/index.ts';
import type { Handing } from '../record/address.ts';
import { writePlanJson } from '../record/record-codec.ts';
import { saveFile } from './save-file.ts';

/** The formats in which a plan is downloaded; each brings its library only when it is asked for. */
export type Format = 'csv' | 'excel' | 'json';

const ENDINGS: Readonly<Record<Format, string>> = { csv: 'csv', excel: 'xlsx', json: 'json' };
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const MAKE: Readonly<Record<Format, (handing: Handing) => Promise<Blob>>> = {
  csv: async (handing) => {
    const [{ csvOf }, { notesOf }] = await Promise.all([import('./csv.ts'), import('./notes.ts')]);
    return new Blob([csvOf(handing.computed, notesOf(handing))], { type: 'text/csv;charset=utf-8' });
  },
  excel: async (handing) => {
    const { writeWorkbook } = await import('./workbook.ts');
    return new Blob([new Uint8Array(await writeWorkbook(handing))], { type: WORKBOOK });
  },
  json: ({ computed, rules, date }) =>
    Promise.resolve(new Blob([writePlanJson(computed, rules, date)], { type: 'application/json' })),
};

/** Signs that a file system, a share or a mail program does not take in a name. */
const NOT_IN_NAMES = /[\p{C}\\/:*?"<>|\s]+/gu;
const LONGEST_FIRM = 40;

/** `测算单-方案A-惠阳机器人-2026-10-05.xlsx`; without the enterprise where it is not given, and without the variant of an only plan. */
export const fileName = (firm: string, date: string, ending: string, variant?: string): string => {
  const plain = firm.replace(NOT_IN_NAMES, ' ').trim();
  const named = Array.from(plain)
    .slice(0, LONGEST_FIRM)
    .join('')
    .replace(/[. ]+$/, '');
  const parts = [exportWords.fileName, variant, named, date].filter((part) => part !== undefined && part !== '');
  return `${parts.join('-')}.${ending}`;
};

/** Downloads a plan, which is one of two where it has the name of a variant, and gives the name of the file. */
export const download = async (format: Format, handing: Handing, variant?: string): Promise<string> => {
  const name = fileName(handing.computed.plan.name, handing.date, ENDINGS[format], variant);
  saveFile(await MAKE[format](handing), name);
  return name;
};
