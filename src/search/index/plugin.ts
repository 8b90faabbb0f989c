import { buildFacets, buildTextIndex } from './build.ts';
import { buildWords } from './words.ts';

const MODULES: Readonly<Record<string, () => unknown>> = {
  'virtual:search-text': buildTextIndex,
  'virtual:search-words': buildWords,
  'virtual:search-facets': buildFacets,
};
const MARK = '\0';

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
