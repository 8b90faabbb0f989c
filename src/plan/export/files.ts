import { exportWords } from '../../strings/index.ts';
import type { Edition } from '../record/rules-version.ts';
import type { ComputedPlan } from '../compute.ts';
import { writeRecord } from '../record/write-record.ts';
import { saveFile } from './save-file.ts';
import { tableOf } from './table.ts';

/** The formats in which a plan is downloaded; each brings its library only when it is asked for. */
export type Format = 'csv' | 'excel' | 'json';

type Make = (computed: ComputedPlan, edition: Edition, day: string) => Promise<Blob>;

const MAKE: Readonly<Record<Format, { readonly ending: string; readonly make: Make }>> = {
  csv: {
    ending: 'csv',
    make: async (computed, edition, day) => {
      const [{ csvOf }, { notesOf }] = await Promise.all([import('./csv.ts'), import('./notes.ts')]);
      const text = csvOf(tableOf(computed), computed.plan.name, notesOf(computed, edition, day));
      return new Blob([text], { type: 'text/csv;charset=utf-8' });
    },
  },
  excel: {
    ending: 'xlsx',
    make: async (computed, edition, day) => {
      const [{ default: write }, { workbookOf }, { notesOf }] = await Promise.all([
        import('write-excel-file/browser'),
        import('./workbook.ts'),
        import('./notes.ts'),
      ]);
      return write(workbookOf(tableOf(computed), notesOf(computed, edition, day))).toBlob();
    },
  },
  json: {
    ending: 'json',
    make: (...given) => Promise.resolve(new Blob([writeRecord(...given)], { type: 'application/json' })),
  },
};

/** Downloads a plan and gives the name of the file. */
export const download = async (format: Format, ...given: Parameters<Make>): Promise<string> => {
  const { ending, make } = MAKE[format];
  const name = `${exportWords.fileName(given[2])}.${ending}`;
  saveFile(await make(...given), name);
  return name;
};
