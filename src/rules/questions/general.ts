import type { OpenQuestion } from '../kit/open-question.ts';
import { annexQuestions } from './general-annex.ts';
import { computationQuestions } from './general-computation.ts';
import { documentQuestions } from './general-document.ts';
import { periodQuestions } from './general-period.ts';

/**
 * What concerns more than one measure. A general point names every benefit that it concerns; where a point of a measure says
 * the same more precisely, that one `refines` it, and the results of its benefits leave the general one out.
 */
export const general: readonly OpenQuestion[] = [
  ...documentQuestions,
  ...periodQuestions,
  ...computationQuestions,
  ...annexQuestions,
];
