import { expect, test } from 'vitest';
import { describe as descriptions } from '../../src/rules/index.ts';

/** The table of the contract: id, measure, kind, provisions, inputs. */
const CONTRACT = [
  ['compute-purchase', 1, 'formula', ['1.2'], ['purchaseCost']],
  ['title-award', 2, 'fixed', ['2.1', '2.2'], ['title']],
  ['scale-up-award', 2, 'fixed', ['2.3'], ['annualRevenue']],
  ['tech-upgrade', 3, 'formula', ['3.1'], ['projects']],
  ['innovation-award', 4, 'ceiling', ['4.1'], ['recognition']],
  ['team-award', 5, 'range', ['5.1'], []],
  ['talent-award', 5, 'range', ['5.2'], []],
  ['talent-matching', 5, 'formula', ['5.3'], ['municipalFunding']],
  ['platform-grant', 6, 'ceiling', ['6.2'], ['approvedInvestment']],
  ['innovation-center-matching', 6, 'formula', ['6.3'], ['municipalFunding']],
  ['vertical-model-award', 7, 'fixed', ['7.3'], ['assessedCases']],
  ['data-service-award', 8, 'ceiling', ['8.2'], ['contractAmount']],
  ['corpus-purchase', 8, 'formula', ['8.3'], ['years']],
  ['rent-subsidy', 9, 'formula', ['9.1'], ['leasedArea', 'years']],
  ['incubator-tenancy', 10, 'in-kind', ['10.1'], ['monthlyRent', 'months']],
  ['incubator-operation', 10, 'formula', ['10.2'], ['recognisedArea', 'years']],
  ['loan-interest', 11, 'ceiling', ['11.1'], ['years']],
  ['guarantee-fee', 11, 'ceiling', ['11.2'], ['years']],
  ['event-hosting', 12, 'ceiling', ['12.2'], ['participants', 'approvedInvestment']],
  ['exhibition', 12, 'ceiling', ['12.3'], ['events']],
  ['demonstration-project', 13, 'formula', ['13.2'], ['actualInvestment']],
];

interface ObjectSchema {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly additionalProperties: boolean;
}

const described = descriptions();
const schemaOf = (id: string) => described.find((entry) => entry.id === id)?.inputs as ObjectSchema;

test('21项支持按条文次序列出，编号、措施、类别、条文和数据与契约一致', () => {
  const rows = described.map(({ id, measure, kind, provisions }) => {
    return [id, measure, kind, provisions, Object.keys(schemaOf(id).properties)];
  });
  expect(rows).toEqual(CONTRACT);
});

test('每项支持恰有契约所列的各键', () => {
  for (const entry of described) {
    expect(Object.keys(entry)).toEqual(['id', 'measure', 'title', 'kind', 'inputs', 'conditions', 'provisions']);
    expect(entry.title).not.toBe('');
    expect(entry.conditions.length, entry.id).toBeGreaterThan(0);
    for (const condition of entry.conditions)
      expect(Object.keys(condition)).toEqual(['id', 'label', 'provision', 'stated']);
    expect(new Set(entry.conditions.map(({ id }) => id)).size).toBe(entry.conditions.length);
  }
});

test('推断的条件就是契约所列的九个，其余都是条文写明的', () => {
  const inferred = described.flatMap(({ id, conditions }) =>
    conditions.filter(({ stated }) => !stated).map((condition) => `${id} ${condition.id} ${condition.provision}`),
  );
  expect(inferred).toEqual([
    'team-award aiAndRoboticsField 5.1',
    'talent-award aiAndRoboticsField 5.1',
    'talent-matching aiAndRoboticsField 5.1',
    'platform-grant platformInField 6.1',
    'vertical-model-award districtEnterprise 7.2',
    'guarantee-fee aiAndRoboticsEnterprise 11.1',
    'event-hosting influentialEvent 12.1',
    'exhibition aiAndRoboticsEnterprise 12.3',
    'demonstration-project projectInvestor 13.2',
  ]);
});

test('各项数据都是必需的，并且不接受别的名称', () => {
  for (const { id } of described) {
    const { type, properties, required = [], additionalProperties } = schemaOf(id);
    expect({ type, additionalProperties }).toEqual({ type: 'object', additionalProperties: false });
    expect(required).toEqual(Object.keys(properties));
  }
});

test('数据的 JSON Schema 写明数的范围和文字的写法', () => {
  const decimal = (maximum: number, pattern: string) => ({
    description: `0至${String(maximum)}，不带符号、单位和分隔符的数，最多2位小数（写成 JSON 数的，小数位数不在本格式之内，超过的同样不予接受）`,
    anyOf: [
      { type: 'number', minimum: 0, maximum },
      { type: 'string', pattern },
    ],
  });
  const whole = (maximum: number, pattern: string) => ({
    description: `0至${String(maximum)}，不带符号、单位和分隔符的整数`,
    anyOf: [
      { type: 'integer', minimum: 0, maximum },
      { type: 'string', pattern },
    ],
  });
  expect(schemaOf('rent-subsidy').properties).toEqual({
    leasedArea: decimal(1_000_000_000, String.raw`^0*(?:(?:\d{1,9})(?:\.\d{1,2})?|1000000000(?:\.0{1,2})?)$`),
    years: {
      ...{ type: 'array', minItems: 1, maxItems: 3 },
      items: {
        type: 'object',
        properties: { months: whole(12, String.raw`^0*(?:\d{1,1}|1[01]|12)$`) },
        required: ['months'],
        additionalProperties: false,
      },
    },
  });
  expect(schemaOf('compute-purchase').properties).toEqual({
    purchaseCost: decimal(
      10_000_000_000_000,
      String.raw`^0*(?:(?:\d{1,13})(?:\.\d{1,2})?|10000000000000(?:\.0{1,2})?)$`,
    ),
  });
  expect(schemaOf('incubator-tenancy').properties).toMatchObject({
    months: whole(24, String.raw`^0*(?:\d{1,1}|[1]\d{1}|2[0123]|24)$`),
  });
  expect(schemaOf('title-award').properties).toMatchObject({
    title: { enum: ['national-champion', 'national-little-giant', 'provincial-champion', 'provincial-little-giant'] },
  });
});

test('说明可以写成 JSON', () => {
  expect(JSON.parse(JSON.stringify(described))).toEqual(described);
});
