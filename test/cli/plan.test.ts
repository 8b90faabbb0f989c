import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { plan } from '../../src/rules/index.ts';
import { answersOf, runProgram } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rent = (area: string, more = '') =>
  `{"benefit":"rent-subsidy","inputs":{"leasedArea":${area},"years":[{"months":12},{"months":12}]}${more}}`;
const planOf = (...items: readonly string[]) => `{"start":2026,"items":[${items.join(',')}]}`;

interface Printed {
  readonly total?: { readonly max: string };
  readonly error?: { readonly code: string; readonly issues: readonly { readonly path: string }[] };
}

const answersTo = (...lines: readonly (string | Buffer)[]) => {
  const { status, answers } = answersOf(
    'plan',
    Buffer.concat(lines.map((line) => Buffer.concat([Buffer.from(line), Buffer.from('\n')]))),
  );
  return { status, answers: answers as Printed[] };
};
const sums = (answers: readonly Printed[]) => answers.map(({ total, error }) => total?.max ?? error?.code);

describe('各行的答复', () => {
  test('一行一份测算单，答复与程序库的逐字相同', () => {
    const lines = [planOf(rent('1000'), rent('"5000"', ',"start":2027')), planOf()];
    const { status, answers } = answersTo(...lines);
    expect(answers).toEqual(lines.map((line) => plan(JSON.parse(line))));
    // 60,000 in 2026; 2027 is cut at 300,000
    expect(sums(answers)).toEqual(['360000.00', '0.00']);
    expect(status).toBe(0);
  });

  test('不能答的一份得到错误，注明是哪一项的哪一处，后面的照答，退出状态为1', () => {
    const wrong = planOf(rent('1000'), rent('-1', ',"claimedElsewhere":"no"'));
    const { status, answers } = answersTo('{', wrong, '', planOf('{"benefit":"none"}'), '[]', planOf(rent('100')));
    expect(sums(answers)).toEqual([
      ...['invalid-json', 'invalid-input', 'invalid-json', 'unknown-benefit', 'invalid-json', '12000.00'],
    ]);
    expect(answers[1]?.error?.issues.map(({ path }) => path)).toEqual([
      'items.1.claimedElsewhere',
      'items.1.inputs.leasedArea',
    ]);
    expect(status).toBe(1);
  });

  test('起始年超出数的精度的，不算年份', () => {
    expect(sums(answersTo('{"start":2026.00000000000000001,"items":[]}').answers)).toEqual(['invalid-input']);
    expect(sums(answersTo('{"start":2026.0,"items":[]}').answers)).toEqual(['0.00']);
  });

  test('项目过多、嵌套极深、不是 UTF-8 的行，只使本行出错', () => {
    const many = planOf(...Array.from({ length: 100_000 }, () => '0'));
    const deep = `{"start":2026,"items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    const { status, answers } = answersTo(many, deep, Buffer.from([0xff, 0xfe]), planOf(rent('100')));
    expect(sums(answers).slice(0, 1)).toEqual(['invalid-input']);
    expect(answers[0]?.error?.issues).toHaveLength(1);
    expect(sums(answers).slice(2)).toEqual(['invalid-json', '12000.00']);
    expect(answers[1]?.error).toBeDefined();
    expect(status).toBe(1);
  });

  test('两千份从标准输入流过，次序不变', () => {
    const count = 2000;
    const { status, answers } = answersTo(...Array.from({ length: count }, (_, index) => planOf(rent(String(index)))));
    // 5 × index × 12 in each of two years, at most 300,000 a year
    expect(sums(answers)).toEqual(Array.from({ length: count }, (_, index) => `${String(index * 120)}.00`));
    expect(status).toBe(0);
  });
});

describe('参数', () => {
  test('读取文件', () => {
    const file = join(folder, 'plans.jsonl');
    writeFileSync(file, planOf(rent('100')));
    const { status, stdout } = runProgram('plan', [file]);
    expect(JSON.parse(stdout)).toMatchObject({ total: { max: '12000.00' } });
    expect(status).toBe(0);
  });

  test('--help 说明用法', () => {
    const { status, stdout } = runProgram('plan', ['--help']);
    expect(stdout).toContain('npm run --silent plan -- FILE');
    expect(status).toBe(0);
  });

  test.each([
    ['文件不存在', [join(folder, 'absent.jsonl')]],
    ['没有参数', []],
    ['参数过多', ['-', '-']],
    ['选项不认识', ['--describe']],
    ['选项是对象都有的名称', ['__proto__']],
  ])('%s的，不能运行，说明原因，退出状态为2', (_, args) => {
    const { status, stdout, stderr } = runProgram('plan', args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^plan: ./);
  });
});
