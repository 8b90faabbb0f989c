import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlanLink, readLink, writeLink } from '../../../src/plan/link/plan-link.ts';
import { computePlan } from '../../../src/plan/compute.ts';
import type { SavedPlan } from '../../../src/plan/saved-plan.ts';
import { benefits, estimate, plan as planOf } from '../../../src/rules/index.ts';
import { holds } from '../../properties/support.ts';
import { anySavedPlan } from '../saved-plans.ts';

const PLAN: SavedPlan = {
  name: '惠阳机器人（一厂）',
  start: 2026,
  items: [
    {
      benefit: 'tech-upgrade',
      inputs: { projects: [{ completedInvestment: '300000' }, { completedInvestment: '1200.5' }] },
      conditions: { aiAndRoboticsEnterprise: true, previousYearProject: false },
      claimedElsewhere: false,
    },
    {
      benefit: 'loan-interest',
      inputs: { years: [{ principal: '20000000', months: '12' }, {}] },
      conditions: {},
      start: 2027,
      claimedElsewhere: true,
    },
    { benefit: 'title-award', inputs: { title: 'national-champion' }, conditions: {}, claimedElsewhere: false },
  ],
};
const LINK = [
  'v1/2026/name=%E6%83%A0%E9%98%B3%E6%9C%BA%E5%99%A8%E4%BA%BA%EF%BC%88%E4%B8%80%E5%8E%82%EF%BC%89',
  'tech-upgrade;projects=300000,1200.5;yes=aiAndRoboticsEnterprise;no=previousYearProject',
  'loan-interest;years=20000000--12,--;from=2027;elsewhere',
  'title-award;title=national-champion',
  'end',
].join('/');

const EMPTY: SavedPlan = { name: '', start: 2026, items: [] };
const RENT = 'rent-subsidy;leasedArea=500;years=12';

/** A lease from July, and what a link says of it. */
const leased = (period: string): string => `v1/2026/${RENT.replace('years=12', 'years=6,12')};during=${period}/end`;

describe('起止时间', () => {
  test.each([
    ['7', { month: '7' }],
    ['7-2028-3', { month: '7', toYear: '2028', toMonth: '3' }],
    ['7-2028', { month: '7', toYear: '2028' }],
    ['-2027-12', { toYear: '2027', toMonth: '12' }],
  ])('during=%s', (text, period) => {
    const { plan, unread } = readLink(leased(text));
    expect(unread).toEqual([]);
    expect(plan.items[0]).toMatchObject({ period, inputs: { years: [{ months: '6' }, { months: '12' }] } });
    expect(writeLink(plan)).toBe(leased(text));
  });

  test.each(['', '0', '13', '7-1999-3', '7-2028-13', '七'])('读不出的 during=%s 说出来，各年的数照读', (text) => {
    const { plan, unread } = readLink(leased(text));
    expect(unread).toHaveLength(1);
    expect(plan.items[0]).toMatchObject({ inputs: { years: [{ months: '6' }, { months: '12' }] } });
  });

  test('不按年填写的没有起止时间', () => {
    expect(readLink('v1/2026/compute-purchase;purchaseCost=1;during=7/end').unread).toHaveLength(1);
  });
});

