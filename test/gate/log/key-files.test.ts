import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { KeyFiles } from '../../../src/gate/log/key-files.ts';
import { removeDirectory, temporaryDirectory } from '../../support/git.ts';

function scratch(): string {
  const directory = temporaryDirectory('keys');
  onTestFinished(() => removeDirectory(directory));
  return directory;
}

test('a key is made once', () => {
  const state = scratch();
  const made = new KeyFiles(state).make('signer');
  expect(() => new KeyFiles(state).make('signer')).toThrow('it is never overwritten');
  expect(new KeyFiles(state).read('signer').equals(made)).toBe(true);
  expect(readdirSync(join(state, 'keys'))).toEqual(['signer.pem']);
});

test('the next key stays the same until it replaces the present one', () => {
  const files = new KeyFiles(scratch());
  const old = files.make('signer');
  const next = files.next('signer');
  expect(files.next('signer').equals(next)).toBe(true);
  expect(files.read('signer').equals(old)).toBe(true);
  files.replace('signer');
  expect(files.read('signer').equals(next)).toBe(true);
  expect(files.next('signer').equals(next)).toBe(false);
});

test('no key is made through a link, or where somebody else put a file', () => {
  const state = scratch();
  const elsewhere = join(state, 'elsewhere');
  mkdirSync(join(state, 'keys'), { mode: 0o700 });
  symlinkSync(elsewhere, join(state, 'keys', 'log.pem'));
  expect(() => new KeyFiles(state).make('log')).toThrow();
  expect(readdirSync(state)).toEqual(['keys']);
});

test('a huge file is no key', () => {
  const files = new KeyFiles(scratch());
  files.make('log');
  writeFileSync(join(files.directory, 'log.pem'), Buffer.alloc(20_000));
  expect(() => files.read('log')).toThrow('too large');
});
