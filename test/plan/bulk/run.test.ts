import { describe, expect, test } from 'vitest';
import { plan } from '../../../src/rules/index.ts';
import { refusalOf, run, table } from './support.ts';

/** What a single row comes to, or why it does not. */
const rowOf = async (heads: string, row: string) => {
  const { results } = await run(table(heads, row));
  return results[1];
};

describe('a row', () => {
  test('is worked out as the rules say, and conditions that are not given stay open', async () => {
    expect(await rowOf('企业名称,支持,实际采购费用（万元）', '甲公司,算力采购补贴,400')).toEqual({
      state: '已算',
      status: '条件待确认',
      kind: '按公式',
      askedMin: '1000000.00',
      askedMax: '1000000.00',
      capped: '是',
      countedMin: '1000000.00',
      countedMax: '1000000.00',
      open: '采购的算力资源由惠阳辖区内的企业持有',
      provisions: '第1条第2句',
    });
  });

  test.each([
    ['元', '1200000', '360000.00'],
    ['千元', '1200', '360000.00'],
    ['万元', '120', '360000.00'],
    ['百万元', '1.2', '360000.00'],
    ['亿元', '0.012', '360000.00'],
    ['亿元', '0.00000012', '3.60'],
    ['亿元', '0.012万元', '36.00'],
    ['万元', '120万元', '360000.00'],
    ['万元', '１２０', '360000.00'],
    ['万元', '一百二十万', '360000.00'],
    ['元', '"1,200,000"', '360000.00'],
    ['元', '120w', '360000.00'],
  ])('in %s: %s', async (unit, cell, amount) => {
    const row = await rowOf(`企业名称,支持,实际采购费用（${unit}）`, `甲公司,compute-purchase,${cell}`);
    expect(row?.askedMax).toBe(amount);
  });

  test.each([
    ['实际采购费用', '120', '没有写单位'],
    ['实际采购费用', '0.012', '没有写单位'],
    ['实际采购费用（美元）', '120', '表头的单位“美元”不对'],
    ['实际采购费用（万元）', '', '没有填写'],
    ['实际采购费用（万元）', '100-200', '不要填范围'],
    ['实际采购费用（万元）', '-5', '不带正负号'],
    ['实际采购费用（万元）', '1.5e3', '科学记数法'],
    ['实际采购费用（万元）', '#DIV/0!', '请填写一个数'],
    ['实际采购费用（万元）', '3百', '是多少元，还是多少万元'],
    ['备注', '120', '表里没有“实际采购费用”这一列'],
  ])('with %s of %s is in error: %s', async (head, cell, reason) => {
    const row = await rowOf(`企业名称,支持,${head}`, `甲公司,算力采购补贴,${cell}`);
    expect(row).toMatchObject({ state: '有错，没有算', problem: expect.stringContaining(reason) as string });
  });

  test('with a number far from the usual waits, unless the user takes it as it stands', async () => {
    const text = table('企业名称,支持,实际采购费用（万元）', '甲公司,算力采购补贴,4000000');
    const waiting = await run(text);
    expect(waiting.counts).toMatchObject({ answered: 0, doubtful: 1 });
    expect(waiting.results[1]?.problem).toBe(
      'C列“实际采购费用（万元）”：和这一项常见的数相差很大，先不算。确实是这个数的，请连单位一起写成 400亿元，或者 400万元。',
    );
    const believed = await run(text, { believe: true });
    expect(believed.results[1]).toMatchObject({
      askedMax: '1000000.00',
      note: expect.stringContaining('照算') as string,
    });
  });

  test('with an unlikely rate waits in any case', async () => {
    const text = table(
      '企业名称,支持,第1年：贷款本金（万元）,第1年：年利率（%）,第1年：计息月数',
      '甲公司,贷款贴息,1000,0.0345,12',
    );
    expect((await run(text, { believe: true })).counts).toMatchObject({ doubtful: 1 });
  });

  test('says every fault of its own at once, by line and column', async () => {
    const { problems } = await run(
      table(
        '企业名称,支持,开始年份,租赁面积,第1年：补贴月数,已在该厂房实现投产',
        '甲公司,产业用房租金补贴,1999,x,13,也许',
      ),
    );
    expect(problems.map(({ row, column, text }) => [row, column, text])).toEqual([
      [2, 'C', '1999'],
      [2, 'F', '也许'],
      [2, 'D', 'x'],
      [2, 'E', '13'],
    ]);
  });

  test('takes the words of a choice, whatever its quotation marks', async () => {
    const heads = '企业名称,支持,获得的称号';
    expect((await rowOf(heads, '甲公司,首次认定称号奖励,国家级专精特新「小巨人」'))?.askedMax).toBe('300000.00');
    expect((await rowOf(heads, '甲公司,首次认定称号奖励,国家级专精特新“小巨人”'))?.askedMax).toBe('300000.00');
    expect((await rowOf(heads, '甲公司,首次认定称号奖励,冠军'))?.problem).toContain('请填其中之一：国家级单项冠军、');
  });

  test('with a no to a stated condition gets nothing, and the condition is named', async () => {
    const row = await rowOf(
      '企业名称,支持,实际采购费用（万元）,采购的算力资源由惠阳辖区内的企业持有',
      '甲公司,算力采购补贴,100,否',
    );
    expect(row).toMatchObject({
      status: '不符合条件',
      askedMax: '0.00',
      unmet: '采购的算力资源由惠阳辖区内的企业持有',
    });
  });
});

