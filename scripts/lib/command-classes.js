import { createRequire } from 'node:module';

/** @type {typeof import('../../src/cli/main.ts')} */
const bundle = createRequire(import.meta.url)('../../dist/agentgate.cjs');

/** The classes of the built commands, by name. */
export const COMMANDS = Object.fromEntries(
  await Promise.all(Object.entries(bundle.COMMANDS).map(async ([id, load]) => [id, (await load()).default])),
);
