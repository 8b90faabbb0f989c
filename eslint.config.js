import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const isTypeScript = { files: ['**/*.ts', '**/*.tsx'] };

export default defineConfig(
  globalIgnores([
    '.stryker-tmp',
    'reports',
    'coverage',
    'dist',
    'dist-below',
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
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.type="ImportExpression"]',
          message: 'The bundler takes what follows into the import, past its failure; await it in an async function.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A line without braces is enough for callbacks that only call.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
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
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        caches: 'readonly',
        Request: 'readonly',
      },
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'] ?? [],
);
