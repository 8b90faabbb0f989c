import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { benefits, measures } from '../../src/rules/index.ts';
import { expectNone, filesUnder, lineAt, read } from './support.ts';

const DOOR = 'src/rules/index.ts';
const STRINGS = 'src/strings/';
/** The units and numerals that people type are grammar to be read, not words to be shown. */
const GRAMMARS = ['src/search/engine/query-grammar.ts'];
const IMPORT =
  /^[ \t]*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"](?<static>[^'"]+)['"]|\bimport\(\s*['"`](?<dynamic>[^'"`]+)['"`]/gm;
const COMMENT = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:\\'"`])\/\/.*$/gm;
const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/;

interface Imported {
  readonly from: string;
  readonly line: number;
  /** The path in the repository, or the package's name. */
  readonly target: string;
}

/** The same text, without what a pattern matches, its lines in their places. */
const blank = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (match) => match.replaceAll(/[^\n]/g, ' '));

const importsIn = (from: string, text: string): readonly Imported[] =>
  [...text.matchAll(IMPORT)].map(({ index, 0: match, groups }) => {
    const path = groups?.static ?? groups?.dynamic ?? '';
    const target = path.startsWith('.') ? posix.join(posix.dirname(from), path) : path.replace(/^\/(?=src\/)/, '');
    return { from, line: lineAt(text, index + match.search(/\S/)), target };
  });

const sources = filesUnder('src', '.ts', '.tsx', '.astro', '.mdx');
const imports = sources.flatMap((path) => importsIn(path, blank(read(path), COMMENT)));
const interfaceFiles = ['src/components', 'src/pages'].flatMap((folder) =>
  filesUnder(folder, '.ts', '.tsx', '.astro', '.css'),
);

const refuse = (wrong: (one: Imported) => boolean, remedy: string): void =>
  expectNone(
    imports
      .filter((one) => wrong(one))
      .map(({ from, line, target }) => `${from}:${String(line)} imports ${target}; ${remedy}`),
  );

/** The lines of a file on which a pattern occurs, with what it finds there. */
const occurrences = (path: string, text: string, pattern: RegExp, remedy: string): readonly string[] =>
  text.split('\n').flatMap((line, index) => {
    const found = [...line.matchAll(pattern)].map(([match]) => match);
    return found.length > 0 ? [`${path}:${String(index + 1)} has ${found.join(' ')}; ${remedy}`] : [];
  });

describe('导入的方向', () => {
  test('导入语句都能认出', () => {
    const text = [
      `import a from './a.ts';`,
      `import type {\n  B,\n} from "../b.ts";`,
      `export * from './c.ts';`,
      `import './d.css';`,
      `const e = await import('e');`,
    ].join('\n');
    const targets = ['src/x/a.ts', 'src/b.ts', 'src/x/c.ts', 'src/x/d.css', 'e'];
    expect(importsIn('src/x/y.ts', text).map(({ target }) => target)).toEqual(targets);
    expect(importsIn('src/x/y.ts', text).map(({ line }) => line)).toEqual([1, 2, 5, 6, 7]);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('规则只导入规则，外部的包只有 zod/mini 和 decimal.js，并且只在规定的文件中', () => {
    const mayUse = ({ from, target }: Imported) => {
      if (target === 'decimal.js' || target === 'zod/mini') return from.startsWith('src/rules/kit/');
      return target.startsWith('src/rules/');
    };
    refuse(
      (one) => one.from.startsWith('src/rules/') && !mayUse(one),
      'the rules stand on themselves, zod/mini and decimal.js alone; move what needs more out of src/rules',
    );
  });

  test('规则之外只从唯一的入口导入规则', () => {
    refuse(
      ({ from, target }) => !from.startsWith('src/rules/') && target.startsWith('src/rules') && target !== DOOR,
      `import it from ${DOOR}, and export it there if need be`,
    );
  });

  test('没有文件导入页面，命令行只导入规则', () => {
    refuse(({ target }) => target.startsWith('src/pages'), 'pages are routes only; move it to src/components');
    refuse(
      ({ from, target }) => from.startsWith('src/cli/') && /^src\/(?!cli\/|rules\/)/.test(target),
      'the command line needs the rules alone',
    );
  });

  test('解读正文没有导入语句', () => {
    refuse(({ from }) => from.endsWith('.mdx'), 'content has no imports; the page hands its components over');
  });
});

describe('写在规定之处', () => {
  test('组件不指名支持或措施', () => {
    const names = [...benefits.map(({ id }) => id), ...measures.map(({ slug }) => slug)].join('|');
    const literal = new RegExp(`(['"\`])(?:${names})\\1`, 'g');
    const remedy = 'components know no measure by name; hand it over as a property';
    const files = filesUnder('src/components', '.ts', '.tsx', '.astro');
    expectNone(files.flatMap((path) => occurrences(path, blank(read(path), COMMENT), literal, remedy)));
  });

  test('界面文字都在 strings 文件夹中', () => {
    const remedy = `the words of the interface stand in ${STRINGS}`;
    expectNone(
      interfaceFiles
        .filter((path) => !path.startsWith(STRINGS) && !GRAMMARS.includes(path))
        .flatMap((path) => occurrences(path, blank(read(path), COMMENT), /\p{Script=Han}+/gu, remedy)),
    );
  });

  test('解读正文不直接写数字和单位', () => {
    const typed = /\d[\d,.]*\s*(?:万|元|%|％|家|个|平方米|㎡)/g;
    const remedy = 'a figure is taken from its rule: <Figure of="benefit.figure" />';
    expectNone(
      filesUnder('src/content', '.mdx').flatMap((path) =>
        occurrences(path, blank(blank(read(path), FRONT_MATTER), COMMENT), typed, remedy),
      ),
    );
  });
});
