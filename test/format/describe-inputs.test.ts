import { expect, test } from 'vitest';
import { describeInputs } from '../../src/format/describe-inputs.ts';
import { benefitOf } from '../support.ts';

const described = (benefit: string, inputs: Readonly<Record<string, unknown>>) =>
  describeInputs(benefitOf(benefit), inputs);

test.each([
  ['1200000', '120万元'],
  [1200000, '120万元'],
  ['0', '0元'],
  ['0.01', '0.01元'],
  ['1200000.50', '1,200,000.5元'],
  ['100.00', '100元'],
  [1e13, '1,000,000,000万元'],
])('金额 %j 写成 %s', (purchaseCost, text) => {
  expect(described('compute-purchase', { purchaseCost })).toEqual([{ label: '实际采购费用', text }]);
});

test('以元填写的月租金，整万的也以万元写出', () => {
  expect(described('incubator-tenancy', { monthlyRent: '10000', months: 12 })).toEqual([
    { label: '原应付月租金', text: '1万元' },
    { label: '免租月数', text: '12个月' },
  ]);
});

test('面积、家数和个数带自己的单位', () => {
  expect(described('vertical-model-award', { assessedCases: 3 })).toEqual([
    { label: '经过考评的应用案例', text: '3个' },
  ]);
  expect(described('event-hosting', { approvedInvestment: '2000000', participants: 1000 })).toEqual([
    { label: '参加的人工智能和机器人企业', text: '1,000家' },
    { label: '审定总投入', text: '200万元' },
  ]);
  expect(described('rent-subsidy', { leasedArea: '5000.01', years: [{ months: 12 }] })[0]).toEqual({
    label: '租赁面积',
    text: '5,000.01㎡',
  });
});

test('选择以名称写出，不写编号', () => {
  expect(described('title-award', { title: 'provincial-little-giant' })).toEqual([
    { label: '获得的称号', text: '省级专精特新“小巨人”' },
  ]);
});

test('逐年的数据每年一行，小数不分组', () => {
  const years = [
    { principal: '10000000', annualRatePercent: '3.5', months: 12 },
    { principal: 5000000, annualRatePercent: 3.123456, months: '6' },
  ];
  expect(described('loan-interest', { years })).toEqual([
    { label: '第1年', text: '贷款本金 1000万元，年利率 3.5%，计息月数 12个月' },
    { label: '第2年', text: '贷款本金 500万元，年利率 3.123456%，计息月数 6个月' },
  ]);
});

test('列表之前的数据写在前面，次序与填写时一致', () => {
  const inputs = { years: [{ months: 12 }, { months: 0 }], leasedArea: 1200 };
  expect(described('rent-subsidy', inputs)).toEqual([
    { label: '租赁面积', text: '1,200㎡' },
    { label: '第1年', text: '补贴月数 12个月' },
    { label: '第2年', text: '补贴月数 0个月' },
  ]);
});

test('无须填写的没有内容，没有填完的只写填了的', () => {
  expect(described('team-award', {})).toEqual([]);
  expect(described('rent-subsidy', { years: [{}, { months: '6' }] })).toEqual([
    { label: '第2年', text: '补贴月数 6个月' },
  ]);
});
