import { capsIn, type Estimate } from '../../rules/index.ts';

/** What a stretch of the bar stands for: paid for sure, possible, cut off by the cap, or left below it. */
export type StretchRole = 'sure' | 'possible' | 'cut' | 'room';

export interface Stretch {
  readonly role: StretchRole;
  /** Its part of the whole bar, above 0 and at most 1. */
  readonly share: number;
}

/**
 * An amount against what its rate alone would give, or against its cap where nothing was cut. None where there is
 * nothing to compare it with: a fixed sum, or one that no cap limits.
 */
export const stretchesOf = ({ amount, steps, status }: Estimate): readonly Stretch[] => {
  if (status === 'ineligible') return [];
  const caps = capsIn(steps);
  const total = (sums: readonly string[]): number => sums.reduce((sum, each) => sum + Number.parseFloat(each), 0);
  const cut = total(caps.map(({ takenOff }) => takenOff));
  const max = Number(amount.max);
  const room = cut > 0 ? 0 : Math.max(0, total(caps.map(({ cap }) => cap)) - max);
  const sure = Number(amount.min);
  const sums: readonly (readonly [StretchRole, number])[] = [
    ['sure', sure],
    ['possible', max - sure],
    ['cut', cut],
    ['room', room],
  ];
  const whole = max + cut + room;
  const stretches = sums.filter(([, sum]) => sum > 0).map(([role, sum]) => ({ role, share: sum / whole }));
  return stretches.length === 1 && stretches[0]?.role === 'sure' && caps.length === 0 ? [] : stretches;
};
