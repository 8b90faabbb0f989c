import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { templateCsv, templateWorkbook } from '../../../src/plan/bulk/template.ts';
import { cellsIn, run, table, write } from './support.ts';

const isInstalled = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const installed = isInstalled();
if (!installed) console.log('left out: LibreOffice is not installed');

const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What LibreOffice makes of a file: each sheet as CSV, or a workbook of its own. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
const converted = (name: string, content: Uint8Array | string, to: string): Readonly<Record<string, Uint8Array>> => {
  const out = join(folder, `${name}-out`);
  writeFileSync(join(folder, name), content);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const read = '--infilter=Text - txt - csv (StarCalc):44,34,76,1';
  const args = ['--headless', profile, '--convert-to', to, '--outdir', out, ...(name.endsWith('.csv') ? [read] : [])];
  // Of a machine that says no language it does not write the names of sheets.
  execFileSync('soffice', [...args, join(folder, name)], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return Object.fromEntries(readdirSync(out).map((file) => [file, new Uint8Array(readFileSync(join(out, file)))]));
};

const TEXT = table('企业名称,支持,实际采购费用（万元）', '甲,算力采购补贴,400', '=1+1,算力采购补贴,坏');

describe.skipIf(!installed)('LibreOffice opens what comes out', () => {
  test('the result, with sums that are numbers and texts that are texts', async () => {
    const sheets = converted('result.xlsx', await write('xlsx', TEXT), CSV);
    const cells = cellsIn(sheets['result-试算结果.csv'] ?? new Uint8Array());
    expect(cells[1]?.slice(0, 9)).toEqual([
      ...['甲', '算力采购补贴', '400', '已算', '', '条件待确认', '按公式'],
      ...['1000000', '1000000'],
    ]);
    expect(cells[2]?.slice(0, 4)).toEqual(['=1+1', '算力采购补贴', '坏', '有错，没有算']);
  });

  test('the result as CSV, and what it saves of that is read again with the same amounts', async () => {
    const { 'result.xlsx': saved = new Uint8Array() } = converted('result.csv', await write('csv', TEXT), 'xlsx');
    expect((await run(saved)).totals.within.max).toBe('1000000.00');
  });

  test('both templates, with their explanations', async () => {
    const sheets = converted('template.xlsx', await writeXlsx(templateWorkbook('')), CSV);
    expect(Object.keys(sheets).sort()).toEqual(['template-填写.csv', 'template-说明.csv']);
    expect(new TextDecoder().decode(sheets['template-说明.csv'])).toContain('一行是一家企业的一项支持');
    const { 'csv-template.xlsx': saved = new Uint8Array() } = converted('csv-template.csv', templateCsv(''), 'xlsx');
    expect((await run(saved)).counts.example).toBe(1);
  });
});
