// Which room of src may import from which. The circles, those of types too, are refused by dependency-cruiser, which reads no
// .astro files: .dependency-cruiser.mjs.
import importX from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rooms from the roof down: each imports from the lines below its own. Those of one line do not know each other. */
const HOUSE = [
  ['mcp'],
  ['pages', 'cli', 'worker'],
  ['components/plan', 'components/embed', 'components/editions'],
  ['components/estimator', 'components/overview', 'components/poster'],
  ['components/chart', 'components/layout'],
  [
    'components/measure',
    'components/glossary',
    'components/meta',
    'components/offline',
    'components/loading',
    'components/styles',
  ],
  ['data'],
  ['editions'],
  ['plan', 'search/ui', 'search/index'],
  ['search/engine'],
  ['entry', 'format', 'links', 'loading'],
  ['strings'],
  ['site.ts'],
  ['rules'],
];

export const rooms = HOUSE.flat();

const LOGIC = [
  'data',
  'editions',
  'plan',
  'search/engine',
  'search/index',
  'entry',
  'format',
  'links',
  'loading',
  'strings',
  'rules',
];

const inSource = (room) => `./src/${room}`;
const filesOf = (rooms) => rooms.map((room) => `src/${room}/**`);

const lower = (level) => HOUSE.slice(level + 1).flat();

/** No zone for what no other room is above or beside. */
const arrows = HOUSE.flatMap((rooms, level) =>
  (level === 0 && rooms.length === 1 ? [] : rooms).map((room) => ({
    target: inSource(room),
    from: HOUSE.slice(0, level + 1)
      .flat()
      .filter((other) => other !== room)
      .map(inSource),
    message: `src/${room} imports from below alone: ${lower(level).join(', ') || 'nothing'}. Move down what both need.`,
  })),
);

/** What one room alone may have or may not. */
const doors = [
  {
    target: [...rooms.filter((room) => room !== 'rules'), 'content.config.ts', 'middleware.ts'].map(inSource),
    from: './src/rules',
    except: ['./index.ts'],
    message: 'The door of the rules is src/rules/index.ts: import it from there, and export it there if need be.',
  },
  {
    target: ['./build', './bench'],
    from: './src/rules',
    except: ['./index.ts'],
    message: 'Import it from src/rules/index.ts.',
  },
  { target: './src', from: './src/pages', message: 'Pages are routes only: move what is shared to src/components.' },
  {
    target: './src/cli',
    from: './src',
    except: ['./cli', './links', './rules'],
    message: 'The command line needs src/rules/index.ts alone, and src/links for ids that have become others.',
  },
];

const packages = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

const PURE = {
  regex: '^preact',
  message: 'This room is without a screen: what draws stands in src/components or src/search/ui.',
};
const KIT = {
  regex: '^(?:zod|decimal\\.js)(?:/|$)',
  message: 'Numbers and schemas are made in src/rules/kit: import what it makes.',
};

export const house = defineConfig([
  {
    files: ['src/**', 'build/**', 'bench/**'],
    plugins: { 'import-x': importX, '@typescript-eslint': tseslint.plugin },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: [...arrows, ...doors] }],
    },
  },
  packages(['src/**'], [KIT]),
  packages(filesOf(LOGIC), [KIT, PURE]),
  packages(
    ['src/strings/**'],
    [
      KIT,
      PURE,
      {
        regex: '/rules/',
        allowTypeImports: true,
        message: 'Strings take types of the rules alone: hand the value over as an argument.',
      },
    ],
  ),
  packages(
    ['src/rules/**'],
    [{ regex: '^[^.]', message: 'The rules stand on themselves; packages are for src/rules/kit.' }],
  ),
  packages(
    ['src/rules/kit/**'],
    [
      {
        regex: '^(?!(?:zod/mini|decimal\\.js)$)[^.]',
        message: 'The kit of the rules needs zod/mini and decimal.js alone.',
      },
    ],
  ),
  {
    files: LOGIC.map((room) => `src/${room}/**/*.tsx`),
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: PURE.message }] },
  },
]);
