import type { EnterpriseLimit } from '../kit/enterprise-limit.ts';
import type { Exact } from '../kit/exact.ts';
import { add, lesser, NOTHING, pays, spanOf, subtract, sum, type Bounds } from './amounts.ts';
import { isCounted, type Line, type LineYear, type TakenOff } from './lines.ts';
import { onlyLines } from './once.ts';

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
    const years = line.years.map((each) => ({ ...each, counted: NOTHING }));
    return { ...line, years, takenOff: takenOff(years, limit, COUNTED_ONCE) };
  });
};

/** What still fits under the cap of a benefit in a calendar year, which it then uses up. */
const underCap = (each: LineYear, cap: Exact, used: Map<string, Bounds>, benefit: string): LineYear => {
  const key = `${benefit} ${String(each.year)}`;
  const before = used.get(key) ?? NOTHING;
  const counted = lesser(each.asked, subtract({ min: cap, max: cap }, before));
  used.set(key, add(before, counted));
  return { ...each, counted };
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
