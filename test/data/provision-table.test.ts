import { readSheet } from 'read-excel-file/node';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { provisionCsv, provisionWorkbook } from '../../src/data/provision-table.ts';
import { provisions } from '../../src/rules/index.ts';
import { csvCells } from '../csv.ts';

const address = (path: string) => `https://policy.test${path}`;
const HEADS = ['编号', '条文', '措施', '原句', '支持', '金额类型', '比例或标准', '金额或上限', '门槛', '期限', '对象'];

describe('条文索引的文件', () => {
  const [heads = [], ...rows] = csvCells(provisionCsv(address).replace(/^\uFEFF|\r\n$/g, ''));

  test('CSV 有全部35句，各列与页面一致，末尾写明状态', () => {
    expect(heads).toEqual([...HEADS, '没写清的', '固定地址']);
    expect(rows.slice(0, 35).map(([id]) => id)).toEqual(provisions.map(({ id }) => id));
    const guarantee = rows.find(([id]) => id === '11.2') ?? [];
    expect(guarantee.slice(0, 3)).toEqual(['11.2', '三（四）11，第2句', '第11条 加大科技金融服务支持']);
    expect(guarantee.slice(4, 10)).toEqual(['担保费资助', '不超过', '50%', '30万元', '', '3年']);
    expect(guarantee.at(-1)).toBe('https://policy.test/c/11.2/');
    expect(rows.find(([id]) => id === '5.1')?.[7]).toBe('200万元至1000万元');
    expect(rows.flat()).toContain('征求意见稿，不能凭它申请');
  });

  test('没有一格会被表格软件当作公式', () => {
    expect([heads, ...rows].flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });

  test('工作簿与 CSV 相同，每次生成都相同', async () => {
    const make = async (): Promise<Buffer> => Buffer.from(await writeXlsx(provisionWorkbook(address)));
    const first = await make();
    const sheet = (await readSheet(first)).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    expect(sheet.slice(0, 36)).toEqual([heads, ...rows.slice(0, 35)]);
    expect((await make()).equals(first)).toBe(true);
  });
});
