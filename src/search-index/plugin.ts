import { buildFacets, buildTextIndex, buildWords } from './build.ts';

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

/**
 * A Vite plugin: `import()` as the browser has it. Vite's own wrapper fetches a module's dependencies and styles ahead, and
 * weighs more than the script that waits on every page for the search to be wanted; what we import so has neither.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre' as const,
  // One for each importer, so that it ends up inside of it and not in a file of its own.
  resolveId: (id: string, importer = '') =>
    id === `${MARK}vite/preload-helper.js` ? `${HELPER}${importer}` : undefined,
  load: (id: string) => (id.startsWith(HELPER) ? 'export const __vitePreload = (load) => load()' : undefined),
});
