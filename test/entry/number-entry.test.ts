import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../src/entry/number-entry.ts';
import { estimate, Exact, isFailure } from '../../src/rules/index.ts';
import type { Problem } from '../../src/strings/index.ts';
import { ENTRY_UNITS, FIELDS, type EntryUnit } from '../support.ts';

const read = (typed: string, unit: EntryUnit) => parseEntry(typed, FIELDS[unit]);

/** The value that was read; what is empty or wrong says so instead. */
const valueOf = (typed: string, unit: EntryUnit): string => {
  const entry = read(typed, unit);
  if (entry.state === 'valid') return entry.value;
  return entry.state === 'wrong' ? `wrong: ${entry.problem}` : 'empty';
};

type Row = readonly [typed: string, value: string];

const testValues = (sentence: string, unit: EntryUnit, rows: readonly Row[]) =>
  test.each(rows)(`${unit}栏里的 %j 读作 %s：${sentence}`, (typed, value) => {
    expect(valueOf(typed, unit)).toBe(value);
  });

/** All of them mean the same value. */
const testSame = (sentence: string, unit: EntryUnit, value: string, spellings: readonly string[]) =>
  test.each(spellings)(`${unit}栏里的 %j 读作 ${value}：${sentence}`, (typed) => {
    expect(valueOf(typed, unit)).toBe(value);
  });

const testWrong = (sentence: string, unit: EntryUnit, problem: Problem, spellings: readonly string[]) =>
  test.each(spellings)(`${unit}栏里的 %j 不被接受：${sentence}`, (typed) => {
    expect(read(typed, unit)).toMatchObject({ state: 'wrong', problem });
  });

/** Refused; which of the sentences is shown is left open. */
const testRefused = (sentence: string, unit: EntryUnit, spellings: readonly string[]) =>
  test.each(spellings)(`${unit}栏里的 %j 不被接受：${sentence}`, (typed) => {
    expect(read(typed, unit).state).toBe('wrong');
  });

describe('没有填写', () => {
  const BLANKS = ['', ' ', '   ', '\t', '\n', '\r\n', '\u00a0', '\u3000', '\u2009', '\u202f', '\u3000 \u00a0\t'];
  const INVISIBLE = ['\u200b', '\u200e', '\u200f', '\u2060', '\ufeff', '\u00ad', '\u202a\u202c', ' \u200b '];

  test.each(ENTRY_UNITS)('%s栏里的空白都是未填，不是0', (unit) => {
    for (const typed of [...BLANKS, ...INVISIBLE])
      expect(read(typed, unit), JSON.stringify(typed)).toEqual({ state: 'empty' });
  });

  test.each(ENTRY_UNITS)('%s栏里的0是0，不是未填', (unit) => {
    for (const typed of ['0', '00', '0.0', '0.', '.0', '０', '0.000000'])
      expect(read(typed, unit), typed).toMatchObject({ state: 'valid', value: '0' });
  });
});

describe('全角的数字和标点', () => {
  testValues('先化为半角', '万元', [
    ['１２０', '1200000'],
    ['１２０．５', '1205000'],
    ['１２0', '1200000'],
    ['１，２００', '12000000'],
    ['１，２００．５', '12005000'],
    ['　１２０　', '1200000'],
    ['１２０万元', '1200000'],
    ['１　２００', '12000000'],
    ['𝟏𝟐𝟎', '1200000'],
    ['１２０．', '1200000'],
    ['．５', '5000'],
  ]);
  testValues('先化为半角', '元', [
    ['１，２００，０００．５０', '1200000.5'],
    ['￥１２０', '120'],
    ['ＲＭＢ１２０', '120'],
  ]);
  testValues('先化为半角', '%', [
    ['３．４５', '3.45'],
    ['３．４５％', '3.45'],
    ['3.45﹪', '3.45'],
  ]);
  testValues('先化为半角', '个月', [['１２个月', '12']]);
});

