import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { minify, transformWithOxc } from 'vite';

/** Browsers inside messengers and older shells are several years behind. */
export const TARGET = 'chrome80';

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
