import fc from 'fast-check';
import { describe } from 'vitest';
import { parseEntry } from '../../src/entry/number-entry.ts';
import { findBenefit, formatWan, formatYuan, type NumberField } from '../../src/rules/index.ts';
import { largest, MONEY, units, type Scale } from '../oracle/numbers.ts';
import { compare, decimal, fraction, parse } from '../oracle/rational.ts';
import { independently, isSame } from '../entry/independent-reader.ts';
import { holds } from './support.ts';

/** A number field by its benefit, its name, and the name of the list that it stands in, if any. */
const fieldOf = (benefit: string, name: string, list?: string): NumberField => {
  const fields = findBenefit(benefit)?.fields;
  const outer = list === undefined ? undefined : fields?.[list];
  const field = outer?.type === 'list' ? outer.fields[name] : fields?.[name];
  if (field?.type !== 'number') throw new Error(`${benefit} has no number ${name}`);
  return field;
};

const MONEY_UNITS = { 元: 0, 块: 0, 千元: 3, 万: 4, 万元: 4, 百万: 6, 百万元: 6, 千万: 7, 千万元: 7, 亿: 8, 亿元: 8 };

/** One field of each unit, and the powers of ten of what may be typed behind a number there; '' is the own unit. */
const FIELDS: readonly (readonly [NumberField, Readonly<Record<string, number>>])[] = [
  [fieldOf('compute-purchase', 'purchaseCost'), { ...MONEY_UNITS, '': 4 }],
  [fieldOf('incubator-tenancy', 'monthlyRent'), { ...MONEY_UNITS, '': 0 }],
  [fieldOf('rent-subsidy', 'leasedArea'), { '': 0, '㎡': 0, m2: 0, 'm²': 0, 平方米: 0, 平: 0, 万平方米: 4 }],
  [fieldOf('loan-interest', 'annualRatePercent', 'years'), { '': 0, '%': 0, '％': 0 }],
  [fieldOf('rent-subsidy', 'months', 'years'), { '': 0, 个月: 0 }],
  [fieldOf('event-hosting', 'participants'), { '': 0, 家: 0 }],
  [fieldOf('vertical-model-award', 'assessedCases'), { '': 0, 个: 0 }],
];

const scaleOf = ({ decimals, max }: NumberField): Scale => ({ decimals, max: BigInt(max) });

const short = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

const grouped = (text: string, separator: string): string => {
  const [whole = '', ...decimals] = text.split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, separator), ...decimals].join('.');
};

const fullWidth = (text: string): string =>
  text.replace(/[0-9.,]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));

const blank = fc.constantFrom('', '', ' ', '\u3000', '\u00a0', '\n', '\u200b', ' \ufeff');

/** A value in the field's base unit, typed in one of the units and fashions in which people type it. */
const typed = fc
  .constantFrom(...FIELDS)
  .chain(([field, suffixes]) =>
    fc.record({
      field: fc.constant(field),
      value: units(scaleOf(field)),
      suffix: fc.constantFrom(...Object.keys(suffixes)).map((name) => [name, suffixes[name] ?? 0] as const),
      separator: fc.constantFrom('', '', ',', '，', ' ', '\u3000', '\u202f'),
      zeros: fc.nat(3),
      wide: fc.boolean(),
      prefix: field.unit === 'yuan' ? fc.constantFrom('', '', '¥', '￥', 'RMB ', '人民币') : fc.constant(''),
      blanks: fc.tuple(blank, blank, blank),
    }),
  )
  .map(({ field, value, suffix: [suffix, power], separator, zeros, wide, prefix, blanks }) => {
    // A currency sign without a unit says 元, whatever the unit of the field.
    const meant = prefix !== '' && suffix === '' ? 0 : power;
    const plain = short(decimal(value, field.decimals + meant));
    const padded = plain.includes('.') ? plain + '0'.repeat(zeros) : plain;
    const number = grouped(padded, separator);
    const text = [blanks[0], prefix, wide ? fullWidth(number) : number, blanks[1], suffix, blanks[2]].join('');
    return { text, field, expected: short(decimal(value, field.decimals)) };
  });

