import { describe, expect, test } from 'vitest';
import {
  benefits,
  measures,
  openQuestions,
  restrictions,
  uncomputed,
  validUntil,
  type Who,
} from '../../src/rules/index.ts';
import { count, expectNone, textOf } from './support.ts';

/** Every number of the text that has a unit; a longer number never counts as a shorter one. */
const NUMBER = /1:\d+(?:\.\d+)?|\d+(?:\.\d+)?(?:万元|万|%|元\/月\/平方米|平方米|家|个|年)|[两三]年/g;

const sentences = measures.flatMap(({ provisions }) => provisions);
const wording = sentences.map(({ text }) => text).join('');
const figures = benefits.flatMap((benefit) =>
  Object.values(benefit.figures).map((figure) => ({ ...figure, benefit: benefit.id, slug: benefit.slug })),
);
const numbersIn = (text: string): readonly string[] => text.match(NUMBER) ?? [];
const has = (provision: string, words: string) => textOf(provision)?.includes(words) === true;
const COPY = 'copy it from the official text or move it';

describe('文件数字', () => {
  test('每个数字在所注条文中恰好出现一次', () => {
    expectNone(
      figures
        .filter(
          ({ provision, words }) => numbersIn(textOf(provision) ?? '').filter((word) => word === words).length !== 1,
        )
        .map(({ slug, provision, words }) => {
          return `${slug} ${provision}: the figure ${words} does not occur exactly once in the sentence; ${COPY}`;
        }),
    );
  });

  test('条文中的每个数字恰好由一项规则使用，或列为不计算', () => {
    const claimed = [
      ...figures.map(({ provision, words }) => [provision, words]),
      ...uncomputed.map(({ provision, words }) => [provision, words]),
    ];
    const claims = (id: string, words: string) =>
      claimed.filter(([where, what]) => where === id && what === words).length;
    expectNone(
      sentences.flatMap(({ id, text }) =>
        numbersIn(text)
          .filter((words) => claims(id, words) !== 1)
          .map((words) => {
            return `${id}: ${words} is claimed by ${String(claims(id, words))} figures; give it to exactly one rule, or list it under uncomputed in src/rules/document/annex.ts with a reason`;
          }),
      ),
    );
  });

  test.each([
    ['万元', 24],
    ['50万至', 1],
    ['%', 11],
    ['元/月/平方米', 2],
    ['1:0.5', 1],
    ['最高', 14],
    ['不超过', 9],
    ['一次性', 5],
    ['每年', 5],
    ['首次', 3],
    ['分级', 2],
  ])('十三条措施中“%s”共%i处', (words, times) => {
    expect(count(wording, words), `the text has changed: ${words} is counted anew`).toBe(times);
  });

  test('数字的种类与清点的一致', () => {
    const endings = (pattern: RegExp) => numbersIn(wording).filter((words) => pattern.test(words)).length;
    const counted = [/万元$/, /万$/, /%$/, /月\/平方米$/, /^1:/, /年$/, /个$/, /家$/, /\d平方米$/].map(endings);
    expect(counted).toEqual([24, 1, 11, 2, 1, 5, 2, 1, 1]);
  });

  test('有效期取自附则第3条', () => {
    expect(has(validUntil.provision, validUntil.words)).toBe(true);
  });
});

describe('引文', () => {
  test('每个条件引用所注条文的原话', () => {
    expectNone(
      benefits.flatMap(({ slug, conditions }) =>
        conditions
          .filter(({ provision, quote }) => quote === '' || !has(provision, quote))
          .map(({ id, provision, quote }) => {
            return `${slug} ${provision}: condition ${id} quotes “${quote}”, which is not there; ${COPY}`;
          }),
      ),
    );
  });

  test('每项支持的金额摘要是所依条文的原话', () => {
    expectNone(
      benefits.flatMap(({ id, slug, headlines, provisions }) =>
        headlines
          .filter((words) => words === '' || !provisions.some((provision) => has(provision, words)))
          .map((words) => `${slug} ${provisions.join(', ')}: headline “${words}” of ${id} is not there; ${COPY}`),
      ),
    );
  });

  test('每项支持都注明涉及谁，并引用所注条文的原话', () => {
    expectNone(
      benefits.flatMap(({ id, slug, beneficiaries }) => [
        ...(beneficiaries.length > 0 ? [] : [`${slug}: ${id} concerns nobody; say whom, by concerns(…)`]),
        ...beneficiaries
          .filter(({ provision, quote }) => !has(provision, quote))
          .map(({ who, provision, quote }) => `${slug} ${provision}: ${id} quotes “${quote}” for ${who}; ${COPY}`),
      ]),
    );
  });

  test('五类对象各有支持；条文没有写明由谁申请的，也列给企业', () => {
    const concerned = (who: Who) =>
      benefits.filter(({ beneficiaries }) => beneficiaries.some((each) => each.who === who)).map(({ id }) => id);
    expect(concerned('park-operator')).toEqual(['incubator-operation']);
    expect(concerned('platform')).toEqual(['platform-grant', 'innovation-center-matching']);
    expect(concerned('talent')).toEqual(['team-award', 'talent-award', 'talent-matching']);
    expect(concerned('event-organiser')).toEqual(['event-hosting']);
    expect(concerned('enterprise')).toHaveLength(20);
    const unsaid = benefits.filter(({ beneficiaries }) => beneficiaries.some(({ quote }) => quote === ''));
    expect(unsaid.map(({ id }) => id)).toEqual([
      'compute-purchase',
      'platform-grant',
      'innovation-center-matching',
      'event-hosting',
    ]);
  });

  test('每项限制引用所注条文的原话，所涉支持都存在', () => {
    expectNone([
      ...restrictions
        .filter(({ provision, quote }) => quote === '' || !has(provision, quote))
        .map(({ id, provision, quote }) => `annex ${provision}: ${id} quotes “${quote}”; ${COPY}`),
      ...restrictions.flatMap(({ id, benefits: concerned }) =>
        concerned === 'all' ? [] : unknownBenefits(`annex ${id}`, concerned),
      ),
    ]);
  });
});

describe('原文没写清的', () => {
  test('编号不重复', () => {
    const ids = openQuestions.map(({ id }) => id);
    expectNone(ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `open question ${id}: number it anew`));
  });

  test('所注条文存在，引文是条文的原话，所涉支持都存在', () => {
    expectNone(
      openQuestions.flatMap(({ id, provision, quote, benefits: concerned }) => [
        ...(textOf(provision) === undefined ? [`open question ${id}: there is no provision ${provision}`] : []),
        ...(has(provision, quote) ? [] : [`open question ${id}: “${quote}” is not in ${provision}; ${COPY}`]),
        ...(concerned === 'all' ? [] : unknownBenefits(`open question ${id}`, concerned)),
      ]),
    );
  });
});

const unknownBenefits = (address: string, ids: readonly string[]): readonly string[] =>
  ids
    .filter((id) => benefits.every((benefit) => benefit.id !== id))
    .map((id) => `${address}: there is no benefit ${id}`);
