import { savedPages } from '../../e2e/site-map.ts';
import { slow, unavailable } from '../../e2e/site.ts';
import { poll } from '../tab.ts';
import type { Visit, Walk } from '../visit.ts';

/** What engines say themselves of a server that does not answer. */
const NETWORK = /NETWORK ERROR|NetworkError|Failed to load resource|Load failed|could not connect/i;

const stopped = async (visit: Visit): Promise<void> => {
  await visit.go('/annex/');
  await visit.isSaved();
  await visit.site.stop();
  try {
    for (const path of savedPages) {
      await visit.go(path);
      await visit.sees('h1', /\S/);
      await visit.sees('.site-notice', /没有连上本站/);
    }
    await visit.go(`/search/?q=${encodeURIComponent('担保费用')}`);
    await visit.sees('.findings > li:first-child', '第11条第2句');
    await visit.go('/plan/#v1/2026/compute-purchase;purchaseCost=1000000/end');
    await visit.sees('html[data-paper] main', '30万元');
    await visit.go('/measures/compute-supply/');
    await visit.tab.ask(() => document.querySelector('form.benefit-form')?.scrollIntoView());
    await poll(() => visit.tab.ask(() => document.querySelector('[data-live]') !== null), Boolean);
    await visit.type('400', 'form.benefit-form input[inputmode]');
    await visit.sees('.amount-wan', '100万元');
  } finally {
    await visit.site.start();
  }
  await visit.isQuiet(NETWORK);
};

const told = (): string =>
  document.querySelector<HTMLElement>('.site-notice')?.innerText.replace(/\s+/g, ' ').trim() ?? '';

/** What the reader of a page reads in each trouble of the server. */
const troubled = async (visit: Visit): Promise<void> => {
  const tell = async (when: string, words: string | RegExp): Promise<void> => {
    await visit.sees('.site-notice', words);
    const title = await visit.tab.ask(() => document.querySelector('h1')?.innerText ?? '');
    visit.notes.push(`${when}: “${title}”, and above it “${await visit.tab.ask(told)}”`);
  };
  const SAVED = /没有连上本站，这是\s*\d{4}年\d+月\d+日 (?:[上下]午)?\d+:\d+\s*保存在本机的内容/;
  await visit.go('/annex/');
  await visit.isSaved();
  await visit.site.stop();
  await visit.go('/background/');
  await tell('server stopped', SAVED);
  await visit.site.start();
  for (const [when, trouble] of [
    ['server takes six seconds', slow],
    ['server answers 503', unavailable],
  ] as const) {
    visit.site.trouble = trouble;
    await visit.go('/background/');
    await tell(when, SAVED);
    visit.site.trouble = undefined;
    visit.equal(
      await poll(
        () => visit.tab.ask(told),
        (words) => words === '',
      ),
      '',
      'the server is back',
    );
  }
  visit.site.publish('background/');
  const UPDATED = '本站内容已更新';
  const words = await poll(
    () => visit.tab.ask(told),
    (each) => each.includes(UPDATED),
    60_000,
  );
  visit.equal(words.includes(UPDATED), true, 'a publication is told within a minute');
  await tell('a publication under the open page', UPDATED);
  await visit.press('刷新查看', '.site-notice');
  await visit.sees('h1', '新印发：');
  await visit.isQuiet(NETWORK);
};

export const offline: Walk = {
  name: 'server stopped: everything that is saved',
  sizes: ['phone', 'desk'],
  run: stopped,
};
export const troubles: Walk = { name: 'server stopped, slow, failing, renewed', sizes: ['phone'], run: troubled };
