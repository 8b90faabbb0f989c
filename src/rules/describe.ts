import { benefits } from './measures/catalogue.ts';
import type { AmountKind } from './kit/award.ts';
import type { Benefit } from './kit/measure.ts';
import { jsonSchemaOf } from './kit/schema.ts';

/** A benefit as `--describe` prints it. */
export interface Description {
  readonly id: string;
  readonly measure: number;
  readonly title: string;
  readonly kind: AmountKind;
  readonly inputs: object;
  readonly conditions: readonly { readonly id: string; readonly label: string; readonly provision: string }[];
  readonly provisions: readonly string[];
}

/** The 21 benefits with their inputs as JSON Schema, for programs that call the command line. */
export const describe = (): readonly Description[] => benefits.map(describeBenefit);

const describeBenefit = ({ id, measure, title, kind, fields, conditions, provisions }: Benefit): Description => ({
  id,
  measure,
  title,
  kind,
  inputs: jsonSchemaOf(fields),
  conditions: conditions.map(({ id: condition, label, provision }) => ({ id: condition, label, provision })),
  provisions,
});
