import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/plan/export/csv.ts';
import { fileName } from '../../../src/plan/export/files.ts';
import { notesOf } from '../../../src/plan/export/notes.ts';
import { COLUMNS, tableOf } from '../../../src/plan/export/table.ts';
import { computePlan } from '../../../src/plan/compute.ts';
import { csvCells } from '../../csv.ts';
import { holds, fenOf } from '../../properties/support.ts';
import { anySavedPlan } from '../saved-plans.ts';
import { compute, COMPUTED, HANDING, handingOf, item, PLAN, planOf, rent } from '../record/support.ts';

const ROWS = tableOf(COMPUTED);

describe('the table', () => {
  test('has a row for each line and year, and one for what is not filled in', () => {
    const cells = ROWS.map((row) => [row.line, row.year, row.askedMax, row.offMax, row.place, row.countedMax]);
    expect(cells).toEqual([
      ['1', '2026', '240000.00', '', '合计', '240000.00'],
      ['1', '2027', '240000.00', '', '合计', '240000.00'],
      ['1', '2028', '240000.00', '', '有效期之后，另列', ''],
      ['2', '', '', '', '没有计入', ''],
      ['3', '2026', '120000.00', '60000.00', '合计', '60000.00'],
      ['4', '2027', '30000.00', '', '合计', '30000.00'],
      ['5', '2026', '200000.00', '', '合计', '200000.00'],
      ['6', '2026', '12000.00', '', '非资金，另列', ''],
    ]);
  });

  test('says how it stands, why, and what was filled in', () => {
    expect(ROWS[4]?.why).toContain('同一年度各行合计不超过这一上限');
    expect(ROWS[5]).toMatchObject({
      ...{ benefit: '算力采购补贴', provisions: '第1条第2句', kind: '按公式', status: '条件待确认' },
      ...{ open: '采购的算力资源由惠阳辖区内的企业持有', unmet: '', inputs: '实际采购费用：10万元' },
    });
    expect(ROWS[6]).toMatchObject({ status: '原文没写清', askedMin: '0.00' });
    expect(ROWS[3]).toMatchObject({ benefit: '贷款贴息', status: '未填完', inputs: '第1年：贷款本金 100元' });
  });

  test('names the conditions that are false and the thresholds that are missed', () => {
    const refused = item('scale-up-award', { annualRevenue: '1' }, { conditions: { firstTime: false } });
    const [row] = tableOf(computePlan(planOf(refused)));
    expect(row).toMatchObject({ status: '不符合条件', askedMax: '0.00' });
    expect(row?.unmet.split('；')).toHaveLength(2);
  });

  test('lists what the district supports elsewhere, and counts nothing of it', () => {
    const [row] = tableOf(computePlan(planOf(compute('100', { claimedElsewhere: true }))));
    expect(row).toMatchObject({ askedMax: '30.00', place: '已享受区级其他同类优惠措施，不计入', countedMax: '' });
  });

  test('says what needs no numbers, and what has none yet', () => {
    const rows = tableOf(computePlan(planOf(item('team-award', {}), item('rent-subsidy', {}))));
    expect(rows.map(({ inputs, status }) => [inputs, status])).toEqual([
      ['不用填写数据', '所列条件都符合'],
      ['还没有填写', '未填完'],
    ]);
  });

  test('says since when it goes on, and until when, where that was filled in', () => {
    const lasting = rent('1000', 1, { period: { month: '7' } });
    const ended = rent('1000', 1, { start: 2025, period: { month: '7', toYear: '2026', toMonth: '3' } });
    const inputs = tableOf(computePlan(planOf(lasting, ended))).map((row) => row.inputs.split('；')[0]);
    expect(inputs).toEqual(['起止时间：2026年7月起', '起止时间：2025年7月起，到2026年3月']);
  });

  test('has the years over which rent is waived', () => {
    const waived = item('incubator-tenancy', { monthlyRent: '1000', months: '24' }, { start: 2027 });
    expect(tableOf(computePlan(planOf(waived))).map(({ year }) => year)).toEqual(['2027–2028']);
  });

  holds('the counted columns add up to the total', anySavedPlan, (plan) => {
    const computed = computePlan(plan);
    const sum = (column: 'countedMin' | 'countedMax') =>
      tableOf(computed).reduce((total, row) => total + (row[column] === '' ? 0n : fenOf(row[column])), 0n);
    const { total } = computed.worked.answer;
    return sum('countedMin') === fenOf(total.min) && sum('countedMax') === fenOf(total.max);
  });
});

