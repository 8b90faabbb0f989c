import { expect, test } from 'vitest';
import { differences, toldApart } from '../../src/plan/sayings.ts';
import type { SavedItem } from '../../src/plan/saved-plan.ts';

const item = (benefit: string, inputs: SavedItem['inputs'] = {}): SavedItem => ({
  benefit,
  inputs,
  conditions: {},
  claimedElsewhere: false,
});
const loan = (principal: string, annualRatePercent = '3.5', ...later: readonly string[]) =>
  item('loan-interest', {
    years: [principal, ...later].map((each) => ({ principal: each, annualRatePercent, months: '12' })),
  });
const rent = (leasedArea: string) => item('rent-subsidy', { leasedArea, years: [{ months: '12' }] });

/** What is said of each of several items of one plan. */
const said = (...items: readonly SavedItem[]) => items.map((each) => toldApart(items, each));

test('同一项支持有几项的，说出第一处不同的填写内容', () => {
  expect(said(loan('8000000'), loan('5000000'))).toEqual(['贷款本金800万元', '贷款本金500万元']);
  expect(said(rent('1200'), rent('800'))).toEqual(['租赁面积1200㎡', '租赁面积800㎡']);
  expect(said(loan('8000000', '3.5'), loan('8000000', '4'))).toEqual(['年利率3.5%', '年利率4%']);
  expect(said(item('title-award', { title: 'national-champion' }), item('title-award'))[0]).toContain('单项冠军');
});

test('各年不一样的，说头一个，并说还有别的；各年一样的只说一次', () => {
  expect(said(loan('8000000', '3.5', '6000000'), loan('5000000', '3.5', '5000000'))).toEqual([
    '贷款本金800万元等',
    '贷款本金500万元',
  ]);
});

test('只有一项的、填得都一样的、还没有填的，没有可说的', () => {
  expect(said(loan('8000000'), rent('1200'))).toEqual(['', '']);
  expect(said(rent('1200'), rent('1200'))).toEqual(['', '']);
  expect(said(rent('1200'), item('rent-subsidy'))).toEqual(['租赁面积1200㎡', '']);
});

test('两个窗口改得不一样的金额，单位只说一次', () => {
  expect(differences([loan('8000000'), loan('5000000')])).toEqual([
    '第1年：贷款本金：800万元',
    '第1年：贷款本金：500万元',
  ]);
});
