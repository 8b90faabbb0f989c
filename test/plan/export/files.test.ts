import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/plan/export/csv.ts';
import { notesOf } from '../../../src/plan/export/notes.ts';
import { COLUMNS, tableOf } from '../../../src/plan/export/table.ts';
import { workbookOf } from '../../../src/plan/export/workbook.ts';
import { computePlan } from '../../../src/plan/compute.ts';
import { holds, fenOf } from '../../properties/support.ts';
import { anySavedPlan } from '../saved-plans.ts';
import { compute, DAY, EDITION, item, planOf, COMPUTED, rent } from '../record/support.ts';

const ROWS = tableOf(COMPUTED);
const HARMFUL = [
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
];

/** The file as a spreadsheet reads it. */
const opened = async (sheets: ReturnType<typeof workbookOf>) => {
  const blob = await writeExcelFile(sheets).toBlob();
  return readXlsxFile(Buffer.from(await blob.arrayBuffer()));
};

describe('表格', () => {
  test('每行每年一行，减去的、另列的各有去处', () => {
    const cells = ROWS.map((row) => [row.line, row.year, row.askedMax, row.offMax, row.place, row.countedMax]);
    expect(cells).toEqual([
      ['1', '2026', '240000.00', '', '合计', '240000.00'],
      ['1', '2027', '240000.00', '', '合计', '240000.00'],
      ['1', '2028', '240000.00', '', '有效期之后，另列', ''],
      ['2', '2026', '120000.00', '60000.00', '合计', '60000.00'],
      ['3', '2027', '30000.00', '', '合计', '30000.00'],
      ['4', '2026', '200000.00', '', '合计', '200000.00'],
      ['5', '2026', '12000.00', '', '非资金，另列', ''],
    ]);
  });

  test('写明结论、原因、条件和填写的内容', () => {
    expect(ROWS[3]?.why).toContain('同一年度各行合计不超过这一上限');
    expect(ROWS[4]).toMatchObject({
      benefit: '算力采购补贴',
      provisions: '条文1.2',
      kind: '按公式',
      status: '条件待确认',
      open: '采购的算力资源由惠阳辖区内的企业持有',
      unmet: '',
      inputs: '实际采购费用：100,000元',
    });
    expect(ROWS[5]).toMatchObject({ status: '源文未明确', askedMin: '0.00' });
  });

  test('不成立的条件、没有达到的门槛都写明', () => {
    const [row] = tableOf(
      computePlan(planOf(item('scale-up-award', { annualRevenue: '1' }, { conditions: { firstTime: false } }))),
    );
    expect(row).toMatchObject({ status: '不符合条件', askedMax: '0.00' });
    expect(row?.unmet.split('；')).toHaveLength(2);
  });

  test('已享受区级其他同类措施的，列出而不计入', () => {
    const [row] = tableOf(computePlan(planOf(compute('100', { claimedElsewhere: true }))));
    expect(row).toMatchObject({ askedMax: '30.00', place: '已享受区级其他同类优惠措施，不计入', countedMax: '' });
  });

  holds('计入合计的两列，加起来就是合计', anySavedPlan, (plan) => {
    const computed = computePlan(plan);
    const sum = (column: 'countedMin' | 'countedMax') =>
      tableOf(computed).reduce((total, row) => total + (row[column] === '' ? 0n : fenOf(row[column])), 0n);
    const { total } = computed.worked.answer;
    return sum('countedMin') === fenOf(total.min) && sum('countedMax') === fenOf(total.max);
  });
});

