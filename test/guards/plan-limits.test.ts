import { expect, test } from 'vitest';
import { benefits } from '../../src/rules/index.ts';
import { expectNone, textOf } from './support.ts';

/** What a plan allows one enterprise is said by the sentence, and each sentence that says so is heard. */

/** Sentences with 一次性 that do not pay an enterprise once, and why. */
const NOT_ONCE: Readonly<Record<string, string>> = {
  '8.3': '每年给予: a cap for each year; open question 8.8 has the other reading',
  '13.2': 'the sum is for a project, of which an enterprise may have several; open question G16',
};

const limits = benefits.flatMap(({ id, slug, perEnterprise: limit }) => (limit ? [{ id, slug, limit }] : []));
const sentenceOf = (provisions: readonly string[]) => provisions.map((id) => textOf(id) ?? '').join('');
const idsOf = (per: string) => limits.filter(({ limit }) => limit.per === per).map(({ id }) => id);

test('每家企业的限度引用所注条文的原话，每年的上限就是引文中的数字', () => {
  expectNone(
    limits
      .filter(({ limit }) => {
        const words = limit.per === 'year' ? limit.cap.words : '一次性';
        return textOf(limit.provision)?.includes(limit.quote) !== true || !limit.quote.includes(words);
      })
      .map(({ id, slug, limit }) => {
        return `${slug} ${limit.provision}: the limit of ${id} quotes “${limit.quote}”, which is not there or does not say it; copy it from the official text`;
      }),
  );
});

test('写明每年最高的条文，都有各行共用的上限', () => {
  const yearly = benefits.filter(({ provisions }) => /(?:每年|年度)[^，；]*最高/.test(sentenceOf(provisions)));
  expect(idsOf('year')).toEqual(yearly.map(({ id }) => id));
  expect(idsOf('year')).toHaveLength(5);
});

test('写明一次性的条文，都只计一次，或者注明为什么不是', () => {
  const once = benefits.filter(({ provisions }) => sentenceOf(provisions).includes('一次性'));
  const exempt = once.filter(({ provisions }) => provisions.some((id) => id in NOT_ONCE));
  expect(exempt.flatMap(({ provisions }) => provisions)).toEqual(Object.keys(NOT_ONCE));
  expect(idsOf('enterprise')).toEqual(once.filter((benefit) => !exempt.includes(benefit)).map(({ id }) => id));
});

test('须由他人遴选、认定的条件，都列为依据', () => {
  const bySelection = benefits.map(({ id, conditions }) => {
    const selecting = conditions.filter(({ quote }) => /遴选|认定|入选|成功申报/.test(quote));
    return [id, ...selecting.map((condition) => condition.id)];
  });
  expect(benefits.map(({ id, selection }) => [id, ...(selection === undefined ? [] : [selection])])).toEqual(
    bySelection,
  );
});
