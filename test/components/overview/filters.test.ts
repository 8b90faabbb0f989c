import { expect, test } from 'vitest';
import { filters, shortTopic } from '../../../src/components/overview/filters.ts';
import { topics } from '../../../src/rules/index.ts';
import { read } from '../../guards/support.ts';

test('专题、金额类型、对象各有五个选项，数目是清点出来的', () => {
  const counts = Object.fromEntries(filters.map(({ name, options }) => [name, options.map(({ count }) => count)]));
  expect(counts).toEqual({ topic: [1, 3, 9, 7, 1], kind: [3, 8, 7, 2, 1], who: [20, 1, 2, 3, 1] });
});

test('专题的简称是原文加引号的词', () => {
  expect(topics.map(shortTopic)).toEqual(['强基', '提质', '提能', '提效', '提速']);
});

test('每个选项在样式中都有一行，所以不用脚本也能筛选', () => {
  const styles = read('src/components/overview/filters.css');
  for (const { name, options } of filters) {
    for (const { value } of options) {
      const remedy = `filters.css: hide the benefits without ${name} ${value}`;
      expect(styles, remedy).toMatch(
        new RegExp(
          `\\[name='${name}'\\]\\[value='${value}'\\]:checked\\) \\.benefit-card:not\\(\\[data-${name}~?='${value}'`,
        ),
      );
    }
  }
});
