import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../../bench/cases.ts';
import { cellsIn, run, table, write } from './support.ts';

const HEADS = [
  '序号',
  '企业名称',
  '统一社会信用代码',
  '支持',
  '开始年份',
  '已享受区级其他同类优惠措施',
  '实际采购费用（万元）',
  '获得的称号',
  '租赁面积（㎡）',
  '第1年：补贴月数（个月）',
  '第1年：贷款本金（元）',
  '第1年：年利率（%）',
  '第1年：计息月数（月）',
  '第1年：实际支出担保费用（美元）',
  '申请企业是人工智能或机器人企业',
  '备注',
];

/** A way to fill in a row, and the state that it must end in. */
type Kind = readonly [cells: Readonly<Record<string, string>>, state: string];

const compute = (cost: string, more: Readonly<Record<string, string>> = {}) => ({
  支持: '算力采购补贴',
  '实际采购费用（万元）': cost,
  ...more,
});
const rent = (area: string, months: string) => ({
  支持: '产业用房租金补贴',
  '租赁面积（㎡）': area,
  '第1年：补贴月数（个月）': months,
});
const loan = (principal: string, rate: string, months: string) => ({
  支持: 'loan-interest',
  '第1年：贷款本金（元）': principal,
  '第1年：年利率（%）': rate,
  '第1年：计息月数（月）': months,
});
const [GOOD, WRONG, DOUBT] = ['已算', '有错，没有算', '待核对，没有算'] as const;

const KINDS: readonly Kind[] = [
  [compute('100'), GOOD],
  [compute('１００．５'), GOOD],
  [compute('约100万'), GOOD],
  [compute('壹佰万元整'), GOOD],
  [compute(' 1,000 '), GOOD],
  [compute('100', { 申请企业是人工智能或机器人企业: '√' }), GOOD],
  [compute('100', { 已享受区级其他同类优惠措施: '是' }), GOOD],
  [compute('100', { 开始年份: '2027年' }), GOOD],
  [rent('1200', '12'), GOOD],
  [rent('1200平方米', '半年'), GOOD],
  [loan('10000000', '3.45', '12'), GOOD],
  [{ 支持: 'team-award' }, GOOD],
  [{ 支持: '首次认定称号奖励', 获得的称号: '省级单项冠军' }, GOOD],
  [compute(''), WRONG],
  [compute('abc'), WRONG],
  [compute('-100'), WRONG],
  [compute('100~200'), WRONG],
  [compute('100、200'), WRONG],
  [compute('1e5'), WRONG],
  [compute('100平方米'), WRONG],
  [compute('100.123456789'), WRONG],
  [compute('99999999999999999999'), WRONG],
  [compute('#VALUE!'), WRONG],
  [compute('1,00,0'), WRONG],
  [compute('100', { 开始年份: '去年' }), WRONG],
  [compute('100', { 开始年份: '1926' }), WRONG],
  [compute('100', { 已享受区级其他同类优惠措施: '部分' }), WRONG],
  [compute('100', { 支持: '没有这一项' }), WRONG],
  [compute('100', { 支持: '' }), WRONG],
  [rent('1200', ''), WRONG],
  [rent('1200', '13'), WRONG],
  [rent('1200', '7月'), WRONG],
  [loan('10000000', '345', '12'), WRONG],
  [{ 支持: '首次认定称号奖励', 获得的称号: '世界冠军' }, WRONG],
  [{ 支持: '担保费资助', '第1年：实际支出担保费用（美元）': '10' }, WRONG],
  [{ 支持: '“小升规”奖励' }, WRONG],
  [compute('5000000'), DOUBT],
  [loan('10000000', '0.0345', '12'), DOUBT],
  [loan('50', '3.45', '12'), DOUBT],
];

const ROWS = 1_000;

const cellOf = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

describe('a thousand rows with every kind of mistake', () => {
  const random = randomFrom(19);
  const kinds = Array.from({ length: ROWS }, (_, row) => KINDS[row % KINDS.length] ?? KINDS[0]) as readonly Kind[];
  const rows = kinds.map(([cells], row) =>
    HEADS.map((head) => {
      if (head === '序号') return String(row + 1);
      if (head === '企业名称') return `第${String(Math.floor(random() * 400))}号公司`;
      return cellOf(cells[head] ?? (head === '备注' ? `=HYPERLINK("x${String(row)}")` : ''));
    }).join(','),
  );
  const text = table(HEADS.join(','), ...rows.map((row, index) => (index % 100 === 99 ? `${row},"多,余"` : row)));

  test('each ends as it must, none is lost, and each that is not worked out says where and why', async () => {
    const { results, counts, notes } = await run(text);
    const states = kinds.map(([, state]) => state);
    expect(results.slice(1).map((row) => row?.state)).toEqual(states);
    expect(counts).toEqual({
      answered: states.filter((state) => state === GOOD).length,
      wrong: states.filter((state) => state === WRONG).length,
      doubtful: states.filter((state) => state === DOUBT).length,
      blank: 0,
      example: 0,
    });
    for (const row of results.slice(1)) {
      if (row?.state === GOOD) expect(row.problem).toBeUndefined();
      else expect(row?.problem).toMatch(/^(?:[A-Z]+列“.+?”：.+。)+|^表里没有“.+”这一列。/);
    }
    expect(notes.join('')).toContain('N列“第1年：实际支出担保费用（美元）”：表头的单位“美元”不对');
  });

  test('and the result has all of them in their order, with all cells of the user', async () => {
    const cells = cellsIn(await write('csv', text));
    expect(cells.slice(1, ROWS + 1).map(([number]) => number)).toEqual(rows.map((_, row) => String(row + 1)));
    expect(cells[1]?.[HEADS.length - 1]).toBe(`'=HYPERLINK("x0")`);
    expect(cells[100]?.at(-1)).toBe('多,余');
  });
});
