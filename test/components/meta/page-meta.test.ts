import { describe, expect, test } from 'vitest';
import { publicTags, type PageMeta } from '../../../src/components/meta/page-meta.ts';

const tagsOf = (page: PageMeta, origin?: string) =>
  Object.fromEntries(
    publicTags({
      title: '附则',
      description: '适用于全部措施。',
      page,
      origin: origin === undefined ? undefined : new URL(origin),
      url: 'https://policy.test/annex/',
      image: 'https://policy.test/share/site.png',
    }),
  );

describe('公共网站的页面标签', () => {
  test('文章页有站点、栏目、标题、来源和关键词', () => {
    expect(tagsOf({ form: 'article' })).toEqual({
      SiteName: '惠阳区人工智能与机器人政策解读与试算',
      ColumnName: '政策解读',
      ColumnType: '政策解读',
      ArticleTitle: '附则',
      ContentSource: '关于《惠阳区推动人工智能与机器人产业创新发展若干政策措施（征求意见稿）》的解读',
      Keywords: '惠阳区,人工智能,机器人,政策解读,征求意见稿',
    });
  });

  test('栏目页以自己的标题为栏目，没有文章的标签', () => {
    expect(tagsOf({ form: 'column', keywords: ['术语'] })).toEqual({
      SiteName: '惠阳区人工智能与机器人政策解读与试算',
      ColumnName: '附则',
      ColumnType: '政策解读',
      ColumnDescription: '适用于全部措施。',
      ColumnKeywords: '术语',
    });
  });

  test('首页的栏目是首页', () => {
    expect(tagsOf({ form: 'home' })).toMatchObject({ ColumnName: '首页', ColumnType: '首页' });
  });

  test('搜索页和找不到的页面只说是哪个站', () => {
    expect(tagsOf({ form: 'hidden' })).toEqual({ SiteName: '惠阳区人工智能与机器人政策解读与试算' });
  });

  test('知道站点的地址时，才有域名和完整的地址', () => {
    expect(tagsOf({ form: 'article' }, 'https://policy.test')).toMatchObject({
      SiteDomain: 'policy.test',
      Url: 'https://policy.test/annex/',
      Image: 'https://policy.test/share/site.png',
    });
  });

  test('没有的信息不写：标识码、发布时间', () => {
    for (const form of ['home', 'column', 'article'] as const) {
      const names = Object.keys(tagsOf({ form }, 'https://policy.test'));
      expect(names).not.toContain('SiteIDCode');
      expect(names).not.toContain('PubDate');
    }
  });
});