describe('写成链接', () => {
  test('链接可读，未填的格空着', () => {
    expect(writeLink(PLAN)).toBe(LINK);
  });

  test('空的测算单也有链接', () => {
    expect(writeLink(EMPTY)).toBe('v1/2026/end');
  });

  test('没有一行的列表、一行未填的列表，各有写法', () => {
    const item = { benefit: 'tech-upgrade', conditions: {}, claimedElsewhere: false };
    const withRows = (projects: readonly Record<string, string>[]): SavedPlan => ({
      ...EMPTY,
      items: [{ ...item, inputs: { projects } }],
    });
    expect(writeLink(withRows([]))).toBe('v1/2026/tech-upgrade;projects/end');
    expect(writeLink(withRows([{}]))).toBe('v1/2026/tech-upgrade;projects=/end');
    expect(writeLink(withRows([{}, {}]))).toBe('v1/2026/tech-upgrade;projects=,/end');
    for (const rows of [[], [{}], [{}, {}]]) expect(readLink(writeLink(withRows(rows))).plan).toEqual(withRows(rows));
  });

  test('数据的名称不与链接自己的词相同', () => {
    for (const { fields } of benefits)
      for (const name of Object.keys(fields)) expect(['yes', 'no', 'from', 'elsewhere', 'typed']).not.toContain(name);
  });

  test('读不成数的照原样带上，被整个解码一次也读得出', () => {
    const item = {
      benefit: 'rent-subsidy',
      inputs: { years: [{ months: '12' }, {}] },
      conditions: {},
      claimedElsewhere: true,
      typed: { 'years.2.months': '半_年;a,b=1/-', leasedArea: '约3' },
    };
    const link = writeLink({ ...EMPTY, items: [item] });
    expect(link).toBe(
      'v1/2026/rent-subsidy;years=12,;elsewhere;typed=leasedArea-_E7_BA_A63,years.2.months-_E5_8D_8A_5F_E5_B9_B4_3Ba_2Cb_3D1_2F_2D/end',
    );
    for (const given of [link, encodeURIComponent(link), decodeURIComponent(link)])
      expect(readLink(given)).toEqual({ plan: { ...EMPTY, items: [item] }, unread: [] });
    expect(computePlan({ ...EMPTY, items: [item] }).left.elsewhere).toEqual([0]);
  });

  test('半个字符写成替代符号，其余照旧', () => {
    const link = writeLink({ ...EMPTY, name: '甲\uD83D乙' });
    expect(readLink(link)).toEqual({ plan: { ...EMPTY, name: '甲\uFFFD乙' }, unread: [] });
  });
});

describe('任何测算单', () => {
  holds('写成链接再读，一字不差', anySavedPlan, (plan) => {
    const read = readLink(writeLink(plan));
    return isDeepStrictEqual(read.plan, plan) && read.unread.length === 0;
  });

  holds('链接只用聊天软件不会截断或改写的字符', anySavedPlan, (plan) => /^[\w%;=,./-]*\/end$/.test(writeLink(plan)));

  holds('链接、命令行的 JSON 和各项单独的试算，金额和步骤都相同', anySavedPlan, (plan) => {
    const { worked, request } = computePlan(plan);
    const { answer } = worked;
    const again = computePlan(readLink(writeLink(plan)).plan).worked.answer;
    const printed = planOf(JSON.parse(JSON.stringify(request)));
    const alone = request.items.map(({ benefit, inputs, conditions }) => estimate({ benefit, inputs, conditions }));
    const lines = answer.lines.map((line, item) => {
      const cut = line.takenOff && { takenOff: line.takenOff };
      return { item, ...alone[item], ...cut };
    });
    return [again, printed, { ...answer, lines }].every((other) => isDeepStrictEqual(other, answer));
  });
});

