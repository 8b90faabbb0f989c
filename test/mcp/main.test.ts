import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const opening = {
  jsonrpc: '2.0',
  id: 0,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};
const estimate = (id: number, inputs: string): string =>
  `{"jsonrpc":"2.0","id":${String(id)},"method":"tools/call","params":{"name":"estimate_benefit","arguments":{"benefit":"compute-purchase","inputs":${inputs}}}}`;

interface Message {
  readonly id: number | null;
  readonly error?: { readonly code: number; readonly message: string };
  readonly result?: {
    readonly structuredContent?: { readonly error?: { readonly issues: readonly { readonly path: string }[] } };
  };
}

/** Runs the command to its end on lines of standard input. */
const run = (lines: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'mcp'], {
    cwd: ROOT,
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
  });
  const messages = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Message);
  return { stderr, status, byId: new Map(messages.map((message) => [message.id, message])) };
};

test('standard output is the protocol alone, and the process ends with its input', () => {
  const { byId, status, stderr } = run([JSON.stringify(opening)]);
  expect(byId.get(0)?.result).toMatchObject({ serverInfo: { name: 'huiyang-ai-policy' } });
  expect([status, stderr]).toEqual([0, '']);
});

test('a name that stands twice is refused, and so is a number of more digits than JavaScript holds', () => {
  const { byId } = run([
    JSON.stringify(opening),
    '{"jsonrpc":"2.0","method":"notifications/initialized"}',
    estimate(1, '{"purchaseCost":1,"purchaseCost":2}'),
    estimate(2, '{"purchaseCost":0.10000000000000000001}'),
  ]);
  expect(byId.get(1)?.error).toEqual({
    code: -32_600,
    message: '同一个名称出现了两次：params.arguments.inputs.purchaseCost',
  });
  expect(byId.get(2)?.result?.structuredContent?.error?.issues).toMatchObject([{ path: 'inputs.purchaseCost' }]);
});

test('a line that is no JSON is refused, and the next is answered', () => {
  const { byId } = run(['nothing', JSON.stringify(opening)]);
  expect(byId.get(null)?.error).toEqual({ code: -32_700, message: '这一行不是 JSON' });
  expect(byId.get(0)?.result).toBeDefined();
});
