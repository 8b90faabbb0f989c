import { expect, test } from 'vitest';
import { computePlan } from '../../src/plan/compute.ts';
import { keyed, savedPlan, type KeyedItem } from '../../src/plan/keyed-plan.ts';
import type { SavedItem } from '../../src/plan/saved-plan.ts';
import { unconfirmedIn, withAllConfirmed } from '../../src/plan/unconfirmed.ts';

const item = (benefit: string, rest: Partial<SavedItem> = {}): KeyedItem =>
  keyed({ benefit, inputs: {}, conditions: {}, claimedElsewhere: false, ...rest });

const compute = item('compute-purchase', { inputs: { purchaseCost: '1000000' } });
const upgrade = item('tech-upgrade', { inputs: { projects: [{ completedInvestment: '1000000' }] } });
const unfinished = item('title-award');

const computed = (items: readonly KeyedItem[]) => computePlan(savedPlan({ name: '', start: 2026, items }));

test('What is not answered is listed by item, and what is true of the applicant once, before all', () => {
  const items = [compute, upgrade, unfinished];
  const [applicant, ...rest] = unconfirmedIn(computed(items), items);
  expect(applicant).toEqual({ key: undefined, title: '', labels: ['申请企业是人工智能或机器人企业'] });
  expect(rest.map(({ key }) => key)).toEqual([compute.key, upgrade.key]);
  expect(rest[0]).toMatchObject({ title: '算力采购补贴', labels: ['采购的算力资源由惠阳辖区内的企业持有'] });
});

test('What has no part in the sum is not asked about', () => {
  const items = [
    unfinished,
    item('compute-purchase', { inputs: { purchaseCost: '1000000' }, claimedElsewhere: true }),
    item('compute-purchase', { inputs: { purchaseCost: '1000000' }, conditions: { districtHeldCompute: false } }),
  ];
  expect(unconfirmedIn(computed(items), items)).toEqual([]);
});

test('Confirmed, each line holds; an answer that was given stays, and so does an item that is not filled in', () => {
  const refused = item('tech-upgrade', {
    inputs: { projects: [{ completedInvestment: '1000000' }] },
    conditions: { previousYearProject: false },
  });
  const items = [compute, upgrade, refused, unfinished];
  const confirmed = withAllConfirmed(computed(items), items);
  expect(computed(confirmed).worked.lines.map(({ estimate }) => estimate.status)).toEqual([
    'eligible',
    'eligible',
    'ineligible',
  ]);
  expect(confirmed[2]?.item.conditions.previousYearProject).toBe(false);
  // The applicant is the same for all; what is asked of the unfinished item alone is still open.
  expect(confirmed[3]?.item.conditions).toEqual({ aiOrRoboticsEnterprise: true });
  expect(unconfirmedIn(computed(confirmed), confirmed)).toEqual([]);
});