describe('空格和复制带来的字符', () => {
  testSame('空格可以作千位分隔', '万元', '12000000', [
    ...['1 200', '1\u3000200', '1\u2009200', '1\u202f200', '1\u2007200', '1\u2003200', '1\u205f200'],
  ]);
  testSame('两端和单位前的空格不算', '万元', '1200000', [
    ...[' 120', '120 ', '\u3000120\u3000', '\u00a0120', '120\n', '120\r\n', '\t120', '120\u2028', '\ufeff120'],
    ...['120 万元', '120  万元', '120\u00a0万元', '120\u3000万元', ' 120 万元 '],
  ]);
  testSame('看不见的格式字符不算', '万元', '1200000', [
    ...['12\u200b0', '\u200b120', '120\u200b', '1\u200c2\u200d0', '1\u200e20', '120\u200f', '12\u00ad0', '12\u20600'],
    ...['\u202a120\u202c', '\u202d120\u202c', '\u202e120\u202c', '\u2066120\u2069', '\u2068120\u2069', '120\u061c'],
    ...['12\ufeff0', '12\u180e0', '120\u200b万\u200b元', '\u200e120万元\u200e'],
  ]);
  testSame('格式字符不妨碍千位分隔', '元', '1200000', ['\u202d1,200,000\u202c', '1,\u200b200,\u200b000']);
  testRefused('控制字符和残缺的字符不能当作没有', '万元', [
    ...['12\u00000', '120\u0000', '\ud800', '120\udc00', '12\u00080'],
  ]);
});

describe('千位分隔', () => {
  testValues('分隔位置正确', '元', [
    ['1,200', '1200'],
    ['1，200', '1200'],
    ['12,345', '12345'],
    ['123,456', '123456'],
    ['1,200,000', '1200000'],
    ['1，200，000', '1200000'],
    ['1 200 000', '1200000'],
    ['1,200.5', '1200.5'],
    ['1,200,000.05', '1200000.05'],
    ['1 200.50', '1200.5'],
    ['1,000,000,000,000', '1000000000000'],
    ['1,200元', '1200'],
    ['1,200万元', '12000000'],
  ]);
  testWrong('分隔位置不对', '元', 'grouping', [
    ...['1,20,0', '1,2000', '1234,567', '12345,678', '1,,200', '120,', '1,200,', '1,200,00'],
    ...['1,200 000', '1 200,000', '1, 200', '1 ,200', '1，20，0'],
    ...['12,00.5', '1,20,0元', '1,20,0万元', '1,20.5'],
  ]);
  testRefused('逗号不能在最前，小数里不能分隔', '元', [',120', '，120', '0.123,456', '.,5', '1.200,00']);
  testRefused('别国的分隔符', '元', ["1'200", '1’200', '1٬200', '1_000', '1.200.000', '1·200', '1、200']);
  testWrong('分隔错误在各栏都指出', '㎡', 'grouping', ['1,20,0', '1,20,0平方米']);
  testWrong('没有小数的栏里，逗号不会是小数点', '家', 'grouping', ['1,0', '1,0家']);
  testWrong('空格不成千位的，是几个数', '元', 'several-numbers', ['1 20 0', '12 0', '1 2 0', '1 2000', '1  200']);
});

describe('小数点', () => {
  testValues('小数点前后可以省略零', '万元', [
    ['.5', '5000'],
    ['5.', '50000'],
    ['0.5', '5000'],
    ['00.5', '5000'],
    ['.5万元', '5000'],
    ['5.万元', '50000'],
    ['000120', '1200000'],
  ]);
  testWrong('句号不是小数点', '万元', 'full-stop', [
    ...['120。5', '１２０。５', '120｡5', '120。5万元', '120。', '1。200。000'],
  ]);
  testWrong('句号不是小数点', '%', 'full-stop', ['3。45', '3。45%']);
  testRefused('只能有一个小数点', '万元', ['.', '..', '1..2', '1.2.3', '120..', '.5.', '120.5.6', '1.5.万元']);
  testRefused('别的写法', '万元', ['120·5', '120˙5']);
});

