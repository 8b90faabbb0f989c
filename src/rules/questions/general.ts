import type { OpenQuestion } from '../kit/open-question.ts';
import { annexQuestions } from './general-annex.ts';
import { documentQuestions } from './general-document.ts';
import { periodQuestions } from './general-period.ts';
import { computationQuestions } from './general-computation.ts';

/**
 * What concerns more than one measure. A general point names only the benefits whose own list has no entry that says
 * the same more precisely, so that a result is not buried in questions.
 */
export const general: readonly OpenQuestion[] = [
  ...documentQuestions,
  ...periodQuestions,
  ...computationQuestions,
  ...annexQuestions,
];
