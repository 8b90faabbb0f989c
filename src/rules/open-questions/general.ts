import type { OpenQuestion } from '../kit/open-question.ts';
export const general: readonly OpenQuestion[] = [];
