import { describe, expect, test } from 'vitest';
import { benefits, measures } from '../../src/rules/index.ts';
import { firstQuestions } from '../../src/search/index/basics.ts';
import { furtherQuestions } from '../../src/search/index/further-basics.ts';
import { synonyms } from '../../src/search/index/synonyms/index.ts';
import { abandonedIn } from './abandoned-words.ts';
import { expectNone, filesUnder, read } from './support.ts';

/** The rooms whose files are shown to readers, or make what is shown. */
const SHOWN = ['components', 'pages', 'mcp', 'data', 'plan', 'search/ui', 'entry', 'format', 'links', 'loading'].map(
  (room) => `src/${room}`,
);
/** The units and numerals that people type, and that sums are spelled in, are grammar, not words of the interface. */
const GRAMMARS = ['src/entry/', 'src/plan/record/read-table-cells.ts', 'src/plan/export/capitals.ts'];
const COMMENT = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:\\'"`])\/\/.*$/gm;
const FRONT_MATTER = /^---\r?\n[\s\S]*?\r?\n---\r?\n/;

/** The same text, without what a pattern matches, its lines in their places. */
const blank = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (match) => match.replaceAll(/[^\n]/g, ' '));

const code = (path: string): string => blank(read(path), COMMENT);

/** The lines of a file on which a pattern occurs, with what it finds there. */
const occurrences = (path: string, text: string, pattern: RegExp, remedy: string): readonly string[] =>
  text.split('\n').flatMap((line, index) => {
    const found = [...line.matchAll(pattern)].map(([match]) => match);
    return found.length > 0 ? [`${path}:${String(index + 1)} has ${found.join(' ')}; ${remedy}`] : [];
  });

const filesShown = SHOWN.flatMap((room) => filesUnder(room, '.ts', '.tsx', '.astro', '.css'));
const content = filesUnder('src/content', '.mdx');

describe('写在规定之处', () => {
  test('要看的文件都找到了', () => {
    expect(filesShown.length).toBeGreaterThan(100);
    expect(content).toHaveLength(measures.length);
  });

  test('组件和它用到的各处不指名支持或措施', () => {
    const names = [...benefits.map(({ id }) => id), ...measures.map(({ slug }) => slug)].join('|');
    const literal = new RegExp(`(['"\`])(?:${names})\\1`, 'g');
    const remedy = 'components know no measure by name; hand it over as a property';
    expectNone(
      filesShown
        .filter((path) => !path.endsWith('.css'))
        .flatMap((path) => occurrences(path, code(path), literal, remedy)),
    );
  });

  test('界面文字都在 strings 文件夹中', () => {
    const remedy = 'the words of the interface stand in src/strings';
    expectNone(
      filesShown
        .filter((path) => !GRAMMARS.some((grammar) => path.startsWith(grammar)))
        .flatMap((path) => occurrences(path, code(path), /\p{Script=Han}+/gu, remedy)),
    );
  });

  test('解读正文没有导入语句', () => {
    const remedy = 'content has no imports; the page hands its components over';
    expectNone(content.flatMap((path) => occurrences(path, code(path), /^(?:import|export)\s.*/g, remedy)));
  });

  test('解读正文不直接写数字和单位', () => {
    const typed = /\d[\d,.]*\s*(?:万|元|%|％|家|个|平方米|㎡)/g;
    const remedy = 'a figure is taken from its rule: <Figure of="benefit.figure" />';
    expectNone(
      content.flatMap((path) => occurrences(path, blank(blank(read(path), FRONT_MATTER), COMMENT), typed, remedy)),
    );
  });
});

describe('放弃不用的词', () => {
  test('不在界面文字、解读、术语和规则里，脚本才显示的也一样', () => {
    const paths = ['src/strings', 'src/content', 'src/rules'].flatMap((folder) =>
      filesUnder(folder, '.ts', '.mdx', '.yaml'),
    );
    expect(paths.length).toBeGreaterThan(100);
    expectNone(paths.flatMap((path) => abandonedIn(path, code(path))));
  });

  test('不在搜索所答的话里；读者自己怎么说，不受限制', () => {
    const answers = [...firstQuestions, ...furtherQuestions].flatMap(({ question, answer }) => [question, answer]);
    const whys = synonyms.map(({ why }) => why);
    expect(whys.length).toBeGreaterThan(50);
    expectNone([...answers, ...whys].flatMap((words) => abandonedIn(words, words)));
  });
});