describe('several rows of one firm', () => {
  const HEADS = '企业名称,统一社会信用代码,支持,开始年份,租赁面积,第1年：补贴月数,第2年：补贴月数';
  const CODE = '91441303MA4WXYZ12A';

  test('share its limits, wherever they stand, by code before name', async () => {
    const { results, totals, firms } = await run(
      table(
        HEADS,
        `甲公司,${CODE},产业用房租金补贴,2026,4000,12,`,
        '乙公司,,产业用房租金补贴,2026,4000,12,',
        `甲公司（惠阳）,${CODE.toLowerCase()},产业用房租金补贴,2026,4000,12,`,
        '甲 公司,,产业用房租金补贴,2027,1000,12,12',
      ),
    );
    expect(firms).toBe(2);
    expect(results.slice(1).map((row) => [row?.askedMax, row?.offMax, row?.countedMax])).toEqual([
      ['240000.00', undefined, '240000.00'],
      ['240000.00', undefined, '240000.00'],
      ['240000.00', '180000.00', '60000.00'],
      ['120000.00', undefined, '60000.00'],
    ]);
    expect(results[4]).toMatchObject({ beyondMax: '60000.00', byYear: '2027年 60000.00；2028年 60000.00' });
    expect(results[3]?.why).toContain('同一年度各行合计不超过这一上限');
    expect(totals.within).toEqual({ min: '600000.00', max: '600000.00' });
    expect(totals.beyond.max).toBe('60000.00');
    expect(totals.byYear.map(({ of, max, rows }) => [of, max, rows])).toEqual([
      [2026, '540000.00', 3],
      [2027, '60000.00', 1],
      [2028, '60000.00', 1],
    ]);
  });

  test('are the same as the plan of the rules, in any order', async () => {
    const items = [3000, 2000, 1500, 800].map((leasedArea) => ({
      benefit: 'rent-subsidy',
      inputs: { leasedArea, years: [{ months: 12 }] },
    }));
    const answer = plan({ start: 2026, items });
    if ('error' in answer) throw new Error(JSON.stringify(answer.error));
    const { results, totals } = await run(
      table(
        '企业名称,支持,租赁面积,第1年：补贴月数',
        ...[3000, 2000, 1500, 800].map((area) => `甲,产业用房租金补贴,${String(area)},12`),
      ),
    );
    expect(results.slice(1).map((row) => row?.offMax)).toEqual(answer.lines.map(({ takenOff }) => takenOff?.max));
    expect(totals.within).toEqual(answer.total);
    expect(totals.strict).toEqual(answer.strict.total);
  });

  test('one of them in error: the others are worked out and say so', async () => {
    const { results } = await run(
      table(HEADS, '甲,,产业用房租金补贴,2026,4000,12,', '甲,,产业用房租金补贴,2026,坏,12,'),
    );
    expect(results[1]).toMatchObject({ countedMax: '240000.00', note: '同一家企业另有1行没有算，限额可能因此不同。' });
    expect(results[2]?.state).toBe('有错，没有算');
  });

  test('rows that name no firm, a bad code, or a name with two codes stand alone and say so', async () => {
    const other = CODE.replace('12A', '34B');
    const { results, firms } = await run(
      table(
        HEADS,
        ',,产业用房租金补贴,2026,4000,12,',
        ',,产业用房租金补贴,2026,4000,12,',
        '丙,9.14E+17,产业用房租金补贴,2026,4000,12,',
        `丁,${CODE},产业用房租金补贴,2026,100,12,`,
        `丁,${other},产业用房租金补贴,2026,100,12,`,
        '丁,,产业用房租金补贴,2026,100,12,',
      ),
    );
    expect(firms).toBe(6);
    expect(results[1]?.note).toContain('按单独一家企业计算');
    expect(results[3]?.note).toContain('不是18位');
    expect(results[6]?.note).toContain('同一名称有几个代码');
  });

  test('more than a hundred of them are refused by name and kept', async () => {
    const rows = Array.from({ length: 101 }, () => '甲,,产业用房租金补贴,2026,10,1,');
    const { counts, results } = await run(table(HEADS, ...rows, '乙,,产业用房租金补贴,2026,10,1,'));
    expect(counts).toMatchObject({ wrong: 101, answered: 1 });
    expect(results[1]?.problem).toBe('同一家企业超过100行，不能一起算，这家企业的各行都没有算。');
  });
});

