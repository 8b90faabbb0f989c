import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** An assistant's own client, on the server as an assistant starts it. */

const ROOT = join(import.meta.dirname, '../..');
const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [join(ROOT, 'src/mcp/main.ts')], cwd: tmpdir() }),
  );
});
afterAll(() => client.close());

const call = async (name: string, given: Record<string, unknown>) => {
  const { structuredContent, content, isError = false } = await client.callTool({ name, arguments: given });
  return { answer: structuredContent as Record<string, unknown>, content, isError };
};

const NOTICE = /草案不是正式文件，谁也不能凭它申请/;
const AS_A_DRAFT = { notice: expect.stringMatching(NOTICE) as string, document: { status: '征求意见稿' } };

describe('what the server offers', () => {
  test('five tools, each with a schema of its arguments, and none that changes anything', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      ...['find_provisions', 'quote_provisions', 'list_benefits', 'estimate_benefit', 'plan_enterprise'],
    ]);
    for (const { inputSchema, annotations, description } of tools) {
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(description).toMatch(/\p{Script=Han}/u);
    }
    expect(client.getInstructions()).toContain('先试算');
  });

  test('the official text as it was received', async () => {
    const { contents } = await client.readResource({ uri: 'policy://official-text' });
    expect(contents).toEqual([
      {
        uri: 'policy://official-text',
        mimeType: 'text/plain',
        text: readFileSync(join(ROOT, 'public/official-text.txt'), 'utf8'),
      },
    ]);
  });

  test('measures and sentences as Markdown, and nothing under any other address', async () => {
    const { resources } = await client.listResources();
    // The text, 13 measures and 35 sentences.
    expect(resources).toHaveLength(49);
    const read = async (uri: string) => {
      const [content] = (await client.readResource({ uri })).contents;
      return content && 'text' in content ? content.text : '';
    };
    expect(await read('policy://provisions/11.2')).toContain('> 对企业通过担保机构担保从银行获得经营贷款');
    const measure = await read('policy://measures/technology-finance');
    expect(measure).toMatch(/^# 第11条 加大科技金融服务支持\n\n> \*\*征求意见稿，不能凭它申请\*\*/);
    expect(measure).not.toMatch(/<(?:Figure|Cite|Term)|undefined/);
    await expect(read('policy://provisions/99.9')).rejects.toThrow(/policy:\/\/provisions\/99\.9|not found/i);
  });
});

describe('sentences', () => {
  test.each([
    // The words of the text, everyday words, pinyin, and a title that leads to what it pays.
    ['租金补贴', 'exact', '9.1'],
    ['买显卡', 'relevant|exact|nearest', '1.2'],
    ['danbaofei', 'exact', '11.2'],
    // A term of the glossary.
    ['专精特新', 'exact|relevant', '2.1'],
    ['加大科技金融服务支持', 'exact', '11.1'],
  ])('are found for %s', async (query, quality, first) => {
    const { answer, isError } = await call('find_provisions', { query });
    expect(isError).toBe(false);
    expect(answer).toMatchObject(AS_A_DRAFT);
    expect(answer.quality).toMatch(new RegExp(`^(?:${quality})$`));
    expect((answer.provisions as { readonly id: string }[])[0]?.id).toBe(first);
  });

  test('are cut where more are found than wanted, and it says how many', async () => {
    const { answer } = await call('find_provisions', { query: '企业', limit: 2 });
    expect(answer.provisions).toHaveLength(2);
    expect(answer.more).toBeGreaterThan(5);
  });

  test('are not made up where the text has nothing', async () => {
    const { answer } = await call('find_provisions', { query: '养猪场' });
    expect(answer.quality).not.toBe('exact');
  });

  test.each(['11.2', 'c11-2', '三（四）11，第2句', '三(四)11,第2句', '第11条第2句'])(
    'are quoted by %s',
    async (name) => {
      const { answer, content } = await call('quote_provisions', { provisions: [name] });
      const [{ id, place, citation, text } = {}] = answer.provisions as Record<string, string>[];
      expect([id, place]).toEqual(['11.2', '三（四）11，第2句']);
      expect(text).toMatch(/^对企业通过担保机构担保从银行获得经营贷款.*单个企业贴保期限不超过3年。$/);
      expect(citation).toBe(
        `惠州市惠阳区工业和信息化局《关于〈惠阳区推动人工智能与机器人产业创新发展若干政策措施（征求意见稿）〉的解读》三（四）11，第2句：“${text ?? ''}”`,
      );
      // Clients that know no structured content read the same.
      expect(content).toEqual([{ type: 'text', text: JSON.stringify(answer) }]);
    },
  );

  test('that do not exist are named, with those that do', async () => {
    const { answer, isError } = await call('quote_provisions', { provisions: ['11.2', '14.1'] });
    expect(isError).toBe(true);
    expect(answer).toMatchObject({
      ...AS_A_DRAFT,
      error: { code: 'invalid-input', issues: [{ path: 'provisions.1', message: '没有这一句：14.1' }] },
    });
    expect(answer.known).toHaveLength(35);
    expect(answer.provisions).toBeUndefined();
  });
});

