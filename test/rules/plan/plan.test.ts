import { describe, expect, test } from 'vitest';
import { estimate, plan, type PlanAnswer } from '../../../src/rules/index.ts';
import {
  answered,
  compute,
  demonstration,
  exactly,
  guarantee,
  interest,
  platform,
  rent,
  request,
  scaleUp,
  team,
  tenancy,
  title,
  upTo,
  years,
} from './support.ts';

const ORDER = ['lines', 'byYear', 'beyondValidity', 'total', 'inKind', 'excluded', 'strict', 'readings'];

describe('答复', () => {
  test('各部分的名称和次序如约', () => {
    const answer = answered([compute('10')()]);
    expect(Object.keys(answer)).toEqual(ORDER);
    expect(Object.keys(answer.strict)).toEqual(['total', 'excluded']);
    expect(answer.byYear).toEqual([{ year: 2026, min: '3.00', max: '3.00' }]);
  });

  test('每一行是该项的试算，另注明是第几项', () => {
    const items = [rent('1200')({ conditions: {} }), compute('10')({ start: 2027 })];
    const { lines } = answered(items);
    expect(lines).toEqual(
      items.map(({ benefit, inputs, conditions }, item) => ({ item, ...estimate({ benefit, inputs, conditions }) })),
    );
    expect(lines[0]).toMatchObject({ item: 0, benefit: 'rent-subsidy', status: 'conditional' });
  });

  test('不要步骤的，只少步骤', () => {
    const asked = request([rent('5000', 3)(), rent('100')({ start: 2027 }), scaleUp('20000000')()]);
    const full = plan(asked) as PlanAnswer;
    const lines = full.lines.map((line) => ({ ...line, steps: [] }));
    expect(plan(asked, { explain: false })).toEqual({ ...full, lines });
    expect(full.lines.every(({ steps }) => steps.length > 0)).toBe(true);
  });
});

describe('年份', () => {
  test('没有年份的支持计入起始年，各年的支持从起始年起逐年相接', () => {
    // 5 × 1,000 × 12 = 60,000 a year from 2026, 30% × 100,000 = 30,000 in 2026, 500,000 in 2027
    const answer = answered([rent('1000', 2)(), compute('100000')(), title('national-champion')({ start: 2027 })]);
    expect(years(answer)).toEqual(['2026: 90000.00', '2027: 560000.00']);
    expect(answer.total).toEqual(exactly('650000.00'));
  });

  test('三年的支持从2026年起的，第三年在有效期之后，另列', () => {
    const answer = answered([rent('1000', 3)()]);
    expect(years(answer)).toEqual(['2026: 60000.00', '2027: 60000.00']);
    expect(answer.total).toEqual(exactly('120000.00'));
    expect(answer.beyondValidity).toEqual(exactly('60000.00'));
  });

  test.each([
    [2025, '180000.00', '0.00'],
    [2026, '120000.00', '60000.00'],
    [2027, '60000.00', '120000.00'],
    [2028, '0.00', '180000.00'],
  ])('三年的支持从%i年起的，有效期内 %s 元，有效期后 %s 元', (start, within, beyond) => {
    const answer = answered([rent('1000', 3)({ start })]);
    expect(answer.total).toEqual(exactly(within));
    expect(answer.beyondValidity).toEqual(exactly(beyond));
  });

  test.each([
    [2026, '3.00', '0.00'],
    [2027, '3.00', '0.00'],
    [2028, '0.00', '3.00'],
  ])('没有年份的支持在%i年的，有效期内 %s 元，有效期后 %s 元', (start, within, beyond) => {
    const answer = answered([compute('10')()], start);
    expect(answer.total).toEqual(exactly(within));
    expect(answer.beyondValidity).toEqual(exactly(beyond));
  });

  test('只列有行的年份，依先后排列，中间空缺的不补', () => {
    expect(years(answered([compute('10')({ start: 2027 }), compute('20')({ start: 2025 })]))).toEqual([
      '2025: 6.00',
      '2027: 3.00',
    ]);
  });
});

describe('各种金额', () => {
  test('上限只加在上界，区间两端分别相加', () => {
    // 30% × 1,000,000 at most; 2,000,000 to 10,000,000; 30% × 100,000
    const answer = answered([platform('1000000')(), team(), compute('100000')()]);
    expect(answer.total).toEqual({ min: '2030000.00', max: '10330000.00' });
  });

  test('非资金的支持单列，不在各年和合计之内', () => {
    const answer = answered([tenancy('5000', 24)(), tenancy('100', 1)({ start: 2030 }), compute('10')()]);
    expect(answer.inKind).toBe('120100.00');
    expect(years(answer)).toEqual(['2026: 3.00']);
    expect(answer.total).toEqual(exactly('3.00'));
    expect(answer.beyondValidity).toEqual(exactly('0.00'));
  });

  test('不符合的一行计0，它的年份照列', () => {
    const answer = answered([rent('1000', 2)({ conditions: { inNamedPark: false } }), tenancy('100', 1)()]);
    expect(years(answer)).toEqual(['2026: 0.00', '2027: 0.00']);
    expect(answer.inKind).toBe('100.00');
    expect(answered([tenancy('100', 1)({ conditions: { zeroRentPark: false } })]).inKind).toBe('0.00');
  });

  test('待确认的一行按其余都符合计', () => {
    expect(answered([demonstration('1000')({ conditions: {} })]).total).toEqual(exactly('200.00'));
  });

  test.each([
    ['19999999.99', exactly('0.00')],
    ['20000000', upTo('200000.00')],
    ['20000000.01', exactly('200000.00')],
  ])('原文没有写的一行按它的范围计：年营收 %s 元', (revenue, total) => {
    expect(answered([scaleUp(revenue)()]).total).toEqual(total);
  });

  test('同一支持的两行，没有写明上限对谁的，各计各的', () => {
    // 30% × 4,000,000 is cut to 1,000,000 in each line by its own cap
    expect(answered([compute('4000000')(), compute('4000000')()]).total).toEqual(exactly('2000000.00'));
    expect(answered([title('provincial-champion')(), title('national-champion')()]).total).toEqual(
      exactly('800000.00'),
    );
  });

  test('各行先到分再相加，与所列各行之和一致', () => {
    // 30% × 0.01 = 0.003, paid as nothing, twice
    expect(answered([compute('0.01')(), compute('0.01')()]).total).toEqual(exactly('0.00'));
    // 30% × 0.05 = 0.015, paid as 0.02, twice
    expect(answered([compute('0.05')(), compute('0.05')()]).total).toEqual(exactly('0.04'));
  });
});

