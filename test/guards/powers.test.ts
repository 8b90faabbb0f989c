import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** Whether the linter's own configuration refuses a line, as if it stood in the rules or in a page. */
const refused = async (line: string, filePath: string): Promise<boolean> => {
  const [result] = await eslint.lintText(line, { filePath });
  return (result?.messages ?? []).some(({ ruleId }) => ruleId === 'no-restricted-syntax');
};

describe('乘方在各种浏览器里末位不同，src 里只许写明正整数的指数', () => {
  test.each([
    'export const a = (n) => 10 ** n;',
    'export const a = 10 ** -4;',
    'export const a = 10 ** 0.5;',
    'export const a = (n) => Math.pow(10, n);',
    'export const a = (list) => list.map(Math.pow);',
    'export const { pow } = Math;',
    'export let a = 10; export const b = (n) => { a **= n; };',
  ])('不许：%s', async (line) => {
    expect(await refused(line, 'src/loading/start.ts')).toBe(true);
  });

  test('样板页里也不许', async () => {
    expect(await refused('---\nconst a = 10 ** -4;\n---\n<p>{a}</p>\n', 'src/pages/404.astro')).toBe(true);
  });

  test.each(['export const a = (n) => n ** 2;', 'export const a = (n) => n * 10;'])('可以：%s', async (line) => {
    expect(await refused(line, 'src/loading/start.ts')).toBe(false);
  });
});
