import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { llmsText } from '../../src/data/llms.ts';
import { measureMarkdown, provisionMarkdown, type Explanation } from '../../src/data/markdown.ts';
import { measures, provisions } from '../../src/rules/index.ts';
import { read } from '../guards/support.ts';

const address = (path: string) => `https://policy.test${path}`;
const WARNING = '**征求意见稿，不能凭它申请**';

const explanationOf = (slug: string): Explanation => {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(`src/content/measures/${slug}.mdx`)) ?? [];
  return { ...(parse(front) as Omit<Explanation, 'body'>), body };
};

describe('Markdown', () => {
  test.each(provisions)('$id 先写明状态，逐字引用，并写明怎样引用', ({ id, text }) => {
    const page = provisionMarkdown(id, address);
    expect(page).toMatch(/^# 第\d+条|^# 附则/);
    expect(page.indexOf(WARNING)).toBeLessThan(page.indexOf(text));
    expect(page).toContain(`> ${text}\n`);
    expect(page).toContain(`，<https://policy.test/c/${id}/>`);
    expect(page).toMatch(/〉的解读》三（[一二三四五六]）\d+/);
  });

  test('第11条第2句写明给多少、给谁、哪些条件条文没有写明', () => {
    const page = provisionMarkdown('11.2', address);
    for (const line of ['- 比例或标准：50%', '- 上限：30万元', '- 期限：3年']) expect(page.split('\n')).toContain(line);
    expect(page).toContain('申请企业是人工智能或机器人企业（第11条第1句，条文没有写明，本站从严理解）');
    expect(page).toContain('怎样的担保机构可以，是否须有融资担保的牌照、是否须在惠阳，原文没有写。');
  });

  test.each(measures)('$slug 有状态、各句和解释，没有网页的标记', (measure) => {
    const page = measureMarkdown(measure, explanationOf(measure.slug), address);
    expect(page).toContain(WARNING);
    for (const { text } of measure.provisions) expect(page).toContain(`> ${text}\n`);
    for (const { title } of measure.benefits) expect(page).toContain(`### ${title}\n`);
    expect(page).toContain('### 金额怎么算');
    expect(page).not.toMatch(/<(?!https:\/\/policy\.test\/)/);
    expect(page).not.toContain('undefined');
  });

  test('给智能助手的目录先说状态，再列每条措施和每个句子', () => {
    const text = llmsText(address);
    expect(text).toMatch(/^# 惠阳区人工智能与机器人政策解读与试算\n\n> /);
    expect(text).toContain('不能凭它申请');
    for (const { slug } of measures) expect(text).toContain(`(https://policy.test/measures/${slug}/index.md)`);
    for (const { id } of provisions) expect(text).toContain(`(https://policy.test/c/${id}/index.md)`);
    expect(text).toContain('(https://policy.test/data/benefits.json)');
  });
});
