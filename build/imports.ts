import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const IMPORT_MODULE = fileURLToPath(new URL('../src/loading/import-module.ts', import.meta.url));

/** The files that an import needs: its own, which Vite leaves out, and those that it imports in turn. */
const neededBy = (file: string, others: string[]): string[] => [...new Set([file, ...others])];

/**
 * A Vite plugin: every `import()` goes through import-module.ts, in place of Vite's own wrapper, which asks for what an import
 * needs in a way that makes one failure final. test/faults fails where Vite no longer takes it.
 */
export const imports = (): Plugin => ({
  name: 'imports',
  enforce: 'pre',
  config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: neededBy } } }),
  resolveId: (id) => (id === '\0vite/preload-helper.js' ? IMPORT_MODULE : undefined),
});
