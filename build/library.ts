// Makes the rules a package that other programs import: `npm run build:library [-- folder]`, then `npm pack ./dist-library`.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly type: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** What the kit of the rules imports, and nothing of the site. */
const NEEDED = ['decimal.js', 'zod'];

/** The manifest of the package. Whoever publishes it takes `private` away. */
const manifestFrom = ({ version, license, type, dependencies }: Manifest): object => ({
  name: 'huiyang-ai-policy-rules',
  version,
  private: true,
  description: "The rules of Huiyang District's draft measures for artificial intelligence and robotics.",
  license,
  type,
  // The oldest Node that the tests run it on.
  engines: { node: '>=20' },
  sideEffects: false,
  exports: { '.': { types: './index.d.ts', default: './index.js' }, './package.json': './package.json' },
  files: ['**/*.js', '**/*.d.ts'],
  dependencies: Object.fromEntries(NEEDED.map((name) => [name, dependencies[name]])),
});

/**
 * Writes the package into a folder, in place of what lies there: JavaScript and types of each file of src/rules, since Node
 * strips no types below node_modules. Throws where the rules do not compile.
 */
const buildLibrary = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
  const options = ['--project', join(ROOT, 'tsconfig.library.json'), '--outDir', folder];
  execFileSync(process.execPath, [tsc, ...options], { stdio: 'inherit' });
  const manifest = manifestFrom(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  copyFileSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
  copyFileSync(join(ROOT, 'docs/library.md'), join(folder, 'README.md'));
};

buildLibrary(resolve(process.argv[2] ?? join(ROOT, 'dist-library')));
