import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Repository } from '../../../src/audit/git/repository.ts';
import { storeOf } from '../../../src/gate/log/open.ts';
import { recordedBranch } from '../../../src/gate/log/recorded-branch.ts';
import { initRepository, removeDirectory, temporaryDirectory } from '../../support/git.ts';
import { entry } from '../../support/log-entries.ts';

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

test('what a process hashed of the log the next one need not hash again', async () => {
  const state = scratch();
  const repository = await Repository.open({ directory: initRepository(join(scratch(), 'log'), '--bare') });
  onTestFinished(() => repository.close());
  const log = { repository, branch: 'agentgate/audit', home: 'local', state } as const;
  const entries = Array.from({ length: 600 }, (_, at) => entry(`${at}`));
  await storeOf(log).append(async () => ({ entries }));
  await storeOf(log).view();
  expect(statSync(join(state, 'log-edge')).size).toBeGreaterThan((600 % 256) * 32);
  rmSync(join(state, 'log-edge'));
  await storeOf(log).view();
  expect(readFileSync(join(state, 'tile-roots'), 'utf8').trim().split('\n')).toHaveLength(2);
});
