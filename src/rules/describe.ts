import { benefits } from './measures/catalogue.ts';
import type { AmountKind } from './kit/award.ts';
import type { Condition } from './kit/condition.ts';
import type { Benefit } from './kit/measure.ts';
import { jsonSchemaOf } from './kit/schema.ts';

/** A benefit as `--describe` prints it. */
export interface Description {
  readonly id: string;
  readonly measure: number;
  readonly title: string;
  readonly kind: AmountKind;
  readonly inputs: object;
  /** `stated` is false where this site infers the condition: a "no" then refuses nothing. */
  readonly conditions: readonly Pick<Condition, 'id' | 'label' | 'provision' | 'stated'>[];
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
  conditions: conditions.map(({ id: condition, label, provision, stated }) => ({
    id: condition,
    label,
    provision,
    stated,
  })),
  provisions,
});
