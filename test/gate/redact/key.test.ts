import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { redactionKey } from '../../../src/gate/redact/key.ts';
import { removeDirectory, temporaryDirectory } from '../../support/git.ts';
import { failure } from '../../support/hostile.ts';
import { bundleProgram, startProgram } from '../../support/program.ts';

function scratch(): string {
  const directory = temporaryDirectory('redaction');
  onTestFinished(() => removeDirectory(directory));
  return directory;
}

/** A state directory with something at the key's place. */
function withKey(put: (path: string) => void): string {
  const state = scratch();
  mkdirSync(join(state, 'keys'), { mode: 0o700 });
  put(join(state, 'keys', 'redaction.key'));
  return state;
}

test('a key is made once, for this user alone', () => {
  const state = scratch();
  const key = redactionKey(state);
  expect(key.length).toBe(32);
  expect(redactionKey(state)).toEqual(key);
  expect(redactionKey(scratch())).not.toEqual(key);
  expect(readdirSync(join(state, 'keys'))).toEqual(['redaction.key']);
  expect(statSync(join(state, 'keys', 'redaction.key')).mode & 0o777).toBe(0o600);
});

test('many processes that ask at once get one key', async () => {
  const directory = scratch();
  const program = await bundleProgram(new URL('key-maker.ts', import.meta.url), directory);
  const start = String(Date.now() + 1_500);
  const running = Array.from({ length: 4 }, () => startProgram(program, [join(directory, 'state'), start]));
  const ends = await Promise.all(running.map(({ ended }) => ended));
  expect(ends.map(({ stderr }) => stderr)).toEqual(['', '', '', '']);
  expect(new Set(running.flatMap(({ lines }) => lines)).size).toBe(1);
  expect(readdirSync(join(directory, 'state', '0', 'keys'))).toEqual(['redaction.key']);
});

test.each<[string, (path: string) => void, string]>([
  [
    'that others can read',
    (path) => writeFileSync(path, Buffer.alloc(32, 7), { mode: 0o644 }),
    'others can read',
  ],
  [
    'that is too short',
    (path) => writeFileSync(path, Buffer.alloc(31, 7), { mode: 0o600 }),
    'must have 32 bytes',
  ],
  [
    'that is too long',
    (path) => writeFileSync(path, Buffer.alloc(33, 7), { mode: 0o600 }),
    'must have 32 bytes',
  ],
  ['that is empty', (path) => writeFileSync(path, '', { mode: 0o600 }), 'must have 32 bytes'],
  ['that is a directory', (path) => mkdirSync(path, { mode: 0o700 }), 'no plain file'],
  ['that is a pipe', (path) => execFileSync('mkfifo', ['-m', '600', path]), 'no plain file'],
  ['that is a link', (path) => symlinkSync('elsewhere', path), 'symbolic link'],
])('no key is read, nor replaced, %s', (_, put, message) => {
  const state = withKey(put);
  expect(failure(() => redactionKey(state))).toContain(message);
  expect(failure(() => redactionKey(state))).not.toContain('\u0007');
  expect(readdirSync(join(state, 'keys'))).toEqual(['redaction.key']);
});

test.skipIf(process.getuid?.() === 0)('no key is read that this user may not read', () => {
  const state = withKey((path) => writeFileSync(path, Buffer.alloc(32), { mode: 0o600 }));
  chmodSync(join(state, 'keys', 'redaction.key'), 0);
  expect(failure(() => redactionKey(state))).toContain('permission denied');
});

test('no key is made in the work tree', () => {
  const root = scratch();
  expect(() => redactionKey(join(root, 'state'), root)).toThrow('lies in the work tree');
});