describe('CSV', () => {
  const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });

  test('带有字节序标记，以回车换行分行，读回来是同样的表格', () => {
    const text = csvOf(ROWS, '', [['状态', '征求意见稿']]);
    expect(text.startsWith('\uFEFF项,支持,条文,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(11);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(read(text).slice(1, 8)).toEqual(ROWS.map((row) => COLUMNS.map((column) => row[column])));
    expect(
      read(text)
        .slice(8)
        .map((cells) => cells.join('')),
    ).toEqual(['', '状态征求意见稿']);
  });

  test('填了名称的，每行写明', () => {
    const [heads, ...rows] = read(csvOf(ROWS, '甲,"乙"\n丙', [])).slice(0, 8);
    expect(heads?.[0]).toBe('企业');
    expect(rows.map(([first]) => first)).toEqual(Array.from({ length: 7 }, () => '甲,"乙" 丙'));
  });

  test.each(HARMFUL)('名称 %j 不会被当作公式', (name) => {
    for (const [first] of read(csvOf(ROWS, name, [])).slice(1, 8)) expect(first).toMatch(/^'/);
  });

  test.each(['惠阳=机器人', '甲-乙', "'甲"])('平常的名称 %s 照旧', (name) => {
    expect(read(csvOf(ROWS, name, []))[1]?.[0]).toBe(name);
  });
});

describe('Excel 文件', () => {
  const notes = notesOf(COMPUTED, EDITION, DAY);

  test('两张表，金额是数，空的是空', async () => {
    const [table, about] = await opened(workbookOf(ROWS, notes));
    expect([table?.sheet, about?.sheet]).toEqual(['测算单', '说明']);
    const [heads, ...rows] = table?.data ?? [];
    expect(heads?.[0]).toBe('项');
    expect(rows).toHaveLength(7);
    const at = (row: number, column: (typeof COLUMNS)[number]) => rows[row]?.[COLUMNS.indexOf(column)];
    expect([at(0, 'askedMax'), at(2, 'countedMax'), at(3, 'offMax')]).toEqual([240000, null, 60000]);
    expect(at(4, 'benefit')).toBe('算力采购补贴');
  });

  test('说明写明名称、合计、限制、版本', async () => {
    const [, about] = await opened(workbookOf(ROWS, notes));
    const text = new Map((about?.data ?? []).map(([label, value]) => [label, value]));
    expect(text.get('企业')).toBe('惠阳机器人');
    expect(text.get('制作日期')).toBe('2026-10-05');
    expect(text.get('2026年')).toBe('300,000元 – 500,000元');
    expect(text.get('截止日之前合计')).toBe('570,000元 – 770,000元');
    expect(text.get('有效期之后，能否享受待定')).toBe('240,000元');
    expect(text.get('非资金支持，不计入合计')).toBe('12,000元');
    expect(text.get('规则版本')).toBe('0123456789ab');
  });

  test('精确到分的数照写，Excel 存不下的写成文字', async () => {
    const sums = ['0.01', '9999999999999.99', '10000000000000.00'];
    const rows = ROWS.slice(0, 3).map((row, index) => ({ ...row, askedMax: sums[index] ?? '' }));
    const [table] = await opened(workbookOf(rows, notes));
    const column = COLUMNS.indexOf('askedMax');
    expect(table?.data.slice(1).map((row) => row[column])).toEqual([0.01, 9999999999999.99, '10000000000000.00']);
  });

  test.each([...HARMFUL, '\u0000甲\u0008', '</t>&<t>'])('名称 %j 只是文字', async (name) => {
    const [, about] = await opened(workbookOf(ROWS, [['企业', name]]));
    // eslint-disable-next-line no-control-regex
    expect(about?.data[0]?.[1]).toBe(name.replace(/[\u0000-\u001F]/g, ' ').trim());
  });

  test('一百项三年的太大，明说放不下；五十项三年的放得下', async () => {
    const many = (count: number) =>
      tableOf(computePlan(planOf(...Array.from({ length: count }, () => rent('100', 3)))));
    const [table] = await opened(workbookOf(many(50), notes));
    expect(table?.data).toHaveLength(151);
    expect(() => workbookOf(many(100), notes)).toThrow('内容太多，Excel 表格放不下。请下载 CSV 或 JSON。');
  });
});
