import { buildFacets, buildTextIndex } from './build.ts';
import { buildWords } from './words.ts';

const MODULES: Readonly<Record<string, () => unknown>> = {
  'virtual:search-text': buildTextIndex,
  'virtual:search-words': buildWords,
  'virtual:search-facets': buildFacets,
};
const MARK = '\0';
const HELPER = `${MARK}plain-import:`;

/**
 * A Vite plugin: the index as modules, so that it travels in the same files as the search, under names that change with
 * their content. A browser can never search an older text than the page shows.
 */
export const searchIndex = () => ({
  name: 'search-index',
  resolveId: (id: string) => (id in MODULES ? MARK + id : undefined),
  load: (id: string) => {
    const build = id.startsWith(MARK) ? MODULES[id.slice(MARK.length)] : undefined;
    return build && `export default ${JSON.stringify(build())}`;
  },
});

/** What an import needs is asked for together with it, not one after the other. */
const PRELOAD = `export const __vitePreload = (load, needed) => {
  for (const path of needed || [])
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: import.meta.env.BASE_URL + path }));
  return load();
};`;

/**
 * A Vite plugin: `import()` nearly as the browser has it. Vite's own wrapper deals with styles and failures too, and weighs more
 * than the script that waits on every page for the search to be wanted.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre' as const,
  // One for each importer, so that it ends up inside of it and not in a file of its own.
  resolveId: (id: string, importer = '') =>
    id === `${MARK}vite/preload-helper.js` ? `${HELPER}${importer}` : undefined,
  load: (id: string) => (id.startsWith(HELPER) ? PRELOAD : undefined),
});