describe('单位和货币符号', () => {
  testSame('写法和单位不影响结果', '万元', '1200000', [
    ...['120', '１２０', '120.0', '120.00', '120.000000', '120.0000000000', '0120', ' 120 '],
    ...['120万元', '120 万元', '１２０万元', '120.00万元'],
    ...['1200000元', '1,200,000元', '１，２００，０００元', '1 200 000元', '1,200,000.00元', '1200000块'],
    ...['0.012亿', '0.012亿元', '1.2百万', '1.2百万元', '0.12千万', '0.12千万元', '1200千元'],
    ...['￥120万元', '¥120万元', 'RMB120万元', 'RMB 120 万元', 'rmb120万元', 'CNY120万元', '人民币120万元'],
    ...['￥1,200,000元', '¥ 1 200 000 元', '人民币 1,200,000.00 元'],
    ...['120万元整', '120万元人民币', '120万元人民币整', '.012亿'],
  ]);
  testSame('写法和单位不影响结果', '元', '1200000', [
    ...['1200000', '1,200,000', '1200000元', '120万元', '120万', '0.012亿', '￥1,200,000', '¥1200000.00'],
    ...['RMB1,200,000'],
  ]);
  testSame('只写“万”的按万元，并读回供核对', '万元', '1200000', ['120万', '１２０万', '120 万', '120.0万', '￥120万']);
  testSame('只有货币符号的是元', '万元', '120', [...['￥120', '¥120', 'RMB120', 'rmb 120', '人民币120']]);
  testValues('带单位的按所带的单位', '万元', [
    ['120元', '120'],
    ['¥120元', '120'],
    ['120.55元', '120.55'],
    ['0元', '0'],
    ['0.5亿', '50000000'],
    ['0.5亿元', '50000000'],
    ['１．５亿', '150000000'],
    ['1.23456789亿', '123456789'],
    ['5千万', '50000000'],
    ['5千万元', '50000000'],
    ['3百万', '3000000'],
  ]);
  testValues('带单位的按所带的单位', '元', [
    ['120', '120'],
    ['120元', '120'],
    ['120万', '1200000'],
    ['1.5万元', '15000'],
    ['0.5亿', '50000000'],
  ]);
  testWrong('金额栏只收人民币', '万元', 'wrong-unit', [
    ...['30%', '30％', '120％', '120平方米', '120个月', '3家', '3个', '120美元', '120港元', '120k', '120M'],
    ...['12O', '20万元/年', '120元/月', '120元元', '120abc', '120?'],
  ]);
  testWrong('不是一个确定的数', '万元', 'range', ['100万以内', '120万以上', '超过120', '120起']);
  testRefused('货币符号必须在数前，且是人民币', '万元', [
    ...['$120', 'US$120', '€120', '£120', '元120', '万元120', '￥￥120', '¥', 'RMB', '人民币', '元'],
    ...['万元', '120整万元', '120人民币万元'],
  ]);
  testRefused('别的栏不收货币符号和金额单位', '㎡', [
    ...['￥120', '120元', '120万元', '120亿', 'RMB120', '120%', '120个月'],
  ]);
  testRefused('别的栏不收货币符号和金额单位', '%', [...['￥3', '3元', '3万', '3‰', '3bp', '%3', '3%%', '3个百分点']]);
  testRefused('别的栏不收货币符号和金额单位', '个月', ['3元', '3周', '3天', '3%', '3家', '3个']);
  testRefused('别的栏不收货币符号和金额单位', '家', ['3元', '3个月', '3%', '3㎡']);
  testRefused('别的栏不收货币符号和金额单位', '个', ['3元', '3个月', '3家', '3%']);
  testRefused('对象自带的名称不是单位', '万元', [
    ...['1constructor', '1toString', '1__proto__', '__proto__', 'constructor', '1valueOf'],
  ]);
});

