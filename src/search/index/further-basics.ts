import type { BasicAnswer } from './basic-answer.ts';
import { costsAndSite } from './cost-basics.ts';
import { timeAndMoney } from './money-basics.ts';
import { whoMayApply } from './who-basics.ts';

/** What is asked after the questions of a first visit (basics.ts): a name for each group, and its questions. */
export const furtherGroups = { whoMayApply, timeAndMoney: [...timeAndMoney, ...costsAndSite] } as const;

export const furtherQuestions: readonly BasicAnswer[] = Object.values(furtherGroups).flat();