describe('the CSV', () => {
  const textOf = (name: string) => {
    const handing = handingOf({ ...PLAN, name });
    return csvOf(handing.computed, notesOf(handing));
  };
  const read = (text: string) => csvCells(text.replace(/\r\n$/, ''));

  test('has a mark and CRLF, the table, its total and the notes', () => {
    const text = textOf('');
    expect(text.startsWith('\uFEFF项,支持,条文,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const [heads, ...rows] = read(text);
    expect(heads).toHaveLength(COLUMNS.length);
    expect(rows.slice(0, 8)).toEqual(ROWS.map((row) => COLUMNS.map((column) => row[column])));
    expect(rows[8]?.join('|')).toBe('|截止日之前合计|||||||||||570000.00|770000.00||||');
    expect(rows.map((cells) => cells.join(''))).toContain('文件状态征求意见稿，不能凭它申请');
    expect(rows.map((cells) => cells.join(''))).toContain('未填完的项目1项没有填完，没有计入合计。');
  });

  test('has the name in each row where it is given', () => {
    const [heads, ...rows] = read(textOf('甲,"乙"\n丙'));
    expect(heads?.[0]).toBe('企业');
    expect(rows.slice(0, 9).map(([first]) => first)).toEqual(Array.from({ length: 9 }, () => '甲,"乙" 丙'));
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '=1\n=2',
    '＝1',
    '=HYPERLINK("http://x.test","点")',
  ])('takes no formula of the name %j', (name) => {
    for (const [first] of read(textOf(name)).slice(1, 9)) expect(first).toMatch(/^'/);
  });

  test.each(['惠阳=机器人', '甲-乙', "'甲"])('leaves the usual name %s as it is', (name) => {
    expect(read(textOf(name))[1]?.[0]).toBe(name);
  });
});

describe('the name of a file', () => {
  test.each([
    ['惠阳机器人', '测算单-惠阳机器人-2026-10-05.xlsx'],
    ['', '测算单-2026-10-05.xlsx'],
    ['  ', '测算单-2026-10-05.xlsx'],
    ['甲/乙\\丙:丁*?"<>|戊', '测算单-甲 乙 丙 丁 戊-2026-10-05.xlsx'],
    ['../../etc', '测算单-.. .. etc-2026-10-05.xlsx'],
    ['甲有限公司...', '测算单-甲有限公司-2026-10-05.xlsx'],
    ['甲\u202Etxt\u0000乙', '测算单-甲 txt 乙-2026-10-05.xlsx'],
    ['甲'.repeat(100), `测算单-${'甲'.repeat(40)}-2026-10-05.xlsx`],
  ])('of %j is %s', (firm, name) => {
    expect(fileName(firm, '2026-10-05', 'xlsx')).toBe(name);
  });

  test('says which of two plans it is of', () => {
    expect(fileName('惠阳机器人', '2026-10-05', 'csv', '方案B')).toBe('测算单-方案B-惠阳机器人-2026-10-05.csv');
  });
});

test('the notes say from 2028 on that the end stated in the draft has passed', () => {
  const said = (date: string) => notesOf({ ...HANDING, date }).filter(([, text]) => text.includes('已经过了'));
  expect(said('2027-12-31')).toEqual([]);
  expect(said('2028-01-01')).toEqual([
    ['', '征求意见稿写的有效期到2027年12月31日止，这一天已经过了。现在是否还有效，原文没有写，请向解读单位核实。'],
  ]);
});

test('the notes say the enterprise, the sums, the limits and the version', () => {
  const text = new Map(notesOf(HANDING).map(([label, value]) => [label, value]));
  expect(Object.fromEntries(text)).toMatchObject({
    ...{ 企业: '惠阳机器人', 制作日期: '2026-10-05', '2026年': '300,000元，另有不超过 200,000元' },
    ...{ 截止日之前合计: '570,000元，另有不超过 200,000元', '有效期之后，能否享受待定': '240,000元' },
    ...{ '非资金支持，不计入合计': '12,000元', 规则版本: '0123456789ab' },
    需要留意: expect.stringContaining('与区里其他租金支持能不能都拿，原文没有写。') as string,
  });
});