describe('面积、比率、月数和个数的单位', () => {
  testSame('面积的各种写法', '㎡', '1200', [
    ...['1200', '1,200', '1200平方米', '1200 平方米', '1200平米', '1200平方', '1200平'],
  ]);
  testValues('面积可以用万平方米', '㎡', [
    ['1万平方米', '10000'],
    ['1.25万平方米', '12500'],
    ['0.12万平方米', '1200'],
  ]);
  // The suffix may hold no digit, so that `m2`, which is what both ㎡ and m² become, is never recognised.
  describe('面积用㎡和m²', () => {
    test.each(['1200㎡', '1200 ㎡', '1,200㎡', '１２００㎡', '1200m²', '1200 m²', '1200m2'])(
      '㎡栏里的 %j 读作 1200',
      (typed) => {
        expect(valueOf(typed, '㎡')).toBe('1200');
      },
    );
    test.each(['1.2万㎡', '1.2万m²', '1.2万m2'])('㎡栏里的 %j 读作 12000', (typed) => {
      expect(valueOf(typed, '㎡')).toBe('12000');
    });
    test.each(['120㎡', '120m²'])('万元栏里的 %j 单位不对', (typed) => {
      expect(read(typed, '万元')).toMatchObject({ state: 'wrong', problem: 'wrong-unit' });
    });
    testRefused('不是平方米', '㎡', ['1200m', '1200㎥', '1200m³', '1200㎞²', '2亩', '1公顷', '1200平方尺']);
  });
  testSame('比率可以带百分号', '%', '3.45', ['3.45', '3.45%', '3.45 %', '3.450', '3.4500000000%', '03.45']);
  testSame('月数可以带单位', '个月', '12', ['12', '12个月', '12 个月', '12.0', '12.', '012', '12.00个月']);
  testSame('家数可以带单位', '家', '1000', ['1000', '1,000', '1000家', '1,000 家', '1000.0']);
  testSame('个数可以带单位', '个', '3', ['3', '3个', '3 个', '3.0', '３个']);
});

describe('小数的位数', () => {
  testValues('精确到分', '万元', [
    ['0.000001', '0.01'],
    ['0.000001万元', '0.01'],
    ['0.000010', '0.1'],
    ['0.0000010', '0.01'],
    ['0.00000100000', '0.01'],
    ['0.01元', '0.01'],
    ['0.010元', '0.01'],
    ['0.0000000001亿元', '0.01'],
    ['120.123456', '1201234.56'],
    ['0.00001千元', '0.01'],
    ['99999.999999', '999999999.99'],
  ]);
  testWrong('比分更细', '万元', 'too-precise', [
    ...['0.0000001', '0.0000001万元', '0.0000009', '120.1234567', '0.001元', '120.005元', '0.00000000001亿元'],
    ...['0.000001千元', `0.${'0'.repeat(400)}1`, '0.0000011'],
  ]);
  testValues('精确到分', '元', [
    ['0.01', '0.01'],
    ['0.010', '0.01'],
    ['0.1', '0.1'],
    ['0.000001万', '0.01'],
    ['120.50', '120.5'],
    ['120.5000', '120.5'],
  ]);
  testWrong('比分更细', '元', 'too-precise', ['0.001', '0.009', '0.011', '120.555', '0.0000001万', '0.0000001万元']);
  testValues('面积精确到百分之一平方米', '㎡', [
    ['0.01', '0.01'],
    ['120.25', '120.25'],
    ['120.250', '120.25'],
    ['0.000001万平方米', '0.01'],
  ]);
  testWrong('面积过细', '㎡', 'too-precise', ['0.001', '120.255', '120.251', '0.0000001万平方米']);
  testValues('比率最多六位小数', '%', [
    ['0.000001', '0.000001'],
    ['3.123456', '3.123456'],
    ['3.1234560', '3.123456'],
  ]);
  testWrong('比率过细', '%', 'too-precise', ['0.0000001', '3.1234567', '3.1234561%']);
  testWrong('只能填整数', '个月', 'not-whole', ['0.5', '11.5', '3.01个月', '0.000001', '.5']);
  testWrong('只能填整数', '家', 'not-whole', ['0.5', '9.9', '10.5家']);
  testWrong('只能填整数', '个', 'not-whole', ['0.5', '2.9', '3.5个']);
});

