import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { house } from './eslint.house.js';

const isTypeScript = { files: ['**/*.ts', '**/*.tsx'] };

const POWER =
  'The last digit of a power differs between engines unless its exponent is a whole positive number that stands there: ' +
  'take Exact.powerOfTen(exponent), write the number out, or divide.';
const WHOLE_EXPONENT = '[right.raw=/^[1-9][0-9]*$/]';

const OLD_BROWSERS = 'Browsers of 2020 do not know it, and nothing in the build replaces it: write what it stands for.';
const TOO_YOUNG =
  '/^(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|hasOwn|groupBy|structuredClone|withResolvers|fromAsync)$/';

export default defineConfig(
  globalIgnores([
    '.stryker-tmp',
    'reports',
    'coverage',
    'dist',
    'dist-below',
    'dist-library',
    'dist-editions',
    'dist-rehearsal',
    'editions',
    '.astro',
    'public',
    'test-results',
    'playwright-report',
  ]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked.map((config) => ({ ...config, ...isTypeScript })),
  tseslint.configs.stylisticTypeChecked.map((config) => ({ ...config, ...isTypeScript })),
  {
    ...isTypeScript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A line without braces is enough for callbacks that only call.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: `BinaryExpression[operator="**"]:not(${WHOLE_EXPONENT})`, message: POWER },
        { selector: `AssignmentExpression[operator="**="]:not(${WHOLE_EXPONENT})`, message: POWER },
        { selector: 'MemberExpression[object.name="Math"][property.name="pow"]', message: POWER },
        { selector: 'VariableDeclarator[init.name="Math"] Property[key.name="pow"]', message: POWER },
        { selector: 'CallExpression[callee.property.name="at"] > UnaryExpression', message: OLD_BROWSERS },
        { selector: `CallExpression[callee.property.name=${TOO_YOUNG}]`, message: OLD_BROWSERS },
        { selector: `CallExpression[callee.name=${TOO_YOUNG}]`, message: OLD_BROWSERS },
        { selector: 'Literal[value=/:(?:is|has|where)\\(/]', message: OLD_BROWSERS },
        {
          selector: 'MemberExpression[object.type="ImportExpression"]',
          message: 'The bundler takes what follows into the import, past its failure; await it in an async function.',
        },
      ],
    },
  },
  house,
  {
    files: ['src/**/*.js'],
    languageOptions: {
      globals: { document: 'readonly', localStorage: 'readonly', location: 'readonly', performance: 'readonly' },
    },
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        performance: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        caches: 'readonly',
        Request: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'] ?? [],
);
