import * as z from 'zod/mini';
import { decimalPlaces, plainSpelling } from './spelling.ts';

/** What JSON Schema says of a number. Not `multipleOf`: validators compute it in floating point. */
const numberNotes = z.registry<{ anyOf: readonly object[]; description: string }>();

/**
 * A JSON number or a plain decimal string: no sign, exponent, separator or unit, and never more decimals than allowed.
 * One check and not a union of two schemas, which would cost more than the arithmetic does.
 */
export const numberSchema = ({ decimals, max }: { readonly decimals: number; readonly max: string }): z.ZodMiniType => {
  const form =
    decimals === 0
      ? '应为不带符号、单位和分隔符的整数'
      : `应为不带符号、单位和分隔符的数，最多${String(decimals)}位小数`;
  const most = Number(max);
  const limit = `不能超过${max}`;
  const pattern = decimals === 0 ? /^\d+$/ : new RegExp(`^\\d+(\\.\\d{1,${String(decimals)}})?$`);
  const fits = (value: number) => Number.isSafeInteger(value) || decimalPlaces(plainSpelling(value)) <= decimals;
  return z
    .any()
    .check(({ value, issues }) => {
      const refuse = (message: string) => issues.push({ code: 'custom', input: value, message });
      if (typeof value === 'number' && Number.isFinite(value)) {
        if (value < 0) refuse('不能为负数');
        if (value > most) refuse(limit);
        if (!fits(value)) refuse(form);
      } else if (typeof value === 'string' && pattern.test(value)) {
        // With so few decimals no text above the limit comes so near to it that it would be read as the limit.
        if (Number(value) > most) refuse(limit);
      } else refuse(value === undefined ? '缺少这一项' : form);
    })
    .register(numberNotes, {
      anyOf: [
        { type: decimals === 0 ? 'integer' : 'number', minimum: 0, maximum: most },
        { type: 'string', pattern: patternUpTo(max, decimals) },
      ],
      description: `0至${max}，${form.replace('应为', '')}${decimals === 0 ? '' : NOT_IN_SCHEMA}`,
    });
};

/** What JSON Schema cannot say without floating point: of a string the pattern says it. */
const NOT_IN_SCHEMA = '（写成 JSON 数的，小数位数不在本格式之内，超过的同样不予接受）';

/**
 * A pattern for exactly the plain decimals from 0 to a whole `max`, zeros in front included: `12` without decimals is
 * `^0*(?:\d{1,1}|1[01]|12)$`.
 */
const patternUpTo = (max: string, decimals: number): string => {
  const shorter = String.raw`\d{1,${String(max.length - 1)}}`;
  const asLong = Array.from(max).flatMap((digit, place) => {
    // A first digit of zero makes a shorter number with a zero in front.
    const lower = Array.from({ length: Number(digit) }, (_, each) => each).filter((each) => place > 0 || each > 0);
    if (lower.length === 0) return [];
    return [`${max.slice(0, place)}[${lower.join('')}]${anyDigits(max.length - place - 1)}`];
  });
  const below = [shorter, ...asLong].join('|');
  if (decimals === 0) return `^0*(?:${below}|${max})$`;
  const most = String(decimals);
  return String.raw`^0*(?:(?:${below})(?:\.\d{1,${most}})?|${max}(?:\.0{1,${most}})?)$`;
};

const anyDigits = (count: number): string => (count === 0 ? '' : String.raw`\d{${String(count)}}`);

/** A schema with numbers in it as JSON Schema, with what is said of them. */
export const jsonSchemaOfNumbers = (schema: z.ZodMiniType): object =>
  z.toJSONSchema(schema, { io: 'input', metadata: numberNotes });