describe('最大值', () => {
  testValues('不超过1000000000万元', '万元', [
    ['999999999.999999', '9999999999999.99'],
    ['1000000000', '10000000000000'],
    ['1000000000.000000', '10000000000000'],
    ['1,000,000,000', '10000000000000'],
    ['1000000000万元', '10000000000000'],
    ['10000000000000元', '10000000000000'],
    ['10,000,000,000,000.00元', '10000000000000'],
    ['100000亿', '10000000000000'],
    [`${'0'.repeat(400)}120`, '1200000'],
    [`120.${'0'.repeat(400)}`, '1200000'],
  ]);
  testWrong('超过最大值', '万元', 'too-large', [
    ...['1000000000.000001', '1000000001', '1,000,000,000.01', '1000000000.000001万元', '10000000000000.01元'],
    ...['100000.0000000001亿', '100001亿', '9'.repeat(20), '9'.repeat(400), `${'9'.repeat(400)}元`],
    ...[`${'9'.repeat(400)}亿`],
  ]);
  testValues('不超过10000000000000元', '元', [
    ['9999999999999.99', '9999999999999.99'],
    ['10000000000000', '10000000000000'],
    ['1000000000万元', '10000000000000'],
  ]);
  testWrong('超过最大值', '元', 'too-large', [
    ...['10000000000000.01', '10000000000001', '1000000000.000001万元', '9'.repeat(400)],
  ]);
  testValues('不超过10亿平方米', '㎡', [
    ['999999999.99', '999999999.99'],
    ['1000000000', '1000000000'],
    ['100000万平方米', '1000000000'],
  ]);
  testWrong('超过最大值', '㎡', 'too-large', ['1000000000.01', '1000000001', '100000.000001万平方米', '9'.repeat(400)]);
  testValues('不超过100%', '%', [
    ['99.999999', '99.999999'],
    ['100', '100'],
    ['100.000000%', '100'],
  ]);
  testWrong('超过最大值', '%', 'too-large', ['100.000001', '101', '345%', '9'.repeat(400)]);
  testValues('不超过12个月', '个月', [
    ['11', '11'],
    ['12', '12'],
  ]);
  testWrong('超过最大值', '个月', 'too-large', ['13', '24个月', '9'.repeat(400)]);
  testValues('不超过1000000家', '家', [
    ['999999', '999999'],
    ['1000000', '1000000'],
  ]);
  testWrong('超过最大值', '家', 'too-large', ['1000001', '1,000,001家', '9'.repeat(400)]);
  testWrong('超过最大值', '个', 'too-large', ['1000001', '9'.repeat(400)]);
});

