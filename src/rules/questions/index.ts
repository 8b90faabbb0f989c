import type { OpenQuestion } from '../kit/open-question.ts';
import { general } from './general.ts';
import { measureQuestions } from './measures.ts';

/** What the text leaves open (原文没写清的): the general points first, then in the order of the measures. */
export const openQuestions: readonly OpenQuestion[] = [...general, ...measureQuestions];

/** Whether a point concerns the result of a benefit. */
export const concerns = ({ benefits }: OpenQuestion, benefitId: string): boolean =>
  benefits === 'all' || benefits.includes(benefitId);

/**
 * The points that concern the result of a benefit: first those of its measure, then the general ones, without those that one
 * of its measure says more precisely.
 */
export const questionsAbout = (benefitId: string): readonly OpenQuestion[] => {
  const own = measureQuestions.filter((each) => concerns(each, benefitId));
  const refined = own.flatMap(({ refines = [] }) => refines);
  return [...own, ...general.filter((each) => concerns(each, benefitId) && !refined.includes(each.id))];
};

/** The points tied to a sentence of a measure, to the annex, or to the document as a whole. */
export const questionsUnder = (part: number | 'annex' | 'content'): readonly OpenQuestion[] =>
  openQuestions.filter(({ provision }) => provision.split('.')[0] === String(part));
