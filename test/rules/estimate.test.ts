import { describe, expect, test } from 'vitest';
import { estimateOf } from '../../src/rules/estimate-of.ts';
import { findBenefit } from '../../src/rules/index.ts';
import { paid, pathsOf, refused } from './support.ts';

const purchase = (purchaseCost: unknown) => ({ benefit: 'compute-purchase', inputs: { purchaseCost } });

test('契约中的例子得到契约所写的答复', () => {
  const answer = paid('rent-subsidy', { leasedArea: '1200', years: [{ months: 12 }] }, { inNamedPark: true });
  expect(Object.keys(answer)).toEqual([
    ...['benefit', 'status', 'amount', 'years', 'capped', 'unmet', 'unconfirmed', 'readings', 'provisions', 'steps'],
  ]);
  expect(answer).toMatchObject({
    benefit: 'rent-subsidy',
    status: 'conditional',
    amount: { kind: 'formula', min: '72000.00', max: '72000.00' },
    years: [{ min: '72000.00', max: '72000.00' }],
    capped: false,
    unmet: [],
    unconfirmed: ['aiAndRoboticsTenant', 'fitsParkPlan', 'leasedForOwnUse', 'inProduction'],
    readings: [],
    provisions: ['9.1'],
  });
});

describe('支持的名称', () => {
  test.each([null, undefined, true, 1, 'text', [], [{ benefit: 'team-award' }]])('请求 %j 不是对象', (request) => {
    expect(refused(request)).toMatchObject({ benefit: null, error: { code: 'invalid-json' } });
  });

  test.each(['', 'rent', 'Rent-Subsidy', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '没有名为 %j 的支持',
    (benefit) => {
      expect(refused({ benefit, inputs: {} })).toMatchObject({ benefit, error: { code: 'unknown-benefit' } });
      expect(pathsOf({ benefit })).toEqual(['benefit']);
    },
  );

  test.each([undefined, null, 1, ['team-award'], { id: 'team-award' }])('支持的名称不能是 %j', (benefit) => {
    expect(refused({ benefit })).toMatchObject({ benefit: null, error: { code: 'unknown-benefit' } });
  });
});

describe('数据和条件的名称', () => {
  // Written as JSON, so that __proto__ is a name like any other.
  const request = (text: string): unknown => JSON.parse(text);

  test.each(['note', '__proto__', 'constructor', 'toString'])('没有名为 %j 的请求项、数据或条件', (name) => {
    const inputs = `"inputs":{"purchaseCost":1}`;
    expect(pathsOf(request(`{"benefit":"compute-purchase",${inputs},"${name}":1}`))).toEqual([name]);
    expect(pathsOf(request(`{"benefit":"compute-purchase","inputs":{"purchaseCost":1,"${name}":1}}`))).toEqual([
      `inputs.${name}`,
    ]);
    expect(pathsOf(request(`{"benefit":"compute-purchase",${inputs},"conditions":{"${name}":true}}`))).toEqual([
      `conditions.${name}`,
    ]);
    const project = `{"completedInvestment":1,"${name}":1}`;
    expect(pathsOf(request(`{"benefit":"tech-upgrade","inputs":{"projects":[${project}]}}`))).toEqual([
      `inputs.projects.0.${name}`,
    ]);
  });

  test('别项支持的条件在这里是未知的名称', () => {
    expect(pathsOf({ ...purchase('1'), conditions: { inNamedPark: true } })).toEqual(['conditions.inNamedPark']);
  });

  test.each([null, 'true', 1, 0, [], {}])('条件的答复不能是 %j', (value) => {
    expect(pathsOf({ ...purchase('1'), conditions: { districtHeldCompute: value } })).toEqual([
      'conditions.districtHeldCompute',
    ]);
  });

  test('只指出写错的名称，写对的不提', () => {
    expect(pathsOf({ ...purchase('1'), conditions: { districtHeldCompute: true, other: true } })).toEqual([
      'conditions.other',
    ]);
  });

  test.each([null, [], 'all', 1, true])('conditions 不能是 %j', (conditions) => {
    expect(pathsOf({ ...purchase('1'), conditions })).toEqual(['conditions']);
  });

  test.each([null, [], 'all', 1, true])('inputs 不能是 %j', (inputs) => {
    expect(pathsOf({ benefit: 'compute-purchase', inputs })).toEqual(['inputs']);
  });

  test('缺少的数据逐项指明', () => {
    expect(pathsOf({ benefit: 'compute-purchase' })).toEqual(['inputs.purchaseCost']);
    expect(pathsOf({ benefit: 'rent-subsidy', inputs: {} })).toEqual(['inputs.leasedArea', 'inputs.years']);
    expect(pathsOf({ benefit: 'title-award', inputs: {} })).toEqual(['inputs.title']);
  });

  test.each(['toString', '', 'National-Champion', null, 1, ['national-champion']])('没有名为 %j 的称号', (title) => {
    expect(pathsOf({ benefit: 'title-award', inputs: { title } })).toEqual(['inputs.title']);
  });

  test('各处的问题一次全部指出', () => {
    const years = [{ months: 13 }, { months: 'x' }, null];
    const inputs = { leasedArea: '1e3', years, extra: 1 };
    const request = { benefit: 'rent-subsidy', inputs, conditions: { inNamedPark: 'yes', other: true }, note: '' };
    expect([...pathsOf(request)].sort()).toEqual([
      ...['conditions.inNamedPark', 'conditions.other', 'inputs.extra', 'inputs.leasedArea'],
      ...['inputs.years.0.months', 'inputs.years.1.months', 'inputs.years.2', 'note'],
    ]);
  });
});

describe('四舍五入到分', () => {
  test.each([
    // 30% × 0.05 = 0.015, 30% × 0.01 = 0.003, 30% × 0.15 = 0.045
    ['compute-purchase', { purchaseCost: '0.05' }, '0.02'],
    ['compute-purchase', { purchaseCost: '0.01' }, '0.00'],
    ['compute-purchase', { purchaseCost: '0.15' }, '0.05'],
    // 5% × 0.10 = 0.005, 5% × 0.09 = 0.0045, 5% × 0.30 = 0.015
    ['data-service-award', { contractAmount: '0.10' }, '0.01'],
    ['data-service-award', { contractAmount: '0.09' }, '0.00'],
    ['data-service-award', { contractAmount: '0.30' }, '0.02'],
    // 0.5 × 0.01 = 0.005
    ['talent-matching', { municipalFunding: '0.01' }, '0.01'],
    // 0.02 × 100% ÷ 12 × 3 × 30% = 0.0015; 0.40 × 100% ÷ 12 × 1 × 30% = 0.01; 0.20 gives 0.005
    ['loan-interest', { years: [{ principal: '0.02', annualRatePercent: '100', months: 3 }] }, '0.00'],
    ['loan-interest', { years: [{ principal: '0.40', annualRatePercent: '100', months: 1 }] }, '0.01'],
    ['loan-interest', { years: [{ principal: '0.20', annualRatePercent: '100', months: 1 }] }, '0.01'],
    // three projects of 0.004 make 0.012
    ['tech-upgrade', { projects: Array.from({ length: 3 }, () => ({ completedInvestment: '0.02' })) }, '0.01'],
    // three years of 0.004 are paid as nothing each
    ['corpus-purchase', { years: Array.from({ length: 3 }, () => ({ contractAmount: '0.02' })) }, '0.00'],
  ])('%s 在 %j 时为 %s 元', (benefit, inputs, max) => {
    expect(paid(benefit, inputs).amount.max).toBe(max);
  });
});

test.each([
  ['team-award', [], '应为对象'],
  ['rent-subsidy', { leasedArea: '1', years: {} }, '应为列表'],
  ['rent-subsidy', { leasedArea: '1', years: [1] }, '应为对象'],
  [
    'innovation-award',
    { recognition: 'other' },
    '应为以下之一：technology-sme、high-tech-enterprise、leading-enterprise',
  ],
])('%s 的填写内容 %j 不对的，用中文说明', (benefit, inputs, message) => {
  expect(refused({ benefit, inputs }).error.issues.map((issue) => issue.message)).toEqual([message]);
});

test('不另说明的，算式随答案给出', () => {
  const benefit = findBenefit('compute-purchase');
  if (!benefit) throw new Error('compute-purchase');
  expect(estimateOf(benefit, { purchaseCost: '100' }, {}).steps).not.toEqual([]);
  expect(estimateOf(benefit, { purchaseCost: '100' }, {}, false).steps).toEqual([]);
});
