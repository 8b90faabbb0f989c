import { describe, expect, test } from 'vitest';
import {
  answered,
  corpus,
  cutOf,
  cuts,
  dataService,
  exactly,
  guarantee,
  interest,
  models,
  operation,
  rent,
  scaleUp,
  upTo,
  years,
  type AskedItem,
} from './support.ts';

const NONE = [undefined, undefined];

interface Case {
  readonly sentence: string;
  readonly first: AskedItem;
  /** Just below, at and just above what the first line leaves of the cap. */
  readonly seconds: readonly (readonly [second: AskedItem, total: string, cut: string | undefined])[];
  readonly isCeiling?: boolean;
}

const CASES: readonly Case[] = [
  {
    sentence: '9.1 每家企业每年30万元',
    first: rent('2500')(), // 150,000
    seconds: [
      [rent('2499.99')(), '299999.40', undefined],
      [rent('2500')(), '300000.00', undefined],
      [rent('2500.01')(), '300000.00', '0.60'],
    ],
  },
  {
    sentence: '10.2 园区运营主体每年100万元',
    first: operation('10000')(), // 960,000
    seconds: [
      [operation('416.66')(), '999999.36', undefined],
      [operation('416.66')({ inputs: { recognisedArea: '5000', years: [{ months: 1 }] } }), '1000000.00', undefined],
      [operation('416.67')(), '1000000.00', '0.32'],
    ],
  },
  {
    sentence: '8.3 每年50万元',
    first: corpus('1250000')(), // 250,000
    seconds: [
      [corpus('1249999.95')(), '499999.99', undefined],
      [corpus('1250000')(), '500000.00', undefined],
      [corpus('1250000.05')(), '500000.00', '0.01'],
    ],
  },
  {
    sentence: '11.1 单个企业年度50万元',
    first: interest('10000000')(), // 300,000; 3% of the second is 199,999.9899, 200,000.0001 and 200,000.01
    seconds: [
      [interest('6666666.33')(), '499999.99', undefined],
      [interest('6666666.67')(), '500000.00', undefined],
      [interest('6666667.00')(), '500000.00', '0.01'],
    ],
    isCeiling: true,
  },
  {
    sentence: '11.2 单个企业每年30万元',
    first: guarantee('300000')(), // 150,000
    seconds: [
      [guarantee('299999.98')(), '299999.99', undefined],
      [guarantee('300000')(), '300000.00', undefined],
      [guarantee('300000.01')(), '300000.00', '0.01'],
    ],
    isCeiling: true,
  },
];

describe('每年的上限由各行共用', () => {
  for (const { sentence, first, seconds, isCeiling = false } of CASES) {
    const span = isCeiling ? upTo : exactly;

    test.each(seconds)(`${sentence}：第二行略低于、恰好、略高于余额（第%#例）`, (second, total, cut) => {
      const answer = answered([first, second]);
      expect(answer.total).toEqual(span(total));
      expect(cuts(answer)).toEqual([undefined, cut]);
    });

    test(`${sentence}：不同年份各用一次上限`, () => {
      const [, , [second] = [first]] = seconds;
      expect(cuts(answered([first, { ...second, start: 2027 }]))).toEqual(NONE);
    });
  }

  test('扣减注明数额、理由、条文和年份', () => {
    const answer = answered([rent('4000', 3)(), rent('3000', 2)({ start: 2027 })]);
    expect(cutOf(answer, 1)).toEqual({
      min: '240000.00',
      max: '240000.00',
      why: '“给予每家企业每年最高30万元补贴”：同一年度各行合计不超过这一上限，前面各行已用去的部分不再重复计入',
      provision: '9.1',
      years: [
        { year: 2027, min: '120000.00', max: '120000.00' },
        { year: 2028, min: '120000.00', max: '120000.00' },
      ],
    });
    expect(answer.lines[1]?.amount.max).toBe('360000.00');
    expect('takenOff' in (answer.lines[0] ?? {})).toBe(false);
  });

  test('年份部分重叠的，只在重叠的年份扣减', () => {
    // 240,000 in 2026, 2027, 2028; 180,000 in 2025 and 2026: 2026 has 420,000
    const answer = answered([rent('4000', 3)(), rent('3000', 2)({ start: 2025 })]);
    expect(years(answer)).toEqual(['2025: 180000.00', '2026: 300000.00', '2027: 240000.00']);
    expect(cutOf(answer, 1)?.years).toEqual([{ year: 2026, min: '120000.00', max: '120000.00' }]);
    expect(answer.beyondValidity).toEqual(exactly('240000.00'));
  });

  test('三行依次用去上限，用完以后的一行全部扣减', () => {
    expect(cuts(answered([rent('3000')(), rent('3000')(), rent('3000')()]))).toEqual([
      undefined,
      '60000.00',
      '180000.00',
    ]);
  });

  test('填写次序只改变哪一行被扣，不改变合计', () => {
    const [small, large] = [rent('2000')(), rent('4000')()];
    const [one, other] = [answered([small, large]), answered([large, small])];
    expect(one.total).toEqual(exactly('300000.00'));
    expect(other.total).toEqual(one.total);
    expect([cuts(one), cuts(other)]).toEqual([
      [undefined, '60000.00'],
      [undefined, '60000.00'],
    ]);
  });

  test('一行自己的上限与共用的上限分开', () => {
    // 10,000 ㎡ would be 600,000 and is cut to 300,000 by its own cap; the other line finds nothing left
    const answer = answered([rent('10000')(), rent('100')()]);
    expect(answer.lines[0]?.capped).toBe(true);
    expect(cuts(answer)).toEqual([undefined, '6000.00']);
  });

  test('各行先到分；三行各进位一厘多的，合计超出上限的一分扣去', () => {
    // 3% × 5,555,555.67 = 166,666.6701 → 166,666.67; three of them are 500,000.01
    const answer = answered([interest('5555555.67')(), interest('5555555.67')(), interest('5555555.67')()]);
    expect(answer.total).toEqual(upTo('500000.00'));
    expect(cutOf(answer, 2)).toMatchObject({ min: '0.00', max: '0.01' });
  });

  test('不符合的行和已在别处享受的行不用去上限', () => {
    const none = rent('5000')({ conditions: { inNamedPark: false } });
    const claimed = rent('5000')({ claimedElsewhere: true });
    const answer = answered([none, claimed, rent('5000')()]);
    expect(cuts(answer)).toEqual([undefined, undefined, undefined]);
    expect(answer.total).toEqual(exactly('300000.00'));
  });

  test('待确认的行照样用去上限', () => {
    expect(cuts(answered([rent('5000')({ conditions: {} }), rent('1000')()]))).toEqual([undefined, '60000.00']);
  });

  test('不同支持各有各的上限', () => {
    expect(cuts(answered([interest('20000000')(), guarantee('600000')()]))).toEqual(NONE);
  });
});

