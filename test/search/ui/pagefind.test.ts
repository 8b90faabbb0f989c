import { beforeEach, expect, test, vi } from 'vitest';
import { LoadError } from '../../../src/loading/fetch-file.ts';
import { pagesWith } from '../../../src/search/ui/pagefind.ts';

/** Stands in for the script that Pagefind writes into the built site. */
const search = vi.hoisted(() => vi.fn());
const destroy = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('/pagefind/pagefind.js', () => ({ search, destroy, options: () => Promise.resolve() }));
const fetchFile = vi.hoisted(() => vi.fn<(address: string) => Promise<string>>());
vi.mock('../../../src/loading/fetch-file.ts', async (original) => ({ ...(await original<object>()), fetchFile }));

const URL = '/measures/technology-finance/';
const anchor = (element: string, id: string, text: string, location: number) => ({ element, id, text, location });

/** A page whose words are parted by blanks. */
const page = (words: string, ...anchors: readonly object[]) => ({
  url: URL,
  raw_content: words.replaceAll(' ', '\u200B').replaceAll('<', '&lt;'),
  meta: { title: '第11条' },
  anchors,
});
const answer = (...fragments: readonly object[]) =>
  search.mockResolvedValue({ results: fragments.map((fragment) => ({ data: () => Promise.resolve(fragment) })) });

/** The sections found, each as `address title: text with [marks]`. */
const found = async (phrase: string) =>
  (await pagesWith(phrase)).flatMap(({ sections }) =>
    sections.map(
      ({ address, title, excerpt }) =>
        `${address.replace(URL, '')} ${title}: ${excerpt.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')}`,
    ),
  );

beforeEach(() => {
  search.mockReset();
  destroy.mockClear();
  fetchFile.mockReset().mockResolvedValue('{}');
});

test('全角字符化为半角，两端的空格不算', async () => {
  answer();
  expect(await pagesWith('　ＡＩ　贷款１ ')).toEqual([]);
  expect(search).toHaveBeenCalledExactlyOnceWith('AI 贷款1');
});

test('词语在一节之前、起点、之中和下一节', async () => {
  const anchors = [anchor('h2', 'explanation', '解释', 2), anchor('h2', 'examples', '算例', 4)];
  answer(page('甲 乙 解释 丙 算例 丁', ...anchors));
  expect(await found('乙')).toEqual([' 第11条: 甲[乙]解释丙算例丁']);
  expect(await found('解释')).toEqual(['#explanation 解释: 甲乙[解释]丙算例丁']);
  expect(await found('丙')).toEqual(['#explanation 解释: 甲乙解释[丙]算例丁']);
  expect(await found('丁')).toEqual(['#examples 算例: 甲乙解释丙算例[丁]']);
});

test('句子里的数自带锚，不另算一节', async () => {
  answer(
    page(
      '解释 50万元 贴息',
      anchor('h2', 'explanation', '解释', 0),
      anchor('a', 'figure-loan-interest-cap', '50万元', 1),
    ),
  );
  expect(await found('贴息')).toEqual(['#explanation 解释: 解释50万元[贴息]']);
});

test('没写清的没有标题的，用上一级标题，直达那一项', async () => {
  answer(page('待明确 甲 乙', anchor('h2', 'questions', '待明确', 0), anchor('li', 'q-11-1', '', 1)));
  expect(await found('乙')).toEqual(['#q-11-1 待明确: 待明确甲[乙]']);
});

test('跨词的词语、尖括号都认得', async () => {
  answer(page('甲<乙 贷款贴 息', anchor('h2', 'explanation', '解释', 0)));
  expect(await found('款贴息')).toEqual(['#explanation 解释: 甲<乙贷[款贴息]']);
});

test('几个字分开的、跨过句子的、在外文单词中间的，都不算有这个词', async () => {
  answer(page('贴 和 息'), page('贷款 贴息'));
  expect(await found('贴息')).toEqual([' 第11条: 贷款[贴息]']);
  answer(page('上 午 去 市 里'), page('以 上 。 市 里'), page('标题上. 市 里'), page('机器 人'));
  expect(await found('上市')).toEqual([]);
  answer(page('dai kuan'), page('AI 芯片'));
  expect(await found('ai')).toEqual([' 第11条: [AI]芯片']);
});

test('前几页没有的，接着往后找', async () => {
  const many = Array.from({ length: 14 }, (_, at) => page(at === 13 ? '贷款 贴息' : '贴 和 息'));
  answer(...many);
  expect(await found('贴息')).toEqual([' 第11条: 贷款[贴息]']);
});

test('One of Pagefind’s files that fails once is asked for anew', async () => {
  search.mockRejectedValueOnce(new Error('no index')).mockResolvedValueOnce({ results: [] });
  expect(await pagesWith('x')).toEqual([]);
  expect(destroy).toHaveBeenCalledTimes(1);
});

test.each([
  ['the server does not have', () => Promise.resolve(new Response('', { status: 404 }))],
  ['does not come', () => Promise.reject(new TypeError('no network'))],
])('A piece of the index that %s, and that Pagefind passes over, is no empty result', async (_, answer) => {
  const answers = vi.fn(answer);
  vi.stubGlobal('fetch', answers);
  vi.resetModules();
  const { pagesWith } = await import('../../../src/search/ui/pagefind.ts');
  search.mockImplementation(async () => {
    await fetch('/pagefind/index/x.pf_index').catch(() => undefined);
    return { results: [] };
  });
  await expect(pagesWith('x')).rejects.toMatchObject({ failure: 'broken' });
  expect(answers).toHaveBeenCalledTimes(2);
  vi.unstubAllGlobals();
});

test.each([
  ['answers', () => Promise.resolve('{}'), 'broken'],
  ['is out of reach', () => Promise.reject(new LoadError('offline', 'entry')), 'offline'],
] as const)('Pagefind that fails is no empty result; the server %s', async (_, answer, failure) => {
  search.mockRejectedValue(new Error('no index'));
  fetchFile.mockImplementation((address) => (address.includes('.json') ? answer() : Promise.resolve('')));
  await expect(pagesWith('x')).rejects.toMatchObject({ failure });
});
