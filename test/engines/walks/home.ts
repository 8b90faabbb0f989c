import { pagesOfEachKind } from '../../e2e/site-map.ts';
import { poll } from '../tab.ts';
import type { Visit, Walk } from '../visit.ts';

/** In the page: how many characters of what is shown stand upon the one before them, as figures did beside Chinese ones. */
const overlapping = (): readonly string[] => {
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const words = text.nodeValue ?? '';
    let last: DOMRect | undefined;
    for (let at = 0; at < words.length; at += 1) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const [box] = [...range.getClientRects()].reverse();
      if (last && box && box.width > 0 && box.top === last.top && box.left < last.right - 1) found.push(words);
      last = box;
    }
  }
  return found;
};

const linesOfName = (): number => {
  const range = document.createRange();
  const [words] = document.querySelector('.site-name span')?.childNodes ?? [];
  if (words) range.selectNodeContents(words);
  return new Set([...range.getClientRects()].map(({ top }) => top)).size;
};

const isBelowHeader = (selector: string): boolean => {
  const top = document.querySelector(selector)?.getBoundingClientRect().top ?? -1;
  const header = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
  return top >= header && top < header + 60;
};

/** From the phones of 375 px to those of 440 px. */
const PHONES = [375, 393, 412, 417, 420, 428, 430, 432, 436, 440];

/** The look, by the way that there is at this width. */
const display = async (visit: Visit): Promise<void> => {
  if (visit.size === 'desk' || visit.engine.lacks.includes('popovers')) await visit.press('显示', '.site-header');
  else {
    await visit.press('目录', '.site-header');
    await visit.sees('#site-nav', '加大科技金融服务支持');
    await visit.press('显示设置', '#site-nav');
  }
  await visit.press('深色', '#display');
  const background = () => visit.tab.ask(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await visit.go('/annex/');
  visit.equal(await background(), dark, 'the dark look is kept over pages');
  visit.equal(/^rgb\((?:[0-5]?\d, ){2}[0-5]?\d\)$/.test(dark), true, `${dark} is dark`);
  await visit.tab.ask(() => {
    localStorage.clear();
  });
};

const focused = (): string => document.activeElement?.textContent.trim() ?? '';

/** The drawer of a phone by the keyboard: what closes it comes first. */
const drawer = async (visit: Visit): Promise<void> => {
  await visit.tab.ask(() => document.querySelector<HTMLElement>('button.open-nav')?.focus());
  await visit.tab.key('Enter');
  await visit.sees('#site-nav', '加大科技金融服务支持');
  await visit.tab.key('Tab');
  visit.equal(
    await poll(
      () => visit.tab.ask(focused),
      (words) => words === '关闭',
    ),
    '关闭',
    'first in the drawer',
  );
  await visit.tab.key('Escape');
  const isOpen = () => visit.tab.ask(() => document.querySelector('#site-nav')?.matches(':popover-open'));
  visit.equal(await poll(isOpen, (open) => open === false), false, 'Escape closes the drawer');
};

const run = async (visit: Visit): Promise<void> => {
  await visit.go('/');
  await visit.isSaved();
  await visit.sees('h1', '多少支持');
  await visit.sees('.status-bar', '征求意见稿，不能凭它申请');
  await visit.press('买算力', 'main');
  await visit.press('填几个数，算总额', 'main');
  await visit.sees('.plan-item', '算力采购补贴');
  await visit.tab.ask(() => {
    localStorage.clear();
  });
  for (const path of pagesOfEachKind) {
    await visit.go(path);
    await visit.sees('h1', /\S/);
    await visit.fits(path);
    visit.equal(await visit.tab.ask(overlapping), [], `${path}: characters stand upon each other`);
  }
  await visit.go('/measures/technology-finance/#c11-2');
  visit.equal(
    await poll(() => visit.tab.ask(isBelowHeader, '#c11-2'), Boolean),
    true,
    '#c11-2 stands below the header',
  );
  if (visit.size === 'phone' && !visit.engine.lacks.includes('popovers')) await drawer(visit);
  await display(visit);
  await visit.isQuiet();
};

const runNarrow = async (visit: Visit): Promise<void> => {
  await visit.go('/');
  for (const width of PHONES) {
    await visit.tab.resize(width, 812);
    visit.equal(await visit.tab.ask(linesOfName), 1, `lines of the name of the site at ${String(width)} px`);
    await visit.fits(`home at ${String(width)} px`);
  }
  await visit.isQuiet();
};

export const home: Walk = { name: 'home, and every kind of page', sizes: ['phone', 'desk'], run };
export const header: Walk = { name: 'header of ten phones', sizes: ['phone'], run: runNarrow };
