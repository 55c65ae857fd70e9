import { defineConfig } from 'vitest/config';

// The stages without a browser, for the mutation run: half the time of the full configuration.
export default defineConfig({
  test: { include: ['utils/{dates,deadlines}/**/*.test.ts'] },
});
