import { describe, expect, test } from 'vitest';
import { listByYear, monthsByYear, monthsField, periodEntries, periodIn, timeIn } from '../../src/entry/period.ts';
import { benefitOf } from '../support.ts';

const loan = benefitOf('loan-interest');

/** The months of each year, as one counts them off a calendar; three rows at most. */
const monthsOf = (from: string, to?: string, most = 3, wanted = 0): readonly number[] | undefined => {
  const [year, month] = from.split('-');
  const [toYear, toMonth] = to?.split('-') ?? [];
  const said = Object.entries({ month, toYear, toMonth }).filter(([, text]) => text !== undefined);
  return monthsByYear(Object.fromEntries(said), Number(year), most, wanted);
};

describe('起止时间推出各年月数', () => {
  test('7月开始、还没结束：当年7月到12月是6个月，第二年12个月，只列到措施截止的2027年', () => {
    expect(monthsOf('2026-7')).toEqual([6, 12]);
  });

  test('到2027年12月为止：两年，第二年满12个月', () => {
    expect(monthsOf('2026-1', '2027-12')).toEqual([12, 12]);
    expect(monthsOf('2026-7', '2027-12')).toEqual([6, 12]);
  });

  test('到2027年11月、2028年1月为止：前后各差一个月', () => {
    expect(monthsOf('2026-7', '2027-11')).toEqual([6, 11]);
    expect(monthsOf('2026-7', '2028-1')).toEqual([6, 12, 1]);
  });

  test('跨到2028年的，2028年照样列出，还没结束的不列', () => {
    expect(monthsOf('2027-7', '2028-6')).toEqual([6, 6]);
    expect(monthsOf('2027-7')).toEqual([6]);
    expect(monthsOf('2027-12')).toEqual([1]);
  });

  test('同一年里开始和结束，首尾两个月都算', () => {
    expect(monthsOf('2026-3', '2026-5')).toEqual([3]);
    expect(monthsOf('2026-12', '2026-12')).toEqual([1]);
  });

  test('条文的年限以外的不列', () => {
    expect(monthsOf('2025-4', '2029-6')).toEqual([9, 12, 12]);
    expect(monthsOf('2025-4', '2029-6', 2)).toEqual([9, 12]);
  });

  test('还没结束的，读者另外增加的年份算满12个月', () => {
    expect(monthsOf('2026-7', undefined, 3, 3)).toEqual([6, 12, 12]);
    expect(monthsOf('2026-7', undefined, 2, 3)).toEqual([6, 12]);
  });

  test('结束早于开始的，一行也没有', () => {
    expect(monthsOf('2026-7', '2026-6')).toEqual([]);
    expect(monthsOf('2027-1', '2025-12')).toEqual([]);
  });

  test('没有说全的，还推不出', () => {
    expect(monthsByYear({ month: '7' }, undefined, 3)).toBeUndefined();
    expect(monthsByYear({}, 2026, 3)).toBeUndefined();
    expect(monthsByYear({ month: '7', toYear: '2027' }, 2026, 3)).toBeUndefined();
    expect(monthsByYear({ month: '7', toMonth: '3' }, 2026, 3)).toEqual([6, 12]);
  });
});

describe('表单里的起止时间', () => {
  test('写进表单，再读出来，还是一样', () => {
    const period = { year: '2026', month: '7', toYear: '2028', toMonth: '3' };
    const entries = { ...periodEntries(period, 'years'), 'years.1.months': '6' };
    expect(periodIn(entries, 'years')).toEqual(period);
    expect(timeIn(loan, entries)).toEqual({ start: 2026, period: { month: '7', toYear: '2028', toMonth: '3' } });
  });

  test('没有选的不算', () => {
    expect(timeIn(loan, { 'years.year': '', 'years.month': '' })).toEqual({});
    expect(timeIn(benefitOf('compute-purchase'), { 'years.year': '2026' })).toEqual({});
  });

  test('按年填写的才问年份，其中有月数的才问月份', () => {
    const asked = [
      'rent-subsidy',
      'loan-interest',
      'guarantee-fee',
      'tech-upgrade',
      'exhibition',
      'compute-purchase',
    ].map((id) => {
      const [, field] = listByYear(benefitOf(id)) ?? [];
      return field && (monthsField(field) ?? 'year');
    });
    expect(asked).toEqual(['months', 'months', 'year', undefined, undefined, undefined]);
  });
});
