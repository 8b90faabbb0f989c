import { expect, test } from 'vitest';
import { deedGroups } from '../../src/format/deeds.ts';
import { benefits, findProvision } from '../../src/rules/index.ts';

const deeds = deedGroups.flatMap((group) => group.deeds);

test('Every benefit stands in one group, with a name and a pictogram that no other has', () => {
  expect(deeds.map(({ benefit }) => benefit.id).sort()).toEqual(benefits.map(({ id }) => id).sort());
  expect(new Set(deeds.map(({ name }) => name)).size).toBe(benefits.length);
  expect(new Set(deeds.map(({ icon }) => icon)).size).toBe(benefits.length);
});

test.each(deeds.map((deed) => [deed.benefit.id, deed] as const))(
  'What %s pays is said in the words of the text',
  (_, { benefit, pays: phrases }) => {
    const pays = phrases.flat().join('');
    const text = benefit.provisions.map((id) => findProvision(id)?.text ?? '').join('');
    for (const word of [
      '最高',
      '不超过',
      '一次性',
      '每年',
      '年度',
      '单个项目',
      '单场',
      '分级给予',
      '配套',
      '省级',
      '国家级',
    ])
      if (pays.includes(word)) expect(text, word).toContain(word);
    for (const [number = ''] of pays.matchAll(/[\d:.]+[%万元/月平方米]*/gu)) expect(text).toContain(number);
    // A ceiling is never said as if it were the sum.
    const { cap, rate } = benefit.figures;
    if (cap) expect(pays).toContain(`最高${cap.words}`);
    if (benefit.kind === 'ceiling' && rate) expect(pays).toMatch(/^(?:贴息)?不超过/);
  },
);

test('The few that come first fill their grid', () => {
  expect(deeds.filter(({ isCommon }) => isCommon)).toHaveLength(8);
});
