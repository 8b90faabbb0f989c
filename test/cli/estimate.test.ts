import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answersOf, runProgram } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'estimate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[]) => runProgram('estimate', args);

/** What the command line prints of an answer, as far as these tests look at it. */
interface Printed {
  readonly benefit: string | null;
  readonly status?: string;
  readonly amount?: { readonly max: string };
  readonly error?: { readonly code: string; readonly issues: readonly { readonly path: string }[] };
}

const answersTo = (input: string | Buffer) => {
  const { status, answers } = answersOf('estimate', input);
  return { status, answers: answers as Printed[] };
};

const purchase = (cost: string) => `{"benefit":"compute-purchase","inputs":{"purchaseCost":${cost}}}`;
const sums = (answers: readonly Printed[]) => answers.map(({ amount, error }) => amount?.max ?? error?.code);

describe('各行的答复', () => {
  test('一行一答，次序不变，全部答出时退出状态为0', () => {
    const { status, answers } = answersTo(`${purchase('10')}\n${purchase('"20"')}\n${purchase('30.50')}\n`);
    expect(sums(answers)).toEqual(['3.00', '6.00', '9.15']);
    expect(answers[0]?.status).toBe('conditional');
    expect(status).toBe(0);
  });

  test('不能答的行得到错误，后面的行照答，退出状态为1', () => {
    const lines = ['{', purchase('10'), '{"benefit":"none"}', purchase('-1'), 'null', purchase('20')];
    const { status, answers } = answersTo(`${lines.join('\n')}\n`);
    expect(sums(answers)).toEqual(['invalid-json', '3.00', 'unknown-benefit', 'invalid-input', 'invalid-json', '6.00']);
    expect(answers[3]).toMatchObject({
      benefit: 'compute-purchase',
      error: { issues: [{ path: 'inputs.purchaseCost' }] },
    });
    expect(answers[0]?.benefit).toBeNull();
    expect(status).toBe(1);
  });

  test('中间的空行也得到一行答复，以保持行数对应', () => {
    const { status, answers } = answersTo(`${purchase('10')}\n\n${purchase('20')}\n`);
    expect(sums(answers)).toEqual(['3.00', 'invalid-json', '6.00']);
    expect(status).toBe(1);
  });

  test.each([
    ['末行没有换行', `${purchase('10')}\n${purchase('20')}`],
    ['换行为 CRLF', `${purchase('10')}\r\n${purchase('20')}\r\n`],
    ['文件以 BOM 开头', `\uFEFF${purchase('10')}\n${purchase('20')}\n`],
  ])('%s的，照常答复', (_, input) => {
    const { status, answers } = answersTo(input);
    expect(sums(answers)).toEqual(['3.00', '6.00']);
    expect(status).toBe(0);
  });

  test('文字中的 U+2028 和 U+2029 不断行', () => {
    const { answers } = answersTo(`{"benefit":"a\u2028b\u2029c"}\n${purchase('10')}\n`);
    expect(answers).toMatchObject([{ benefit: 'a\u2028b\u2029c', error: { code: 'unknown-benefit' } }, {}]);
    expect(answers).toHaveLength(2);
  });

  test('没有内容的，没有答复，退出状态为0', () => {
    expect(answersTo('')).toEqual({ status: 0, answers: [] });
  });

  test('不合规定的数只使本行出错', () => {
    const numbers = ['1e400', '"0x10"', '12345678901234567890', '0.10000000000000000001', '1e-400', '"1e3"'];
    const { status, answers } = answersTo([...numbers.map(purchase), purchase('10')].join('\n'));
    expect(sums(answers)).toEqual([...numbers.map(() => 'invalid-input'), '3.00']);
    expect(status).toBe(1);
  });

  test('嵌套极深的行和不是 UTF-8 的行只使本行出错', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}\n`;
    const input = Buffer.concat([Buffer.from(deep), Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from(purchase('10'))]);
    const { status, answers } = answersTo(input);
    expect(sums(answers)).toEqual(['invalid-json', 'invalid-json', '3.00']);
    expect(status).toBe(1);
  });

  test('两万行从标准输入流过，得到两万行，次序不变', () => {
    const count = 20_000;
    const { status, answers } = answersTo(
      Array.from({ length: count }, (_, index) => `${purchase(String(index * 10))}\n`).join(''),
    );
    // 30% of 10 × index yuan; the largest, 59,997 yuan, is far below the cap.
    expect(sums(answers)).toEqual(Array.from({ length: count }, (_, index) => `${String(index * 3)}.00`));
    expect(status).toBe(0);
  });
});

describe('说明原因', () => {
  const ask = (input: string | Buffer) => runProgram('estimate', ['-'], input);

  test('写成多行的 JSON，每行照样有答复，原因只说一次', () => {
    const { status, stdout, stderr } = ask(JSON.stringify(JSON.parse(purchase('10')), null, 2));
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as Printed).error?.code),
    ).toEqual(Array.from({ length: 6 }, () => 'invalid-json'));
    expect(stderr).toBe('estimate: 这是多行的 JSON，请每个对象占一行，例如先用 jq -c . 转换。\n');
    expect(status).toBe(1);
  });

  test('UTF-16 的文件，说明是编码不对', () => {
    const { status, stderr } = ask(Buffer.from(`\uFEFF${purchase('10')}\r\n${purchase('20')}\r\n`, 'utf16le'));
    expect(stderr).toBe('estimate: 文件像是 UTF-16 编码（PowerShell 的 > 会这样写），请另存为 UTF-8。\n');
    expect(status).toBe(1);
  });

  test('别的错误不说这些', () => {
    expect(ask(`{"benefit":\n${purchase('-1')}\nnot JSON\n`).stderr).toBe('');
  });

  test('一行里同一个名称写了两次的，指出在哪里，其余照答', () => {
    const { status, answers } = answersTo(
      `{"benefit":"compute-purchase","inputs":{"purchaseCost":1,"purchaseCost":2}}\n${purchase('10')}\n`,
    );
    expect(answers[0]).toMatchObject({
      benefit: 'compute-purchase',
      error: { code: 'invalid-input', issues: [{ path: 'inputs.purchaseCost' }] },
    });
    expect(answers[1]?.amount?.max).toBe('3.00');
    expect(status).toBe(1);
  });
});

describe('参数', () => {
  test('读取文件', () => {
    const file = join(folder, 'cases.jsonl');
    writeFileSync(file, `${purchase('10')}\n`);
    const { status, stdout } = run([file]);
    expect(JSON.parse(stdout)).toMatchObject({ benefit: 'compute-purchase', amount: { max: '3.00' } });
    expect(status).toBe(0);
  });

  test('--describe 列出21项支持', () => {
    const { status, stdout } = run(['--describe']);
    const described = JSON.parse(stdout) as { readonly id: string }[];
    expect(described).toHaveLength(21);
    expect(described[0]?.id).toBe('compute-purchase');
    expect(status).toBe(0);
  });

  test.each([
    ['文件不存在', [join(folder, 'absent.jsonl')]],
    ['参数是文件夹', [folder]],
    ['没有参数', []],
    ['参数过多', ['-', '-']],
    ['选项不认识', ['--unknown']],
    ['--describe 之后还有参数', ['--describe', 'cases.jsonl']],
  ])('%s的，不能运行，说明原因，退出状态为2', (_, args) => {
    const { status, stdout, stderr } = run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^estimate: ./);
  });
});
