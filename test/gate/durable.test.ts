import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nameIn } from '../../src/gate/allowed/name.ts';
import { redactionKey } from '../../src/gate/redact/key.ts';
import { recall, remember } from '../../src/gate/trusted/memory.ts';
import { removeDirectory, temporaryDirectory } from '../support/git.ts';

/** What was synced. */
const synced = vi.hoisted(() => new Set<number>());

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    fsyncSync: (descriptor: number) => {
      synced.add(fs.fstatSync(descriptor).ino);
      fs.fsyncSync(descriptor);
    },
  };
});

let state = '';
beforeEach(() => {
  state = join(temporaryDirectory('durable'), 'state');
});
afterEach(() => removeDirectory(dirname(state)));

const KNOWN = {
  url: 'https://example.com/r',
  ref: 'refs/heads/main',
  commit: 'a'.repeat(40),
  askedAt: Date.UTC(2026, 0),
};

test.each([
  ['keys/redaction.key', () => redactionKey(state)],
  ['trusted.json', () => remember(state, KNOWN, recall(state, 'sha1'))],
  ['journal-name', () => nameIn(state, process.cwd()).make()],
])('%s outlives a power cut once it is made, for this user alone', async (name, make) => {
  synced.clear();
  await make();
  const file = join(state, name);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(synced).toContain(statSync(file).ino);
  expect(synced).toContain(statSync(dirname(file)).ino);
});
