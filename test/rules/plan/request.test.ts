import { describe, expect, test } from 'vitest';
import { plan } from '../../../src/rules/index.ts';
import { answered, compute, pathsOf, refused, rent, request, years } from './support.ts';

const item = compute('100')();

describe('测算单的形状', () => {
  test.each([null, undefined, true, 1, 'text', [], [request([item])]])('测算单 %j 不是对象', (asked) => {
    expect(refused(asked)).toEqual({
      benefit: null,
      error: { code: 'invalid-json', issues: [{ path: '', message: '应为一个 JSON 对象' }] },
    });
  });

  test('没有一项的空白测算单，各项合计为0', () => {
    const zero = { min: '0.00', max: '0.00' };
    expect(plan(request([]))).toEqual({
      lines: [],
      byYear: [],
      beyondValidity: zero,
      total: zero,
      inKind: '0.00',
      excluded: [],
      strict: { total: zero, excluded: [] },
      readings: [],
    });
  });

  test('缺少起始年和项目的，都指明', () => {
    expect(refused({}).error).toEqual({
      code: 'invalid-input',
      issues: [
        { path: 'start', message: '缺少这一项' },
        { path: 'items', message: '缺少这一项' },
      ],
    });
  });

  test.each([null, 'all', 1, {}, { length: 1e9 }, { 0: item, length: 1 }])('items 不能是 %j', (items) => {
    expect(refused({ start: 2026, items }).error.issues).toEqual([{ path: 'items', message: '应为列表' }]);
  });

  test('最多100项，再多的不逐项读取', () => {
    const many = (count: number) => request(Array.from({ length: count }, () => item));
    expect('error' in plan(many(99))).toBe(false);
    expect('error' in plan(many(100))).toBe(false);
    expect(refused(many(101)).error.issues).toEqual([{ path: 'items', message: '最多100项' }]);
    const endless: unknown[] = [];
    endless.length = 1e9;
    expect(pathsOf(request(endless))).toEqual(['items']);
  });

  test.each([null, undefined, 1, 'text', [], [item]])('一项不能是 %j', (given) => {
    expect(refused(request([item, given])).error).toEqual({
      code: 'invalid-input',
      issues: [{ path: 'items.1', message: '应为对象' }],
    });
  });
});

describe('交出去的记录', () => {
  test.each([{ lines: [] }, null, 1, 'text', [], { start: 2020, items: 'x' }])(
    'sheet 为 %j，不读，也不影响结果',
    (sheet) => {
      expect(plan({ ...request([item]), sheet })).toEqual(plan(request([item])));
    },
  );

  test('只有 sheet 这一个名称，相近的仍是错误', () => {
    expect(refused({ ...request([item]), sheets: {} }).error.issues).toEqual([
      { path: 'sheets', message: '没有这个名称' },
    ]);
    expect(pathsOf(request([{ ...item, sheet: {} }]))).toEqual(['items.0.sheet']);
  });
});

describe('名称', () => {
  // Written as JSON, so that __proto__ is a name like any other.
  const parsed = (text: string): unknown => JSON.parse(text);

  test.each(['note', '__proto__', 'constructor', 'toString', 'item', 'takenOff'])('没有名为 %j 的测算单项', (name) => {
    const asked = `{"benefit":"compute-purchase","inputs":{"purchaseCost":1},"${name}":1}`;
    expect(pathsOf(parsed(`{"start":2026,"items":[],"${name}":1}`))).toEqual([name]);
    expect(pathsOf(parsed(`{"start":2026,"items":[${asked}]}`))).toEqual([`items.0.${name}`]);
    const inputs = `{"purchaseCost":1,"${name}":1}`;
    expect(pathsOf(parsed(`{"start":2026,"items":[{"benefit":"compute-purchase","inputs":${inputs}}]}`))).toEqual([
      `items.0.inputs.${name}`,
    ]);
  });

  test('没有这项支持的，指明是哪一项；它的错误代码先于别处的错误', () => {
    const asked = request([rent('-1')(), { benefit: 'none' }, { inputs: {} }]);
    const { code, issues } = refused(asked).error;
    expect(code).toBe('unknown-benefit');
    expect(issues.map(({ path }) => path)).toEqual(['items.0.inputs.leasedArea', 'items.1.benefit', 'items.2.benefit']);
  });

  const NAMELESS: readonly { readonly benefit: unknown }[] = [
    ...['__proto__', 'constructor', null, 1, {}, { toString: 1 }].map((benefit) => ({ benefit })),
  ];

  test.each(NAMELESS)('支持的名称不能是 $benefit', (item) => {
    expect(refused(request([item])).error.code).toBe('unknown-benefit');
    expect(pathsOf(request([item]))).toEqual(['items.0.benefit']);
  });

  test('各项的问题一次全部指出，并注明是哪一项的哪一处', () => {
    const [first, second] = [rent('1e3')(), { ...rent('1', 4)(), conditions: { inNamedPark: 'yes' }, start: 2024 }];
    expect(refused({ start: 'soon', items: [first, second, { ...item, claimedElsewhere: 1 }] }).error).toEqual({
      code: 'invalid-input',
      issues: [
        { path: 'start', message: '应为2025至2100之间的年份' },
        { path: 'items.0.inputs.leasedArea', message: '应为不带符号、单位和分隔符的数，最多2位小数' },
        { path: 'items.1.start', message: '应为2025至2100之间的年份' },
        { path: 'items.1.inputs.years', message: '最多3项' },
        { path: 'items.1.conditions.inNamedPark', message: '应为 true 或 false；未知的请省略' },
        { path: 'items.2.claimedElsewhere', message: '应为 true 或 false' },
      ],
    });
  });
});

describe('起始年', () => {
  test.each([2025, 2026, 2027, 2028, 2099, 2100, '2026', '02026'])('可以是 %j', (start) => {
    expect('error' in plan(request([item], start))).toBe(false);
    expect('error' in plan(request([{ ...item, start }]))).toBe(false);
  });

  const ODD: readonly unknown[] = [Number.NaN, Infinity, null, true, [2026], {}, { toString: 1 }];
  const WRONG = [2024, 2101, 0, -2026, 2026.5, '', '2026年', '2026.0', '+2026', '2e3', ' 2026', '9'.repeat(400)];

  const wrong: readonly { readonly start: unknown }[] = [...WRONG, ...ODD].map((start) => ({ start }));

  test.each(wrong)('不能是 $start', ({ start }) => {
    expect(pathsOf(request([item], start))).toEqual(['start']);
    expect(pathsOf(request([{ ...item, start }]))).toEqual(['items.0.start']);
  });

  test('一项没有自己的起始年的，用测算单的', () => {
    const asked = [compute('10')(), compute('20')({ start: 2026 }), compute('40')({ start: 2025 })];
    expect(years(answered(asked, 2027))).toEqual(['2025: 12.00', '2026: 6.00', '2027: 3.00']);
  });
});
