import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { checkAddress, codeAddress, planAddress } from '../../../src/plan/record/address.ts';
import { codeOf } from '../../../src/plan/export/qr.ts';
import { readText } from '../../../src/plan/record/read-text.ts';
import { BASE, DAY, HANDING, handingOf, PLAN, planOf, rent, RULES } from './support.ts';

/** What a phone reads from a code: each square drawn 3 dots wide, from the very path that is printed. */
const scanned = ({ size, path }: ReturnType<typeof codeOf>): string | undefined => {
  const scale = 3;
  const side = size * scale;
  const dots = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < Number(length) * scale; column += 1)
        dots.fill(
          0,
          ((Number(y) * scale + row) * side + Number(x) * scale + column) * 4,
          ((Number(y) * scale + row) * side + Number(x) * scale + column) * 4 + 3,
        );
  return jsQR(dots, side, side)?.data;
};

test('the addresses carry the plan and its amounts, item by item', () => {
  // 240,000 + 60,000 in 2026 and 240,000 + 30,000 in 2027, with the award 200,000 more; item 2 is not filled in.
  const record = `record=${DAY},${RULES},570000-770000,240000,12000;720000;;120000,60000;30000;0-200000;12000`;
  expect(planAddress(HANDING)).toMatch(/^https:\/\/policy\.test\/site\/plan\/#v1\/2026\//);
  expect(planAddress(HANDING)).toContain(`/${record}/end`);
  expect(checkAddress(HANDING)).toBe(planAddress(HANDING).replace('/plan/#', '/plan/check/#'));
});

describe('the code on paper', () => {
  test('leads to the page of checking, with the plan and its record', () => {
    const { leads, address } = codeAddress(HANDING);
    expect([leads, address]).toEqual(['check', checkAddress(HANDING)]);
    const data = scanned(codeOf(address));
    expect(data).toBe(address);
    expect(readText(data ?? '')).toMatchObject({ plan: PLAN, record: { date: DAY }, unread: [] });
  });

  test('leaves the record out where it does not fit, and is none where the plan does not', () => {
    const leads = (count: number) =>
      codeAddress(handingOf(planOf(...Array.from({ length: count }, () => rent('100')))));
    expect(leads(5).leads).toBe('check');
    expect(leads(14).leads).toBe('plan');
    expect(leads(14).address).toMatch(new RegExp(`^${BASE}plan/#v1/2026/rent-subsidy;.*/end$`));
    expect(leads(50)).toEqual({ leads: 'nowhere', address: '' });
  });
});
