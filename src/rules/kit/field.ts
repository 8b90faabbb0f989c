import * as z from 'zod/mini';
import type { Unit } from './figures.ts';
import { decimalPlaces, plainSpelling } from './spelling.ts';

/** What a form needs to know of a number field; amounts in the unit that the library works in (元, ㎡, %, 个月, 家, 个). */
export interface NumberField {
  readonly type: 'number';
  readonly label: string;
  readonly unit: Unit;
  /** The unit that people think in and that stands beside the field. */
  readonly entryUnit: '万元' | '元' | '㎡' | '%' | '个月' | '家' | '个';
  /** The power of ten that a number in that unit stands for: 4 for 万元, else 0. */
  readonly scale: 0 | 4;
  readonly decimals: number;
  readonly max: string;
}

export interface ChoiceField {
  readonly type: 'choice';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface ListField {
  readonly type: 'list';
  readonly label: string;
  readonly part: (index: number) => string;
  readonly max: number;
  /** Whether its entries are years that follow one another. */
  readonly byYear: boolean;
  readonly fields: Readonly<Record<string, NumberField>>;
}

export type Field = NumberField | ChoiceField | ListField;

type Fields = Readonly<Record<string, Field>>;

const schemas = new WeakMap<Fields, z.ZodMiniType>();

/**
 * What may be sent for the fields of a benefit. Made when it is first asked for, from the fields alone: a form, which takes
 * nothing else anyway, works with the same rules and without a validator.
 */
export const schemaOf = (fields: Fields): z.ZodMiniType => schemas.get(fields) ?? makeSchema(fields);

/** The same as JSON Schema. */
export const jsonSchemaOf = (fields: Fields): object => jsonSchemaOfNumbers(schemaOf(fields));

const makeSchema = (fields: Fields): z.ZodMiniType => {
  const schema = objectOf(fields);
  schemas.set(fields, schema);
  return schema;
};

const objectOf = (fields: Fields): z.ZodMiniType =>
  z.strictObject(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])), {
    error: '应为对象',
  });

const fieldSchema = (field: Field): z.ZodMiniType => {
  if (field.type === 'number') return numberSchema(field);
  if (field.type === 'choice') {
    const values = field.options.map(({ value }) => value);
    return z.enum(values, { error: `应为以下之一：${values.join('、')}` });
  }
  return z
    .array(objectOf(field.fields), { error: '应为列表' })
    .check(z.minLength(1, '至少填写1项'), z.maxLength(field.max, `最多${String(field.max)}项`));
};

/** What JSON Schema says of a number. Not `multipleOf`: validators compute it in floating point. */
const numberNotes = z.registry<{ anyOf: readonly object[]; description: string }>();

/**
 * A JSON number or a plain decimal string: no sign, exponent, separator or unit, and never more decimals than allowed.
 * One check and not a union of two schemas, which would cost more than the arithmetic does.
 */
const numberSchema = ({ decimals, max }: { readonly decimals: number; readonly max: string }): z.ZodMiniType => {
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
const jsonSchemaOfNumbers = (schema: z.ZodMiniType): object =>
  z.toJSONSchema(schema, { io: 'input', metadata: numberNotes });
