import { expect, test } from 'vitest';
import {
  answer,
  applicantAnswers,
  applicantStatements,
  withAnswers,
  unconfirmedIn,
  withAllConfirmed,
} from '../../src/plan/conditions.ts';
import type { SavedItem } from '../../src/plan/saved-plan.ts';
import { computePlan } from '../../src/plan/compute.ts';
import { keyed, savedPlan, type KeyedItem } from '../../src/plan/keyed-plan.ts';

const IN_FIELD = '申请企业是人工智能或机器人企业';
const OR_INSTITUTION = '申请方是人工智能或机器人企业、机构';

const holder = (benefit: string, conditions: SavedItem['conditions'] = {}) => ({
  item: { benefit, inputs: {}, conditions, claimedElsewhere: false },
});

test('几项支持要求相同的，申请方的问题只问一次', () => {
  const items = [holder('title-award'), holder('tech-upgrade'), holder('vertical-model-award')];
  expect(applicantStatements(items)).toEqual([IN_FIELD, '申请企业是惠阳区内企业']);
});

test('与申请方无关的条件不在这里问', () => {
  expect(applicantStatements([holder('compute-purchase')])).toEqual([]);
});

test('几项的答案一致才算答过，不一致或有一项没答的不算', () => {
  const yes = holder('title-award', { aiOrRoboticsEnterprise: true });
  expect([...applicantAnswers([yes, holder('tech-upgrade', { aiAndRoboticsEnterprise: true })])]).toEqual([
    [IN_FIELD, true],
  ]);
  expect([...applicantAnswers([yes, holder('tech-upgrade', { aiAndRoboticsEnterprise: false })])]).toEqual([]);
  expect([...applicantAnswers([yes, holder('tech-upgrade')])]).toEqual([]);
});

test('答一次，要求相同的各项都记下；改为不确定，各项都撤回；别的答案不动', () => {
  const { item } = holder('title-award', { firstRecognition: true });
  const answered = answer(item, IN_FIELD, false);
  expect(answered.conditions).toEqual({ firstRecognition: true, aiOrRoboticsEnterprise: false });
  expect(answer(answered, IN_FIELD, undefined).conditions).toEqual({ firstRecognition: true });
  const { item: other } = holder('compute-purchase');
  expect(answer(other, IN_FIELD, true)).toBe(other);
});

test('后来加的一项沿用已经答过的，它自己带来的答案不改', () => {
  const answers = new Map([[IN_FIELD, true]]);
  expect(withAnswers(holder('tech-upgrade').item, answers).conditions).toEqual({ aiAndRoboticsEnterprise: true });
  const own = holder('tech-upgrade', { aiAndRoboticsEnterprise: false }).item;
  expect(withAnswers(own, answers).conditions).toEqual({ aiAndRoboticsEnterprise: false });
});

test('先问是不是企业；是企业的，“企业、机构”也就答了是，反过来不算，自己答过的不改', () => {
  const rent = holder('rent-subsidy');
  expect(applicantStatements([rent, holder('tech-upgrade')])).toEqual([IN_FIELD, OR_INSTITUTION]);
  expect(answer(rent.item, IN_FIELD, true).conditions).toEqual({ aiAndRoboticsTenant: true });
  expect(answer(rent.item, IN_FIELD, false)).toBe(rent.item);
  const refused = holder('rent-subsidy', { aiAndRoboticsTenant: false }).item;
  expect(answer(refused, IN_FIELD, true)).toBe(refused);
  const upgrade = holder('tech-upgrade').item;
  expect(answer(upgrade, OR_INSTITUTION, true)).toBe(upgrade);
  expect(withAnswers(rent.item, new Map([[IN_FIELD, true]])).conditions).toEqual({ aiAndRoboticsTenant: true });
  expect(withAnswers(rent.item, new Map([[IN_FIELD, false]])).conditions).toEqual({});
});

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
