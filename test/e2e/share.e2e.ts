import { expect, test, type Page } from '@playwright/test';
import { measures, provisions } from '../../src/rules/index.ts';
import { PORT_BELOW } from './ports.ts';
import { citedPages, everyPage } from './site-map.ts';

const HIDDEN = ['/search/', '/404.html'];
const ORIGIN = 'https://policy.test';

interface Thing {
  readonly '@type': string;
  readonly legislationLegalForce?: string;
}

const contentOf = (page: Page, name: string) =>
  page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
const thingsOn = async (page: Page): Promise<readonly Thing[]> => {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return texts.flatMap((text) => (JSON.parse(text) as { '@graph': Thing[] })['@graph']);
};

test('Every page says what it is, and nothing that nobody knows', async ({ page, request }) => {
  test.slow();
  for (const path of [...everyPage, ...citedPages]) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    expect(await page.title(), path).toContain('政策解读与试算');
    expect((await contentOf(page, 'description'))?.length, path).toBeGreaterThan(10);
    await expect(page.locator('meta[name="SiteName"]'), path).toHaveCount(1);
    await expect(
      page.locator('meta[name="SiteIDCode"], meta[name="PubDate"], link[rel="canonical"]'),
      path,
    ).toHaveCount(0);
    await expect(page.locator('meta[name="robots"]'), path).toHaveCount(HIDDEN.includes(path) ? 1 : 0);
    if (HIDDEN.includes(path)) continue;

    const image = await request.get((await contentOf(page, 'og:image')) ?? '');
    expect(image.headers()['content-type'], path).toBe('image/png');
    expect((await image.body()).length, path).toBeLessThan(90_000);
    for (const { '@type': type, legislationLegalForce } of await thingsOn(page)) {
      if (type === 'Legislation') expect(legislationLegalForce, path).toBe('https://schema.org/NotInForce');
    }
  }
});

test('Each measure has an image of its own, and describes each of its benefits as a service', async ({ page }) => {
  const images = new Set<string | null>();
  for (const { slug, benefits } of measures) {
    await page.goto(`/measures/${slug}/`);
    images.add(await contentOf(page, 'og:image'));
    const services = (await thingsOn(page)).filter((thing) => thing['@type'] === 'GovernmentService');
    expect(services).toHaveLength(benefits.length);
  }
  expect(images.size).toBe(13);
});

test('The card of a sentence shows the sentence itself, in words and as a picture of its own', async ({ page }) => {
  const images = new Set<string | null>();
  for (const { id, text } of provisions) {
    await page.goto(`/c/${id}/`, { waitUntil: 'domcontentloaded' });
    expect(await contentOf(page, 'og:description'), id).toBe(text);
    images.add(await contentOf(page, 'og:image'));
  }
  expect(images.size).toBe(35);
  expect(images).toContain('/share/c-11.2.png');
});

test('The icons and the manifest are there', async ({ page, request }) => {
  await page.goto('/');
  await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', /^data:image\/svg\+xml,%3Csvg[^<> #]+$/);
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

  test('the addresses for others are whole', async ({ page }) => {
    await page.goto('/policy/measures/talent/');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${ORIGIN}/policy/measures/talent/`);
    expect(await contentOf(page, 'og:url')).toBe(`${ORIGIN}/policy/measures/talent/`);
    expect(await contentOf(page, 'og:image')).toBe(`${ORIGIN}/policy/share/talent.png`);
    expect(await contentOf(page, 'SiteDomain')).toBe('policy.test');
    expect(JSON.stringify(await thingsOn(page))).toContain(`${ORIGIN}/policy/official-text/#legislation`);
  });

  test('the manifest stays below it, and the map of the site names every page once', async ({ request }) => {
    const manifest = (await (await request.get('/policy/manifest.webmanifest')).json()) as object;
    expect(manifest).toMatchObject({ start_url: '/policy/', scope: '/policy/' });
    // Nobody looks for it anywhere but at the root of the host.
    expect((await request.get('/policy/robots.txt')).status()).toBe(404);
    const map = await (await request.get('/policy/sitemap-0.xml')).text();
    const listed = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
    // What is below has a second edition (test/editions/rehearse.ts).
    const pages = [...everyPage, ...citedPages, '/changes/']
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
