import { unzipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { COLUMNS, type Column } from '../../../src/plan/export/table.ts';
import { workbookOf } from '../../../src/plan/export/workbook.ts';
import type { Handing } from '../../../src/plan/record/address.ts';
import { COMPUTED, HANDING, handingOf, item, PLAN, planOf, rent } from '../record/support.ts';

/** The file as another reader sees it: its sheets, and the text of its parts. */
const opened = async (handing: Handing) => {
  const bytes = await writeXlsx(workbookOf(handing));
  const parts = unzipSync(bytes);
  const part = (path: string) => new TextDecoder().decode(parts[path]);
  const [table, notes] = await readXlsxFile(Buffer.from(bytes));
  if (!table || !notes) throw new Error('no sheets');
  return { table, notes, sheet: part('xl/worksheets/sheet1.xml'), part };
};
const at = (row: readonly unknown[] | undefined, column: Column) => row?.[COLUMNS.indexOf(column)];
const letter = (column: Column) => String.fromCharCode(65 + COLUMNS.indexOf(column));

const book = await opened(HANDING);

describe('the workbook', () => {
  test('has the table and the notes', () => {
    expect([book.table.sheet, book.notes.sheet]).toEqual(['测算单', '说明']);
    expect(book.table.data).toHaveLength(10);
    expect(book.notes.data[0]).toEqual(['企业', '惠阳机器人']);
  });

  test('has numbers as numbers: sums, years and the numbers of items; what is empty is empty', () => {
    const [, first, , , open, cut] = book.table.data;
    expect([at(first, 'line'), at(first, 'year'), at(first, 'askedMax'), at(first, 'offMax')]).toEqual([
      ...[1, 2026, 240000, null],
    ]);
    expect([at(cut, 'offMax'), at(cut, 'countedMax')]).toEqual([60000, 60000]);
    expect([at(open, 'line'), at(open, 'status'), at(open, 'year'), at(open, 'askedMax')]).toEqual([
      ...[2, '未填完', null, null],
    ]);
  });

  test('adds up by formula, and holds the sums for programs that do not work them out', () => {
    expect(book.sheet).toContain(`<f>SUM(${letter('countedMin')}2:${letter('countedMin')}9)</f><v>570000</v>`);
    expect(book.sheet).toContain(`<f>SUM(${letter('countedMax')}2:${letter('countedMax')}9)</f><v>770000</v>`);
    expect(at(book.table.data[9], 'benefit')).toBe('截止日之前合计');
  });

  test('shows both where a reading makes the total another sum than that of the lines', async () => {
    const { worked } = COMPUTED;
    const answer = { ...worked.answer, total: { min: '370000.00', max: '770000.00' } };
    const { table } = await opened({ ...HANDING, computed: { ...COMPUTED, worked: { ...worked, answer } } });
    expect(table.data.slice(9).map((row) => [at(row, 'benefit'), at(row, 'countedMin')])).toEqual([
      ['各行相加', 570000],
      ['截止日之前合计', 370000],
    ]);
  });

  test('keeps its head in sight and on each page, filters, and fits the width of a landscape page', () => {
    expect(book.sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(book.sheet).toContain(`<autoFilter ref="A1:${letter('code')}9"/>`);
    expect(book.sheet).toMatch(/<pageSetup [^>]*orientation="landscape" fitToWidth="1" fitToHeight="0"/);
    expect(book.sheet).toContain('fitToPage="1"');
    expect(book.part('xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles[^>]*>'?测算单'?!\$1:\$1</);
  });

  test('has widths, and heights in which wrapped texts are whole', () => {
    expect(book.sheet.match(/<col [^>]*customWidth/g)).toHaveLength(COLUMNS.length);
    const heights = [...book.sheet.matchAll(/<row r="\d+" ht="([\d.]+)" customHeight/g)].map(([, height]) =>
      Number(height),
    );
    expect(heights).toHaveLength(10);
    // The third item has a reason of some 60 characters in a column of 26 letters: five lines at least.
    expect(heights[5]).toBeGreaterThan(5 * 13);
  });

  test('hides the column that only the page of checking reads', () => {
    const place = COLUMNS.indexOf('code') + 1;
    expect(book.sheet).toMatch(new RegExp(`<col min="${String(place)}" [^>]*hidden="true"`));
  });

  test('has its title and day in its properties', () => {
    const core = book.part('docProps/core.xml');
    expect(core).toContain('<dc:title>测算单 惠阳机器人 2026-10-05</dc:title>');
    expect(core).toContain('2026-10-04T16:00:00Z</dcterms:created>');
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '＝1',
    '=HYPERLINK("http://x.test","点")',
    '\u0000甲\u0008',
    '</t>&<t>',
  ])('holds the name %j as a text', async (name) => {
    const { notes, part } = await opened(handingOf({ ...PLAN, name }));
    // eslint-disable-next-line no-control-regex
    expect(notes.data[0]).toEqual(['企业', name.replace(/[\u0000-\u001F]/g, ' ').trim()]);
    expect(part('xl/worksheets/sheet2.xml')).not.toContain('<f>');
  });

  test('holds sums to the fen as far as Excel does, longer ones as text', async () => {
    const large = (municipalFunding: string) => item('innovation-center-matching', { municipalFunding });
    const { table } = await opened(handingOf(planOf(large('0.02'), large('9999999999999.98'))));
    expect(table.data.slice(1, 3).map((row) => at(row, 'askedMax'))).toEqual([0.01, 4999999999999.99]);
    const { table: larger, sheet } = await opened(
      handingOf(planOf(...Array.from({ length: 3 }, () => large('9999999999999.98')))),
    );
    expect(at(larger.data[4], 'countedMax')).toBe('14999999999999.97');
    expect(sheet).not.toContain('<f>');
  });

  test('takes a hundred items over three years', async () => {
    const { table } = await opened(handingOf(planOf(...Array.from({ length: 100 }, () => rent('100', 3)))));
    expect(table.data).toHaveLength(302);
  });

  test('takes a text that is longer than a cell', async () => {
    const projects = Array.from({ length: 100 }, () => ({ completedInvestment: '9999999999999.99' }));
    const events = Array.from({ length: 100 }, () => ({
      boothArea: '999999999.99',
      approvedInvestment: '9999999999999.99',
    }));
    const { table } = await opened(
      handingOf(planOf(item('tech-upgrade', { projects }), item('exhibition', { events }))),
    );
    expect(table.data).toHaveLength(4);
  });

  test('of an empty plan is a table of heads', async () => {
    const { table } = await opened(handingOf(planOf()));
    expect(table.data).toHaveLength(2);
  });
});
