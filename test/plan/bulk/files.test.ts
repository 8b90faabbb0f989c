import { writeXlsx, type CellValue } from 'hucre/xlsx';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { templateColumns, templateCsv, templateWorkbook } from '../../../src/plan/bulk/template.ts';
import { benefits } from '../../../src/rules/index.ts';
import { cellsIn, run, table, write } from './support.ts';

const TEXT = table(
  '编号,企业名称,支持,实际采购费用（万元）,备注',
  '=1+1,惠阳机器人公司,算力采购补贴,400,“老”客户',
  '2,乙,算力采购补贴,坏,',
  '',
  '3,丙,算力采购补贴,100,@SUM(A1)',
);

const bytesOf = (text: string, unit: 1 | 2, isBig = false): Uint8Array => {
  const bytes = new Uint8Array(text.length * unit);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return bytes;
};

/** GBK of the few characters that the table below has. */
const GBK: Readonly<Record<string, readonly number[]>> = {
  企: [0xc6, 0xf3],
  业: [0xd2, 0xb5],
  名: [0xc3, 0xfb],
  称: [0xb3, 0xc6],
  支: [0xd6, 0xa7],
  持: [0xb3, 0xd6],
  年: [0xc4, 0xea],
  营: [0xd3, 0xaa],
  收: [0xca, 0xd5],
  '（': [0xa3, 0xa8],
  万: [0xcd, 0xf2],
  元: [0xd4, 0xaa],
  '）': [0xa3, 0xa9],
  甲: [0xbc, 0xd7],
};
const gbk = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text).flatMap((each) => GBK[each] ?? [each.charCodeAt(0)]));

const REVENUE = table('企业名称,支持,年营收（万元）', '甲,scale-up-award,2500');

describe('a text is read in every encoding and with every delimiter', () => {
  test.each([
    ['UTF-8 with a mark', `\uFEFF${REVENUE}`],
    ['UTF-16 with a mark', bytesOf(`\uFEFF${REVENUE}`, 2)],
    ['UTF-16 of the other order', bytesOf(`\uFEFF${REVENUE}`, 2, true)],
    ['UTF-16 without a mark', bytesOf(REVENUE, 2)],
    ['GBK', gbk(REVENUE)],
    ['tabs', REVENUE.replaceAll(',', '\t')],
    ['semicolons', REVENUE.replaceAll(',', ';')],
    ['line breaks of Windows', REVENUE.replaceAll('\n', '\r\n')],
    ['line breaks of old Macs', REVENUE.replaceAll('\n', '\r')],
    ['quotation marks', REVENUE.replace('甲', '"甲,\r\n""乙"""')],
    ['a title above', `惠阳区企业情况表,,\n,,\n${REVENUE}`],
    ['full-width headings', REVENUE.replace('（万元）', '( 万元 )')],
  ])('%s', async (_, content) => {
    const { totals } = await run(content);
    expect(totals.within.max).toBe('200000.00');
  });

  test('that it is not UTF-8 is said', async () => {
    expect((await run(gbk(REVENUE))).notes).toContainEqual(expect.stringContaining('按 GBK 读取'));
  });

  test('rows that fall on the border of two chunks are whole', async () => {
    const rows = Array.from({ length: 60_000 }, (_, row) => `企业${String(row)},scale-up-award,2500`);
    const { counts, totals } = await run(table('企业名称,支持,年营收（万元）', ...rows));
    expect(counts.answered).toBe(60_000);
    expect(totals.within.max).toBe('12000000000.00');
  });
});

