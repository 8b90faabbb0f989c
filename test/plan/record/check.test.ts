import { execFileSync } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { versionOf } from '../../../src/plan/record/rules-version.ts';
import { check, type Verdict } from '../../../src/plan/record/check.ts';
import { markOf } from '../../../src/plan/record/checksum.ts';
import { readHanded } from '../../../src/plan/record/read-handed.ts';
import { writeRecord } from '../../../src/plan/record/write-record.ts';
import { sheetOf, type Sheet } from '../../../src/plan/record/record.ts';
import { readShort, writeShort } from '../../../src/plan/record/short-record.ts';
import { readLink, writeLink } from '../../../src/plan/link/plan-link.ts';
import { computePlan } from '../../../src/plan/compute.ts';
import type { SavedPlan } from '../../../src/plan/saved-plan.ts';
import { benefits, plan as planOfRules } from '../../../src/rules/index.ts';
import { holds } from '../../properties/support.ts';
import { anySavedPlan } from '../saved-plans.ts';
import { compute, DAY, EDITION, item, PLAN, planOf, COMPUTED, rent } from './support.ts';

const RECORD = writeRecord(COMPUTED, EDITION, DAY);
const SHEET = sheetOf(COMPUTED, EDITION, DAY);

describe('交出去的 JSON', () => {
  test('一行，命令行照样接受，只含填好的项', () => {
    expect(RECORD.indexOf('\n')).toBe(RECORD.length - 1);
    const parsed = JSON.parse(RECORD) as { items: unknown[] };
    expect(Object.keys(parsed)).toEqual(['start', 'items', 'sheet']);
    expect(parsed.items).toHaveLength(5);
    expect(planOfRules(parsed)).toEqual(COMPUTED.worked.answer);
  });

  test('命令行读文件，答案相同', () => {
    const printed = execFileSync('npm', ['run', '--silent', 'plan', '--', '-'], { input: RECORD, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(COMPUTED.worked.answer)));
  });

  test('记录写明日期、版本和各行各项合计', () => {
    const { sheet } = JSON.parse(RECORD) as { sheet: Sheet & { name: string } };
    expect(sheet).toMatchObject({ name: '惠阳机器人', date: '2026-10-05', rules: '0123456789ab' });
    expect(sheet.text).toHaveLength(64);
    expect(sheet.lines.map(({ status, min, max }) => [status, min, max])).toEqual([
      ['eligible', '720000.00', '720000.00'],
      ['eligible', '120000.00', '120000.00'],
      ['conditional', '30000.00', '30000.00'],
      ['undecided', '0.00', '200000.00'],
      ['eligible', '12000.00', '12000.00'],
    ]);
    expect(sheet.lines[1]?.takenOff).toEqual({ min: '60000.00', max: '60000.00' });
    // 240,000 + 60,000 in 2026 and 240,000 + 30,000 in 2027, with the award 200,000 more
    expect(sheet.total).toEqual({ min: '570000.00', max: '770000.00' });
    expect(sheet.beyond).toEqual({ min: '240000.00', max: '240000.00' });
    expect(sheet.inKind).toBe('12000.00');
  });
});

describe('链接里的短记录', () => {
  test('写明版本、日期、合计和各行', () => {
    const marks = SHEET.lines.map(({ filled }) => filled);
    expect(writeShort(SHEET)).toBe(
      `sheet=0123456789ab,e19c29f0e00d,2026-10-05,570000-770000,240000,12000;${[
        `${String(marks[0])},e,720000`,
        `${String(marks[1])},e,120000,60000`,
        `${String(marks[2])},c,30000`,
        `${String(marks[3])},u,0-200000`,
        `${String(marks[4])},e,12000`,
      ].join(';')}`,
    );
  });

  test('有分的金额不丢分', () => {
    const sheet = sheetOf(computePlan(planOf(compute('0.10'))), EDITION, DAY);
    expect(writeShort(sheet)).toContain(',e,0.03');
    expect(readShort(writeShort(sheet))?.lines).toEqual(sheet.lines);
  });

  test.each([
    '',
    'sheet=',
    'sheet=;;',
    'title-award',
    `${writeShort(SHEET)};`,
    writeShort(SHEET).replace(',e,', ',x,'),
  ])('破损的记录 %j 不当作记录', (segment) => {
    expect(readShort(segment)).toBeUndefined();
  });

  test('不影响链接里的测算单', () => {
    const record = writeShort(SHEET);
    expect(readLink(writeLink(PLAN, record))).toEqual({ plan: PLAN, record, unread: [] });
  });
});

