/** A requirement of a provision that only the user can answer: a yes/no fact. */
export interface Condition {
  readonly id: string;
  /** Our own plain statement, which the user answers with yes, no or not sure. */
  readonly label: string;
  /** The words of the official text that demand it. */
  readonly quote: string;
  readonly provision: string;
  /** True where the sentence that pays states it; false where this site infers it: a "no" then refuses nothing. */
  readonly stated: boolean;
  /** True where it is about who applies: one answer then holds for every benefit that demands the same. */
  readonly ofApplicant: boolean;
}

/** A stated condition in the text's words, and the same as a plain statement. `id` and `provision` come from where it stands. */
export const must = (quote: string, label: string): Condition => ({
  id: '',
  label,
  quote,
  provision: '',
  stated: true,
  ofApplicant: false,
});

/** The same, of a condition about who applies. */
export const mustBe = (quote: string, label: string): Condition => ({ ...must(quote, label), ofApplicant: true });

/**
 * The same, where the sentence that pays does not state it: this site carries it over from a neighbouring sentence, or
 * reads it into the words. The principle for all of them: a limit of a neighbouring sentence is asked, never assumed,
 * and a "no" to it refuses nothing. The outcome is then undecided, from nothing to what it would be otherwise.
 */
export const inferred = (condition: Condition): Condition => ({ ...condition, stated: false });

/** What several measures demand of an applicant. Whoever is the first is the second, too. */
export const ENTERPRISE_OF_FIELD = '申请企业是人工智能或机器人企业';
export const APPLICANT_OF_FIELD = '申请方是人工智能或机器人企业、机构';

/** Every condition answered with yes, as examples and pictures take it. */
export const allMet = (conditions: readonly Condition[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(conditions.map(({ id }) => [id, true]));

/** Whether the answers refuse the benefit already, whatever its numbers: a stated condition is denied. */
export const isRefusedBy = (
  conditions: readonly Condition[],
  answers: Readonly<Record<string, boolean | undefined>>,
): boolean => conditions.some(({ id, stated }) => stated && answers[id] === false);

/** The kinds of people and bodies that the text supports, as a reader would name themselves. */
export const WHO = ['enterprise', 'park-operator', 'platform', 'talent', 'event-organiser'] as const;

export type Who = (typeof WHO)[number];

/** Whom a benefit concerns, and the words of the text that say so. */
export interface Beneficiary {
  readonly who: Who;
  /** Empty where the text does not say who may apply. */
  readonly quote: string;
  readonly provision: string;
}

/** `concerns('park-operator', '园区运营主体')`; `provision` comes from where it stands. */
export const concerns = (who: Who, quote: string): Beneficiary => ({ who, quote, provision: '' });
