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
