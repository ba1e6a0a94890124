import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { looseBranch, looseObject } from '../../../src/audit/git/loose.ts';
import { git } from '../../support/git.ts';
import { repository } from '../../support/scratch.ts';

const CAP = 1000;
let root: string;
let place: Parameters<typeof looseObject>[0];
let commit: string;
beforeEach(() => {
  root = repository();
  place = { commonDir: join(root, '.git'), format: 'sha1' };
  writeFileSync(join(root, 'file'), 'content\n');
  git(root, ['add', 'file']);
  git(root, ['commit', '-q', '-m', 'first']);
  commit = git(root, ['rev-parse', 'HEAD']).trim();
});

const oidOf = (name: string) => git(root, ['rev-parse', name]).trim();
const fileOf = (oid: string) => join(root, '.git/objects', oid.slice(0, 2), oid.slice(2));
function write(oid: string, bytes: Uint8Array): void {
  mkdirSync(dirname(fileOf(oid)), { recursive: true });
  rmSync(fileOf(oid), { force: true });
  writeFileSync(fileOf(oid), bytes);
}

test.each([
  ['commit', 'HEAD'],
  ['tree', 'HEAD^{tree}'],
  ['blob', 'HEAD:file'],
] as const)('a %s is read as git reads it', (type, name) => {
  const oid = oidOf(name);
  const bytes = new Uint8Array(execFileSync('git', ['cat-file', type, oid], { cwd: root }));
  expect(looseObject(place, oid, CAP)).toEqual({ oid, type, bytes });
});

describe('is left to git', () => {
  test('what is not what its name says', () => {
    copyFileSync(fileOf(oidOf('HEAD:file')), join(root, 'copy'));
    rmSync(fileOf(commit));
    renameSync(join(root, 'copy'), fileOf(commit));
    expect(looseObject(place, commit, CAP)).toBeUndefined();
  });

  test('what has another size than it says, is cut off or is no object', () => {
    const blob = oidOf('HEAD:file');
    for (const text of [
      'blob 7\0content\n',
      'blob 08\0content\n',
      'blob\0content\n',
      'note 8\0content\n',
      '',
      'x',
    ]) {
      write(blob, deflateSync(text));
      expect(looseObject(place, blob, CAP)).toBeUndefined();
    }
    write(blob, deflateSync('blob 8\0content\n').subarray(0, 8));
    expect(looseObject(place, blob, CAP)).toBeUndefined();
    write(blob, deflateSync('blob 8\0content\n'));
    expect(looseObject(place, blob, CAP)).toBeDefined();
  });

  test('what is larger than anybody asks for, however small its file is', () => {
    writeFileSync(join(root, 'large'), Buffer.alloc(5_000_000));
    const large = git(root, ['hash-object', '-w', 'large']).trim();
    expect(looseObject(place, large, CAP)).toBeUndefined();
    expect(looseObject(place, oidOf('HEAD:file'), 8)).toBeDefined();
    expect(looseObject(place, oidOf('HEAD:file'), 7)).toBeUndefined();
  });

  test('what lies in a pack, behind a link or nowhere', () => {
    const blob = oidOf('HEAD:file');
    renameSync(fileOf(blob), join(root, 'moved'));
    expect(looseObject(place, blob, CAP)).toBeUndefined();
    symlinkSync(join(root, 'moved'), fileOf(blob));
    expect(looseObject(place, blob, CAP)).toBeUndefined();
    rmSync(fileOf(blob));
    renameSync(join(root, 'moved'), fileOf(blob));
    git(root, ['gc', '-q']);
    expect(existsSync(fileOf(commit))).toBe(false);
    expect(looseObject(place, commit, CAP)).toBeUndefined();
  });

  test.each(['', 'HEAD', '../../file', `${'0'.repeat(39)}/`, 'A'.repeat(40), '0'.repeat(64)])(
    'the name %j',
    (name) => {
      expect(looseObject(place, name, CAP)).toBeUndefined();
    },
  );
});

describe('a branch', () => {
  test('is what its file says', () => {
    expect(looseBranch(place, 'refs/heads/main')).toBe(commit);
  });

  test('is left to git where it has no file, or one that points elsewhere or is damaged', () => {
    for (const text of ['ref: refs/heads/other\n', commit, `${commit.slice(1)}\n`, `${commit} \n`, '']) {
      writeFileSync(join(root, '.git/refs/heads/odd'), text);
      expect(looseBranch(place, 'refs/heads/odd')).toBeUndefined();
    }
    symlinkSync('main', join(root, '.git/refs/heads/linked'));
    expect(looseBranch(place, 'refs/heads/linked')).toBeUndefined();
    git(root, ['pack-refs', '--all']);
    expect(looseBranch(place, 'refs/heads/main')).toBeUndefined();
  });

  test.each([
    'HEAD',
    'main',
    'refs/tags/main',
    'refs/heads/../heads/main',
    'refs/heads/./main',
    'refs/heads/',
  ])('is not called %j', (name) => {
    expect(looseBranch(place, name)).toBeUndefined();
  });
});