describe('benefits', () => {
  test('are all listed, with their questions and conditions', async () => {
    const { answer } = await call('list_benefits', {});
    expect(answer).toMatchObject(AS_A_DRAFT);
    expect(answer.benefits).toHaveLength(21);
    expect((answer.benefits as object[])[0]).toMatchObject({
      id: 'compute-purchase',
      kind: 'formula',
      questions: [{ name: 'purchaseCost', label: '实际采购费用', unit: '元', max: '10000000000000' }],
      conditions: [{ id: 'districtHeldCompute', stated: true }],
      citations: ['三（一）1，第2句'],
    });
  });

  test('are listed by measure', async () => {
    const { answer } = await call('list_benefits', { measure: 11 });
    expect((answer.benefits as { readonly id: string }[]).map(({ id }) => id)).toEqual([
      'loan-interest',
      'guarantee-fee',
    ]);
  });

  test('come alone with their sentences and the schema of their inputs', async () => {
    const { answer } = await call('list_benefits', { benefit: 'guarantee-fee' });
    expect(answer.benefits).toMatchObject([
      {
        id: 'guarantee-fee',
        inputs: { type: 'object', required: ['years'] },
        quotations: [{ id: '11.2' }],
        conditions: expect.arrayContaining([
          expect.objectContaining({ id: 'aiAndRoboticsEnterprise', provision: '11.1', stated: false }),
        ]) as object[],
      },
    ]);
  });

  test('that a measure does not have are refused', async () => {
    const { answer, isError } = await call('list_benefits', { benefit: 'guarantee-fee', measure: 9 });
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({ issues: [{ path: 'measure', message: '第9条没有guarantee-fee' }] });
  });
});

describe('estimates', () => {
  test('say sum, status, kind, readings and sentence', async () => {
    const given = {
      benefit: 'corpus-purchase',
      inputs: { years: [{ contractAmount: '1000000' }, { contractAmount: 500000 }] },
    };
    const { answer, isError } = await call('estimate_benefit', given);
    expect(isError).toBe(false);
    // 20% of 1,000,000 and of 500,000; once only, the better year.
    expect(answer).toMatchObject({
      ...AS_A_DRAFT,
      estimate: { amount: { kind: 'formula', min: '300000.00', max: '300000.00' } },
      status: { id: 'conditional', name: '条件待确认' },
      kind: { id: 'formula', name: '按公式' },
      amount: { inWan: '30万元' },
      readings: [{ provision: '8.3', amount: { max: '200000.00' } }],
      quotations: [{ id: '8.3', place: '三（三）8，第3句' }],
    });
    expect(answer.restrictions).not.toEqual([]);
    expect(answer.openQuestions).not.toEqual([]);
  });

  test('that are refused by a stated condition say which', async () => {
    const { answer } = await call('estimate_benefit', {
      benefit: 'compute-purchase',
      inputs: { purchaseCost: 10 },
      conditions: { districtHeldCompute: false },
    });
    expect(answer).toMatchObject({
      estimate: { status: 'ineligible', amount: { max: '0.00' } },
      unmet: [{ id: 'districtHeldCompute', label: '采购的算力资源由惠阳辖区内的企业持有' }],
    });
  });

  test.each([
    ['an unknown benefit', { benefit: 'lottery' }, 'unknown-benefit', 'benefit'],
    [
      'a negative sum',
      { benefit: 'compute-purchase', inputs: { purchaseCost: -1 } },
      'invalid-input',
      'inputs.purchaseCost',
    ],
    [
      'a unit',
      { benefit: 'compute-purchase', inputs: { purchaseCost: '10万' } },
      'invalid-input',
      'inputs.purchaseCost',
    ],
    ['a slip in a name', { benefit: 'compute-purchase', input: {} }, 'invalid-input', 'input'],
    ['a condition of words', { benefit: 'team-award', conditions: { x: 'yes' } }, 'invalid-input', 'conditions.x'],
    ['nothing', {}, 'unknown-benefit', 'benefit'],
  ])('of %s are refused as the command line does', async (_, given, code, path) => {
    const { answer, isError } = await call('estimate_benefit', given);
    expect(isError).toBe(true);
    expect(answer).toMatchObject({ ...AS_A_DRAFT, error: { code } });
    const { issues } = answer.error as {
      readonly issues: readonly { readonly path: string; readonly message: string }[];
    };
    expect(issues.map((issue) => issue.path)).toContain(path);
    expect(issues.every(({ message }) => message !== '')).toBe(true);
  });
});

describe('plans', () => {
  test('keep the caps of an enterprise, and tell the years', async () => {
    const rent = { benefit: 'rent-subsidy', inputs: { leasedArea: '6000', years: [{ months: 12 }] } };
    const revenue = { benefit: 'scale-up-award', inputs: { annualRevenue: '30000000' } };
    const { answer, isError } = await call('plan_enterprise', { start: 2026, items: [revenue, rent, rent] });
    expect(isError).toBe(false);
    // 200,000 once; two leases share one cap of 300,000 a year.
    expect(answer).toMatchObject({
      ...AS_A_DRAFT,
      plan: { total: { min: '500000.00', max: '500000.00' }, byYear: [{ year: 2026 }] },
    });
    expect(answer.lines).toHaveLength(3);
    expect(answer.restrictions).not.toEqual([]);
    expect(answer.warnings).toBeInstanceOf(Array);
  });

  test('are refused with the path of each fault', async () => {
    const { answer, isError } = await call('plan_enterprise', { start: 1999, items: [{ benefit: 'scale-up-award' }] });
    expect(isError).toBe(true);
    const { issues } = answer.error as { readonly issues: readonly { readonly path: string }[] };
    expect(issues.map(({ path }) => path)).toEqual(['start', 'items.0.inputs.annualRevenue']);
  });
});

describe('what no tool can answer', () => {
  test.each([
    ['find_provisions', {}],
    ['find_provisions', { query: '' }],
    ['quote_provisions', { provisions: [] }],
    ['list_benefits', { measure: 14 }],
    ['list_benefits', { benefit: 'lottery' }],
    ['no_such_tool', {}],
  ])('%s of %j is refused by name', async (name, given) => {
    const outcome = await client.callTool({ name, arguments: given }).then(
      ({ isError, content }) => (isError === true ? JSON.stringify(content) : 'answered'),
      (error: unknown) => String(error),
    );
    expect(outcome).toContain(name);
  });
});