describe('已享受区里同类支持的一项（附则第1条）', () => {
  test('仍列出它的试算，但不计入任何合计，并注明条文', () => {
    const answer = answered([
      compute('10')({ claimedElsewhere: true }),
      compute('20')({ claimedElsewhere: false }),
      tenancy('100', 1)({ claimedElsewhere: true }),
      compute('40')({ claimedElsewhere: true, start: 2028 }),
    ]);
    expect(answer.excluded).toEqual([0, 2, 3].map((item) => ({ item, provision: 'annex.1' })));
    expect(answer.lines.map(({ amount }) => amount.max)).toEqual(['3.00', '6.00', '100.00', '12.00']);
    expect(years(answer)).toEqual(['2026: 6.00']);
    expect(answer.inKind).toBe('0.00');
    expect(answer.beyondValidity).toEqual(exactly('0.00'));
  });

  test('它所在的年份没有别的行的，不列', () => {
    expect(answered([compute('10')({ claimedElsewhere: true })]).byYear).toEqual([]);
  });
});

describe('第11.3条的两种读法', () => {
  const strictOf = (...items: Parameters<typeof answered>[0]) => answered(items).strict;

  // 3% of 5,000,000 is 150,000; 50% of 300,000 is 150,000
  test.each([
    ['299999.98', '299999.99', '150000.00', 1],
    ['300000.00', '300000.00', '150000.00', 1],
    ['300000.02', '300000.01', '150000.01', 0],
  ])('担保费 %s 元：按字面合计 %s 元；从严只能选一项，为 %s 元，舍去第%i项', (fee, literal, strict, loser) => {
    const answer = answered([interest('5000000')(), guarantee(fee)()]);
    expect(answer.total).toEqual(upTo(literal));
    expect(answer.strict).toEqual({ total: upTo(strict), excluded: [{ item: loser, provision: '11.3' }] });
  });

  test('相等时保留先写明的贷款贴息，与填写次序无关', () => {
    expect(strictOf(guarantee('300000')(), interest('5000000')()).excluded).toEqual([{ item: 0, provision: '11.3' }]);
  });

  test('按政策选择：一项政策的各笔贷款一起保留或一起舍去', () => {
    // 150,000 + 30,000 against 170,000
    const answer = strictOf(interest('5000000')(), guarantee('340000')(), interest('1000000')({ start: 2027 }));
    expect(answer).toEqual({ total: upTo('180000.00'), excluded: [{ item: 1, provision: '11.3' }] });
    // 150,000 + 30,000 against 170,000 + 20,000
    const other = strictOf(
      ...[interest('5000000')(), guarantee('340000')(), interest('1000000')({ start: 2027 })],
      guarantee('40000')({ start: 2027 }),
    );
    expect(other).toEqual({
      total: upTo('190000.00'),
      excluded: [0, 2].map((item) => ({ item, provision: '11.3' })),
    });
  });

  test('几笔贷款都是贴息的，从严也不互相排除', () => {
    const answer = answered([interest('1000000')(), interest('2000000')()]);
    expect(answer.strict).toEqual({ total: answer.total, excluded: [] });
    expect(answer.total).toEqual(upTo('90000.00'));
  });

  test('先比有效期内的金额，再比有效期后的', () => {
    // 30,000 in 2027 and 2028 against 40,000 in 2027 alone
    const early = strictOf(interest('1000000', 2)({ start: 2027 }), guarantee('80000')({ start: 2027 }));
    expect(early.excluded).toEqual([{ item: 0, provision: '11.3' }]);
    // 30,000 each in 2027; only the fee has a year more
    const later = strictOf(interest('1000000')({ start: 2027 }), guarantee('60000', 2)({ start: 2027 }));
    expect(later).toEqual({ total: upTo('30000.00'), excluded: [{ item: 0, provision: '11.3' }] });
  });

  test('有一项不符合、没有金额或已在别处享受的，不存在选择', () => {
    const others = [
      guarantee('300000')({ conditions: { noExcludedUse: false } }),
      guarantee('0')(),
      guarantee('300000')({ claimedElsewhere: true }),
    ];
    for (const other of others) {
      expect(strictOf(interest('1000000')(), other)).toEqual({ total: upTo('30000.00'), excluded: [] });
    }
  });

  test('从严的舍去不重复列出附则第1条已经舍去的项', () => {
    const answer = answered([compute('10')({ claimedElsewhere: true }), interest('5000000')(), guarantee('10')()]);
    expect(answer.excluded).toEqual([{ item: 0, provision: 'annex.1' }]);
    expect(answer.strict.excluded).toEqual([{ item: 2, provision: '11.3' }]);
  });
});