describe('what the rows come to', () => {
  test('by measure and kind; support in kind and what is supported elsewhere apart', async () => {
    const { totals } = await run(
      table(
        '企业名称,支持,已享受区级其他同类优惠措施,实际采购费用（万元）,年营收（万元）,原应付月租金（元）,免租月数,实际支出担保费用,第1年：实际支出担保费用（万元）',
        '甲,算力采购补贴,,100,,,,,',
        '乙,算力采购补贴,是,100,,,,,',
        '丙,“小升规”奖励,,,2500,,,,',
        '丁,“零租”入驻优惠,,,,20000,24,,',
        '戊,担保费资助,,,,,,,40',
      ),
    );
    expect(totals.byMeasure).toEqual([
      { of: 1, rows: 1, min: '300000.00', max: '300000.00' },
      { of: 2, rows: 1, min: '200000.00', max: '200000.00' },
      { of: 11, rows: 1, min: '0.00', max: '200000.00' },
    ]);
    expect(totals.byKind.map(({ of, max }) => [of, max])).toEqual([
      ['fixed', '200000.00'],
      ['formula', '300000.00'],
      ['ceiling', '200000.00'],
    ]);
    expect(totals.within).toEqual({ min: '500000.00', max: '700000.00' });
    expect(totals.inKind).toBe('480000.00');
  });
});

describe('a file that cannot be worked out is answered in words', () => {
  test.each([
    ['nothing', '', '文件是空的'],
    ['blank lines', '\n\n,,,\n', '文件是空的'],
    ['a mark alone', '\uFEFF', '文件是空的'],
    ['no headings of ours', '姓名,电话\n张三,123\n', '没有找到表头'],
    ['headings alone', '企业名称,支持\n', '表头下面没有一行'],
    [
      'an open quotation mark',
      `企业名称,支持\n"甲,算力采购补贴\n${'乙,算力采购补贴\n'.repeat(400_000)}`,
      '有一个引号没有配对',
    ],
    ['a PDF', '%PDF-1.7 …', '这是 PDF'],
  ])('%s', async (_, content, reason) => {
    expect(await refusalOf(content)).toContain(reason);
  });

  test('binary data, a picture, an old and a damaged workbook', async () => {
    expect(await refusalOf(new Uint8Array([1, 0, 2, 255, 254, 0, 3]))).toContain('不是文字');
    expect(await refusalOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]))).toContain('这是图片');
    expect(await refusalOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toContain('旧格式');
    expect(
      await refusalOf(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9])),
    ).toContain('文件损坏');
  });

  test('200 MB, without reading them', async () => {
    const read = (from: number, to: number) =>
      to - from > 1_000_000
        ? Promise.reject(new Error('too much'))
        : Promise.resolve(new Uint8Array(to - from).fill(0x61));
    expect(await refusalOf({ size: 200_000_000, read })).toContain('文件超过100 MB');
  });
});
