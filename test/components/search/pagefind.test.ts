import { beforeEach, describe, expect, test, vi } from 'vitest';
import { find } from '../../../src/components/search/pagefind.ts';

/** Stands in for the script that Pagefind writes into the built site. */
const search = vi.hoisted(() => vi.fn());
vi.mock('/pagefind/pagefind.js', () => ({ search }));

const at = (location: number, id: string) => ({ element: 'p', id, location });
const URL = '/measures/technology-finance/';
const page = (locations: readonly number[], anchors: readonly ReturnType<typeof at>[], title?: string) => ({
  url: URL,
  excerpt: '. 贷款<mark>贴息</mark>',
  meta: title === undefined ? {} : { title },
  locations,
  anchors,
  sub_results: [
    { url: `${URL}#explanation`, excerpt: '解释里的<mark>贴息</mark>' },
    { url: `${URL}#official`, excerpt: '原文里的<mark>贴息</mark>' },
  ],
});
const answer = (...fragments: readonly object[]) =>
  search.mockResolvedValue({ results: fragments.map((fragment) => ({ data: () => Promise.resolve(fragment) })) });

const anchorsHit = async (locations: readonly number[], ...anchors: readonly ReturnType<typeof at>[]) => {
  answer(page(locations, anchors));
  return (await find('x'))[0]?.anchors;
};

beforeEach(() => {
  search.mockReset();
});

describe('搜索', () => {
  test('全角字符化为半角，两端的空格不算', async () => {
    answer();
    await find('　ＡＩ　贷款１ ');
    expect(search).toHaveBeenCalledExactlyOnceWith('AI 贷款1');
  });

  test('没有结果的是空的列表', async () => {
    answer();
    expect(await find('x')).toEqual([]);
  });

  test('结果保持 Pagefind 的次序，没有标题的标题为空', async () => {
    answer(page([], [], '第一'), page([], []));
    const findings = await find('x');
    expect(findings.map(({ title }) => title)).toEqual(['第一', '']);
    expect(findings[0]).toEqual({ url: URL, title: '第一', excerpt: '贷款<mark>贴息</mark>', anchors: [] });
  });

  test('搜到句子的摘原文；没有搜到句子的摘全页，去掉 Pagefind 加在最前的句点', async () => {
    const anchors = [at(10, 'c11-1'), at(20, 'explanation')];
    answer(page([12], anchors), page([22], anchors), { ...page([12], anchors), sub_results: [] });
    const excerpts = (await find('贴息')).map(({ excerpt }) => excerpt);
    expect(excerpts).toEqual(['原文里的<mark>贴息</mark>', '贷款<mark>贴息</mark>', '贷款<mark>贴息</mark>']);
  });

  test('Pagefind 出错时不当作没有结果', async () => {
    search.mockRejectedValue(new Error('no index'));
    await expect(find('x')).rejects.toThrow('no index');
  });
});

describe('搜到的句子', () => {
  test('词语在一句之前、起点、之中和下一句', async () => {
    const anchors = [at(10, 'c11-1'), at(20, 'c11-2')];
    expect(await anchorsHit([9], ...anchors)).toEqual([]);
    expect(await anchorsHit([10], ...anchors)).toEqual(['c11-1']);
    expect(await anchorsHit([19], ...anchors)).toEqual(['c11-1']);
    expect(await anchorsHit([20], ...anchors)).toEqual(['c11-2']);
  });

  test('锚的次序不影响，同一句只列一次', async () => {
    expect(await anchorsHit([11, 12, 25, 26], at(20, 'c11-2'), at(10, 'c11-1'))).toEqual(['c11-1', 'c11-2']);
  });

  test('解释和别的标题不是句子，词语在那里的不算', async () => {
    expect(await anchorsHit([15, 35], at(10, 'official'), at(20, 'c1-2'), at(30, 'explanation'))).toEqual([]);
  });

  test('词语连在一起的句子胜过分开的：搜“贴息”不指向写有“信息”的句子', async () => {
    const anchors = [at(10, 'c11-1'), at(20, 'c11-2'), at(30, 'c11-3')];
    expect(await anchorsHit([12, 15, 21, 22, 35], ...anchors)).toEqual(['c11-2']);
    expect(await anchorsHit([12, 13, 21, 22, 35], ...anchors)).toEqual(['c11-1', 'c11-2']);
    expect(await anchorsHit([12, 13, 21, 22, 23, 35, 36], ...anchors)).toEqual(['c11-2']);
    expect(await anchorsHit([12, 15, 35], ...anchors)).toEqual(['c11-1', 'c11-3']);
  });

  test('只在解释里连在一起的，不指向任何句子', async () => {
    expect(await anchorsHit([12, 21, 22], at(10, 'c11-1'), at(20, 'explanation'))).toEqual([]);
  });

  // The nearest anchor before the words is that of the figure, which is no provision.
  test('句子里的数自带锚，词语在数之后的仍属这一句', async () => {
    expect(await anchorsHit([17], at(10, 'c1-2'), { ...at(15, 'figure-compute-purchase-cap'), element: 'a' })).toEqual([
      'c1-2',
    ]);
  });

  test('附则的各项也是句子', async () => {
    expect(await anchorsHit([5], at(1, 'annex-3'))).toEqual(['annex-3']);
    for (const id of ['annex', 'c1', 'c1-2-3', 'xc1-2', 'annex-x'])
      expect(await anchorsHit([5], at(1, id)), id).toEqual([]);
  });

  test('最多列四句', async () => {
    const anchors = [1, 2, 3, 4, 5].map((each) => at(each * 10, `c${String(each)}-1`));
    expect(await anchorsHit([10, 20, 30, 40, 50], ...anchors)).toEqual(['c1-1', 'c2-1', 'c3-1', 'c4-1']);
  });
});
