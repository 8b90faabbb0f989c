import type { Visit, Walk } from '../visit.ts';

/** In the page: whether all of an element is inside the window. */
const isInWindow = (selector: string): boolean => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
};

/** In the page: fields whose example is wider than they are, so that it is cut. */
const cutExamples = (): readonly string[] => {
  const canvas = document.createElement('canvas').getContext('2d');
  return [...document.querySelectorAll<HTMLInputElement>('input[placeholder]')]
    .filter((field) => field.getClientRects().length > 0)
    .filter((field) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      if (canvas) canvas.font = font;
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return (canvas?.measureText(field.placeholder).width ?? 0) > room;
    })
    .map((field) => field.placeholder);
};

/** What stands in other pages, of Pagefind, whose index is read by WebAssembly; or that it cannot be looked for. */
const seesBeyond = async (visit: Visit, within: string, word: string): Promise<void> => {
  if (visit.engine.lacks.includes('WebAssembly'))
    await visit.sees(`${within} .after`, '解释和其他页面的查找没有运行起来。');
  else await visit.sees(`${within} .beyond mark`, word);
};

const run = async (visit: Visit): Promise<void> => {
  await visit.go('/background/');
  await visit.isSaved();
  await visit.press('搜索', '.site-header .tools');
  await visit.type('担保费用', 'dialog[open] input');
  await visit.sees('dialog[open] .findings > li:first-child', '加大科技金融服务支持');
  await visit.sees('dialog[open] .findings > li:first-child .excerpt mark:first-of-type', '担保费用');
  await seesBeyond(visit, 'dialog[open]', '担保费用');
  visit.equal(await visit.tab.ask(isInWindow, 'dialog[open]'), true, 'the dialog stands in the window');
  visit.equal(await visit.tab.ask(cutExamples), [], 'an example in a field is cut');
  await visit.press('第11条第2句', 'dialog[open] .findings > li:first-child');
  await visit.sees('#c11-2', '担保');
  visit.equal(await visit.tab.ask(() => location.hash), '#c11-2', 'a result leads to its sentence');
  await visit.go(`/search/?q=${encodeURIComponent('租金')}`);
  await visit.sees('.findings > li:first-child', '第9条第1句');
  await seesBeyond(visit, 'main', '租金');
  visit.equal(await visit.tab.ask(cutExamples), [], 'an example in a field is cut');
  await visit.go(`/search/?q=${encodeURIComponent('显卡')}`);
  await visit.sees('.findings, .beyond', '算力');
  await visit.fits('the results');
  await visit.isQuiet();
};

export const search: Walk = { name: 'search, in the text and beyond', sizes: ['phone', 'desk'], run };
