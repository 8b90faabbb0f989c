import * as z from 'zod/mini';
import { plainSpelling } from './exact.ts';
import { decimalPlaces } from './spelling.ts';

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
        { type: 'string', pattern: pattern.source },
      ],
      description: `0至${max}，${form.replace('应为', '')}`,
    });
};

/** A schema with numbers in it as JSON Schema, with what is said of them. */
export const jsonSchemaOfNumbers = (schema: z.ZodMiniType): object =>
  z.toJSONSchema(schema, { io: 'input', metadata: numberNotes });
