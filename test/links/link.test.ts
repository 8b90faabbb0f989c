import { afterEach, describe, expect, test, vi } from 'vitest';
import { provisionOf } from '../../src/links/anchor.ts';
import { annex, measures, provisions } from '../../src/rules/index.ts';

/** The links as they are below a base, which is read when the module is loaded. */
const linksBelow = async (base: string) => {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  return import('../../src/links/link.ts');
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('地址', () => {
  test.each([
    ['/', '/annex/'],
    ['/policy', '/policy/annex/'],
    ['/policy/', '/policy/annex/'],
    ['/a/b/', '/a/b/annex/'],
    ['/policy//', '/policy/annex/'],
  ])('站点在 %s 之下时，附则在 %s', async (base, address) => {
    const { link } = await linksBelow(base);
    expect(link('/annex/')).toBe(address);
  });

  test('首页就是站点所在的路径', async () => {
    expect((await linksBelow('/')).link('/')).toBe('/');
    expect((await linksBelow('/policy/')).link('/')).toBe('/policy/');
  });

  test.each([
    ['/', '/measures/compute-supply/'],
    ['/policy/', '/policy/measures/compute-supply/'],
  ])('站点在 %s 之下时，第1条在 %s', async (base, address) => {
    expect((await linksBelow(base)).measureLink('compute-supply')).toBe(address);
  });
});

describe('每一句的锚和地址', () => {
  test.each([
    ['1.2', 'c1-2', '/measures/compute-supply/#c1-2'],
    ['2.1', 'c2-1', '/measures/enterprise-growth/#c2-1'],
    ['11.2', 'c11-2', '/measures/technology-finance/#c11-2'],
    ['13.1', 'c13-1', '/measures/application-demonstration/#c13-1'],
    ['annex.1', 'annex-1', '/annex/#annex-1'],
    ['annex.4', 'annex-4', '/annex/#annex-4'],
    ['background', 'background', '/official-text/#background'],
    ['basis-1', 'basis-1', '/official-text/#basis-1'],
  ])('%s 的锚是 %s，地址是 %s', async (provision, anchor, address) => {
    const { anchorOf, provisionLink } = await linksBelow('/');
    expect(anchorOf(provision)).toBe(anchor);
    expect(provisionLink(provision)).toBe(address);
  });

  test('站点在子路径之下时，每一句的地址也在其下', async () => {
    const { provisionLink } = await linksBelow('/policy/');
    expect(provisionLink('11.2')).toBe('/policy/measures/technology-finance/#c11-2');
    expect(provisionLink('annex.1')).toBe('/policy/annex/#annex-1');
    expect(provisionLink('basis-1')).toBe('/policy/official-text/#basis-1');
  });

  test.each([
    ['1.2', '/policy/c/1.2/'],
    ['annex.4', '/policy/c/annex.4/'],
    ['11', '/policy/c/11/'],
  ])('%s 的固定地址是 %s', async (id, address) => {
    expect((await linksBelow('/policy/')).citedLink(id)).toBe(address);
  });

  test('从锚能得回条文', async () => {
    const { anchorOf } = await linksBelow('/');
    for (const { id } of provisions) expect(provisionOf(anchorOf(id))).toBe(id);
  });

  test('不存在的句子指向全文，不出错', async () => {
    const { provisionLink } = await linksBelow('/');
    expect(provisionLink('99.9')).toBe('/official-text/#c99-9');
    expect(provisionLink('1')).toBe('/official-text/#c1');
  });

  test('十三条和附则的各句地址互不相同，锚可以用作 HTML 的 id', async () => {
    const { anchorOf, provisionLink } = await linksBelow('/');
    const ids = [...measures.flatMap(({ provisions }) => provisions), ...annex].map(({ id }) => id);
    // 2 + 3 + 1 + 2 + 3 + 3 + 3 + 3 + 1 + 2 + 3 + 3 + 2 sentences, and 4 of the annex
    expect(ids).toHaveLength(35);
    expect(new Set(ids.map(provisionLink)).size).toBe(35);
    expect(new Set(ids.map(anchorOf)).size).toBe(35);
    for (const id of ids) expect(anchorOf(id)).toMatch(/^[a-z][a-z0-9-]*$/);
  });
});
