import { add, compare, decimalOf, timesTenTo, whole, ZERO, type Decimal } from './decimal.ts';

/** A number in digits, in Chinese, or in both, as it was read. */
export interface Numeral extends Decimal {
  /** It says 万 or 亿, and so counts in ones, whatever the unit of its field. */
  readonly isInOnes: boolean;
  /** It says 百 or 千 and no 万: in a field of 万元 that may be either. */
  readonly isSmall: boolean;
  /** Short for something longer: 一万二 for 12,000, 百万 for 1,000,000. */
  readonly isShort: boolean;
  /** Ends with several digits behind a Chinese unit: 120万5000, which needs its own unit to be sure. */
  readonly hasTail: boolean;
}

const DIGITS = '零一二三四五六七八九';
/** The power of ten of each unit: of 万 and above, whole sections stand before it. */
const POWERS: ReadonlyMap<string, number> = new Map(Object.entries({ 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }));
const TOKEN = /\d+(?:\.\d*)?|\.\d+|[零一二两三四五六七八九十百千万亿]|./gu;
const TEN = whole(10);
const WAN = whole(10_000);

/** The digit that a character stands for; undefined for any other. */
const digitOf = (character: string): number | undefined => {
  const digit = DIGITS.indexOf(character === '两' ? '二' : character);
  return digit < 0 ? undefined : digit;
};

/**
 * Reads a whole text as one number: `120.5`, `二百万`, `1亿2000万`, `3千5百`, `一点五万`. Units must descend. Undefined for
 * anything else, so also for digits in a row (二〇二六) and what two units in the wrong order would say (2000万1亿).
 */
export const readNumeral = (text: string): Numeral | undefined => {
  const reader = new NumeralReader();
  const tokens = withPoint(text.replace(/^半(?=[万亿])/u, '0.5')).match(TOKEN) ?? [];
  return tokens.length > 0 && tokens.every((token) => reader.take(token)) ? reader.end() : undefined;
};

/** 一点五 → 1.5. */
const withPoint = (text: string): string => {
  const [, before = '', after = '', rest = ''] =
    /^([^点]+)点([\d零一二三四五六七八九]+)([十百千万亿]*)$/u.exec(text) ?? [];
  const integer = before === '' || before.includes('.') ? undefined : readNumeral(before);
  if (!integer || integer.isShort || integer.isInOnes) return text;
  return `${String(integer.units)}.${after.replace(/\D/gu, (each) => String(digitOf(each)))}${rest}`;
};

class NumeralReader {
  private total: Decimal | undefined = undefined;
  private section: Decimal | undefined = undefined;
  private coefficient: Decimal | undefined = undefined;
  private smallest = 5;
  private lastBig = Infinity;
  /** The power of the last unit that was read. */
  private lastPower = 0;
  private afterZero = false;
  private zeroAlone = false;
  /** A coefficient of several digits, or with decimals, takes one unit and nothing behind it. */
  private isClosed = false;
  private isShort = false;
  private hasSmall = false;

  take(token: string): boolean {
    const power = POWERS.get(token);
    if (power !== undefined) return power < 4 ? this.takeSmall(power) : this.takeBig(power);
    if (token === DIGITS.charAt(0)) return this.takeZero();
    const digit = digitOf(token);
    const number = digit === undefined ? (/\d/.test(token) ? decimalOf(token) : undefined) : whole(digit);
    if (!number || this.coefficient || this.isClosed || this.zeroAlone) return false;
    this.coefficient = number;
    return true;
  }

  end(): Numeral | undefined {
    const { total, section, coefficient, lastPower } = this;
    let tail = coefficient;
    let hasTail = false;
    if (coefficient && lastPower > 0) {
      const isDigit = coefficient.places === 0 && compare(coefficient, TEN) < 0;
      if (coefficient.places > 0 || compare(coefficient, timesTenTo(whole(1), lastPower)) >= 0) return undefined;
      if (isDigit && lastPower > 1 && !this.afterZero) {
        this.isShort = true;
        tail = timesTenTo(coefficient, lastPower - 1);
      }
      hasTail = !isDigit;
    } else if (this.afterZero && !this.zeroAlone) return undefined;
    const sum = [total, section, tail].reduce<Decimal>((all, each) => (each ? add(all, each) : all), ZERO);
    const isInOnes = total !== undefined;
    return { ...sum, isInOnes, isSmall: this.hasSmall && !isInOnes, isShort: this.isShort, hasTail };
  }

  private takeZero(): boolean {
    if (this.coefficient || this.afterZero || this.isClosed) return false;
    this.afterZero = true;
    this.zeroAlone = !this.section && !this.total;
    return true;
  }

  private takeSmall(power: number): boolean {
    const { coefficient } = this;
    if (this.isClosed || this.zeroAlone || power >= this.smallest) return false;
    if (!coefficient) {
      if (this.section || this.total) return false;
      this.isShort = power > 1;
    }
    const number = coefficient ?? whole(1);
    if (number.places > 0 || compare(number, TEN) >= 0) {
      if (this.section) return false;
      this.isClosed = true;
    }
    this.section = add(this.section ?? ZERO, timesTenTo(number, power));
    this.hasSmall ||= power > 1;
    this.smallest = power;
    this.passed(power);
    return true;
  }

  private takeBig(power: number): boolean {
    const section = this.joined();
    // 万亿 is one unit.
    if (!section && this.total && power === 8 && this.lastPower === 4 && this.lastBig === 4 && !this.afterZero) {
      this.total = timesTenTo(this.total, power);
      this.lastBig = power;
      return true;
    }
    const isFirst = this.total === undefined;
    if (!section || power >= this.lastBig || (!isFirst && (section.places > 0 || compare(section, WAN) >= 0)))
      return false;
    this.isClosed = section.places > 0;
    this.total = add(this.total ?? ZERO, timesTenTo(section, power));
    this.section = undefined;
    this.smallest = 5;
    this.lastBig = power;
    this.passed(power);
    return true;
  }

  /** All before 万 or 亿; ones stand behind a ten or a zero: 十五万, 一百零五万. Undefined for 一百五万. */
  private joined(): Decimal | undefined {
    const { section, coefficient: ones } = this;
    if (!section || !ones) return section ?? ones;
    const isOnes = ones.places === 0 && compare(ones, TEN) < 0 && (this.afterZero || this.lastPower === 1);
    return isOnes ? add(section, ones) : undefined;
  }

  private passed(power: number): void {
    this.coefficient = undefined;
    this.lastPower = power;
    this.afterZero = false;
  }
}
