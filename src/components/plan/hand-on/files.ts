import { handOnWords } from '../../strings.ts';
import type { Edition } from '../edition.ts';
import type { Reckoned } from '../reckon.ts';
import { writeRecord } from './sheet-record.ts';
import { tableOf } from './table.ts';

/** The formats in which a plan is downloaded; each brings its library only when it is asked for. */
export type Format = 'csv' | 'excel' | 'json';

type Make = (reckoned: Reckoned, edition: Edition, day: string) => Promise<Blob>;

const MAKE: Readonly<Record<Format, { readonly ending: string; readonly make: Make }>> = {
  csv: {
    ending: 'csv',
    make: async (reckoned, edition, day) => {
      const [{ csvOf }, { notesOf }] = await Promise.all([import('./csv.ts'), import('./notes.ts')]);
      const text = csvOf(tableOf(reckoned), reckoned.plan.name, notesOf(reckoned, edition, day));
      return new Blob([text], { type: 'text/csv;charset=utf-8' });
    },
  },
  excel: {
    ending: 'xlsx',
    make: async (reckoned, edition, day) => {
      const [{ default: write }, { workbookOf }, { notesOf }] = await Promise.all([
        import('write-excel-file/browser'),
        import('./workbook.ts'),
        import('./notes.ts'),
      ]);
      return write(workbookOf(tableOf(reckoned), notesOf(reckoned, edition, day))).toBlob();
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
  const name = `${handOnWords.fileName(given[2])}.${ending}`;
  const address = URL.createObjectURL(await make(...given));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
};
