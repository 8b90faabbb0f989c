import { oneInterestPolicy } from '../document/annex.ts';
import { compare } from './amounts.ts';
import { isPaying, type Line } from './lines.ts';
import { totalsOf } from './totals.ts';

/**
 * The lines that the strict reading of 11.3 leaves out. By the letter 贴保 is no 贴息 policy, and several loans under one
 * policy are no different policies, so nothing is left out. Read strictly, an enterprise that could get both 贴息 and 贴保
 * chooses one policy, for all its lines: the one that pays more while the measures are valid, then the one that pays more
 * later, then the one named first.
 */
export const strictlyExcluded = (lines: readonly Line[]): readonly Line[] =>
  oneInterestPolicy.benefits
    .map((id) => lines.filter((line) => line.benefit.id === id && isPaying(line)))
    .map((policy) => ({ policy, ...totalsOf(policy) }))
    .sort((one, other) => compare(other.within, one.within) || compare(other.beyond, one.beyond))
    .slice(1)
    .flatMap(({ policy }) => policy);
