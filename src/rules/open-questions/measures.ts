import type { OpenQuestion } from '../kit/open-question.ts';
export const measureQuestions: readonly OpenQuestion[] = [];
