import { isDeepStrictEqual } from 'node:util';
import { parse } from 'papaparse';
import { describe } from 'vitest';
import { csvOf } from '../../src/plan/export/csv.ts';
import { notesOf } from '../../src/plan/export/notes.ts';
import { tableOf } from '../../src/plan/export/table.ts';
import { planAddress } from '../../src/plan/record/address.ts';
import { check } from '../../src/plan/record/check.ts';
import { writePlanJson } from '../../src/plan/record/record-codec.ts';
import { readTable } from '../../src/plan/record/read-table.ts';
import { readText, type Handed } from '../../src/plan/record/read-text.ts';
import type { SavedPlan } from '../../src/plan/saved-plan.ts';
import { handingOf, RULES } from '../plan/record/support.ts';
import { anySavedPlan } from '../plan/saved-plans.ts';
import { holds } from './support.ts';

/** The items come back as they were, finished or not, and all amounts are found again. */
const comesBack = (handed: Handed, plan: SavedPlan): boolean =>
  'plan' in handed &&
  handed.unread.length === 0 &&
  isDeepStrictEqual(handed.plan.items, plan.items) &&
  check(handed, RULES).agrees !== false;

describe('any plan comes back as it was, and its amounts agree', () => {
  holds('from its JSON', anySavedPlan, (plan) => {
    const { computed, date } = handingOf(plan);
    const handed = readText(writePlanJson(computed, RULES, date));
    return comesBack(handed, plan) && 'plan' in handed && isDeepStrictEqual(handed.plan, plan);
  });

  holds('from its link in a message', anySavedPlan, (plan) => {
    return comesBack(readText(`请看${planAddress(handingOf(plan))}。谢谢`), plan);
  });

  holds('from its table, whatever the order of the rows', anySavedPlan, (plan) => {
    const handing = handingOf(plan);
    if (tableOf(handing.computed).length === 0) return true;
    const [heads = [], ...rows] = parse<string[]>(csvOf(handing.computed, notesOf(handing)).slice(1)).data;
    return comesBack(readTable([heads, ...rows.reverse()]), plan);
  });
});