describe('不能猜的写法', () => {
  testWrong('范围', '万元', 'range', [
    ...['120-150', '120~150', '120～150', '120—150', '120–150', '120——150', '120－150', '120到150', '120至150'],
    ...['120 - 150', '120 ~ 150', '120万-150万', '120至150万元', '120万元至150万元', '￥120-150', '1,200-1,500'],
    ...['１２０－１５０'],
  ]);
  testWrong('范围和界限', '万元', 'range', ['120以上', '120万以上', '120万以下', '不到120', '不到120万元']);
  testWrong('范围和界限', '个月', 'range', ['1-12', '6到12个月', '6个月以上']);
  testWrong('范围和界限', '家', 'range', ['10-20', '10家以上']);
  testRefused('界限和几个数', '万元', [
    ...['逾120', '超过120', '>120', '≥120', '<120', '≤120', '120起', '120、150', '120/150', '120…150'],
    ...['120和150', '120或150', '120;150', '120；150', '120|150', '120万 150万', '120万元,150万元'],
  ]);

  testWrong('带正负号', '万元', 'signed', [
    ...['-120', '+120', '－120', '＋120', '−120', '﹣120', '- 120', '--120', '-0', '+0', '-0.5', '-120万元', '-￥120'],
    ...['￥-120', '-1e3', '-', '+', '-Infinity'],
  ]);
  testWrong('带正负号', '%', 'signed', ['-3.45', '-3.45%', '+1%', '－3％']);
  testWrong('带正负号', '个月', 'signed', ['-1', '+12']);
  testRefused('会计的负数写法', '万元', ['(120)', '（120）', '(1,200)', '±120', '120-', '△120', '▲120']);

  testWrong('科学记数法和其他进制', '万元', 'not-plain', [
    ...['1e3', '1E3', '1.5e3', '1e+3', '１ｅ３', '1e400', '1e3万元', '0x10', '0X1F', '0b11', '0B11', '0o17', '0O17'],
    ...['0xff', '0XA'],
  ]);
  // The hyphen of the exponent is taken for that of a range.
  test.each(['1e-3', '1.5E-3', '1e-400'])('万元栏里的 %j 不被接受：科学记数法', (typed) => {
    expect(read(typed, '万元')).toMatchObject({ state: 'wrong', problem: 'not-plain' });
  });
  testWrong('科学记数法和其他进制', '个月', 'not-plain', ['1e1', '0x1', '0b1']);
  testRefused('程序里的写法', '万元', [
    ...['1_000', '1n', '0x', '1e', 'e3', '1f', '1d', '1L', '1e-3', '1×10³', '10^6', '1.2×10^6'],
  ]);
  testRefused('不是数', '万元', [
    ...['Infinity', 'NaN', '∞', '∞万元', 'null', 'undefined', 'true', '[120]', '{}', 'abc', '无', '暂无', '不清楚'],
    ...['——', '/', '=120', '=SUM(A1:A2)', '100+20', '60*2', '240/2', '120!', '"120"', "'120", '120px', '<b>120</b>'],
    ...['#REF!', '?', '。'],
  ]);
  testRefused('别的数字', '万元', ['١٢٠', '१२०', '۱۲۰', '๑๒๐', '½', '1½', '1/2', 'Ⅳ', '⅓', '㊀']);
  // NFKC turns a superscript into a digit of the number itself: 10² is read as 102.
  test.each(['10²', '10⁶', '1²', '10₂'])('万元栏里的 %j 不被接受：上标和下标不是数的一部分', (typed) => {
    expect(read(typed, '万元').state).toBe('wrong');
  });
  test.each(['10²', '10²平方米'])('㎡栏里的 %j 不被接受：上标不是数的一部分', (typed) => {
    expect(read(typed, '㎡').state).toBe('wrong');
  });
});

