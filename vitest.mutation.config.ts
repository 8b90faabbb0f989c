import { defineConfig } from 'vitest/config';

/** The fast tests of the rules and of number entry, without child processes and long random runs. */
export default defineConfig({
  test: {
    include: [
      'test/rules/**/*.test.ts',
      'test/golden/**/*.test.ts',
      'test/guards/{figures,official-text,ids,plan-limits}.test.ts',
      'test/entry/**/*.test.ts',
      'test/components/estimator/**/*.test.ts',
    ],
  },
});
