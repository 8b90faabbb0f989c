import { fetchFile, SCRIPT, loadStyles } from './fetch-file.ts';

/** By their addresses, the files that have come or are on their way. */
const files = new Map<string, Promise<unknown>>();

const once = (file: string): Promise<unknown> => {
  const address = import.meta.env.BASE_URL + file;
  const coming =
    files.get(address) ?? (file.endsWith('.css') ? loadStyles(address) : fetchFile(address, SCRIPT)).catch(forget);
  files.set(address, coming);
  return coming;

  function forget(error: unknown): never {
    files.delete(address);
    throw error;
  }
};

/**
 * Every `import()` of the site: the bundler puts it around each (build/vite-plugins.ts), with the file and all that it needs.
 *
 * The files are fetched first, and imported when they are there. Browsers never ask again for a module that failed once,
 * nor for one that it needs (https://github.com/whatwg/html/issues/6768), and do not say why it failed; a request may be
 * repeated and says it.
 */
export const importWith = async <Module>(
  load: () => Promise<Module>,
  needed: readonly string[] = [],
): Promise<Module> => {
  await Promise.all(needed.map(once));
  return load();
};

export { importWith as __vitePreload };
