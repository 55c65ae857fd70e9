import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: { include: ['utils/**/*.test.ts', 'scripts/**/*.test.ts', 'components/**/*.test.{ts,tsx}'] },
});
