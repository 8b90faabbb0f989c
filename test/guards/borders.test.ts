import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { afterAll, describe, expect, test } from 'vitest';
import circles from '../../.dependency-cruiser.mjs';
import { house, rooms } from '../../eslint.house.js';

/** The house alone, without the rules that need the types of files which exist. */
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
    ...astro.configs.base,
    ...house,
  ],
});

/** What the linter says of a file with these words in it, as if it stood there. */
const messagesOf = async (filePath: string, text: string): Promise<readonly string[]> =>
  (await eslint.lintText(text, { filePath })).flatMap(({ messages }) => messages.map(({ message }) => message));

const script = (path: string): string => `import '${path}';\n`;
const astroOf = (path: string): string => `---\n${script(path)}---\n`;

describe('房间之间的导入', () => {
  test.each([
    ['绕过规则的入口', 'src/plan/planted.ts', script('../rules/kit/exact.ts'), /door of the rules/],
    [
      '只用类型也不能绕过',
      'src/format/planted.ts',
      `import type { A } from '../rules/kit/exact.ts';`,
      /door of the rules/,
    ],
    ['以后再导入也不能绕过', 'src/plan/planted.ts', `await import('../rules/kit/exact.ts');`, /door of the rules/],
    ['转手导出也不能绕过', 'src/links/planted.ts', `export * from '../rules/kit/exact.ts';`, /door of the rules/],
    ['页面也不能绕过', 'src/pages/planted.astro', astroOf('../rules/kit/exact.ts'), /door of the rules/],
    [
      '组件的脚本也不能绕过',
      'src/components/plan/planted.astro',
      `<script>\nimport '../../rules/kit/exact.ts';\n</script>\n`,
      /door of the rules/,
    ],
    ['构建也不能绕过', 'build/planted.ts', script('../src/rules/kit/exact.ts'), /src\/rules\/index\.ts/],
    ['上面的房间', 'src/plan/planted.ts', script('../components/plan/app/PlanApp.tsx'), /src\/plan imports from below/],
    ['旁边的房间', 'src/format/planted.ts', script('../links/link.ts'), /src\/format imports from below/],
    ['上面的组件', 'src/components/chart/planted.astro', astroOf('../estimator/Benefit.astro'), /components\/chart/],
    ['文字用到填写', 'src/strings/planted.ts', script('../entry/draft.ts'), /src\/strings imports from below/],
    ['文字用到规则的值', 'src/strings/planted.ts', `import { Exact } from '../rules/index.ts';`, /types of the rules/],
    ['规则用到网站', 'src/rules/planted.ts', script('../site.ts'), /src\/rules imports from below alone: nothing/],
    ['页面', 'src/components/meta/planted.ts', script('../../pages/404.astro'), /routes only/],
    ['页面导入页面', 'src/pages/planted.astro', astroOf('./404.astro'), /routes only/],
    ['命令行用到规则之外', 'src/cli/planted.ts', script('../plan/compute.ts'), /needs src\/rules/],
    ['测算单用到屏幕', 'src/plan/planted.ts', script('preact/hooks'), /without a screen/],
    ['测算单里写 JSX', 'src/plan/planted.tsx', 'export const a = 1;\n', /without a screen/],
    ['别处的小数', 'src/components/chart/planted.ts', script('decimal.js'), /made in src\/rules\/kit/],
    ['别处的模式', 'src/plan/planted.ts', script('zod/mini'), /made in src\/rules\/kit/],
    ['措施用到外部的包', 'src/rules/measures/planted.ts', script('zod/mini'), /packages are for src\/rules\/kit/],
    ['kit 用到别的包', 'src/rules/kit/planted.ts', script('papaparse'), /zod\/mini and decimal\.js alone/],
  ])('不许：%s', async (_, path, text, message) => {
    expect(await messagesOf(path, text)).toContainEqual(expect.stringMatching(message));
  });

  test.each([
    ['规则的入口', 'src/plan/planted.ts', script('../rules/index.ts')],
    ['下面的房间', 'src/components/plan/planted.astro', astroOf('../../plan/compute.ts')],
    ['文字用到规则的类型', 'src/strings/planted.ts', `import type { Exact } from '../rules/index.ts';`],
    ['kit 里的小数', 'src/rules/kit/planted.ts', `import { Decimal } from 'decimal.js';`],
    ['措施用到 kit', 'src/rules/measures/planted.ts', script('../kit/exact.ts')],
  ])('可以：%s', async (_, path, text) => {
    expect(await messagesOf(path, text)).toEqual([]);
  });

  test.each(['src/plan/compute.ts', 'src/components/plan/app/PlanApp.tsx', 'src/pages/index.astro', 'build/serve.ts'])(
    '检查代码时管到 %s',
    async (path) => {
      const config = (await new ESLint().calculateConfigForFile(path)) as { readonly rules: Record<string, unknown> };
      expect(config.rules).toHaveProperty(['import-x/no-restricted-paths']);
    },
  );

  test('每个有代码的文件夹都是一个房间', () => {
    const foldersOf = (path: string): readonly string[] =>
      readdirSync(path, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [each.name] : []));
    const folders = foldersOf('src').flatMap((room) =>
      ['components', 'search'].includes(room) ? foldersOf(`src/${room}`).map((inner) => `${room}/${inner}`) : [room],
    );
    expect(folders.filter((folder) => folder !== 'content' && !rooms.includes(folder))).toEqual([]);
  });
});

describe('循环导入', () => {
  const folder = mkdtempSync(join(tmpdir(), 'circle-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const plant = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
  };

  test('只有类型的循环也不许', async () => {
    plant('a.ts', `import type { B } from './b.ts';\nexport interface A { readonly b: B }\n`);
    plant('b.ts', `import type { A } from './a.ts';\nexport interface B { readonly a?: A }\n`);
    plant('c.ts', `import type { B } from './b.ts';\nexport type C = B;\n`);
    const { output } = await cruise(['.'], {
      ...circles.options,
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: circles.forbidden ?? [] },
    });
    const violations = typeof output === 'string' ? [] : output.summary.violations;
    expect(
      violations.map(({ rule, from, cycle }) => [rule.name, from, ...(cycle ?? []).map(({ name }) => name)]),
    ).toEqual([['no-circle', 'a.ts', 'b.ts', 'a.ts']]);
  });
});
