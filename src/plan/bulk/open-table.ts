import { bulkFiles as words } from '../../strings/index.ts';
import { kindOf } from '../file-kind.ts';
import { csvSource } from './read-csv.ts';
import { workbookSource } from './read-workbook.ts';
import { Refused, type Bytes, type TableSource } from './table-source.ts';

/** Of the first bytes, so many tell what a file is. */
const SIGNATURE = 16;

/** Opens a table that a user handed over. Throws `Refused`, with a sentence, for what is none. */
export const openTable = async (bytes: Bytes): Promise<TableSource> => {
  if (bytes.size === 0) throw new Refused(words.empty);
  const kind = kindOf(await bytes.read(0, Math.min(bytes.size, SIGNATURE)));
  if (kind === 'workbook') return workbookSource(bytes);
  if (kind === 'text') return csvSource(bytes);
  throw new Refused(words[kind]);
};

/** A file of the browser. */
export const bytesOf = (file: Blob): Bytes => ({
  size: file.size,
  read: async (from, to) => {
    try {
      return new Uint8Array(await file.slice(from, to).arrayBuffer());
    } catch {
      // It was changed or moved since it was chosen.
      throw new Refused(words.gone);
    }
  },
});
