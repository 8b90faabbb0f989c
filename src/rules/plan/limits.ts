import type { EnterpriseLimit } from '../kit/award.ts';
import type { Exact } from '../kit/exact.ts';
import { add, compare, lesser, NOTHING, pays, smaller, spanOf, subtract, sum, type Bounds } from './amounts.ts';
import { askedBy, isCounted, type Line, type LineYear, type TakenOff } from './lines.ts';
import { isWithinValidity } from './totals.ts';

/**
 * The lines after what the text allows one enterprise: of a cap for each year, all lines of a benefit share one in each
 * calendar year, the first line served first; of what is paid once, one line counts. A line that is claimed elsewhere
 * neither counts nor uses up a limit.
 */
export const withinLimits = (lines: readonly Line[]): readonly Line[] => {
  const only = onlyLines(lines.filter(isCounted));
  const used = new Map<string, Bounds>();
  return lines.map((line) => {
    const { benefit } = line;
    const limit = benefit.perEnterprise;
    if (!limit || !isCounted(line)) return line;
    if (limit.per === 'year') {
      const years = line.years.map((each) => underCap(each, limit.cap.exact, used, benefit.id));
      return { ...line, years, takenOff: takenOff(years, limit, SHARED) };
    }
    const counting = only.get(benefit.id) ?? line;
    if (counting === line) return line;
    const years = line.years.map((each) => ({ ...each, counted: NOTHING, lowest: NOTHING.min, sure: NOTHING.min }));
    return { ...line, years, takenOff: takenOff(years, limit, COUNTED_ONCE) };
  });
};

/** Of each benefit the line that counts where the text pays an enterprise once; none where no line pays. */
const onlyLines = (lines: readonly Line[]): ReadonlyMap<string, Line> => {
  const chosen = new Map<string, Line>();
  for (const line of lines.filter((each) => pays(askedBy(each)))) {
    const rival = chosen.get(line.benefit.id);
    if (!rival || isBetter(line, rival)) chosen.set(line.benefit.id, line);
  }
  return chosen;
};

/**
 * The better line, whatever the order of the lines: one that starts while the measures are valid, then one that can pay
 * more, then one that pays more under the lowest of its readings, then the earlier one.
 */
const isBetter = (line: Line, rival: Line): boolean => {
  const inTime = isWithinValidity(line.start);
  if (inTime !== isWithinValidity(rival.start)) return inTime;
  return (compare(worthOf(line), worthOf(rival)) || rival.start - line.start) > 0;
};

const worthOf = ({ years }: Line): Bounds => sum(years.map(({ asked, lowest }) => ({ min: lowest, max: asked.max })));

/** What still fits under the cap of a benefit in a calendar year, which it then uses up. */
const underCap = (each: LineYear, cap: Exact, used: Map<string, Bounds>, benefit: string): LineYear => {
  const key = `${benefit} ${String(each.year)}`;
  const before = used.get(key) ?? NOTHING;
  const counted = lesser(each.asked, subtract({ min: cap, max: cap }, before));
  used.set(key, add(before, counted));
  return { ...each, counted, lowest: smaller(each.lowest, counted.min), sure: smaller(each.sure, counted.min) };
};

const SHARED = '同一年度各行合计不超过这一上限，前面各行已用去的部分不再重复计入';
const COUNTED_ONCE = '本站按每家企业只计一次，已计入同一支持的另一项';

const takenOff = (
  years: readonly LineYear[],
  { quote, provision }: EnterpriseLimit,
  reason: string,
): TakenOff | undefined => {
  const cuts = years.map(({ year, asked, counted }) => ({ year, cut: subtract(asked, counted) }));
  const whole = sum(cuts.map(({ cut }) => cut));
  if (!pays(whole)) return undefined;
  return {
    ...spanOf(whole),
    why: `“${quote}”：${reason}`,
    provision,
    years: cuts.filter(({ cut }) => pays(cut)).map(({ year, cut }) => ({ year, ...spanOf(cut) })),
  };
};
