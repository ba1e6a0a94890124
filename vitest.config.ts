import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Tests of how time grows measure the processor time of their process, so each file needs one of its own.
    pool: 'forks',
    // Most tests wait for processes of their own, so a core that is left free would be idle.
    maxWorkers: '100%',
  },
});
