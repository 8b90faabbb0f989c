import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const IMPORT_MODULE = fileURLToPath(new URL('../src/loading/import-module.ts', import.meta.url));
/** The module in which Vite has its own wrapper, by a name that it does not promise to keep. */
const VITE_WRAPPER = '\0vite/preload-helper.js';

/** The files that an import needs: its own, which Vite leaves out, and those that it imports in turn. */
const neededBy = (file: string, others: string[]): string[] => [...new Set([file, ...others])];

/**
 * A Vite plugin: every `import()` goes through import-module.ts, in place of Vite's own wrapper, which asks for what an import
 * needs in a way that makes one failure final (docs/decisions/one-loader.md). Ends the build where Vite no longer takes it.
 */
export const imports = (): Plugin => ({
  name: 'imports',
  enforce: 'pre',
  config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: neededBy } } }),
  resolveId: (id) => (id === VITE_WRAPPER ? IMPORT_MODULE : undefined),
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return;
    const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
    const isTaken = chunks.some(({ moduleIds }) => moduleIds.includes(IMPORT_MODULE));
    if (!isTaken && chunks.some(({ dynamicImports }) => dynamicImports.length > 0))
      this.error(
        `Vite wraps import() in something else than ${VITE_WRAPPER.slice(1)}: see docs/decisions/one-loader.md`,
      );
  },
});
