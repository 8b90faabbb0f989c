import { Decimal as BaseDecimal } from 'decimal.js';

/**
 * 80 significant digits: the longest product of admissible inputs (a principal of 15 digits, a rate of 9, a number of
 * months of 2, a figure of 4, and the same again when two fractions are compared) stays below 70, so no operation
 * before the final rounding ever rounds.
 */
const Decimal = BaseDecimal.clone({ precision: 80, rounding: BaseDecimal.ROUND_HALF_UP });

type Value = BaseDecimal.Value;

/**
 * An exact non-negative number: a decimal over a positive divisor. A plain decimal is not enough, since a month is a
 * twelfth of a year and 20,000,000 ÷ 12 × 30% must be exactly 500,000, neither a hair more nor less.
 */
export class Exact {
  static readonly zero = new Exact(new Decimal(0), new Decimal(1));

  private readonly numerator: BaseDecimal;
  private readonly divisor: BaseDecimal;

  private constructor(numerator: BaseDecimal, divisor: BaseDecimal) {
    this.numerator = numerator;
    this.divisor = divisor;
  }

  /** A plain decimal such as `'1200.50'`, or an exact JavaScript number. */
  static of(value: Value): Exact {
    return new Exact(new Decimal(value), new Decimal(1));
  }

  plus(other: Exact): Exact {
    return new Exact(
      this.numerator.times(other.divisor).plus(other.numerator.times(this.divisor)),
      this.divisor.times(other.divisor),
    );
  }

  /** The difference; callers subtract the smaller from the larger. */
  minus(other: Exact): Exact {
    return new Exact(
      this.numerator.times(other.divisor).minus(other.numerator.times(this.divisor)),
      this.divisor.times(other.divisor),
    );
  }

  times(other: Exact): Exact {
    return new Exact(this.numerator.times(other.numerator), this.divisor.times(other.divisor));
  }

  /** The quotient by a positive number. */
  over(other: Exact): Exact {
    return new Exact(this.numerator.times(other.divisor), this.divisor.times(other.numerator));
  }

  /** −1, 0 or 1 as this number is below, at or above the other. */
  compare(other: Exact): number {
    return this.numerator.times(other.divisor).comparedTo(other.numerator.times(this.divisor));
  }

  isZero(): boolean {
    return this.numerator.isZero();
  }

  /** Rounded half-up to the fen, as a plain decimal with two places: `'999999.99'`. */
  toFen(): string {
    return this.quotient().toFixed(2, Decimal.ROUND_HALF_UP);
  }

  /** The smallest number of at most two decimals that is not below this one. */
  ceilToHundredth(): Exact {
    return Exact.of(this.quotient().toDecimalPlaces(2, Decimal.ROUND_CEIL));
  }

  /** The number in full; one with more than six decimals is cut after them and marked with `…`. */
  toText(): string {
    const cut = this.quotient().toDecimalPlaces(6, Decimal.ROUND_DOWN);
    const ends = cut.times(this.divisor).equals(this.numerator);
    return ends ? cut.toFixed() : `${this.quotient().toFixed(6, Decimal.ROUND_DOWN)}…`;
  }

  /**
   * Rounding the quotient to 80 digits cannot move it across a fen: the only divisor is a product of twelves and
   * figures, so a quotient that does not end stays much farther than 1e-60 from any tie.
   */
  private quotient(): BaseDecimal {
    return this.numerator.div(this.divisor);
  }
}

/** The number of decimals of a plain decimal. */
export const decimalPlaces = (text: string): number => text.split('.')[1]?.length ?? 0;

/** The plain spelling of a finite JavaScript number, without an exponent. */
export const plainSpelling = (value: number): string => new Decimal(value).toFixed();

/** Whether a JavaScript number holds exactly what its spelling says: not so for 20 digits. */
export const holdsExactly = (value: number, spelling: string): boolean =>
  // Far below the smallest number even Decimal says zero, so a zero must be spelled as one.
  value === 0 ? !/[1-9]/.test(spelling.replace(/e.*$/i, '')) : new Decimal(spelling).equals(value);
