/** One sentence as it is cited to an office. In a file of its own: the script that every page has needs nothing else. */
export const citation = (source: string, place: string, words: string): string =>
  `${source}${place}：“${nested(words)}”`;

/** The document as it is cited, with its issuer; book titles within a book title have single marks. */
export const citedSource = (office: string, title: string): string =>
  `${office}《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

/** Quotation marks within quotation marks. */
export const nested = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');
