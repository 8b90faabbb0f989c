import { Decimal as BaseDecimal } from 'decimal.js';
import { cutAfterSix, decimalPlaces, groupDigits, withTwoPlaces } from './spelling.ts';

/**
 * 80 significant digits: the longest product of admissible inputs (a principal of 15 digits, a rate of 9, a number of
 * months of 2, a figure of 4, and the same again when two fractions are compared) stays below 70, so no operation
 * ever rounds but those whose name says so.
 */
const Decimal = BaseDecimal.clone({ precision: 80, rounding: BaseDecimal.ROUND_HALF_UP });

type Value = BaseDecimal.Value;

const ONE = new Decimal(1);
const HUNDREDTH = new Decimal('0.01');
const MILLIONTH = new Decimal('0.000001');

/** The largest multiple of a small decimal that is not above a number; `ends` where it is the number itself. */
interface Parts {
  readonly below: BaseDecimal;
  readonly ends: boolean;
}

/**
 * An exact non-negative number: a decimal over a positive divisor. A plain decimal is not enough, since a month is a
 * twelfth of a year and 20,000,000 ÷ 12 × 30% must be exactly 500,000, neither a hair more nor less. Nearly every number
 * is a plain decimal, though: its divisor is the object `ONE`, and nothing is ever multiplied or divided by that.
 */
export class Exact {
  static readonly zero = new Exact(new Decimal(0), ONE);

  private readonly numerator: BaseDecimal;
  private readonly divisor: BaseDecimal;
  /** What follows from the number, kept because the steps of one estimate ask for it again and again. */
  private millionths: Parts | undefined = undefined;
  private fen: string | undefined = undefined;
  private text: string | undefined = undefined;
  private grouped: string | undefined = undefined;

  private constructor(numerator: BaseDecimal, divisor: BaseDecimal) {
    this.numerator = numerator;
    this.divisor = divisor;
  }

  /** A plain decimal such as `'1200.50'`, or an exact JavaScript number. */
  static of(value: Value): Exact {
    return new Exact(new Decimal(value), ONE);
  }

  /** Ten to a whole power, as its spelling: of `10 ** -4` each version of an engine makes another last digit. */
  static powerOfTen(exponent: number): Exact {
    return Exact.of(`1e${String(exponent)}`);
  }

  plus(other: Exact): Exact {
    // Sums start from this object, and of ceilings all lower ends are it.
    if (this === Exact.zero) return other;
    return new Exact(this.across(other).plus(other.across(this)), product(this.divisor, other.divisor));
  }

  /** The difference; callers subtract the smaller from the larger. */
  minus(other: Exact): Exact {
    return new Exact(this.across(other).minus(other.across(this)), product(this.divisor, other.divisor));
  }

  times(other: Exact): Exact {
    return new Exact(this.numerator.times(other.numerator), product(this.divisor, other.divisor));
  }

  /** The quotient by a positive number, kept as a fraction unless it ends; by a power of ten, `times` its inverse is cheaper. */
  over(other: Exact): Exact {
    const fraction = new Exact(this.across(other), product(this.divisor, other.numerator));
    const { below, ends } = fraction.inMillionths();
    return ends ? new Exact(below, ONE) : fraction;
  }

  /** −1, 0 or 1 as this number is below, at or above the other. */
  compare(other: Exact): number {
    return this.across(other).comparedTo(other.across(this));
  }

  isZero(): boolean {
    return this.numerator.isZero();
  }

  /** Rounded half-up to the fen, as a plain decimal with two places: `'999999.99'`. */
  toFen(): string {
    this.fen ??= withTwoPlaces(this.roundedToFen().toText());
    return this.fen;
  }

  /** The same as a number. */
  roundedToFen(): Exact {
    if (this.divisor === ONE && decimalPlaces(this.toText()) <= 2) return this;
    // What is cut below the millionths never reaches half a fen.
    return new Exact(this.inMillionths().below.toDecimalPlaces(2), ONE);
  }

  /** The smallest number of at most two decimals that is not below this one. */
  ceilToHundredth(): Exact {
    const { below, ends } = this.inPartsOf(HUNDREDTH);
    return new Exact(ends ? below : below.plus(HUNDREDTH), ONE);
  }

  /** The number in full; one with more than six decimals is cut after them and marked with `…`. */
  toText(): string {
    this.text ??= this.spell();
    return this.text;
  }

  /** The same with the whole digits in groups of three: `'1,200,000.5'`. */
  toGroupedText(): string {
    this.grouped ??= groupDigits(this.toText());
    return this.grouped;
  }

  private spell(): string {
    if (this.divisor === ONE) return cutAfterSix(this.numerator.toFixed());
    const { below, ends } = this.inMillionths();
    return ends ? below.toFixed() : `${below.toFixed(6)}…`;
  }

  private inMillionths(): Parts {
    this.millionths ??= this.inPartsOf(MILLIONTH);
    return this.millionths;
  }

  /** The whole parts of a size in this number. Computed in whole numbers, so that no digit is lost. */
  private inPartsOf(size: BaseDecimal): Parts {
    const whole = product(this.divisor, size);
    const count = this.numerator.dividedToIntegerBy(whole);
    return { below: count.times(size), ends: count.times(whole).equals(this.numerator) };
  }

  /** The numerator brought across to the other's divisor, to be added to or compared with the other's. */
  private across(other: Exact): BaseDecimal {
    return product(this.numerator, other.divisor);
  }
}

const product = (one: BaseDecimal, other: BaseDecimal): BaseDecimal => {
  if (other === ONE) return one;
  return one === ONE ? other : one.times(other);
};
