import { fileURLToPath } from 'node:url';

/** The files that an import needs: its own, which Vite leaves out, and those that it imports in turn. */
const neededBy = (file: string, others: string[]): string[] => [...new Set([file, ...others])];

/**
 * A Vite plugin: every `import()` goes through import-module.ts, in place of Vite's own wrapper, which asks for what an import
 * needs in a way that makes one failure final. test/faults fails where Vite no longer takes it.
 */
export const imports = () => ({
  name: 'imports',
  enforce: 'pre' as const,
  config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: neededBy } } }),
  resolveId: (id: string) =>
    id === '\0vite/preload-helper.js' ? fileURLToPath(new URL('./import-module.ts', import.meta.url)) : undefined,
});
