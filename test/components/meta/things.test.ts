import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/components/meta/page-meta.ts';
import {
  breadcrumbList,
  definedTermSet,
  governmentService,
  legislation,
  measureLegislation,
} from '../../../src/components/meta/things.ts';
import { benefitOf } from '../../support.ts';

const address = (path: `/${string}`) => addressOf(path, new URL('https://policy.test'));

describe('给机器读的描述', () => {
  test('文件和每条措施都标明不能凭它申请', () => {
    expect(legislation(address)).toMatchObject({
      '@type': 'Legislation',
      name: '惠阳区推动人工智能与机器人产业创新发展若干政策措施（征求意见稿）',
      legislationLegalForce: 'https://schema.org/NotInForce',
      creativeWorkStatus: '征求意见稿，不能凭它申请',
    });
    expect(measureLegislation('第1条', '/m/', address)).toMatchObject({
      legislationLegalForce: 'https://schema.org/NotInForce',
      isPartOf: { '@id': 'https://policy.test/official-text/#legislation' },
    });
  });

  test('原文没有的日期和文号，描述中也没有', () => {
    const words = JSON.stringify(legislation(address));
    for (const name of ['legislationDate', 'datePublished', 'legislationIdentifier', 'expires'])
      expect(words).not.toContain(name);
  });

  test('每项支持引用原句，并以“征求意见稿，不能凭它申请”开头', () => {
    expect(governmentService(benefitOf('incubator-operation'), '/m/', address)).toMatchObject({
      '@type': 'GovernmentService',
      '@id': '/m/#incubator-operation',
      description:
        '征求意见稿，不能凭它申请：对经认定的“零租”孵化器或加速器，认定面积按照8元/月/平方米的标准，给予园区运营主体每年最高100万元补贴资助，连续资助两年。',
      audience: [{ '@type': 'Audience', audienceType: '园区运营主体' }],
    });
  });

  test('条文没有写明对象的，不写对象', () => {
    expect(governmentService(benefitOf('compute-purchase'), '/m/', address)).toMatchObject({ audience: [] });
  });

  test('所在位置从首页排到本页，本页没有地址', () => {
    expect(breadcrumbList([['首页', '/']], '附则').itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: '首页', item: '/' },
      { '@type': 'ListItem', position: 2, name: '附则' },
    ]);
  });

  test('每个术语有自己的地址', () => {
    expect(
      definedTermSet('术语', '/glossary/', [{ id: 'corpus', term: '语料', meaning: '材料。' }]).hasDefinedTerm,
    ).toEqual([{ '@type': 'DefinedTerm', '@id': '/glossary/#corpus', name: '语料', description: '材料。' }]);
  });
});

test('不知道站点的地址时，用站内的路径', () => {
  expect(addressOf('/policy/annex/', undefined)).toBe('/policy/annex/');
  expect(addressOf('/policy/annex/', new URL('https://policy.test'))).toBe('https://policy.test/policy/annex/');
});