test('校验值的前四位认得出是哪项支持', () => {
  expect(new Set(benefits.map(({ id }) => markOf(id))).size).toBe(benefits.length);
});

test('规则版本只随规则的内容变化', () => {
  const version = versionOf({ 'a.ts': '1\n2', 'b.ts': '3' });
  expect(version).toMatch(/^[\da-f]{12}$/);
  expect(versionOf({ 'b.ts': '3', 'a.ts': '1\r\n2' })).toBe(version);
  expect(versionOf({ 'a.ts': '1\n2', 'b.ts': '4' })).not.toBe(version);
  expect(versionOf({ 'a.ts': '1\n2', 'c.ts': '3' })).not.toBe(version);
});

const handed = (text: string) => {
  const read = readHanded(text);
  if ('refused' in read) throw new Error(read.refused.join(' '));
  return read.handedOn;
};

const checked = (text: string, edition = EDITION): Verdict => {
  const handedOn = handed(text);
  if (!handedOn.sheet) throw new Error('no record');
  return check(handedOn, handedOn.sheet, edition);
};

/** The JSON of a plan after somebody changed it. */
const edited = (change: (record: { start: number; items: SavedPlan['items'][number][]; sheet: Sheet }) => void) => {
  const record = JSON.parse(RECORD) as Parameters<typeof change>[0];
  change(record);
  return JSON.stringify(record);
};
const findings = ({ lines }: Verdict) => lines.map(({ finding }) => finding);

describe('核验', () => {
  const link = `https://policy.test/plan/check/#${writeLink(PLAN, writeShort(SHEET))}`;

  test.each([
    ['JSON', RECORD],
    ['链接', link],
  ])('没有改动的 %s 一致', (_, text) => {
    const verdict = checked(text);
    expect(verdict).toMatchObject({ agrees: true, sumsChanged: false, rulesChanged: false, textChanged: false });
    expect(findings(verdict)).toEqual(['same', 'same', 'same', 'same', 'same']);
  });

  test('规则换了版本而金额未变的，仍然一致，只是注明', () => {
    const verdict = checked(RECORD, { rules: 'ffffffffffff', text: 'f'.repeat(64) });
    expect(verdict).toMatchObject({ agrees: true, rulesChanged: true, textChanged: true });
  });

  test('改了填写内容的，指出是哪一行', () => {
    const verdict = checked(edited(({ items }) => (items[2] = compute('200000', { conditions: {}, start: 2027 }))));
    expect(verdict.agrees).toBe(false);
    expect(findings(verdict)).toEqual(['same', 'same', 'filled', 'same', 'same']);
    expect(verdict.lines[2]).toMatchObject({ item: 2, recorded: { max: '30000.00' }, now: { max: '60000.00' } });
  });

  test('改了起始年份的，没有另写年份的各行都算改动', () => {
    expect(findings(checked(edited((record) => (record.start = 2027))))).toEqual([
      ...['filled', 'filled', 'same', 'filled', 'filled'],
    ]);
  });

  test('改了记录的金额的，指出金额有改动', () => {
    const verdict = checked(
      edited(({ sheet }) => Object.assign(sheet.lines[2] ?? {}, { min: '300000.00', max: '300000.00' })),
    );
    expect(verdict.agrees).toBe(false);
    expect(findings(verdict)).toEqual(['same', 'same', 'amount', 'same', 'same']);
  });

  test('改了结论的，也是改动', () => {
    const verdict = checked(edited(({ sheet }) => Object.assign(sheet.lines[2] ?? {}, { status: 'eligible' })));
    expect(findings(verdict)).toEqual(['same', 'same', 'amount', 'same', 'same']);
  });

  test('填写内容没变、规则版本和金额都不同的，不断定是谁改的', () => {
    const text = edited(({ sheet }) => Object.assign(sheet.lines[2] ?? {}, { min: '20000.00', max: '20000.00' }));
    expect(findings(checked(text, { ...EDITION, rules: 'ffffffffffff' }))).toEqual([
      ...['same', 'same', 'rules', 'same', 'same'],
    ]);
  });

  test('只改了合计的，说合计有改动', () => {
    const verdict = checked(edited(({ sheet }) => Object.assign(sheet, { inKind: '13000.00' })));
    expect(verdict).toMatchObject({ agrees: false, sumsChanged: true });
  });

  test('少了的行和多出的行都指出来，受影响的另一行说明缘由', () => {
    const verdict = checked(
      edited(({ items }) => {
        items.shift();
        items.push(item('title-award', { title: 'national-champion' }));
      }),
    );
    expect(findings(verdict)).toEqual(['shared', 'same', 'same', 'same', 'added', 'missing']);
    expect(verdict.lines[5]).toMatchObject({ item: undefined, recorded: { max: '720000.00' } });
    expect(verdict.sumsChanged).toBe(false);
  });

  test('换了次序的行，受影响的说明缘由', () => {
    const verdict = checked(edited(({ items }) => items.splice(0, 2, rent('2000'), rent('4000', 3))));
    expect(findings(verdict)).toEqual(['shared', 'shared', 'same', 'same', 'same']);
  });

  test('同一支持有好几行时，没有改动的先相认', () => {
    const text = edited(({ items }) => items.splice(0, 1, rent('3000', 3)));
    expect(findings(checked(text))).toEqual(['filled', 'shared', 'same', 'same', 'same']);
  });

  test('在链接里改了填写内容的，同样指出来', () => {
    expect(findings(checked(link.replace('purchaseCost=100000', 'purchaseCost=900000')))).toEqual([
      ...['same', 'same', 'filled', 'same', 'same'],
    ]);
  });

  test('分隔符号被编码的链接，记录照样核对', () => {
    const encoded = link.replaceAll(';', '%3B').replaceAll(',', '%2C').replaceAll('=', '%3D');
    expect(checked(encoded)).toMatchObject({ agrees: true });
  });

  test('在任何一处截断的链接没有记录可核对，不会说有改动', () => {
    for (let cut = 1; cut < writeShort(SHEET).length + '/end'.length; cut += 1)
      expect(handed(link.slice(0, -cut)).sheet, link.slice(0, -cut)).toBeUndefined();
  });

  test('命令行的 JSON 也能读，数可以不加引号，没有记录就没有可核对的', () => {
    const text =
      '{"start":"2026","items":[{"benefit":"rent-subsidy","inputs":{"leasedArea":500.5,"years":[{"months":12}]}}]}';
    expect(handed(text)).toEqual({
      plan: planOf(rent('500.5', 1, { conditions: {} })),
      sheet: undefined,
    });
  });
});

