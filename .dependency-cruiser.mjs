// No circle, not even of types. Which room may import from which stands in eslint.house.js, since this tool reads no .astro files.
/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Two files that need each other are one idea, or lack a third file below both: move there what both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    // With what the compiler takes out: types are imports too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^virtual:' },
  },
};
