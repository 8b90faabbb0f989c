import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { estimate, isFailure, measures, plan } from '../../src/rules/index.ts';
import { allTrue } from '../rules/support.ts';
import { expectNone, filesUnder, read } from './support.ts';

const FOLDER = 'src/content/measures';

interface FrontMatter {
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
  const { related, examples, together, nonMonetary = [] } = frontMatterOf(path);

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