describe('每家企业一次的，只计一次', () => {
  test.each([
    ['2.3 小升规', scaleUp('20000000.01')(), exactly('200000.00'), '给予20万元一次性奖励', '2.3'],
    ['7.3 垂类模型', models(4)(), exactly('200000.00'), '给予一次性20万元奖励', '7.3'],
    ['8.2 数据集服务商', dataService('4000000')(), upTo('200000.00'), '给予一次性最高100万元奖励', '8.2'],
  ])('%s：同样的三行只计第一行，其余注明扣减', (_, item, total, quote, provision) => {
    const answer = answered([item, item, item]);
    expect(answer.total).toEqual(total);
    const why = `“${quote}”：本站按每家企业只计一次，已计入同一支持的另一项`;
    const cut = { ...total, why, provision, years: [{ year: 2026, ...total }] };
    expect([0, 1, 2].map((item) => cutOf(answer, item))).toEqual([undefined, cut, cut]);
  });

  test('只有一行的，不扣减', () => {
    expect(cuts(answered([scaleUp('20000001')(), models(3)()]))).toEqual(NONE);
  });

  test('先计有效期内的', () => {
    // 50,000 in 2027 against 100,000 in 2028
    const [soon, late] = [dataService('1000000')({ start: 2027 }), dataService('2000000')({ start: 2028 })];
    for (const items of [
      [soon, late],
      [late, soon],
    ]) {
      const answer = answered(items);
      expect(answer.total).toEqual(upTo('50000.00'));
      expect(answer.beyondValidity).toEqual(upTo('0.00'));
    }
  });

  test('有效期内的一行没有金额的，计有效期后有金额的一行', () => {
    const [none, late] = [dataService('0')({ start: 2027 }), dataService('2000000')({ start: 2028 })];
    for (const items of [
      [none, late],
      [late, none],
    ]) {
      expect(answered(items).beyondValidity).toEqual(upTo('100000.00'));
    }
  });

  test('再计较高的', () => {
    const [low, high] = [dataService('1000000')(), dataService('2000000')({ start: 2027 })];
    for (const items of [
      [low, high],
      [high, low],
    ]) {
      expect(years(answered(items))).toEqual(['2026: 0.00', '2027: 0.00–100000.00']);
    }
  });

  test('再计较确定的：恰好2000万元的一行原文没有写，让位于超过的一行', () => {
    const [open, sure] = [scaleUp('20000000')(), scaleUp('30000000')({ start: 2027 })];
    for (const items of [
      [open, sure],
      [sure, open],
    ]) {
      const answer = answered(items);
      expect(years(answer)).toEqual(['2026: 0.00', '2027: 200000.00']);
      expect(cuts(answer)[items.indexOf(open)]).toBe('200000.00');
    }
  });

  test('再计各种理解都给的：恰为3个案例的让给4个的', () => {
    const [doubted, sure] = [models(3)({ start: 2026 }), models(4)({ start: 2027 })];
    for (const items of [
      [doubted, sure],
      [sure, doubted],
    ]) {
      const answer = answered(items);
      expect(years(answer)).toEqual(['2026: 0.00', '2027: 200000.00']);
      expect(answer.readings).toEqual([]);
    }
  });

  test('再计较早的', () => {
    const [early, late] = [models(4)({ start: 2026 }), models(9)({ start: 2027 })];
    for (const items of [
      [early, late],
      [late, early],
    ]) {
      expect(years(answered(items))).toEqual(['2026: 200000.00', '2027: 0.00']);
    }
  });

  test('不符合的行和已在别处享受的行不占这一次', () => {
    const answer = answered([
      scaleUp('19999999.99')(),
      scaleUp('30000000')({ conditions: { firstTime: false } }),
      scaleUp('30000000')({ claimedElsewhere: true }),
      scaleUp('30000000')(),
    ]);
    expect(answer.total).toEqual(exactly('200000.00'));
    expect(cuts(answer)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('两行都原文没有写的，按一次的范围计', () => {
    expect(answered([scaleUp('20000000')(), scaleUp('20000000')()]).total).toEqual(upTo('200000.00'));
  });
});
