/** The years in which an item may start, as the rules accept them. */
const FIRST = 2025;
const LAST = 2100;

/** A year as it stands in a link; undefined where it is none in which an item may start. */
export const readYear = (text: string): number | undefined => {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= FIRST && year <= LAST ? year : undefined;
};
