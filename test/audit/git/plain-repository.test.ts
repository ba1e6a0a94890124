import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainRepository } from '../../../src/audit/git/plain-repository.ts';
import { git } from '../../support/git.ts';
import { repository } from '../../support/scratch.ts';

test('says of a repository what git says', () => {
  const root = repository();
  const facts = ['--git-common-dir', '--absolute-git-dir', '--show-object-format', '--is-shallow-repository'];
  const said = git(root, ['rev-parse', '--path-format=absolute', ...facts])
    .trim()
    .split('\n');
  const plain = plainRepository(root);
  expect([plain?.commonDir, plain?.gitDir, plain?.format, String(plain?.shallow)]).toEqual(said);
});

describe('leaves to git', () => {
  test.each<[string, (root: string) => void]>([
    ['a directory without .git', (root) => rmSync(join(root, '.git'), { recursive: true })],
    [
      'a .git that is a link',
      (root) => {
        renameSync(join(root, '.git'), join(root, 'g'));
        symlinkSync('g', join(root, '.git'));
      },
    ],
    [
      'a .git that is a file',
      (root) => {
        renameSync(join(root, '.git'), join(root, 'g'));
        writeFileSync(join(root, '.git'), 'gitdir: g\n');
      },
    ],
    ['a linked work tree', (root) => writeFileSync(join(root, '.git/commondir'), '../other\n')],
    ['a shallow clone', (root) => writeFileSync(join(root, '.git/shallow'), '')],
    [
      'a format that is named',
      (root) => appendFileSync(join(root, '.git/config'), '[Extensions]\n\tobjectFormat = sha256\n'),
    ],
    [
      'settings from elsewhere',
      (root) => appendFileSync(join(root, '.git/config'), '[include]\n\tpath = x\n'),
    ],
    [
      'a work tree elsewhere',
      (root) => appendFileSync(join(root, '.git/config'), '[core]\n\tworktree = /tmp\n'),
    ],
    ['a bare repository', (root) => appendFileSync(join(root, '.git/config'), '[core]\n\tbare\n')],
    ['what git takes for no repository', (root) => rmSync(join(root, '.git/HEAD'))],
    [
      'a HEAD that it may not take for one',
      (root) => writeFileSync(join(root, '.git/HEAD'), 'ref: elsewhere\n'),
    ],
    ['a repository without objects', (root) => rmSync(join(root, '.git/objects'), { recursive: true })],
  ])('%s', (_what, change) => {
    const root = repository();
    expect(plainRepository(root)).toBeDefined();
    change(root);
    expect(plainRepository(root)).toBeUndefined();
  });

  test('a directory below the root, in which git may find another repository', () => {
    const root = repository();
    mkdirSync(join(root, 'below'));
    expect(plainRepository(join(root, 'below'))).toBeUndefined();
  });
});
