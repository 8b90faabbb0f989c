import papa from 'papaparse';

const checked = <T>({ data, errors }: papa.ParseResult<T>): readonly T[] => {
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
};

const plain = (text: string): string => text.replace(/^\uFEFF/, '');

/** The rows of a table of test cases by the names of its columns; throws where one of those that are named is not there. */
export const csvRows = <K extends string>(
  text: string,
  columns: readonly K[],
): readonly Readonly<Record<K, string>>[] => {
  const rows = checked(papa.parse<Readonly<Record<K, string>>>(plain(text), { header: true, skipEmptyLines: true }));
  const missing = columns.filter((column) => rows.some((row) => typeof row[column] !== 'string'));
  if (missing.length > 0) throw new Error(`no column ${missing.join(', ')}`);
  return rows;
};

/** The rows of a table, its header among them, as lists of cells. */
export const csvCells = (text: string): readonly (readonly string[])[] =>
  checked(papa.parse<readonly string[]>(plain(text), { skipEmptyLines: true }));
