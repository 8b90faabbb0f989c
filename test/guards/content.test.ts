import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { estimate, isFailure, measures, plan } from '../../src/rules/index.ts';
import { allTrue } from '../rules/support.ts';
import { expectNone, filesUnder, read } from './support.ts';

const FOLDER = 'src/content/measures';

interface FrontMatter {
  readonly summary: string;
  readonly related: readonly { readonly slug: string }[];
  readonly examples: readonly {
    readonly title: string;
    readonly benefit: string;
    readonly inputs: unknown;
    readonly conditions?: Readonly<Record<string, boolean>>;
    readonly expect: { readonly status: string; readonly min: string; readonly max: string };
  }[];
  readonly together?: {
    readonly title: string;
    readonly start: number;
    readonly items: readonly { readonly benefit: string; readonly inputs: unknown }[];
    readonly expect: { readonly min: string; readonly max: string };
  };
  readonly nonMonetary?: readonly { readonly provision: string }[];
}

/** What a summary may not leave out: whom the text names, each condition that decides, and that a sum or rate is a ceiling. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'compute-supply': ['采购惠阳辖区内企业所持有的算力资源', '比例', '设有上限'],
  'enterprise-growth': ['人工智能或机器人企业', '首次获得', '首次突破', '固定金额'],
  'technical-upgrade': ['人工智能和机器人企业', '上年度实施的技术改造项目', '每个项目设有上限'],
  'independent-innovation': ['人工智能与机器人企业', '认定', '只写了上限'],
  talent: ['市级创新创业团队', '市级科技领军人才', '国家、省重大人才计划', '分级', '设有上限', '重点支持'],
  'service-platforms': ['符合条件的新建', '不超过审定总投入', '设有上限', '成功申报国家产业创新中心', '市级资助'],
  'model-applications': ['规定个数以上', '经过考评', '“垂类模型”', '一次性'],
  'data-elements': [
    '上年度',
    '上规条件',
    '数据集服务商',
    '不超过',
    '人工智能企业',
    '数据交易平台',
    '非关联方',
    '设有上限',
  ],
  'industrial-space': [
    '两个园区',
    '符合园区产业规划',
    '人工智能与机器人企业或机构',
    '自用',
    '投产',
    '每年设有上限',
    '三年',
  ],
  'zero-rent-incubators': ['倡导', '符合条件的人工智能和机器人领域', '经认定', '园区运营主体', '每年设有上限', '两年'],
  'technology-finance': [
    ...['人工智能和机器人企业', '年度新增', '不包括借新还旧、购买土地', '担保机构担保', '经营贷款', '用途相同'],
    ...['比例和金额的上限', '不超过三年'],
  ],
  'industry-events': ['组织举办', '规定家数及以上', '国际、国内影响力', '参展面积', '不超过审定总投入', '设有上限'],
  'application-demonstration': ['遴选', '项目投资主体（非政府投资项目）', '实际投入', '一次性', '设有上限'],
};

const files = filesUnder(FOLDER, '.mdx');
const slugs = measures.map(({ slug }) => slug);
const frontMatterOf = (path: string): FrontMatter => {
  const yaml = /^---\r?\n(?<yaml>[\s\S]*?)\r?\n---\r?\n/.exec(read(path))?.groups?.yaml;
  if (yaml === undefined) throw new Error(`${path}: no front matter; begin the file with ---`);
  return parse(yaml) as FrontMatter;
};

test('十三条措施各有一篇解读，不多不少', () => {
  const explained = files.map((path) => posix.basename(path, '.mdx'));
  expectNone([
    ...slugs.filter((slug) => !explained.includes(slug)).map((slug) => `${FOLDER}/${slug}.mdx is missing; write it`),
    ...explained.filter((slug) => !slugs.includes(slug)).map((slug) => `${FOLDER}/${slug}.mdx explains no measure`),
  ]);
});

describe.each(files)('%s', (path) => {
  const measure = measures.find(({ slug }) => path === `${FOLDER}/${slug}.mdx`);
  const { summary, related, examples, together, nonMonetary = [] } = frontMatterOf(path);

  test('摘要保留决定能否得到的条件，是上限的说是上限', () => {
    const kept = KEPT[measure?.slug ?? ''] ?? [];
    expect(kept.length).toBeGreaterThan(2);
    expectNone(
      kept.filter((words) => !summary.includes(words)).map((words) => `${path}: keep “${words}” in the summary`),
    );
  });

  test('例子有2至5个，都属于本条措施', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples.length).toBeLessThanOrEqual(5);
    const own = measure?.benefits.map(({ id }) => id) ?? [];
    expectNone(
      examples
        .filter(({ benefit }) => !own.includes(benefit))
        .map(({ title, benefit }) => `${path}: example “${title}” is about ${benefit}; use one of ${own.join(', ')}`),
    );
  });

  test.each(examples)('例子“$title”的结果与测算一致', ({ benefit, inputs, conditions, expect: expected }) => {
    const answer = estimate({ benefit, inputs, conditions: { ...allTrue(benefit), ...conditions } });
    if (isFailure(answer)) throw new Error(`${path}: ${JSON.stringify(answer.error)}`);
    const { status, amount } = answer;
    const remedy = `${path}: work out the example by hand, then mend its expect, or the rule`;
    expect({ status, min: amount.min, max: amount.max }, remedy).toEqual(expected);
  });

  test.each(together ? [together] : [])('例子“$title”的合计与测算单一致', ({ start, items, expect: expected }) => {
    const answer = plan({ start, items: items.map((item) => ({ ...item, conditions: allTrue(item.benefit) })) });
    if ('error' in answer) throw new Error(`${path}: ${JSON.stringify(answer.error)}`);
    expect(answer.total, `${path}: work out the sum by hand, then mend its expect, or the rule`).toEqual(expected);
  });

  test('相关措施都存在，并且不是本条', () => {
    expectNone(
      related
        .filter(({ slug }) => !slugs.includes(slug) || slug === measure?.slug)
        .map(({ slug }) => `${path}: related ${slug}; name another measure by its slug`),
    );
  });

  test('没有金额的支持都注明本条措施的条文', () => {
    const own = measure?.provisions.map(({ id }) => id) ?? [];
    expectNone(
      nonMonetary
        .filter(({ provision }) => !own.includes(provision))
        .map(({ provision }) => `${path}: non-monetary support under ${provision}; use one of ${own.join(', ')}`),
    );
  });
});
