import { describe, expect, test } from 'vitest';
import { summaryOf, type Portion } from '../../../src/rules/index.ts';
import {
  compute,
  corpus,
  demonstration,
  exactly,
  guarantee,
  interest,
  operation,
  platform,
  rent,
  scaleUp,
  team,
  tenancy,
  title,
  upTo,
  worked,
  type AskedItem,
} from './support.ts';

const summary = (items: readonly AskedItem[], start = 2026) => summaryOf(worked(items, start));

/** Portions as short as they can be read: `formula 1.00 (0 2)`. */
const spell = (portions: readonly Portion<string>[]) =>
  portions.map(({ of, min, max, items }) => `${of} ${min === max ? max : `${min}–${max}`} (${items.join(' ')})`);

const MIXED = [
  rent('1000', 3)(), // 60,000 a year
  platform('1000000')(), // up to 300,000
  team({ conditions: { aiAndRoboticsField: true, teamSelected: true } }), // 2,000,000 to 10,000,000
  scaleUp('30000000')({ start: 2027 }), // 200,000 once
  demonstration('500000')({ conditions: { selected: true } }), // 100,000, selected
  demonstration('250000')({ conditions: {} }), // 50,000, still to be selected
  tenancy('5000', 24)(), // 120,000 in kind
  title('provincial-champion')({ conditions: {} }), // 300,000, still to be recognised
];

describe('按金额种类和依据分开', () => {
  test('有效期内的合计按种类分开', () => {
    const { within } = summary(MIXED);
    expect(within).toMatchObject({ min: '2770000.00', max: '11070000.00' });
    expect(spell(within.byKind)).toEqual([
      'fixed 500000.00 (3 7)',
      'formula 270000.00 (0 4 5)',
      'ceiling 0.00–300000.00 (1)',
      'range 2000000.00–10000000.00 (2)',
    ]);
  });

  test('按依据分开：条文可算出的、只有上限的、只有区间的、一次性的、尚待遴选认定的', () => {
    expect(spell(summary(MIXED).within.byBasis)).toEqual([
      'stated 220000.00 (0 4)',
      'ceiling 0.00–300000.00 (1)',
      'range 2000000.00–10000000.00 (2)',
      'one-off 200000.00 (3)',
      'selection 350000.00 (5 7)',
    ]);
  });

  test('各年分别列出，注明是否在有效期内', () => {
    const { years } = summary(MIXED);
    expect(years.map(({ year, isValid, max }) => [year, isValid, max])).toEqual([
      [2026, true, '10810000.00'],
      [2027, true, '260000.00'],
      [2028, false, '60000.00'],
    ]);
    expect(years.map(({ byBasis }) => spell(byBasis)).slice(1)).toEqual([
      ['stated 60000.00 (0)', 'one-off 200000.00 (3)'],
      ['stated 60000.00 (0)'],
    ]);
  });

  test.each([
    [{ selected: true }, 'stated'],
    [{}, 'selection'],
  ])('遴选这一条件为 %j 的，依据为 %s', (conditions, basis) => {
    expect(spell(summary([demonstration('500000')({ conditions })]).within.byBasis)).toEqual([
      `${basis} 100000.00 (0)`,
    ]);
  });

  test('其他条件待确认的，不算尚待遴选', () => {
    const conditions = { recognisedIncubator: true };
    expect(spell(summary([operation('1000')({ conditions })]).within.byBasis)).toEqual(['stated 96000.00 (0)']);
  });

  test('没有金额的行、已在别处享受的行、被扣完的行，不在各部分之内', () => {
    const { within, byStatus } = summary([
      rent('5000')(),
      rent('100')(),
      rent('100')({ conditions: { inNamedPark: false } }),
      compute('10')({ claimedElsewhere: true }),
    ]);
    expect(spell(within.byKind)).toEqual(['formula 300000.00 (0)']);
    expect(byStatus).toEqual({ eligible: [0, 1], conditional: [], undecided: [], ineligible: [2] });
  });

  test('一行跨几年的，在合计中只提一次', () => {
    expect(spell(summary([corpus('100', 3)({ start: 2025 })]).within.byKind)).toEqual(['formula 20.00–60.00 (0)']);
  });
});

describe('有效期以后', () => {
  test('没有金额的，不提', () => {
    expect(summary([compute('10')(), compute('0')({ start: 2028 })]).beyond).toBeUndefined();
  });

  test('列出三种读法：继续、停止、另有文件', () => {
    // 60,000 in 2028 of what began in 2026; 120,000 in 2028 of what begins only then
    const { beyond } = summary([rent('2000')({ start: 2028 }), rent('1000', 3)()]);
    expect(beyond).toMatchObject(exactly('180000.00'));
    expect(beyond?.readings).toEqual([
      { id: 'runs-on', label: expect.stringContaining('继续享受') as string, amount: exactly('60000.00') },
      { id: 'stops', label: expect.stringContaining('停止') as string, amount: exactly('0.00') },
      { id: 'successor', label: expect.stringContaining('另有文件') as string, amount: undefined },
    ]);
  });

  test('有效期后才开始的行不占继续享受的行的上限', () => {
    const { beyond } = summary([rent('5000')({ start: 2028 }), rent('5000', 3)()]);
    expect(beyond).toMatchObject(exactly('300000.00'));
    expect(beyond?.readings[0]?.amount).toEqual(exactly('300000.00'));
  });
});

describe('第11.3条从严的读法', () => {
  test('没有改变的，不提', () => {
    expect(summary([interest('1000000')(), compute('10')()]).strict).toBeUndefined();
  });

  test('列出有效期内外余下的金额，和保留、舍去的行', () => {
    const items = [guarantee('10000', 3)(), compute('10')(), interest('1000000', 3)(), interest('0')()];
    expect(summary(items).strict).toEqual({
      within: { min: '3.00', max: '60003.00' },
      beyond: upTo('30000.00'),
      kept: [2],
      excluded: [0],
    });
  });

  test('舍去的行在有效期后的金额也一并舍去', () => {
    const items = [guarantee('10000', 3)(), interest('1000000')(), interest('1000000')({ claimedElsewhere: true })];
    expect(summary(items).strict).toMatchObject({ within: upTo('30000.00'), beyond: upTo('0.00'), kept: [1] });
  });
});

describe('随汇总一起的', () => {
  test('非资金的支持另列', () => {
    expect(summary(MIXED).inKind).toEqual({ sum: '120000.00', items: [6] });
    expect(summary([tenancy('0', 1)(), tenancy('9', 1)({ claimedElsewhere: true })]).inKind).toEqual({
      sum: '0.00',
      items: [],
    });
  });

  test('每份汇总都带总额控制等附则的限制，涉及贷款的再带第11.3条', () => {
    const ids = (items: readonly AskedItem[]) => summary(items).restrictions.map(({ id }) => id);
    const always = ['no-district-duplicate', 'total-control', 'validity'];
    expect(ids([])).toEqual(always);
    expect(ids([compute('10')()])).toEqual(always);
    expect(ids([guarantee('10')()])).toEqual(['one-interest-policy', ...always]);
    expect(ids([guarantee('10')({ claimedElsewhere: true })])).toEqual(always);
  });

  test('各行按结论分列', () => {
    const items = [
      scaleUp('20000000')(),
      scaleUp('1')(),
      compute('1')(),
      compute('1')({ conditions: {} }),
      compute('1')({ claimedElsewhere: true }),
    ];
    expect(summary(items).byStatus).toEqual({ eligible: [2], conditional: [3], undecided: [0], ineligible: [1] });
  });
});
