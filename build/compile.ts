import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify, transformWithOxc, type Plugin } from 'vite';

/** Browsers inside messengers and older shells are several years behind. */
export const TARGET = 'chrome80';

/**
 * A Vite plugin: what browsers get is written for them, scripts and styles. Astro asks for the newest syntax there, whatever the
 * configuration of the build says. Of ES2022 Chromium 86 lacks static blocks and `#x in y`, which nobody writes here
 * (test/e2e/old-browsers.e2e.ts); made for it by name, `?.` and private fields would be spelt out, which weighs 3 KiB.
 */
export const forOldBrowsers = (): Plugin => ({
  name: 'for-old-browsers',
  configEnvironment: (name) => (name === 'client' ? { build: { target: 'es2022', cssTarget: TARGET } } : undefined),
});

/**
 * A script of its own that no page imports, as browsers run it. Takes a TypeScript file without imports. Throws where it
 * cannot be read as one.
 */
export const compile = async (source: URL): Promise<string> => {
  const path = fileURLToPath(source);
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path, { target: TARGET });
  const small = await minify(path.replace(/\.ts$/, '.js'), code, { module: false, compress: { target: TARGET } });
  if (small.errors.length > 0) throw new Error(`${path}: ${small.errors.map(({ message }) => message).join('; ')}`);
  return small.code;
};
