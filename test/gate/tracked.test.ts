import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GitError } from '../../src/audit/git/error.ts';
import { trackedFiles } from '../../src/gate/tracked.ts';
import { repository, writeFiles } from '../support/scratch.ts';

test('lists what git tracks, odd names too, and nothing else', () => {
  const root = repository({ 'a.txt': '', 'ü\n"b"': '', untracked: '' });
  execFileSync('git', ['add', 'a.txt', 'ü\n"b"'], { cwd: root });
  expect([...trackedFiles(root)].sort()).toEqual(['a.txt', 'ü\n"b"']);
});

test("the repository's own configuration runs nothing", () => {
  const root = repository({ 'a.txt': '', hook: `#!/bin/sh\ntouch "$(dirname "$0")/ran"\n` });
  chmodSync(join(root, 'hook'), 0o755);
  execFileSync('git', ['add', 'a.txt'], { cwd: root });
  execFileSync('git', ['config', 'core.fsmonitor', join(root, 'hook')], { cwd: root });
  trackedFiles(root);
  expect(existsSync(join(root, 'ran'))).toBe(false);
});

test('a git in the checkout is not run', () => {
  const root = repository({ 'a.txt': '' });
  execFileSync('git', ['add', 'a.txt'], { cwd: root });
  writeFiles(root, { 'bin/git': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n' });
  chmodSync(join(root, 'bin/git'), 0o755);
  const path = process.env.PATH;
  process.env.PATH = `${join(root, 'bin')}:${path}`;
  try {
    expect(trackedFiles(root)).toEqual(['a.txt']);
  } finally {
    process.env.PATH = path;
  }
  expect(existsSync(join(root, 'bin/ran'))).toBe(false);
});

test('outside a repository there are none', () => {
  const root = repository({ 'a.txt': '' });
  rmSync(join(root, '.git'), { recursive: true });
  expect(trackedFiles(root)).toEqual([]);
});

test.each([
  ['a damaged index', '.git/index'],
  ['a repository that git does not know for one', '.git/HEAD'],
])('%s is no empty list, also below the root', (_, damaged) => {
  const root = repository({ 'sub/a.txt': '' });
  execFileSync('git', ['add', 'sub/a.txt'], { cwd: root });
  expect(trackedFiles(join(root, 'sub'))).toEqual(['a.txt']);
  writeFiles(root, { [damaged]: 'broken' });
  expect(() => trackedFiles(root)).toThrow(/tracked files cannot be listed: /);
  expect(() => trackedFiles(join(root, 'sub'))).toThrow(GitError);
});