const valueOf = (text: string, field: NumberField): string | undefined => {
  const entry = parseEntry(text, field);
  return entry.state === 'valid' ? entry.value : undefined;
};

const moneyFields = FIELDS.map(([field]) => field).filter(({ unit }) => unit === 'yuan');

const sumAndField = fc.record({
  sum: units(MONEY, [10n ** 6n, 10n ** 10n]).map((fen) => decimal(fen, 2)),
  field: fc.constantFrom(...moneyFields),
});

/** What typed numbers are made of, and what is mistaken for it. */
const MARKS = Array.from('0123456789０５９,，.．。 \u3000\u200b万千百亿元块¥%㎡-+e约多至').concat(
  '万元',
  '亿元',
  '个月',
  '人民币',
  'm2',
);
const scribble = fc.oneof(
  fc.array(fc.constantFrom(...MARKS), { maxLength: 12 }).map((marks) => marks.join('')),
  fc.string({ unit: 'binary' }),
);

/** Numerals in digits, in Chinese and in both, most of them sound, and the units that make one meaning of them. */
const numeral = fc
  .array(
    fc.constantFrom(
      ...Array.from('0123456789'),
      ...Array.from('零一二两三四五六七八九'),
      ...Array.from('十百千万亿'),
      ...Array.from('十百千万亿'),
      '.',
      '2000',
      '1.5',
    ),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((tokens) => tokens.join(''));

describe('a typed number', () => {
  holds(
    'means the same in full-width digits, with separators, blanks, zeros at the end and in every unit',
    typed,
    ({ text, field, expected }) => valueOf(text, field) === expected,
  );

  holds('is read back from 元 as it was written', sumAndField, ({ sum, field }) => {
    return valueOf(formatYuan(sum), field) === short(sum);
  });

  holds('is read back from 万元 as it was written', sumAndField, ({ sum, field }) => {
    return valueOf(formatWan(sum), field) === short(sum);
  });

  holds(
    'is never taken for one that the rules refuse, whatever is typed',
    fc.tuple(scribble, fc.constantFrom(...FIELDS)),
    ([text, [field]]) => {
      const value = valueOf(text, field);
      if (value === undefined) return true;
      const { decimals } = field;
      const isPlain = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(value);
      const isWithin = compare(parse(value), fraction(largest(scaleOf(field)), 10n ** BigInt(decimals))) <= 0;
      return isPlain && isWithin && (value.split('.')[1] ?? '').length <= decimals;
    },
  );

  holds('that is accepted in 元 means what a second reader reads', numeral, (text) => {
    const value = valueOf(`${text}元`, fieldOf('compute-purchase', 'purchaseCost'));
    const second = value === undefined ? undefined : independently(text);
    return value === undefined || (second !== undefined && isSame(value, second));
  });

  holds('means the same in Chinese as in digits', units(MONEY, [10n ** 6n]), (fen) => {
    const value = decimal((fen / 100n) % 10n ** 12n, 0);
    return valueOf(`${inChinese(BigInt(value))}元`, fieldOf('compute-purchase', 'purchaseCost')) === value;
  });
});

/** A whole number below 10^12 as it is written in Chinese: 100500 → 一十万零五百. */
const inChinese = (number: bigint): string => {
  if (number === 0n) return '零';
  const groups: string[] = [];
  for (let rest = number; rest > 0n; rest /= 10_000n) groups.unshift(String(rest % 10_000n).padStart(4, '0'));
  const units = ['', '万', '亿'].slice(0, groups.length).reverse();
  return groups
    .map((digits, index) => (digits === '0000' ? '零' : groupInChinese(digits) + (units[index] ?? '')))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
};

const groupInChinese = (digits: string): string =>
  Array.from(digits)
    .map((digit, index) =>
      digit === '0' ? '零' : '零一二三四五六七八九'.charAt(Number(digit)) + '千百十'.charAt(index),
    )
    .join('')
    .replace(/零+$/, '')
    .replace(/零+/g, '零');
