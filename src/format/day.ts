const HOUR = 3_600_000;

/** The day in China (ISO), wherever the reader's clock stands: eight hours ahead of UTC, without summer time. */
export const dayOf = (date: Date): string => new Date(date.getTime() + 8 * HOUR).toISOString().slice(0, 10);

/** Whether a day (ISO) comes after a last day in the words of the text: 2028-01-01 is after 2027年12月31日. */
export const isAfter = (day: string, lastDay: string): boolean =>
  day > (lastDay.match(/\d+/g) ?? []).map((part) => part.padStart(2, '0')).join('-');
