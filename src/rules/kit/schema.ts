import * as z from 'zod/mini';
import type { Field } from './field.ts';
import { jsonSchemaOfNumbers, numberSchema } from './number-schema.ts';

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
