/** So many pages at a time: most of them wait. */
const AT_ONCE = 4;

/** Does a task for each of many, several at a time. */
export const forEach = async <T>(all: readonly T[], task: (each: T) => Promise<void>): Promise<void> => {
  const waiting = [...all];
  const next = async (): Promise<void> => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) await task(each);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
};
