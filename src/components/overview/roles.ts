import { benefits, WHO, type Who } from '../../rules/index.ts';

/** Who one may be, and how many benefits concern them. */
export const roles: readonly { readonly who: Who; readonly count: number }[] = WHO.map((who) => ({
  who,
  count: benefits.filter(({ beneficiaries }) => beneficiaries.some((each) => each.who === who)).length,
}));
