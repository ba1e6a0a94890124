import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';

test('every command that has a file can be run, under the name of its file', () => {
  const files = readdirSync(new URL('../../src/cli/commands/', import.meta.url));
  expect(Object.keys(COMMANDS)).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort());
});
