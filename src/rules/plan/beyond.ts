import type { Span } from '../estimate-of.ts';
import { NOTHING, spanOf } from './amounts.ts';
import { withinLimits } from './limits.ts';
import type { Line } from './lines.ts';
import { totalsOf } from './totals.ts';
import { isWithinValidity } from './validity.ts';

/** One way to understand what becomes of the years after the last valid one (annex.3). */
export interface ReadingBeyond {
  readonly id: 'runs-on' | 'stops' | 'successor';
  readonly label: string;
  /** What the later years pay under it; undefined where the text gives nothing to work it out from. */
  readonly amount: Span | undefined;
}

/** The three readings of the years after the last valid one; what starts only then runs on under none of them. */
export const readingsBeyond = (lines: readonly Line[]): readonly ReadingBeyond[] => {
  // ComputedPlan anew: a line that starts later must not use up a cap before one that runs on.
  const begun = withinLimits(lines.filter(({ start }) => isWithinValidity(start)));
  return [
    {
      id: 'runs-on',
      label: '有效期内已经开始的，期满后继续享受到期限结束',
      amount: spanOf(totalsOf(begun).beyond),
    },
    { id: 'stops', label: '有效期满即停止，以后的年度不再享受', amount: spanOf(NOTHING) },
    { id: 'successor', label: '有效期满后须另有文件，能否享受、享受多少以新文件为准', amount: undefined },
  ];
};