describe('a workbook is read', () => {
  const workbook = (rows: CellValue[][], more: object = {}) => writeXlsx({ sheets: [{ name: '表一', rows, ...more }] });

  test('with numbers, formulas by their last value, and noise of binary fractions', async () => {
    const cells = new Map([['2,2', { formula: 'C2*2', formulaResult: 0.1 + 0.2, type: 'formula' as const }]]);
    const { results } = await run(
      await workbook(
        [
          ['企业名称', '支持', '实际采购费用（万元）'],
          ['甲', '算力采购补贴', 120],
          ['乙', '算力采购补贴', null],
          ['丙', '算力采购补贴', '#REF!'],
        ],
        { cells },
      ),
    );
    expect(results.slice(1).map((row) => row?.askedMax ?? row?.problem)).toEqual([
      '360000.00',
      '900.00',
      'C列“实际采购费用（万元）”：请填写一个数，例如 120 或 120万元。',
    ]);
  });

  test('with headings on two lines and merged cells', async () => {
    const { results, heads } = await run(
      await workbook(
        [
          ['2026年情况表', null, null, null, null, null],
          ['企业名称', '支持', '租赁面积（㎡）', '第1年', '第2年', null],
          [null, null, null, '补贴月数', '补贴月数', '备注'],
          ['甲', '产业用房租金补贴', 1000, 12, 6, '好'],
        ],
        {
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 5 },
            { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
          ],
        },
      ),
    );
    expect(heads.row).toBe(2);
    expect(results[3]).toMatchObject({ askedMax: '90000.00', byYear: '2026年 60000.00；2027年 30000.00' });
  });

  test('from the sheet that has the headings; that others were left is said', async () => {
    const rows = [
      ['企业名称', '支持', '年营收（万元）'],
      ['甲', 'scale-up-award', 2500],
    ];
    const { totals, notes } = await run(
      await writeXlsx({
        sheets: [
          { name: '封面', rows: [['说明']] },
          { name: '一镇', rows },
          { name: '二镇', rows },
        ],
      }),
    );
    expect(totals.within.max).toBe('200000.00');
    expect(notes).toContain('工作簿里不止一张表，读的是“一镇”，没有读“二镇”。');
  });

  test('two hundred columns, and a heading that stands twice', async () => {
    const others = Array.from({ length: 200 }, (_, column) => `自有${String(column)}`);
    const { results, notes } = await run(
      await workbook([
        [...others, '企业名称', '支持', '年营收（万元）', '年营收（元）'],
        [...others, '甲', 'scale-up-award', 2500, 1],
      ]),
    );
    expect(results[1]?.askedMax).toBe('200000.00');
    expect(notes.join('')).toContain('“年营收（万元）”有两列（GU列和GV列），只读前一列。');
    expect(notes.join('')).toContain('等200列');
  });
});

describe('the result', () => {
  test('as CSV has every row in its place, every cell of the user, and nothing that runs', async () => {
    const bytes = await write('csv', TEXT);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = cellsIn(bytes);
    expect(rows[0]?.slice(0, 8)).toEqual([
      ...['编号', '企业名称', '支持', '实际采购费用（万元）', '备注'],
      ...['试算情况', '问题', '按您的回答'],
    ]);
    expect(rows[1]?.slice(0, 10)).toEqual([
      ...["'=1+1", '惠阳机器人公司', '算力采购补贴', '400', '“老”客户'],
      ...['已算', '', '条件待确认', '按公式', '1000000.00'],
    ]);
    expect(rows[2]?.slice(5, 8)).toEqual([
      '有错，没有算',
      'D列“实际采购费用（万元）”：请填写一个数，例如 120 或 120万元。',
      '',
    ]);
    expect(rows[3]?.[5]).toBe('空行');
    expect(rows[4]?.slice(0, 6)).toEqual(['3', '丙', '算力采购补贴', '100', "'@SUM(A1)", '已算']);
    expect(rows.at(-1)).toEqual(['规则版本', 'abc']);
  });

  test('as a workbook holds sums as numbers and texts as texts, read by another program', async () => {
    const [sheet] = await readWorkbook(Buffer.from(await write('xlsx', TEXT)));
    const rows = sheet?.data ?? [];
    expect(rows[1]?.slice(0, 10)).toEqual([
      ...['=1+1', '惠阳机器人公司', '算力采购补贴', '400', '“老”客户'],
      ...['已算', null, '条件待确认', '按公式', 1_000_000],
    ]);
    expect(rows[4]?.[5]).toBe('已算');
  });

  test('can be read again, with the same amounts', async () => {
    const [first, again] = [await run(TEXT), await run(await write('xlsx', TEXT))];
    expect(again.totals).toEqual(first.totals);
    expect((await run(await write('csv', TEXT))).totals).toEqual(first.totals);
  });

  test('keeps cells beyond the last heading', async () => {
    const rows = cellsIn(await write('csv', table('企业名称,支持,年营收（万元）', '甲,scale-up-award,2500,多,余')));
    expect(rows[1]?.slice(-2)).toEqual(['多', '余']);
  });
});

describe('the template', () => {
  test('as CSV names every benefit above its headings, with the columns that it is worked out from', () => {
    const [uses, ...others] = templateCsv('')
      .split('\r\n')
      .filter((line) => line.includes('用的列：'));
    expect(uses).toBe('“算力采购补贴”用的列：实际采购费用（万元）、采购的算力资源由惠阳辖区内的企业持有');
    expect(others).toHaveLength(20);
  });

  test.each(['', ...benefits.map(({ id }) => id)])('of “%s” is read by the page, its example is no row', async (id) => {
    for (const content of [templateCsv(id), await writeXlsx(templateWorkbook(id))]) {
      const { heads, counts, notes } = await run(content);
      expect(heads.heads.size).toBe(templateColumns(id).length);
      expect(counts).toEqual({ answered: 0, wrong: 0, doubtful: 0, blank: 0, example: 1 });
      expect(notes).toEqual([]);
    }
  });
});
