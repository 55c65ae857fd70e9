import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

// Days must not depend on where the browser stands. A process of its own for each zone, since a running one keeps the
// zone that it was born with; UTC, in which most machines test, is precisely the zone that cannot fail.
test.each(['America/New_York', 'Pacific/Auckland', 'Europe/London'])(
  'every test of dates and deadlines passes in %s',
  { timeout: 120_000 },
  (zone) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.pure.config.ts', '--reporter', 'dot'],
      { encoding: 'utf8', env: { ...process.env, TZ: zone, NO_COLOR: '1', FORCE_COLOR: '0' } },
    );
    const passed = Number(/Tests +(\d+) passed/.exec(stdout)?.[1]);
    expect(stderr).toBe('');
    expect(passed).toBeGreaterThan(400);
    expect(status).toBe(0);
  },
);
