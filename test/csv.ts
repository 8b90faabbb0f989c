import papa from 'papaparse';

const read = <T>(text: string, header: boolean): readonly T[] => {
  const { data, errors } = papa.parse<T>(text.replace(/^\uFEFF/, ''), { header, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
};

/** The rows of a table of test cases, each by the names of its columns; throws where a row is not of the table's width. */
export const csvRows = <T>(text: string): readonly T[] => read(text, true);

/** The rows of a table, its header among them, as lists of cells. */
export const csvCells = (text: string): readonly (readonly string[])[] => read(text, false);
