import { defineConfig } from 'vitest/config';

// Real browsers, one file after another: two of them at once on a small machine only wait for each other.
export default defineConfig({
  test: { include: ['e2e/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
});
