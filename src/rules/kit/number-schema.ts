import * as z from 'zod/mini';
import { Exact, plainSpelling } from './exact.ts';
import { decimalPlaces } from './spelling.ts';

/** What JSON Schema says of a number beyond its limits. Not `multipleOf`: validators reckon it in floating point. */
const numberNotes = z.registry<{ type?: 'integer'; description?: string }>();

/** A JSON number or a plain decimal string: no sign, exponent, separator or unit, and never more decimals than allowed. */
export const numberSchema = ({ decimals, max }: { readonly decimals: number; readonly max: string }): z.ZodMiniType => {
  const form =
    decimals === 0
      ? '应为不带符号、单位和分隔符的整数'
      : `应为不带符号、单位和分隔符的数，最多${String(decimals)}位小数`;
  const most = Exact.of(max);
  const limit = `不能超过${max}`;
  const pattern = decimals === 0 ? /^\d+$/ : new RegExp(`^\\d+(\\.\\d{1,${String(decimals)}})?$`);
  const number = z
    .number()
    .check(
      z.gte(0, '不能为负数'),
      z.lte(Number(max), limit),
      z.refine((value) => Number.isSafeInteger(value) || decimalPlaces(plainSpelling(value)) <= decimals, form),
    )
    .register(numberNotes, decimals === 0 ? { type: 'integer' } : {});
  const text = z.string().check(
    z.regex(pattern, form),
    z.refine((value) => !pattern.test(value) || Exact.of(value).compare(most) <= 0, limit),
  );
  return z
    .union([number, text], { error: ({ input }) => (input === undefined ? '缺少这一项' : form) })
    .register(numberNotes, { description: `0至${max}，${form.replace('应为', '')}` });
};

/** The schema of what may be sent, as JSON Schema. */
export const jsonSchemaOf = (schema: z.ZodMiniType): object =>
  z.toJSONSchema(schema, { io: 'input', metadata: numberNotes });
