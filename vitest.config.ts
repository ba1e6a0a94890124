import { defineConfig } from 'vitest/config';

/**
 * What may differ on another Node: whatever uses Node itself, its files, processes, keys and streams, and the commands
 * that people use most. Rules and documents say the same on every Node.
 */
const PORTABLE = [
  'test/agents/**/*.test.ts',
  'test/audit/*.test.ts',
  'test/audit/{journal,verify}/*.test.ts',
  'test/engine/{action,json,match,yaml}/*.test.ts',
  'test/gate/{identity,trusted}/*.test.ts',
  'test/cli/{check,run,verify}.test.ts',
];

export default defineConfig({
  test: {
    include: process.env.AGENTGATE_TESTS === 'portable' ? PORTABLE : ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    // Enough for a machine that has six times as much to run as it has cores.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Tests of how time grows measure the processor time of their process, so each file needs one of its own.
    pool: 'forks',
    // Most tests wait for processes of their own, so a core that is left free would be idle.
    maxWorkers: '100%',
  },
});
