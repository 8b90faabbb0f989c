import type { Visit, Walk } from '../visit.ts';

const run = async (visit: Visit): Promise<void> => {
  await visit.go('/background/');
  await visit.isSaved();
  await visit.press('搜索', '.site-header .tools');
  await visit.type('担保费用', 'dialog[open] input');
  await visit.sees('dialog[open] .findings > li:first-child', '加大科技金融服务支持');
  await visit.sees('dialog[open] .findings > li:first-child .excerpt mark:first-of-type', '担保费用');
  // Of Pagefind, whose index is read by WebAssembly.
  await visit.sees('dialog[open] .beyond mark', '担保费用');
  await visit.press('第11条第2句', 'dialog[open] .findings > li:first-child');
  await visit.sees('#c11-2', '担保');
  visit.equal(await visit.tab.ask(() => location.hash), '#c11-2', 'a result leads to its sentence');
  await visit.go(`/search/?q=${encodeURIComponent('租金')}`);
  await visit.sees('.findings > li:first-child', '第9条第1句');
  await visit.sees('.beyond mark', '租金');
  await visit.go(`/search/?q=${encodeURIComponent('显卡')}`);
  await visit.sees('.findings, .beyond', '算力');
  await visit.fits('the results');
  await visit.isQuiet();
};

export const search: Walk = { name: 'search, in the text and beyond', sizes: ['phone', 'desk'], run };
