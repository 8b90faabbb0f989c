import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The drawing of the images and the properties take seconds on a slow machine; no test is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By itself it leaves one core idle, of two half.
    maxWorkers: '100%',
    // `npm run test:unit` measures the rules alone: every branch of them is a case of the text.
    coverage: {
      include: ['src/rules/**/*.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});
