import { configDefaults, defineConfig } from 'vitest/config';

/**
 * What says the same on every Node: rules and documents, and long searches for counter-examples. On a second Node the
 * rest is run again, which starts every command and touches every part of Node that is used.
 */
const SAME_ON_EVERY_NODE = [
  'test/templates/**',
  'test/docs/**',
  'test/engine/**/{growth,properties,fixtures}*.test.ts',
  'test/engine/lint/**',
  'test/lint/**',
  'test/cli/{doctor,lint-everything,lint-templates,examples}.test.ts',
  'test/audit/attacks/**',
  'test/gate/{attacks,model}/**',
  'test/gate/{honest-log,races}.test.ts',
  'test/gate/allowed/crash.test.ts',
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      ...(process.env.AGENTGATE_TESTS === 'portable' ? SAME_ON_EVERY_NODE : []),
    ],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Tests of how time grows measure the processor time of their process, so each file needs one of its own.
    pool: 'forks',
    // Most tests wait for processes of their own, so a core that is left free would be idle.
    maxWorkers: '100%',
  },
});
