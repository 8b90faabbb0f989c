import { describe } from 'vitest';
import { toFenUpwards } from '../oracle/rational.ts';
import { capOf, largestBase, proportional, requestWith, uncapped, type Draw } from './proportional.ts';
import { answered, fenOf, holds, largestSum } from './support.ts';

const paid = (draw: Draw, base: bigint): bigint => largestSum(requestWith(draw, base));

/** Fen that rounding may cost: none where rate × base is whole fen already. */
const lostByRounding = (draw: Draw, ...bases: readonly bigint[]): bigint => {
  const isWhole = (base: bigint) => {
    const { top, bottom } = uncapped(draw, base);
    return (top * 100n) % bottom === 0n;
  };
  return bases.every(isWhole) ? 0n : 1n;
};

describe('every benefit that pays a share of a base', () => {
  holds('pays at least nothing and at most its cap', proportional, (draw) => {
    const { min, max } = answered(requestWith(draw, draw.a)).amount;
    const cap = capOf(draw);
    return fenOf(min) <= fenOf(max) && (cap === undefined || fenOf(max) <= cap);
  });

  holds(
    'never pays more than its rate of the base, rounded up to the fen',
    proportional,
    (draw) => paid(draw, draw.a) <= toFenUpwards(uncapped(draw, draw.a)),
  );

  holds('pays nothing for nothing', proportional, (draw) => {
    const { amount, capped } = answered(requestWith(draw, 0n));
    return amount.max === '0.00' && amount.min === '0.00' && !capped;
  });

  holds('never pays less for more', proportional, (draw) => {
    const [less, more] = draw.a < draw.b ? [draw.a, draw.b] : [draw.b, draw.a];
    return paid(draw, less) <= paid(draw, more);
  });

  holds('never pays less for one hundredth more', proportional, (draw) => {
    const next = draw.a < largestBase(draw) ? draw.a + 1n : draw.a;
    return paid(draw, draw.a) <= paid(draw, next);
  });

  holds('is capped exactly where its rate gives more than its cap, before any rounding', proportional, (draw) => {
    const { top, bottom } = uncapped(draw, draw.a);
    const cap = capOf(draw);
    const isAbove = cap !== undefined && top * 100n > cap * bottom;
    return answered(requestWith(draw, draw.a)).capped === isAbove;
  });

  // Each part is rounded on its own, so two that are rounded down may fall short of the whole by one fen.
  holds(
    'never pays less for a base in two parts than for the whole, but for one fen of rounding',
    proportional,
    (draw) => {
      const a = draw.a;
      const b = a + draw.b > largestBase(draw) ? largestBase(draw) - a : draw.b;
      return paid(draw, a) + paid(draw, b) + lostByRounding(draw, a, b) >= paid(draw, a + b);
    },
  );
});
