import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { KeyFiles } from '../../../src/gate/log/key-files.ts';
import { removeDirectory, temporaryDirectory } from '../../support/git.ts';
import { bundleProgram, startProgram } from '../../support/program.ts';

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

test('processes that ask for the next key at the same time are given the same', async () => {
  const program = await bundleProgram(new URL('./next-key.ts', import.meta.url), scratch());
  for (let round = 0; round < 3; round += 1) {
    const state = scratch();
    new KeyFiles(state).make('signer');
    const time = String(Date.now() + 1_000);
    const running = Array.from({ length: 6 }, () => startProgram(program, [state, time]));
    await Promise.all(running.map(({ ended }) => ended));
    const keys = running.flatMap(({ lines }) => lines);
    expect([keys.length, new Set(keys).size]).toEqual([6, 1]);
  }
});

test('who comes second to put the next key in its place leaves it there', () => {
  const files = new KeyFiles(scratch());
  files.make('signer');
  const next = files.next('signer');
  files.replace('signer');
  files.replace('signer');
  expect(files.read('signer').equals(next)).toBe(true);
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
