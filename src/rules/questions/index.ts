import type { OpenQuestion } from '../kit/open-question.ts';
import { general } from './general.ts';
import { measureQuestions } from './measures.ts';

/** What the text leaves open (待明确事项): the general points first, then in the order of the measures. */
export const openQuestions: readonly OpenQuestion[] = [...general, ...measureQuestions];

/** The points that concern the result of a benefit. */
export const questionsAbout = (benefitId: string): readonly OpenQuestion[] =>
  openQuestions.filter(({ benefits }) => benefits.includes(benefitId));

/** The points tied to a sentence of a measure, to the annex, or to the document as a whole. */
export const questionsUnder = (part: number | 'annex' | 'content'): readonly OpenQuestion[] =>
  openQuestions.filter(({ provision }) => provision.split('.')[0] === String(part));
