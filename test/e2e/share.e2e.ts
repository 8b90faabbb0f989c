import { expect, test, type APIRequestContext } from '@playwright/test';
import { parse } from 'parse5';
import { attributeOf, elementOf, elementsOf, textOf, type Document } from '../../build/html.ts';
import { measures, provisions } from '../../src/rules/index.ts';
import { PORT_BELOW } from './ports.ts';
import { citedPages, everyPage } from './site-map.ts';

const HIDDEN = ['/search/', '/404.html'];
const ORIGIN = 'https://policy.test';

interface Thing {
  readonly '@type': string;
  readonly legislationLegalForce?: string;
}

/** What a page says of itself in its head, read without a browser, as others read it. */
class Head {
  readonly #document: Document;

  private constructor(html: string) {
    this.#document = parse(html);
  }

  static async of(request: APIRequestContext, path: string): Promise<Head> {
    return new Head(await (await request.get(path)).text());
  }

  get title(): string {
    return textOf(elementOf(this.#document, 'title'));
  }

  /** What the `<meta>` elements of a name or a property say. */
  all(name: string): readonly string[] {
    return elementsOf(this.#document, 'meta')
      .filter((meta) => attributeOf(meta, 'name') === name || attributeOf(meta, 'property') === name)
      .map((meta) => attributeOf(meta, 'content') ?? '');
  }

  one(name: string): string {
    const [content = '', ...others] = this.all(name);
    expect(others, name).toEqual([]);
    return content;
  }

  get canonical(): string | undefined {
    const link = elementsOf(this.#document, 'link').find((each) => attributeOf(each, 'rel') === 'canonical');
    return link && attributeOf(link, 'href');
  }

  get things(): readonly Thing[] {
    return elementsOf(this.#document, 'script')
      .filter((script) => attributeOf(script, 'type') === 'application/ld+json')
      .flatMap((script) => (JSON.parse(textOf(script)) as { '@graph': Thing[] })['@graph']);
  }
}

test('Every page says what it is, and nothing that nobody knows', async ({ request }) => {
  for (const path of [...everyPage, ...citedPages]) {
    const head = await Head.of(request, path);
    expect(head.title, path).toContain('政策解读与试算');
    expect(head.one('description').length, path).toBeGreaterThan(10);
    expect(head.all('SiteName'), path).toHaveLength(1);
    expect([...head.all('SiteIDCode'), ...head.all('PubDate')], path).toEqual([]);
    expect(head.canonical, path).toBeUndefined();
    expect(head.all('robots'), path).toHaveLength(HIDDEN.includes(path) ? 1 : 0);
    if (HIDDEN.includes(path)) continue;

    const image = await request.get(head.one('og:image'));
    expect(image.headers()['content-type'], path).toBe('image/png');
    expect((await image.body()).length, path).toBeLessThan(90_000);
    for (const { '@type': type, legislationLegalForce } of head.things) {
      if (type === 'Legislation') expect(legislationLegalForce, path).toBe('https://schema.org/NotInForce');
    }
  }
});

test('Each measure has an image of its own, and describes each of its benefits as a service', async ({ request }) => {
  const images = new Set<string>();
  for (const { slug, benefits } of measures) {
    const head = await Head.of(request, `/measures/${slug}/`);
    images.add(head.one('og:image'));
    const services = head.things.filter((thing) => thing['@type'] === 'GovernmentService');
    expect(services).toHaveLength(benefits.length);
  }
  expect(images.size).toBe(13);
});

test('The card of a sentence shows the sentence itself, in words and as a picture of its own', async ({ request }) => {
  const images = new Set<string>();
  for (const { id, text } of provisions) {
    const head = await Head.of(request, `/c/${id}/`);
    expect(head.one('og:description'), id).toBe(text);
    images.add(head.one('og:image'));
  }
  expect(images.size).toBe(35);
  expect(images).toContain('/share/c-11.2.png');
});

test('The icons and the manifest are there', async ({ page, request }) => {
  await page.goto('/');
  const icon = await request.get((await page.locator('link[rel="icon"]').getAttribute('href')) ?? '');
  expect(icon.headers()['content-type']).toBe('image/svg+xml');
  const drawn = await page.evaluate(async () => {
    const image = new Image();
    image.src = document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href ?? '';
    await image.decode();
    return image.naturalWidth;
  });
  expect(drawn).toBeGreaterThan(0);
  const touchIcon = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  expect((await request.get(touchIcon ?? '')).headers()['content-type']).toBe('image/png');
  const manifest = (await (await request.get('/manifest.webmanifest')).json()) as {
    start_url: string;
    icons: { src: string; purpose: string }[];
  };
  expect(manifest).toMatchObject({
    name: '惠阳区人工智能与机器人政策解读与试算',
    start_url: '/',
    scope: '/',
    lang: 'zh-CN',
  });
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
  for (const { src } of manifest.icons) expect((await request.get(src)).ok(), src).toBe(true);
  expect(await (await request.get('/robots.txt')).text()).toBe('User-agent: *\nAllow: /\n');
});

test('A page that is not there offers a search and every measure', async ({ page }) => {
  const response = await page.goto('/404.html');
  expect(response?.ok()).toBe(true);
  await expect(page.getByRole('main').getByRole('link', { name: /^第\d+条/ })).toHaveCount(13);
  await page.getByRole('searchbox', { name: '搜一个词、一句话或一个数' }).fill('贴息');
  await page.getByRole('main').getByRole('button', { name: '搜索' }).click();
  await expect(page).toHaveURL('/search/?q=%E8%B4%B4%E6%81%AF');
});

test.describe('Where the address of the site is known, below a sub-path', () => {
  test.use({ baseURL: `http://localhost:${String(PORT_BELOW)}` });

  test('the addresses for others are whole', async ({ request }) => {
    const head = await Head.of(request, '/policy/measures/talent/');
    expect(head.canonical).toBe(`${ORIGIN}/policy/measures/talent/`);
    expect(head.one('og:url')).toBe(`${ORIGIN}/policy/measures/talent/`);
    expect(head.one('og:image')).toBe(`${ORIGIN}/policy/share/talent.png`);
    expect(head.one('SiteDomain')).toBe('policy.test');
    expect(JSON.stringify(head.things)).toContain(`${ORIGIN}/policy/official-text/#legislation`);
  });

  test('the manifest stays below it, and the map of the site names every page once', async ({ request }) => {
    const manifest = (await (await request.get('/policy/manifest.webmanifest')).json()) as object;
    expect(manifest).toMatchObject({ start_url: '/policy/', scope: '/policy/' });
    // Nobody looks for it anywhere but at the root of the host.
    expect((await request.get('/policy/robots.txt')).status()).toBe(404);
    const map = await (await request.get('/policy/sitemap-0.xml')).text();
    const listed = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
    const pages = [...everyPage, ...citedPages]
      .filter((path) => !HIDDEN.includes(path))
      .map((path) => `${ORIGIN}/policy${path}`);
    expect([...listed].sort()).toEqual([...pages].sort());
  });

  test('a page that is not there leads back', async ({ page }) => {
    await page.goto('/policy/404.html');
    await page.getByRole('link', { name: '第5条 鼓励实施人才引育计划' }).last().click();
    await expect(page).toHaveURL('/policy/measures/talent/');
  });
});
