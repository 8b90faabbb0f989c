import { Exact } from '../kit/exact.ts';
import type { Benefit } from '../kit/measure.ts';
import type { OpenQuestion } from '../kit/open-question.ts';
import { benefits } from '../measures/catalogue.ts';
import { concerns, openQuestions } from './index.ts';

const NOTHING = Exact.of(0);

/** The highest sum that the text writes for a benefit, in yuan; nothing where it writes none (6.3, 10.1). A threshold is none. */
const highestSum = ({ figures }: Benefit): Exact =>
  Object.values(figures)
    .filter(({ unit, id }) => unit === 'yuan' && id !== 'threshold')
    .reduce((most, { exact }) => (exact.compare(most) > 0 ? exact : most), NOTHING);

/** The sums that may hang on the answer to a question, added up over the benefits that it concerns. */
const stakeOf = (question: OpenQuestion): Exact =>
  benefits.filter(({ id }) => concerns(question, id)).reduce((sum, benefit) => sum.plus(highestSum(benefit)), NOTHING);

const MOVES = ['always', 'sometimes', 'never'] as const;

/** The open questions, those first whose answers move the most money; equal ones in the order of the register. */
export const questionsByStake: readonly OpenQuestion[] = openQuestions
  .map((question) => ({ question, stake: stakeOf(question) }))
  .sort(
    (one, other) =>
      MOVES.indexOf(one.question.moves) - MOVES.indexOf(other.question.moves) || other.stake.compare(one.stake),
  )
  .map(({ question }) => question);
