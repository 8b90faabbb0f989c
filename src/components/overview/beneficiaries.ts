import { benefits, type Beneficiary, type Benefit, type Who } from '../../rules/index.ts';
import { link } from '../../links/link.ts';

/** A benefit, and the words by which the text says that it concerns somebody. */
export interface Concern {
  readonly benefit: Benefit;
  readonly beneficiary: Beneficiary;
}

/** What concerns an enterprise, a park operator and so on, in the order of the text. */
export const concernsOf = (who: Who): readonly Concern[] =>
  benefits.flatMap((benefit) =>
    benefit.beneficiaries
      .filter((beneficiary) => beneficiary.who === who)
      .map((beneficiary) => ({ benefit, beneficiary })),
  );

/** The page of those whom a benefit concerns. */
export const whoLink = (who: Who): string => link(`/for/${who}/`);
