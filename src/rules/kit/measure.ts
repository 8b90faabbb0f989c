import type { AmountKind, Award, EnterpriseLimit } from './award.ts';
import type { Beneficiary, Condition } from './condition.ts';
import type { Field } from './field.ts';
import type { Figure } from './figures.ts';
import { readerOf, type Input, type Values } from './input.ts';

/** An addressable sentence of the official text (条文单元), word for word. */
export interface Provision {
  readonly id: string;
  readonly text: string;
}

/** Something one can get under a provision (单项支持). */
export interface Benefit {
  readonly id: string;
  /** The number and the slug of the measure that holds it. */
  readonly measure: number;
  readonly slug: string;
  readonly title: string;
  /** What one does that it may pay for, in everyday words, for those who do not know the benefit's name. */
  readonly occasion: string;
  readonly kind: AmountKind;
  /** The words of the text that say how much, for overviews. */
  readonly headlines: readonly string[];
  readonly provisions: readonly string[];
  readonly beneficiaries: readonly Beneficiary[];
  readonly conditions: readonly Condition[];
  /** The condition by which others choose or recognise whom it pays (遴选、认定、入选); undefined where there is none. */
  readonly selection: string | undefined;
  /** What it allows one enterprise over all lines of a plan; undefined where the text sets nothing. */
  readonly perEnterprise: EnterpriseLimit | undefined;
  /** The words by which it looks at the year before the one of application (上年度); undefined where it does not. */
  readonly previousYear: string | undefined;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly fields: Readonly<Record<string, Field>>;
  /** The award on inputs that the fields allow. */
  readonly award: (inputs: Readonly<Record<string, unknown>>) => Award;
}

/** One of the 13 numbered items (措施). */
export interface Measure {
  readonly number: number;
  readonly slug: string;
  readonly topic: number;
  readonly title: string;
  readonly provisions: readonly Provision[];
  readonly benefits: readonly Benefit[];
}

type Inputs = Readonly<Record<string, Input<unknown>>>;
type Figures = Readonly<Record<string, Figure>>;

interface BenefitText<K extends AmountKind, I extends Inputs, F extends Figures, C extends string> {
  readonly id: string;
  readonly title: string;
  readonly occasion: string;
  readonly kind: K;
  readonly headlines: readonly string[];
  /** Earlier sentences that the benefit rests on too. */
  readonly alsoFrom?: readonly string[];
  readonly beneficiaries: readonly Beneficiary[];
  readonly conditions: Readonly<Record<C, Condition>>;
  readonly selection?: NoInfer<C>;
  readonly perEnterprise?: (figures: F) => EnterpriseLimit;
  readonly previousYear?: string;
  readonly figures: F;
  readonly inputs: I;
  readonly award: (inputs: Values<I>, figures: F) => Award<K>;
}

interface ProvisionText extends Provision {
  readonly benefit?: Omit<Benefit, 'measure' | 'slug'>;
}

/** A sentence that pays nothing by itself. */
export const statement = (id: string, text: string): ProvisionText => ({ id, text });

/** A sentence and, under it, the rule that says the same. */
export const benefit = <K extends AmountKind, I extends Inputs, F extends Figures, C extends string>(
  id: string,
  text: string,
  rule: BenefitText<K, I, F, C>,
): ProvisionText => {
  const figures = mapWithKey(rule.figures, (figure, key) => ({
    ...figure,
    id: key,
    provision: figure.provision || id,
  }));
  const conditions = mapWithKey(rule.conditions, (condition, key) => ({
    ...condition,
    id: key,
    provision: condition.provision || id,
  }));
  const read = readerOf(rule.inputs);
  const limit = rule.perEnterprise?.(figures as F);
  return {
    id,
    text,
    benefit: {
      id: rule.id,
      title: rule.title,
      occasion: rule.occasion,
      kind: rule.kind,
      headlines: rule.headlines,
      provisions: [...(rule.alsoFrom ?? []), id],
      beneficiaries: rule.beneficiaries.map((each) => ({ ...each, provision: each.provision || id })),
      conditions: Object.values(conditions),
      selection: rule.selection,
      perEnterprise: limit && { ...limit, provision: id },
      previousYear: rule.previousYear,
      figures,
      fields: mapWithKey(rule.inputs, ({ field }) => field),
      award: (given) => rule.award(read(given), figures as F),
    },
  };
};

export const measure = (text: {
  readonly number: number;
  readonly slug: string;
  readonly topic: number;
  readonly title: string;
  readonly provisions: readonly ProvisionText[];
}): Measure => ({
  ...text,
  provisions: text.provisions.map(({ id, text: sentence }) => ({ id, text: sentence })),
  benefits: text.provisions.flatMap(({ benefit: rule }) =>
    rule ? [{ ...rule, measure: text.number, slug: text.slug }] : [],
  ),
});

const mapWithKey = <A, B>(record: Readonly<Record<string, A>>, map: (value: A, key: string) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
