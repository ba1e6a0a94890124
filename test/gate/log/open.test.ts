import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { recordedBranch } from '../../../src/gate/log/open.ts';
import { removeDirectory, temporaryDirectory } from '../../support/git.ts';

function scratch(): string {
  const directory = temporaryDirectory('open');
  onTestFinished(() => removeDirectory(directory));
  return directory;
}

test('no branch was recorded where there is no file', () => {
  expect(recordedBranch(scratch())).toBeUndefined();
});

test('the recorded branch is the line of its file', () => {
  const state = scratch();
  writeFileSync(join(state, 'trusted-branch'), 'release/1\n');
  expect(recordedBranch(state)).toBe('release/1');
});

test('a file that was emptied does not make another branch the trusted one', () => {
  const state = scratch();
  writeFileSync(join(state, 'trusted-branch'), '\n');
  expect(() => recordedBranch(state)).toThrow('names no branch');
});

test('nor does one that cannot be read', () => {
  const state = scratch();
  mkdirSync(join(state, 'trusted-branch'));
  expect(() => recordedBranch(state)).toThrow('cannot be read');
});
