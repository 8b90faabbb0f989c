import { compare, pays } from './amounts.ts';
import { askedBy, type Line } from './lines.ts';
import { isWithinValidity } from './validity.ts';

/** Of each benefit the line that counts where the text pays an enterprise once; none where no line pays. */
export const onlyLines = (lines: readonly Line[]): ReadonlyMap<string, Line> => {
  const chosen = new Map<string, Line>();
  for (const line of lines.filter((each) => pays(askedBy(each)))) {
    const rival = chosen.get(line.benefit.id);
    if (!rival || isBetter(line, rival)) chosen.set(line.benefit.id, line);
  }
  return chosen;
};

/**
 * The better line, whatever the order of the lines: one that starts while the measures are valid, then one that can pay
 * more, then the surer one, then the earlier one.
 */
const isBetter = (line: Line, rival: Line): boolean => {
  const inTime = isWithinValidity(line.start);
  if (inTime !== isWithinValidity(rival.start)) return inTime;
  return (compare(askedBy(line), askedBy(rival)) || rival.start - line.start) > 0;
};
