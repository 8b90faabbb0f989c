import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

vi.mock('../../src/links/forwards.json', () => ({
  default: {
    benefits: { 'compute-grant': 'compute-purchase', withdrawn: '/editions/2025-draft/measures/x/' },
    conditions: { 'compute-grant.heldHere': 'compute-purchase.districtHeldCompute' },
    provisions: { '14.1': '11.2', 'annex.9': 'annex.2', '14.2': '/editions/2025-draft/c/14.2/' },
  },
}));

const { makeServer } = await import('../../src/mcp/server.ts');

/** In this process, since the former ids are put in place here. */
const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await makeServer().connect(there);
  await client.connect(here);
});
afterAll(() => client.close());

const call = async (name: string, given: Record<string, unknown>) => {
  const { structuredContent, content, isError = false } = await client.callTool({ name, arguments: given });
  return { answer: structuredContent as Record<string, unknown>, content, isError };
};

const idsOf = (parts: unknown): readonly string[] => (parts as readonly { readonly id: string }[]).map(({ id }) => id);

describe('A benefit by its former id', () => {
  test('is listed, and estimated, as by the present one', async () => {
    const listed = await call('list_benefits', { benefit: 'compute-grant' });
    expect(listed.isError).toBe(false);
    expect(idsOf(listed.answer.benefits)).toEqual(['compute-purchase']);
    expect(listed).toEqual(await call('list_benefits', { benefit: 'compute-purchase' }));
    const given = { inputs: { purchaseCost: 10 } };
    expect(
      await call('estimate_benefit', { ...given, benefit: 'compute-grant', conditions: { heldHere: true } }),
    ).toEqual(
      await call('estimate_benefit', {
        ...given,
        benefit: 'compute-purchase',
        conditions: { districtHeldCompute: true },
      }),
    );
  });

  test('is of the measure that the present one is of, and of no other', async () => {
    expect((await call('list_benefits', { benefit: 'compute-grant', measure: 1 })).isError).toBe(false);
    const { answer, isError } = await call('list_benefits', { benefit: 'compute-grant', measure: 9 });
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({ issues: [{ path: 'measure', message: '第9条没有compute-purchase' }] });
  });

  test.each(['lottery', 'withdrawn', '__proto__', ''])('is not %j, which leads to none', async (benefit) => {
    expect(await call('list_benefits', { benefit })).toEqual({
      answer: undefined,
      content: [
        {
          type: 'text',
          text: 'Input validation error: Invalid arguments for tool list_benefits: data/benefit must be equal to one of the allowed values',
        },
      ],
      isError: true,
    });
  });

  test('is not told as one that may be asked for', async () => {
    const { tools } = await client.listTools();
    expect(JSON.stringify(tools)).toContain('"compute-purchase"');
    expect(JSON.stringify(tools)).not.toContain('compute-grant');
  });
});

describe('A sentence by its former id', () => {
  test('is quoted as by the present one, however the id is written', async () => {
    const { answer, isError } = await call('quote_provisions', {
      provisions: ['14.1', 'c14-1', ' #C14-1', '１４．１', 'annex-9', '11.2'],
    });
    expect(isError).toBe(false);
    expect(idsOf(answer.provisions)).toEqual(['11.2', '11.2', '11.2', '11.2', 'annex.2', '11.2']);
    expect(JSON.stringify(answer)).not.toContain('14.1');
  });

  test.each(['14.2', 'c14-2', '14.3', '第14条第1句', '__proto__'])('is not %s, which leads to none', async (name) => {
    const { answer, isError } = await call('quote_provisions', { provisions: ['14.1', name] });
    expect(isError).toBe(true);
    expect(answer.error).toMatchObject({
      code: 'invalid-input',
      issues: [{ path: 'provisions.1', message: `没有这一句：${name}` }],
    });
    expect(answer.known).toHaveLength(35);
    expect(answer.known).not.toContain('14.1');
  });

  test.each([
    ['14.1', '11.2'],
    ['14-1', '11.2'],
    ['c14-1', '11.2'],
    ['annex.9', 'annex.2'],
  ])('is found by %s', async (query, id) => {
    const { answer } = await call('find_provisions', { query });
    expect(answer).toMatchObject({ quality: 'exact', provisions: [{ id }], more: 0 });
  });

  test('is not found by one that leads to none', async () => {
    expect((await call('find_provisions', { query: '14.2' })).answer.quality).not.toBe('exact');
  });
});
