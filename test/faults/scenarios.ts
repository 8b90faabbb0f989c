import type { Locator, Page } from '@playwright/test';

const WECHAT =
  'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/107.0 Mobile Safari/537.36 MicroMessenger/8.0.40';
const PLAN = '/plan/#v1/2026/compute-purchase;purchaseCost=1000000;yes=districtHeldCompute/end';
const RENT = '/search/?q=%E7%A7%9F%E9%87%91';
const TABLE = '支持,实际采购费用（万元）\n算力采购补贴,400\n';
const GRAPHICS_CARD = '/search/?q=%E6%98%BE%E5%8D%A1';

/** What a reader does for which files are loaded late, and what they get. */
export interface Scenario {
  readonly name: string;
  readonly path: string;
  readonly userAgent?: string;
  /** Each step waits for what it presses, or for the sentence that it is missing. */
  readonly act?: (page: Page) => Promise<void>;
  readonly result: (page: Page) => Locator;
  /** Files that another scenario has a row for already, and that this one is missing in another place. */
  readonly also?: RegExp;
}

/** What is said where something is missing, with its button. */
export const sentence = (page: Page): Locator =>
  page.locator('.missing:has(button), [data-dead]:not([hidden])').filter({ hasText: /没有加载|已经更新/ });

/** Does something with an element once it is there, unless it is said that it is missing. */
const once = async (page: Page, target: Locator, act: (target: Locator) => Promise<void>): Promise<void> => {
  await target.or(sentence(page)).first().waitFor();
  if (await target.isVisible()) await act(target);
};

const press = (name: string) => (page: Page) =>
  once(page, page.getByRole('button', { name, exact: true }), (button) => button.click());

/** In order: a file has its row with the first scenario that asks for it. */
export const scenarios: readonly Scenario[] = [
  { name: 'the page itself', path: '/annex/', result: (page) => page.locator('html[data-script="ready"] h1') },
  { name: 'the tiles of home', path: '/', result: (page) => page.getByRole('checkbox', { name: '买算力' }) },
  {
    name: 'the filters of the list',
    path: '/benefits/?for=enterprise',
    result: (page) => page.getByText('符合的有20项'),
  },
  {
    name: 'the index of sentences',
    path: '/c/?q=%E8%B4%B4%E4%BF%9D',
    result: (page) => page.getByText('符合的有1句'),
  },
  {
    name: 'a form on another site',
    path: '/embed/compute-purchase/',
    result: (page) => page.locator('[data-estimator][data-live]'),
  },
  {
    name: 'a table of many firms',
    path: '/bulk/',
    act: (page) =>
      once(page, page.locator('[data-app][data-live]'), (app) =>
        app
          .getByLabel('选择文件')
          .setInputFiles({ name: '企业.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) }),
      ),
    result: (page) => page.getByText('算完了：1行'),
  },
  {
    name: 'a damaged address',
    path: '/measures/technology-finance/%23c11-2',
    result: (page) => page.locator('#c11-2:target'),
  },
  {
    name: 'a form with its open questions',
    path: '/measures/compute-supply/',
    act: async (page) => {
      const cost = page.getByLabel('实际采购费用', { exact: true });
      await cost.scrollIntoViewIfNeeded();
      await cost.fill('400');
    },
    result: (page) => page.locator('.estimate-details .questions summary').first(),
  },
  {
    name: 'what a term means, in place or in the glossary',
    path: '/measures/model-applications/',
    act: async (page) => {
      const term = page.locator('a.term[aria-haspopup]').first();
      await term.or(sentence(page)).first().waitFor({ state: 'attached' });
      await page.locator('.fold').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
      await once(page, term, (link) => link.click());
    },
    result: (page) => page.locator('.definition:popover-open, .term-card:has(:target)'),
  },
  {
    name: 'reading aloud in the simple version',
    path: '/measures/talent/',
    act: async (page) => {
      await page.locator('html[data-script="ready"]').waitFor();
      // A device that has a Chinese voice; after a reload the simple version is there already.
      await page.evaluate(() => {
        Object.defineProperty(speechSynthesis, 'getVoices', { configurable: true, value: () => [{ lang: 'zh-CN' }] });
        speechSynthesis.dispatchEvent(new Event('voiceschanged'));
      });
      const care = page.getByRole('button', { name: '关怀版', exact: true });
      if (await care.isVisible()) await care.click();
    },
    result: (page) => page.getByRole('button', { name: '读给我听' }),
  },
  {
    name: 'explanations that have a word',
    path: RENT,
    result: (page) => page.locator('.search-panel:has(.filters) .beyond mark').first(),
  },
  {
    name: 'a word that the text does not have',
    path: GRAPHICS_CARD,
    result: (page) => page.locator('.findings > li').first(),
    also: /\/(?:app|lazy)\./,
  },
  {
    name: 'the search in a dialog',
    path: '/annex/',
    act: async (page) => {
      await page.locator('html[data-script="ready"]').waitFor();
      await page.keyboard.press('/');
    },
    result: (page) => page.getByRole('dialog', { name: '搜索条文和解释' }),
    also: /\/app\./,
  },
  {
    name: 'checking a plan',
    path: '/plan/check/',
    act: async (page) => {
      await page.getByLabel('或者粘贴').or(sentence(page)).first().waitFor();
      await once(page, page.locator('[data-app][data-live]').getByLabel('或者粘贴'), (field) => field.fill('x'));
      await press('核验')(page);
    },
    result: (page) => page.getByRole('region', { name: '核验结果' }),
  },
  {
    name: 'what to look at before one relies on a plan',
    path: '/plan/#v1/2026/tech-upgrade;projects=3000000/tech-upgrade;projects=2000000/end',
    result: (page) => page.locator('.plan-warnings li').first(),
  },
  {
    name: 'what a browser keeps and a plan cannot read',
    path: '/plan/',
    act: async (page) => {
      await once(page, page.locator('[data-app][data-live]'), async () => {
        await page.evaluate(() => {
          localStorage.setItem('plan', 'garbage');
          dispatchEvent(new StorageEvent('storage', { key: 'plan' }));
        });
      });
    },
    result: (page) => page.locator('.unreadable'),
  },
  {
    name: 'printing a plan',
    path: PLAN,
    act: async (page) => {
      await page.evaluate(() => {
        window.print = () => (document.documentElement.dataset.printed = '');
      });
      await press('打印 / 存为 PDF')(page);
    },
    result: (page) => page.locator('html[data-paper][data-printed] h1'),
  },
  {
    name: 'a plan as CSV',
    path: PLAN,
    act: async (page) => {
      await once(page, page.getByText('其他格式'), (summary) => summary.click());
      await press('下载 CSV')(page);
    },
    result: (page) => page.getByText('已开始下载'),
    also: /\/mount\./,
  },
  {
    name: 'a plan as a workbook',
    path: PLAN,
    act: press('下载 Excel'),
    result: (page) => page.getByText('已开始下载'),
  },
  {
    name: 'a plan as a picture',
    path: PLAN,
    userAgent: WECHAT,
    act: press('存图片'),
    result: (page) => page.getByRole('img', { name: '测算单图片' }),
  },
];