describe('读有问题的链接', () => {
  const items = (fragment: string) => readLink(fragment).plan.items.map(({ benefit }) => benefit);
  const unread = (fragment: string) => readLink(fragment).unread;

  test.each(['', '#', '  '])('没有内容的 %j 是空的测算单，不必提示', (fragment) => {
    expect(readLink(fragment)).toEqual({ plan: EMPTY, unread: [] });
  });

  test.each([`#${LINK}`, encodeURIComponent(LINK), LINK.replaceAll(';', '%3B').replaceAll(',', '%2C')])(
    '带有井号的、被整个编码的、个别字符被编码的，照样读出：%#',
    (fragment) => {
      expect(readLink(fragment)).toEqual({ plan: PLAN, unread: [] });
    },
  );

  test.each(['v1/2026/end', 'v9', 'V1/2026/end', '1/2026/title-award/end', '%2F', '#v1/2026'])(
    '%s 当作测算单的链接，读不出也有说明',
    (fragment) => {
      expect(isPlanLink(fragment)).toBe(true);
    },
  );

  test.each(['', '#', 'sum', '#items', 'validity'])('%s 是页面里的位置，不是链接', (fragment) => {
    expect(isPlanLink(fragment)).toBe(false);
  });

  test('其他版本的，一项也不读入，并说明', () => {
    expect(readLink('v2/2026/title-award/end')).toEqual({
      plan: EMPTY,
      unread: ['链接以“v2”开头，不是本站能读的版本，没有读入任何内容。'],
    });
  });

  test('在任何一处截断，都读得出截断之前的各项，并提示不完整', () => {
    for (let length = 'v1/2026/'.length; length < LINK.length; length += 1) {
      const read = readLink(LINK.slice(0, length));
      expect(read.unread.join(''), LINK.slice(0, length)).toContain('链接的结尾不完整，可能少了内容，请核对最后一项。');
      const whole = Math.max(0, LINK.slice(0, length).split('/').length - 4);
      expect(read.plan.items.slice(0, whole)).toEqual(PLAN.items.slice(0, whole));
    }
  });

  test('起始年份不对的，先按2026年，其余照读', () => {
    for (const year of ['2024', '2101', '20260', 'x', '']) {
      expect(items(`v1/${year}/${RENT}/end`), year).toEqual(['rent-subsidy']);
      expect(unread(`v1/${year}/${RENT}/end`)).toEqual([`起始年份“${year}”读不出，先按2026年计算。`]);
    }
    expect(unread(`v1/2025/${RENT}/end`)).toEqual([]);
    expect(unread(`v1/2100/${RENT}/end`)).toEqual([]);
  });

  test('没有的支持指出来，其余照读', () => {
    const fragment = `v1/2026/house-award;x=1/${RENT}/__proto__/constructor;toString=1/end`;
    expect(items(fragment)).toEqual(['rent-subsidy']);
    expect(unread(fragment)).toEqual([
      '“house-award;x=1”不是本站的支持，这一项没有读入。',
      '“__proto__”不是本站的支持，这一项没有读入。',
      '“constructor;toStrin…”不是本站的支持，这一项没有读入。',
    ]);
  });

  test.each([
    ['leasedArea=1e3', []],
    ['leasedArea=-5', []],
    ['leasedArea=500.123', []],
    ['leasedArea=1000000000.01', []],
    ['leasedArea=0000000000000000000000000000000', []],
    ['leasedArea=', []],
    ['leasedArea', []],
    ['__proto__=5', []],
    ['constructor', []],
    ['from=2024', []],
    ['yes=hostsEvent', []],
    ['typed=constructor-a', []],
    ['typed=leasedArea-', []],
    ['typed=leasedArea', []],
    ['typed=leasedArea-_E7', []],
    ['typed=leasedArea-%', []],
    ['typed=years.4.months-a', []],
    ['typed=years.0.months-a', []],
    [`typed=leasedArea-${'a'.repeat(201)}`, []],
    ['years=13', [['years', [{}]]]],
    ['years=12-6', [['years', [{ months: '12' }]]]],
  ])('读不出的 %s 留空，并说出在哪一项', (part, inputs) => {
    const piece = /years=13|yes=|typed=/.test(part) ? part.slice(part.indexOf('=') + 1) : part.replace('years=', '');
    const { plan, unread: said } = readLink(`v1/2026/rent-subsidy;${part}/end`);
    expect(plan.items).toEqual([
      { benefit: 'rent-subsidy', inputs: Object.fromEntries(inputs as []), conditions: {}, claimedElsewhere: false },
    ]);
    const shown = piece.length > 20 ? `${piece.slice(0, 19)}…` : piece;
    expect(said).toEqual([`第1项“产业用房租金补贴”中的“${shown}”读不出，这一处没有读入。`]);
  });

  test('恰好的上限读得出', () => {
    const { plan, unread: said } = readLink('v1/2026/rent-subsidy;leasedArea=1000000000.00;years=12/end');
    expect(plan.items[0]?.inputs).toEqual({ leasedArea: '1000000000.00', years: [{ months: '12' }] });
    expect(said).toEqual([]);
  });

  test('重复的只取第一次，前后矛盾的条件也是', () => {
    const { plan, unread: said } = readLink(
      'v1/2026/rent-subsidy;leasedArea=1;leasedArea=2;yes=inNamedPark;no=inNamedPark/end',
    );
    expect(plan.items[0]).toMatchObject({ inputs: { leasedArea: '1' }, conditions: { inNamedPark: true } });
    expect(said).toHaveLength(2);
  });

  test('行数超过上限的，只读到上限', () => {
    const { plan, unread: said } = readLink('v1/2026/rent-subsidy;years=1,2,3,4/end');
    expect(plan.items[0]?.inputs).toEqual({ years: [{ months: '1' }, { months: '2' }, { months: '3' }] });
    expect(said).toEqual(['第1项“产业用房租金补贴”最多填3行，其余的没有读入。']);
  });

  test('名称破损的不要，过长的截短，都有提示', () => {
    expect(readLink('v1/2026/name=%E6%83/end')).toEqual({
      plan: EMPTY,
      unread: ['企业名称“%E6%83”读不完整，请核对。'],
    });
    const long = readLink(`v1/2026/name=${'a'.repeat(101)}/end`);
    expect(long.plan.name).toBe('a'.repeat(100));
    expect(long.unread).toEqual([`企业名称“${'a'.repeat(19)}…”读不完整，请核对。`]);
    expect(unread(`v1/2026/name=${'a'.repeat(100)}/end`)).toEqual([]);
  });

  test('网页代码只是文字', () => {
    const { plan, unread: said } = readLink(
      'v1/2026/name=%3Cscript%3Ealert(1)%3C%2Fscript%3E/<script>alert(1)</script>/end',
    );
    expect(plan.name).toBe('<script>alert(1)</script>');
    expect(said).toEqual([
      '“<script>alert(1)<”不是本站的支持，这一项没有读入。',
      '“script>”不是本站的支持，这一项没有读入。',
    ]);
  });

  test('看不见的和改变书写方向的字符不引用', () => {
    expect(unread('v1/2026/a\u202Eb\u200Bc\u0000d/end')).toEqual(['“abcd”不是本站的支持，这一项没有读入。']);
  });

  test('一百项读得完，第一百零一项起不读', () => {
    const full = `v1/2026/${`${RENT}/`.repeat(100)}end`;
    expect(items(full)).toHaveLength(100);
    expect(unread(full)).toEqual([]);
    const over = `v1/2026/${`${RENT}/`.repeat(101)}end`;
    expect(items(over)).toHaveLength(100);
    expect(unread(over)).toEqual(['一份测算单最多100项，其余的没有读入。']);
  });

  test('问题再多也最多说十句，其余计数', () => {
    const said = unread(`v1/2026/${RENT}/${'x/'.repeat(15)}end`);
    expect(said).toHaveLength(11);
    expect(said[10]).toBe('另有5处没有读出。');
  });

  test('末尾之后的内容不读', () => {
    const fragment = `v1/2026/${RENT}/end/title-award`;
    expect(items(fragment)).toEqual(['rent-subsidy']);
    expect(unread(fragment)).toEqual(['链接末尾多出的“title-award”没有读入。']);
  });

  test.each([
    ['100 KB 的一段', `v1/2026/${RENT}/${'x'.repeat(100_000)}/end`],
    ['100 KB 的数', `v1/2026/rent-subsidy;leasedArea=${'9'.repeat(100_000)}/end`],
    ['100 KB 的分号', `v1/2026/rent-subsidy${';'.repeat(100_000)}/end`],
    ['100 KB 的斜线', `v1/2026/${'/'.repeat(100_000)}/end`],
    ['100 KB 的逗号', `v1/2026/tech-upgrade;projects=${','.repeat(100_000)}/end`],
    ['100 KB 的条件', `v1/2026/rent-subsidy;yes=${'inNamedPark,'.repeat(8_000)}/end`],
    ['100 KB 的百分号', `v1/2026/name=${'%'.repeat(100_000)}/end`],
    ['10 MB 的各项', `v1/2026/${`${RENT}/`.repeat(300_000)}end`],
  ])('%s，很快读完，话不多', (_, fragment) => {
    const begun = performance.now();
    const { plan, unread: said } = readLink(fragment);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(plan.items.length).toBeLessThanOrEqual(100);
    expect(said.length).toBeLessThanOrEqual(11);
    expect(said.join('').length).toBeLessThan(1_000);
  });

  const piece = fc.constantFrom(
    ...LINK.split(/(?<=[/;=,-])/),
    '%',
    '%E6',
    '<script>',
    '__proto__',
    '/',
    ';',
    '=',
    ',',
    '-',
    '9'.repeat(30),
  );
  const broken = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => `v1/2026/${pieces.join('')}`),
    fc.tuple(fc.nat(LINK.length), fc.string()).map(([at, text]) => LINK.slice(0, at) + text + LINK.slice(at + 1)),
  );
  holds('无论什么链接，都读得出一份规则肯算的测算单', broken, (fragment) => {
    const { plan, unread: said } = readLink(fragment);
    const again = readLink(writeLink(plan));
    computePlan(plan);
    return said.length <= 11 && again.unread.length === 0 && isDeepStrictEqual(again.plan, plan);
  });
});
