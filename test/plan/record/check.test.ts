import { execFileSync } from 'node:child_process';
import { writeXlsx } from 'hucre/xlsx';
import { parse, unparse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { LoadError } from '../../../src/loading/fetch-file.ts';
import { csvOf } from '../../../src/plan/export/csv.ts';
import { notesOf } from '../../../src/plan/export/notes.ts';
import { workbookOf } from '../../../src/plan/export/workbook.ts';
import { planAddress } from '../../../src/plan/record/address.ts';
import { check } from '../../../src/plan/record/check.ts';
import { writePlanJson } from '../../../src/plan/record/record-codec.ts';
import { readFile, readPasted } from '../../../src/plan/record/read-file.ts';
import { readText, type Handed, type HandedPlan } from '../../../src/plan/record/read-text.ts';
import type { SavedItem } from '../../../src/plan/saved-plan.ts';
import { plan as answerTo } from '../../../src/rules/index.ts';
import { compute, COMPUTED, DAY, HANDING, PLAN, planOf, rent, RULES } from './support.ts';

const JSON_TEXT = writePlanJson(COMPUTED, RULES, DAY);
const CSV = csvOf(COMPUTED, notesOf(HANDING));
const LINK = planAddress(HANDING);
const WORKBOOK = await writeXlsx(workbookOf(HANDING));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const read = (handed: Handed): HandedPlan => {
  if ('refused' in handed) throw new Error(handed.refused.join(' '));
  return handed;
};
const refused = (handed: Handed): readonly string[] => ('refused' in handed ? handed.refused : []);
const checkedText = async (text: string) => check(read(await readPasted(text)), RULES);
/** The lines that differ: the place of the item, the amount handed in and the one found. */
const differing = (checked: ReturnType<typeof check>) =>
  checked.lines
    .filter(({ agrees }) => !agrees)
    .map(({ item, handed, found }) => [item, handed?.asked.max, found?.asked.max]);

const WAYS: readonly (readonly [string, () => Promise<Handed>])[] = [
  ['JSON', () => readFile(bytes(JSON_TEXT))],
  ['CSV', () => readFile(bytes(CSV))],
  ['workbook', () => readFile(WORKBOOK)],
  ['copied link', () => readPasted(`王工，测算单在这里：${LINK}。请核对`)],
  ['address of the code', () => Promise.resolve(readText(LINK.replace('/plan/#', '/plan/check/#')))],
];

describe.each(WAYS)('an unaltered %s', (_, handing) => {
  test('agrees, with the items that are not filled in where they were', async () => {
    const handed = read(await handing());
    expect(handed.unread).toEqual([]);
    expect(handed.plan.items).toEqual(PLAN.items);
    expect(handed.plan).toMatchObject({ start: 2026 });
    const checked = check(handed, RULES);
    expect(checked).toMatchObject({ agrees: true, differences: 0, rulesChanged: false });
    expect(checked.computed.left.waiting).toEqual([1]);
    expect(handed.record?.date).toBe(DAY);
  });

  test('of other rules agrees all the same', async () => {
    expect(check(read(await handing()), 'ffffffffffff')).toMatchObject({ agrees: true, rulesChanged: true });
  });
});

describe('the JSON', () => {
  test('is one line that the command line answers as it is', () => {
    expect(JSON_TEXT.indexOf('\n')).toBe(JSON_TEXT.length - 1);
    const printed = execFileSync('npm', ['run', '--silent', 'plan', '--', '-'], { input: JSON_TEXT, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(COMPUTED.worked.answer)));
  });

  test('has what is filled in as items, and the rest beside them with its place', () => {
    const { items, sheet } = JSON.parse(JSON_TEXT) as { items: unknown[]; sheet: Record<string, unknown> };
    expect(items).toHaveLength(5);
    expect(sheet).toMatchObject({
      ...{ name: '惠阳机器人', date: DAY, rules: RULES },
      total: { min: '570000.00', max: '770000.00' },
      beyond: { min: '240000.00', max: '240000.00' },
      inKind: '12000.00',
      unfinished: [{ place: 1, benefit: 'loan-interest', inputs: { years: [{ principal: '100' }] } }],
    });
  });

  test('carries what else a form keeps, of items that are filled in and of others', () => {
    const typed = { purchaseCost: '约一百万' };
    const more = (item: SavedItem): SavedItem => ({ ...item, typed });
    const plan = planOf(more(compute('100')), more({ ...compute(''), inputs: {} }));
    const request = { start: plan.start, items: [compute('100')] };
    const computed = { ...COMPUTED, plan, places: [0], request };
    const text = writePlanJson(computed, RULES, DAY);
    expect(answerTo(JSON.parse(text))).not.toHaveProperty('error');
    expect(read(readText(text)).plan.items).toEqual(plan.items);
  });

  test('of the command line, without a record and with bare numbers, is worked out with nothing to compare', () => {
    const text =
      '{"start":"2026","items":[{"benefit":"rent-subsidy","inputs":{"leasedArea":500.5,"years":[{"months":12}]}}]}';
    const handed = read(readText(text));
    expect(handed.plan).toEqual(planOf(rent('500.5', 1, { conditions: {} })));
    expect(check(handed, RULES).agrees).toBeUndefined();
  });

  test.each([
    ['no objects', [1, null, 'a']],
    ['a benefit that is none', [{ place: 0, benefit: 'x' }]],
    ['inputs that are none', [{ place: 'x', benefit: 'rent-subsidy', inputs: { years: 3, leasedArea: [1] } }]],
    ['conditions that are none', [{ benefit: 'rent-subsidy', conditions: [true], start: 'x' }]],
    ['far too many', Array.from({ length: 10_000 }, () => ({ benefit: 'rent-subsidy' }))],
    ['no list', { length: 1e9 }],
  ])('unfinished items with %s do no harm', (_, unfinished) => {
    const text = JSON.stringify({ start: 2026, items: [compute('100')], sheet: { unfinished } });
    const { plan } = read(readText(text));
    expect(plan.items.length).toBeLessThanOrEqual(100);
    expect(check(read(readText(text)), RULES).computed.places.length).toBeGreaterThan(0);
  });
});

describe('an amount that was changed is named, with both amounts', () => {
  test('in the JSON', async () => {
    const checked = await checkedText(JSON_TEXT.replaceAll('"30000.00"', '"90000.00"'));
    expect(differing(checked)).toEqual([[3, '90000.00', '30000.00']]);
    expect(checked).toMatchObject({ agrees: false, differences: 1 });
  });

  test('in the link', async () => {
    expect(differing(await checkedText(LINK.replace(';30000;', ';90000;')))).toEqual([[3, '90000.00', '30000.00']]);
  });

  test('in the table, in the column that people read', async () => {
    const checked = await checkedText(CSV.replace('30000.00,30000.00', '30000.00,90000.00'));
    expect(differing(checked)).toEqual([[3, '90000.00', '30000.00']]);
  });

  test('in the workbook, in the column that people read', async () => {
    const workbook = workbookOf(HANDING);
    const [table] = workbook.sheets;
    const amount = [...(table?.cells ?? [])].find(([, { value }]) => value === 30000);
    if (!table?.cells || !amount) throw new Error('no cell');
    table.cells.set(amount[0], { ...amount[1], value: 90000 });
    const checked = check(read(await readFile(await writeXlsx(workbook))), RULES);
    expect(checked.lines.filter(({ agrees }) => !agrees).map(({ item }) => item)).toEqual([3]);
  });

  test('the total alone', async () => {
    const checked = await checkedText(LINK.replace('570000-770000', '570000-870000'));
    expect(differing(checked)).toEqual([]);
    expect(checked.sums[0]).toEqual({
      sum: 'total',
      handed: { min: '570000.00', max: '870000.00' },
      found: { min: '570000.00', max: '770000.00' },
      agrees: false,
    });
  });

  test('what was filled in: the amounts found follow it', async () => {
    const checked = await checkedText(LINK.replace('purchaseCost=100000', 'purchaseCost=900000'));
    expect(differing(checked)).toEqual([[3, '30000.00', '270000.00']]);
  });

  test('an item less: only the sums can be compared', async () => {
    const checked = await checkedText(LINK.replace(/compute-purchase[^/]*\//, ''));
    expect(checked.lines.every(({ handed }) => handed === undefined)).toBe(true);
    expect(checked).toMatchObject({ agrees: false, differences: 1 });
  });

  test('a link cut anywhere in its record accuses nobody', async () => {
    const record = LINK.indexOf('/record=');
    for (let cut = record + 1; cut < LINK.length; cut += 1)
      expect((await checkedText(LINK.slice(0, cut))).agrees, LINK.slice(cut)).not.toBe(false);
  });
});

describe('a table saved by another program', () => {
  const cells = parse<string[]>(CSV.slice(1).trimEnd()).data;
  const again = (change: (rows: string[][]) => string[][], options = {}) =>
    unparse(change(cells.map((row) => [...row])), { newline: '\r\n', ...options });
  const agrees = async (given: Uint8Array) => {
    const handed = read(await readFile(given));
    expect(handed.unread).toEqual([]);
    expect(check(handed, RULES)).toMatchObject({ agrees: true });
    expect(handed.plan).toEqual(PLAN);
  };
  /** The text in the encoding that Excel uses in China, by the inverse of what the platform decodes. */
  const inGbk = (text: string): Uint8Array => {
    const codes = new Map<string, readonly number[]>();
    const decoder = new TextDecoder('gb18030');
    for (let high = 0x81; high <= 0xfe; high += 1)
      for (let low = 0x40; low <= 0xfe; low += 1) {
        const letter = decoder.decode(new Uint8Array([high, low]));
        if (letter.length === 1 && !codes.has(letter)) codes.set(letter, [high, low]);
      }
    return new Uint8Array(
      Array.from(text).flatMap((letter) =>
        letter < '\u0080' ? [letter.charCodeAt(0)] : (codes.get(letter) ?? [0x3f]),
      ),
    );
  };
  const inUtf16 = (text: string): Uint8Array =>
    new Uint8Array(Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) => [code & 0xff, code >> 8]));

  test('without its mark', () => agrees(bytes(CSV.slice(1))));
  test('with the heads that its columns had in an earlier version', () =>
    agrees(
      bytes(
        again(([heads = [], ...rows]) => [
          heads.map((head) => head.replace('，按条文算出（元）', '最低（元）').replace('，不超过（元）', '最高（元）')),
          ...rows,
        ]),
      ),
    ));
  test('in GBK', () => agrees(inGbk(CSV.slice(1))));
  test('in UTF-16 with a mark and tabs', () => agrees(inUtf16(`\uFEFF${again((rows) => rows, { delimiter: '\t' })}`)));
  test('in UTF-16 without a mark', () => agrees(inUtf16(again((rows) => rows, { delimiter: '\t' }))));
  test('with semicolons', () => agrees(bytes(again((rows) => rows, { delimiter: ';' }))));
  test('with its rows the other way round', () =>
    agrees(bytes(again(([heads = [], ...rows]) => [heads, ...rows.reverse()]))));
  test('with its columns in another order', () =>
    agrees(
      bytes(
        again((rows) => rows.map(([first = '', second = '', third = '', ...row]) => [first, third, second, ...row])),
      ),
    ));
  test('with groups of digits, fewer zeros and another spelling of the day', () =>
    agrees(
      bytes(
        again((rows) =>
          rows.map((row) =>
            row.map((cell) => {
              if (cell === DAY) return '2026/10/5';
              return /^\d+\.00$/.test(cell) ? Number(cell).toLocaleString('en-US') : cell;
            }),
          ),
        ),
      ),
    ));

  test('with sums in the notation of science is not accused of them', async () => {
    const handed = read(
      await readFile(
        bytes(again((rows) => rows.map((row) => row.map((cell) => (cell === '30000.00' ? '3E+04' : cell))))),
      ),
    );
    expect(handed.unread).toHaveLength(1);
    expect(handed.unread[0]).toContain('金额读不出');
    expect(check(handed, RULES).lines.every(({ agrees: each }) => each)).toBe(true);
  });

  test('with a formula-like name keeps the name', async () => {
    const handing = { ...HANDING, computed: { ...COMPUTED, plan: { ...PLAN, name: '=1+1' } } };
    const handed = read(await readFile(bytes(csvOf(handing.computed, notesOf(handing)))));
    expect(handed.plan.name).toBe('=1+1');
  });

  test('without the column that is read is refused by its name', async () => {
    const text = again((rows) => rows.map((row) => row.slice(0, -1)));
    expect(refused(await readFile(bytes(text)))).toEqual([
      '表格里没有“供核验读取”这几列，读不出。请使用从本站下载的表格，不要删列。',
    ]);
  });

  test('with a row that is damaged names it, and reads the rest', async () => {
    const handed = read(await readFile(bytes(CSV.replace('compute-purchase;', 'compute-x;'))));
    expect(handed.unread).toEqual(['第7行的“供核验读取”读不出，这一行没有读入。']);
    expect(handed.plan.items).toHaveLength(5);
  });
});

describe('of what another version wrote, what can be read is taken and the rest named', () => {
  const [first, ...others] = PLAN.items;
  const lacking = { ...first, inputs: {} };

  test('a field with another name, in the JSON', async () => {
    const handed = read(await readPasted(JSON_TEXT.replace('"leasedArea"', '"area"')));
    expect(handed.unread).toEqual(['第1项（inputs.leasedArea）：缺少这一项', '第1项（inputs.area）：没有这个名称']);
    const { years } = first?.inputs ?? {};
    expect(handed.plan.items).toEqual([{ ...lacking, inputs: { years } }, ...others]);
    const checked = check(handed, RULES);
    expect(checked.computed.left.waiting).toEqual([0, 1]);
    // Of the other item of the same benefit no limit takes anything off any more.
    expect(differing(checked)).toEqual([
      [0, '720000.00', undefined],
      [2, '120000.00', '120000.00'],
    ]);
  });

  test('a benefit with another name, in the JSON: the amounts of the others stay theirs', async () => {
    const handed = read(await readPasted(JSON_TEXT.replace('"compute-purchase"', '"compute-rent"')));
    expect(handed.unread).toEqual(['第3项（benefit）：没有这项支持']);
    expect(handed.plan.items).toEqual(PLAN.items.filter(({ benefit }) => benefit !== 'compute-purchase'));
    expect(differing(check(handed, RULES))).toEqual([]);
  });

  test('a year that is none, and a name of the plan that nobody knows, in the JSON', async () => {
    const handed = read(await readPasted(JSON_TEXT.replace('"start":2026', '"start":1926,"note":"x"')));
    expect(handed.unread).toEqual([
      'note：没有这个名称',
      'start：应为2025至2100之间的年份',
      '起始年份先按2026年计算。',
    ]);
    expect(handed.plan.items).toEqual(PLAN.items);
  });

  test('a field with another name in an item that is not filled in', async () => {
    const handed = read(await readPasted(JSON_TEXT.replace('"principal"', '"sum"')));
    expect(handed.unread).toEqual(['第2项（inputs.years.0.sum）：没有这个名称']);
    expect(handed.plan.items).toHaveLength(PLAN.items.length);
    expect(check(handed, RULES).agrees).toBe(true);
  });

  test('a field with another name, in the table', async () => {
    const handed = read(await readPasted(CSV.replaceAll('leasedArea=', 'area=')));
    expect(handed.unread).toEqual([
      '第1项“产业用房租金补贴”中的“area=4000”读不出，这一处没有读入。',
      '第3项“产业用房租金补贴”中的“area=2000”读不出，这一处没有读入。',
    ]);
    expect(handed.plan.items).toHaveLength(PLAN.items.length);
  });

  test('nothing at all', async () => {
    const text = '{"start":2026,"items":[{"benefit":"x"},{"benefit":"y"}]}';
    expect(refused(await readPasted(text))).toEqual([
      '第1项（benefit）：没有这项支持',
      '第2项（benefit）：没有这项支持',
    ]);
  });

  test('nothing at all, but the version of the rules by which it was made', async () => {
    const made = async (text: string) => {
      const handed = await readPasted(text);
      return 'refused' in handed ? handed.rules : 'not refused';
    };
    const known = /"benefit":"[\w-]+"/g;
    expect(await made(JSON_TEXT.replaceAll(known, '"benefit":"gone"'))).toBe(RULES);
    expect(await made(CSV.replaceAll(/(?<=v1\/2026\/)[\w-]+/g, 'gone'))).toBe(RULES);
    expect(await made('{"start":2026,"items":[{"benefit":"x"}]}')).toBeUndefined();
  });
});

describe('what cannot be read is refused by its name', () => {
  test.each([
    ['nothing', '', '没有内容'],
    ['words', 'hello', '里面没有测算单'],
    ['another address', 'https://policy.test/plan/', '里面没有测算单'],
    ['a cut JSON', JSON_TEXT.slice(0, -5), 'JSON 不完整'],
    ['a list', '[1]', '应为一个 JSON 对象'],
    ['two lines of JSON', JSON_TEXT + JSON_TEXT, '文件里有好几份测算单'],
    ['two links', `${LINK} ${LINK.replace('2026', '2027')}`, '好几份测算单的链接'],
    ['a million letters and one', 'x'.repeat(1_000_001), '内容太大'],
    ['a faulty item', '{"start":2026,"items":[{"benefit":"<img src=x>"}]}', '第1项（benefit）：没有这项支持'],
  ])('%s', async (_, text, sentence) => {
    expect(refused(await readPasted(text))[0]).toContain(sentence);
  });

  const named = (...begin: number[]) => new Uint8Array([...begin, ...Array<number>(100).fill(7)]);
  test.each([
    ['an old workbook', named(0xd0, 0xcf, 0x11, 0xe0), '.xls'],
    ['a PDF', named(0x25, 0x50, 0x44, 0x46), 'PDF'],
    ['a picture', named(0x89, 0x50, 0x4e, 0x47), '图片'],
    ['an archive that is none', named(0x50, 0x4b, 0x03, 0x04), '不是 Excel 工作簿'],
    ['bytes of no encoding', named(0xff, 0x80, 0xff, 0x00, 0xff), '不是文字'],
    ['more than four megabytes', new Uint8Array(4_000_001), '内容太大'],
  ])('%s', async (_, given, sentence) => {
    expect(refused(await readFile(given))[0]).toContain(sentence);
  });

  test('many faults are listed to the tenth and counted', async () => {
    const many = refused(await readPasted(JSON.stringify({ start: 2026, items: Array.from({ length: 15 }, () => 1) })));
    expect(many).toHaveLength(11);
    expect(many[10]).toBe('另有5处。');
  });

  test('an archive that would unpack to more than a workbook needs is not unpacked', async () => {
    const bomb = WORKBOOK.slice();
    const view = new DataView(bomb.buffer);
    const entry = new Uint8Array([0x50, 0x4b, 0x01, 0x02]);
    const at = bomb.findIndex((_, index) => entry.every((byte, offset) => bomb[index + offset] === byte));
    view.setUint32(at + 24, 30_000_000, true);
    const unused = () => Promise.reject(new Error('asked for'));
    expect(refused(await readFile(bomb, { workbook: unused, csv: unused }))[0]).toContain('不是 Excel 工作簿');
  });

  test('a library that does not come is not blamed on the file', async () => {
    const lost = () => Promise.reject(new LoadError('offline', 'library'));
    const load = { workbook: lost, csv: lost };
    for (const given of [WORKBOOK, bytes(CSV)])
      await expect(readFile(given, load)).rejects.toMatchObject({ failure: 'offline' });
  });
});

describe('a million hostile letters', () => {
  const heads = CSV.slice(1, CSV.indexOf('\r\n') + 2);
  test.each([
    ['line breaks behind a JSON', `{}${'\n'.repeat(999_990)}x`],
    ['brackets', '{'.repeat(1_000_000)],
    ['starts of links', '#v1/'.repeat(250_000)],
    ['quotation marks in a table', `${heads}${'"'.repeat(999_000)}`],
    ['quotation marks and letters in a table', `${heads}"${'a"b'.repeat(300_000)}`],
    ['quotation marks before blanks in a table', `${heads}"${'a"b'.repeat(150_000)}${' '.repeat(400_000)},`],
    ['quotation marks before white space in a table', `${heads}"${'a"b'.repeat(150_000)}${'\u00A0'.repeat(400_000)},`],
    ['quotation marks before tabs in a table', `${heads}"${'a"b'.repeat(150_000)}${'\t '.repeat(200_000)},`],
    ['cells', `${heads}${','.repeat(999_000)}`],
    ['rows', `${heads}${'\n'.repeat(999_000)}`],
    ['rows with a code', `${heads}${'1,v1/2026/team-award/end\n'.repeat(38_000)}`],
  ])('%s are read in a bounded time', async (_, text) => {
    expect(text.length).toBeLessThanOrEqual(1_000_000);
    const handed = await readPasted(text);
    expect('refused' in handed || handed.plan.items.length <= 100).toBe(true);
  });
});