describe('读不了的', () => {
  const refused = (text: string) => {
    const read = readHanded(text);
    return 'refused' in read ? read.refused : [];
  };

  test.each(['', 'hello', 'https://policy.test/plan/', '<script>', '[1]', 'v1', '#x', 'PK\u0003\u0004'])(
    '%j 不是测算单',
    (text) => {
      expect(refused(text)[0]).toMatch(/^这不是测算单的 JSON 文件，也不是测算单的链接。/);
    },
  );

  test('破损的、多份的、过大的 JSON 各有一句', () => {
    expect(refused(RECORD.slice(0, -5))).toEqual(['文件不是完整的 JSON，可能已经损坏，请重新下载。']);
    expect(refused(RECORD + RECORD)).toEqual(['文件里有好几份测算单，请一次核验一份。']);
    expect(refused(`{"a":"${'x'.repeat(1_000_000)}"}`)).toEqual(['内容超过1 MB，不是本站的测算单，没有读取。']);
  });

  test('不合规则的 JSON 逐处指明，最多十处', () => {
    expect(refused('{"start":2026,"items":[{"benefit":"rent-subsidy","inputs":{"leasedArea":"一"}}]}')).toEqual([
      '第1项（inputs.leasedArea）：应为不带符号、单位和分隔符的数，最多2位小数',
      '第1项（inputs.years）：应为列表',
    ]);
    const many = refused(JSON.stringify({ start: 2026, items: Array.from({ length: 15 }, () => 1) }));
    expect(many).toHaveLength(11);
    expect(many[10]).toBe('另有5处。');
  });

  test('记录破损的，测算单照读，只是没有可核对的', () => {
    for (const sheet of [
      null,
      1,
      [],
      {},
      { ...SHEET, lines: [{}] },
      { ...SHEET, total: { min: '1', max: '2' } },
      { ...SHEET, lines: { length: 1e9 } },
    ])
      expect(handed(JSON.stringify({ ...COMPUTED.request, sheet })).sheet).toBeUndefined();
  });
});

describe('任何测算单', () => {
  holds('交出去的 JSON 和链接，核验都一致；JSON 读回来是同样的各项', anySavedPlan, (plan) => {
    const computed = computePlan(plan);
    const record = writeRecord(computed, EDITION, DAY);
    const link = writeLink(plan, writeShort(sheetOf(computed, EDITION, DAY)));
    return (
      checked(record).agrees &&
      checked(link).agrees &&
      isDeepStrictEqual(handed(record).plan, { ...plan, items: computed.request.items })
    );
  });
});