describe('任何文字', () => {
  /** A small seeded generator (mulberry32): the same strings on every run. */
  const generator = (seed: number) => (below: number) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };

  const PIECES = [
    ...Array.from(
      '00112233445566778899０１２３９.,．，。、 -+−~～—_%％‰￥¥$元万亿块千百十一二三零两壹约多余到至家个月平方米㎡²m2³½①٣eExXbBnN',
    ),
    ...['\u3000', '\u00a0', '\u2009', '\u200b', '\u200e', '\u202e', '\ufeff', '\u00ad', '\t', '\n', '\u0000', '\ud83d'],
    ...['万元', '亿元', '平方米', '万平方米', '个月', 'RMB', '人民币', '左右', '以上', ',000', '.00', '000', '😀'],
    ...['__proto__'],
  ];

  test('两万四千个随机的文字：没有例外，结果总是三种之一，读出的数总是规则接受的', () => {
    const below = generator(20_271_231);
    const faults: string[] = [];
    const seen = { empty: 0, valid: 0, asked: 0, wrong: 0 };
    for (let round = 0; round < 24_000; round += 1) {
      const typed = Array.from({ length: below(9) }, () => PIECES[below(PIECES.length)] ?? '').join('');
      const unit = ENTRY_UNITS[round % ENTRY_UNITS.length] ?? '万元';
      const field = FIELDS[unit];
      const entry = read(typed, unit);
      seen[entry.state] += 1;
      if (entry.state !== 'valid') continue;
      const { value } = entry;
      const isPlain = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(value);
      const decimals = value.split('.')[1]?.length ?? 0;
      const isWithin = isPlain && decimals <= field.decimals && Exact.of(value).compare(Exact.of(field.max)) <= 0;
      const isPayable =
        unit !== '万元' || !isFailure(estimate({ benefit: 'compute-purchase', inputs: { purchaseCost: value } }));
      if (!isWithin || !isPayable) faults.push(`${unit} ${JSON.stringify(typed)} → ${value}`);
    }
    expect(faults).toEqual([]);
    // The strings are worth the run only if they reach all three.
    expect(Math.min(seen.empty, seen.valid, seen.wrong)).toBeGreaterThan(1000);
  });

  /** A whole number of the smallest parts, with a decimal point before the last `places` digits. */
  const withPoint = (parts: number, places: number): string => {
    const digits = String(parts).padStart(places + 1, '0');
    return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  };
  const grouped = (text: string, by: string) => text.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, by);
  const fullWidth = (text: string) =>
    text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

  test('同一笔钱的十二种写法，在万元栏和元栏里读出同一个数', () => {
    const below = generator(1);
    for (let round = 0; round < 300; round += 1) {
      const fen = below(10 ** (1 + (round % 15)));
      const yuan = withPoint(fen, 2);
      const value = yuan.replace(/\.?0+$/, '');
      const spellings = [
        ...[`${yuan}元`, `${grouped(yuan, ',')}元`, `${grouped(yuan, ' ')} 元`, `￥${grouped(yuan, '，')}元`],
        ...[`${withPoint(fen, 6)}万`, `${withPoint(fen, 6)}万元`, `${grouped(withPoint(fen, 6), ',')}万元`],
        ...[`${withPoint(fen, 10)}亿`, `${withPoint(fen, 5)}千元`, fullWidth(`${grouped(yuan, ',')}元`)],
        ...[`\u202d${yuan}\u202c元`, `人民币 ${yuan.replace(/./g, '$&\u200b')}元`],
      ];
      for (const unit of ['万元', '元'] as const)
        for (const typed of spellings) expect(valueOf(typed, unit), typed).toBe(value);
      expect(valueOf(withPoint(fen, 6), '万元')).toBe(value);
      expect(valueOf(yuan, '元')).toBe(value);
    }
  });

  test.each([
    ['九', '9'.repeat(100_000), '万元', 'wrong: too-large'],
    ['零', '0'.repeat(100_000), '万元', '0'],
    ['小数里的零', `1.${'0'.repeat(100_000)}`, '万元', '10000'],
    ['字母', 'a'.repeat(100_000), '万元', 'wrong: not-a-number'],
    ['看不见的字符', '\u200b'.repeat(100_000), '万元', 'empty'],
    ['空格', ' '.repeat(100_000), '万元', 'empty'],
    ['减号', `1${'-'.repeat(100_000)}`, '万元', 'wrong: wrong-unit'],
    ['中文数字', '一'.repeat(100_000), '家', 'wrong: chinese-numeral'],
  ] as const)('十万个%s也很快有结果', (_, typed, unit, value) => {
    const start = performance.now();
    expect(valueOf(typed, unit)).toBe(value);
    expect(performance.now() - start).toBeLessThan(500);
  });

  // `[\d, ]*`, `\s*` and `\D*` all match a space, so that the time grows with the cube of their number.
  test('数后的一千二百个空格也很快有结果', () => {
    const start = performance.now();
    expect(read(`1${' '.repeat(1200)}x1`, '万元').state).toBe('wrong');
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('差一点的写法', () => {
  test.each([
    ['㎡', '12m2x', 'not-a-number'],
    ['㎡', '￥120', 'not-a-number'],
    ['万元', '10x5', 'not-a-number'],
    ['万元', '0ax', 'wrong-unit'],
    ['万元', '0xag', 'not-plain'],
  ] as const)('%s栏里的 %s 是 %s', (unit, typed, problem) => {
    expect(parseEntry(typed, FIELDS[unit])).toMatchObject({ state: 'wrong', problem });
  });

  test('面积单位后面的空格不碍事', () => {
    expect(parseEntry('1200 m2 ', FIELDS['㎡'])).toMatchObject({ state: 'valid', value: '1200' });
  });
});
