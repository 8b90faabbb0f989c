import { scaleLinear } from 'd3-scale';

/** Round numbers from nothing to `max`, about as many as a phone has room for. */
export const ticksUpTo = (max: number): readonly number[] => scaleLinear([0, max], [0, 100]).ticks(5);

/** Where a value lies, in percent of the width or the height: of the height from the top, as browsers count it. */
export const scalesOf = ({ xMax, yMax }: { readonly xMax: number; readonly yMax: number }) => ({
  x: scaleLinear([0, xMax], [0, 100]),
  y: scaleLinear([0, yMax], [100, 0]),
});

/** The sums that get a line of their own: round ones, clear of the ground and of the highest. */
export const gridOf = ({ yMax, highest }: { readonly yMax: number; readonly highest: number }): readonly number[] =>
  scaleLinear([0, yMax], [0, 100])
    .ticks(3)
    .filter((sum) => sum > 0.3 * highest && sum < 0.8 * highest);
