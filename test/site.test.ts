import { describe, expect, test } from 'vitest';
import { checkSite, framersOf, originOf, site } from '../src/site.ts';

describe('站点的地址', () => {
  test('没有给出就没有，不编造', () => {
    expect([originOf(undefined), originOf('')]).toEqual([undefined, undefined]);
  });

  test.each([
    ['https://policy.test', 'https://policy.test'],
    ['https://policy.test/', 'https://policy.test'],
    ['http://policy.test:8080', 'http://policy.test:8080'],
  ])('%s 是 %s', (given, origin) => {
    expect(originOf(given)).toBe(origin);
  });

  test.each([
    ['policy.test', '没有协议'],
    ['ftp://policy.test', '不是网页的协议'],
    ['https://example.com', '示例用的域名'],
    ['https://www.example.org', '示例用的域名'],
    ['http://localhost:4321', '只在本机'],
    ['https://site.invalid', '不存在的域名'],
    ['https://policy.test/policy/', '子路径应写在 BASE 中'],
  ])('%s 不能用：%s', (given) => {
    expect(() => originOf(given)).toThrow(`SITE is ${given}; give the origin`);
  });
});

describe('可以嵌入试算的网站', () => {
  test('没有给出就一个也没有', () => {
    expect([framersOf(undefined), framersOf(' ')]).toEqual([[], []]);
  });

  test('几个网站之间用空格隔开', () => {
    expect(framersOf('https://www.policy.test  https://*.policy.test:8443 http://127.0.0.1:*')).toEqual([
      ...['https://www.policy.test', 'https://*.policy.test:8443', 'http://127.0.0.1:*'],
    ]);
  });

  test.each([
    'www.policy.test',
    'https://policy.test/',
    'https:',
    '*',
    "'self'",
    'https://a.test;script-src',
    'https://*',
  ])('%s 不能用', (given) => {
    expect(() => framersOf(`https://a.test ${given}`)).toThrow(`EMBED_IN has ${given}; give the origins`);
  });
});

describe('运营者填写的信息', () => {
  test('现在的配置没有占位的内容', () => {
    expect(() => checkSite(site)).not.toThrow();
  });

  test.each(['bm01000001', '4403000052'])('标识码 %s 可以用', (siteIdCode) => {
    expect(() => checkSite({ ...site, siteIdCode })).not.toThrow();
  });

  test.each(['', '440300005', '44030000521', '0000000000', '1234567890', 'xxxxxxxxxx', '待填'])(
    '标识码 %s 不能用',
    (siteIdCode) => {
      expect(() => checkSite({ ...site, siteIdCode })).toThrow('siteIdCode');
    },
  );

  test.each(['2026-01-31 09:00', '2026-12-01 23:59'])('发布时间 %s 可以用', (publishedAt) => {
    expect(() => checkSite({ ...site, publishedAt })).not.toThrow();
  });

  test.each(['2026-01-31', '2026-13-01 09:00', '2026-01-32 09:00', '2026-01-31 24:00', '待定'])(
    '发布时间 %s 不能用',
    (publishedAt) => {
      expect(() => checkSite({ ...site, publishedAt })).toThrow('publishedAt');
    },
  );
});
