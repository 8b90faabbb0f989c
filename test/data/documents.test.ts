import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { catalogueOf, documentNames, documentOf, type DocumentName } from '../../src/data/documents.ts';
import { schemaOf } from '../../src/data/schemas.ts';
import { estimate, isFailure } from '../../src/rules/index.ts';
import { dataFiles } from '../../src/strings/index.ts';
import { csvRows } from '../csv.ts';
import { read } from '../guards/support.ts';
import { allTrue } from '../rules/support.ts';

const address = (path: string) => `https://policy.test${path}`;
const source = read('public/official-text.txt');

interface Item {
  readonly id: string;
  readonly text: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}
interface BenefitItem {
  readonly id: string;
  readonly inputs: object;
  readonly conditions: readonly { readonly id: string; readonly stated: boolean }[];
  readonly figures: readonly Item[];
  readonly readings: readonly { readonly id: string }[];
}

/** As a program reads it. */
const itemsOf = (name: DocumentName): readonly unknown[] =>
  (JSON.parse(JSON.stringify(documentOf(name, address))) as { items: unknown[] }).items;
const benefitItems = itemsOf('benefits') as readonly BenefitItem[];

const ajv = new Ajv2020({ strict: true, allErrors: true });
/** What an independent validator finds wrong. */
const faultsOf = (name: DocumentName | 'index', document: object): unknown => {
  const id = (schemaOf(name, address) as { $id: string }).$id;
  const validate = ajv.getSchema(id) ?? ajv.compile(schemaOf(name, address));
  return validate(JSON.parse(JSON.stringify(document))) === true ? [] : validate.errors;
};

describe('开放数据', () => {
  test.each(documentNames)('%s 符合它的格式，去掉任何一个字段就不符合', (name) => {
    const document = documentOf(name, address) as { items: readonly Record<string, unknown>[] };
    expect(faultsOf(name, document)).toEqual([]);
    const [first = {}] = document.items;
    expect(Object.keys(first).sort()).toEqual(Object.keys(dataFiles[name].fields).sort());
    for (const field of Object.keys(first)) {
      const rest = Object.fromEntries(Object.entries(first).filter(([key]) => key !== field));
      expect(faultsOf(name, { ...document, items: [rest] }), field).not.toEqual([]);
    }
    expect(faultsOf(name, { ...document, inForce: true })).not.toEqual([]);
    expect(faultsOf(name, { ...document, items: [{ ...first, more: 1 }] })).not.toEqual([]);
  });

  test('目录符合它的格式，并列出每个文件', () => {
    const catalogue = catalogueOf(address) as { items: { name: string; address: string }[] };
    expect(faultsOf('index', catalogue)).toEqual([]);
    expect(catalogue.items.map(({ name }) => name)).toEqual(Object.keys(dataFiles));
    expect(catalogue.items[0]?.address).toBe('https://policy.test/data/provisions.json');
  });

  test('数量与文件一致', () => {
    const counts = Object.fromEntries(documentNames.slice(0, 3).map((name) => [name, itemsOf(name).length]));
    expect(counts).toEqual({ provisions: 35, measures: 13, benefits: 21 });
  });

  test('每一句、每个数字都在原文所写的位置上', () => {
    for (const { text, start, end } of itemsOf('provisions') as readonly Item[])
      expect(source.slice(start, end)).toBe(text);
    const figures = benefitItems.flatMap((benefit) => benefit.figures);
    expect(figures.length).toBeGreaterThan(40);
    for (const { words, start, end } of figures) expect(source.slice(start, end)).toBe(words);
    const cap = benefitItems.find(({ id }) => id === 'guarantee-fee')?.figures.find(({ id }) => id === 'cap');
    expect(cap).toMatchObject({ words: '30万元', unit: 'yuan', value: '300000', provision: '11.2' });
    expect(source.slice((cap?.start ?? 0) - 8, cap?.start)).toBe('单个企业每年最高');
  });

  test('条件分清写明的和本站从严理解的', () => {
    const stated = benefitItems
      .find(({ id }) => id === 'guarantee-fee')
      ?.conditions.map(({ id, stated: isStated }) => [id, isStated]);
    expect(stated).toEqual([
      ['guaranteedBankLoan', true],
      ['eligibleUse', true],
      ['noExcludedUse', true],
      ['aiAndRoboticsEnterprise', false],
    ]);
  });

  test('对原文的不同理解，表中每个例子列出的都在', () => {
    const known = new Map(benefitItems.map(({ id, readings }) => [id, readings.map((each) => each.id)]));
    const named = csvRows(read('test/golden/cases.csv'), ['benefit', 'inputs']).flatMap(({ benefit, inputs }) => {
      const met = allTrue(benefit);
      const given = [met, ...Object.keys(met).map((id) => ({ ...met, [id]: false }))];
      return given.flatMap((conditions) => {
        const answer = estimate({ benefit, inputs: JSON.parse(inputs) as unknown, conditions });
        return isFailure(answer) ? [] : answer.readings.map(({ id }) => [benefit, id] as const);
      });
    });
    expect(named.length).toBeGreaterThan(20);
    for (const [benefit, reading] of named) expect(known.get(benefit), benefit).toContain(reading);
  });

  test('inputs 就是试算所收的：表中的每个例子都两边一致', () => {
    const validators = new Map(benefitItems.map(({ id, inputs }) => [id, ajv.compile(inputs)]));
    const rows = csvRows(read('test/golden/cases.csv'), ['benefit', 'inputs']);
    expect(rows.length).toBeGreaterThan(400);
    for (const { benefit, inputs } of rows) {
      const given: unknown = JSON.parse(inputs);
      expect(validators.get(benefit)?.(given), `${benefit} ${inputs}`).toBe(
        !isFailure(estimate({ benefit, inputs: given })),
      );
    }
  });
});
