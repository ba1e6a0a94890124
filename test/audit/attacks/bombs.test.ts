import { describe, expect, test } from 'vitest';
import { gitCommitReader } from '../../../src/audit/git/commit-files.ts';
import { LogTree } from '../../../src/audit/git/log-tree.ts';
import { readPoliciesAt } from '../../../src/audit/trusted-commit.ts';
import type { AuditLog } from '../../support/audit-log.ts';
import { AUDIT_REF } from '../../support/git-script.ts';
import { standardLog } from '../../support/standard-log.ts';
import { tryAttacks } from './attack.ts';

const NAMES = Array.from({ length: 100 }, (_, at) => String(at).padStart(3, '0'));

/** A tree of 10^10 files in a few kilobytes: five levels of a hundred names for the same thing. */
function bomb(
  log: AuditLog,
  directory: (name: string) => string,
  file: string,
  more: readonly string[] = [],
): string {
  let [kind, object, named] = ['100644 blob', log.blob(''), (name: string) => `${name}${file}`];
  for (let level = 0; level < 5; level += 1) {
    const lines = [...NAMES, ...(level === 0 ? more : [])].map(
      (name) => `${kind} ${object}\t${named(name)}\n`,
    );
    [kind, object] = ['040000 tree', log.git(['mktree'], lines.join(''))];
    named = level === 0 ? (name: string) => name : directory;
  }
  return object;
}

/** Commits the files of the log with another tree in the place of one name at its top. */
function commitWith(log: AuditLog, name: string, tree: string): void {
  const top = log.git(['ls-tree', log.tip()]).split('\n');
  const others = top.filter((line) => !line.endsWith(`\t${name}`));
  const next = log.git(['mktree'], [...others, `040000 tree ${tree}\t${name}`, ''].join('\n'));
  log.git(['update-ref', AUDIT_REF, log.git(['commit-tree', next, '-p', log.tip(), '-m', 'attack'])]);
}

describe('trees of more names than any memory holds', () => {
  tryAttacks([
    [
      'in a directory that no log has',
      (log) =>
        commitWith(
          log,
          'other',
          bomb(log, (name) => name, ''),
        ),
      ['entry-unexpected'],
    ],
    [
      'among the entries, as directories of them',
      (log) =>
        commitWith(
          log,
          'entries',
          bomb(log, (name) => `x${name}`, '.json'),
        ),
      ['repository-incomplete'],
    ],
    [
      'among the anchors',
      (log) =>
        commitWith(
          log,
          'anchors',
          bomb(log, (name) => name, '.sigstore.json'),
        ),
      Array.from({ length: 100 }, () => 'entry-unexpected'),
    ],
    [
      'added and taken away again',
      (log) => {
        commitWith(
          log,
          'other',
          bomb(log, (name) => name, ''),
        );
        log.git([
          'update-ref',
          AUDIT_REF,
          log.git(['commit-tree', `${log.tip(1)}^{tree}`, '-p', log.tip(), '-m', 'attack']),
        ]);
      },
      ['entry-unexpected', 'entry-unexpected'],
    ],
  ]);
});

describe('wherever else trees are read', () => {
  test('policies and files of a trusted commit', async () => {
    const { log } = await standardLog();
    const tree = bomb(log, (name) => name, '.yaml');
    const top = log.git(['mktree'], `040000 tree ${tree}\tpolicies\n`);
    const root = log.git(['mktree'], `040000 tree ${top}\t.agentgate\n`);
    const commit = log.git(['commit-tree', root, '-m', 'attack']);
    const reader = gitCommitReader(log.repository);
    await expect(readPoliciesAt(reader, commit)).rejects.toMatchObject({ code: 'too-large' });
    await expect(reader.listFiles(commit, '')).rejects.toMatchObject({ code: 'too-large' });
    log.close();
  });

  test('one large policy under many names', async () => {
    const { log } = await standardLog();
    const blob = log.blob(`# ${'x'.repeat(2 << 20)}\n`);
    const files = Object.fromEntries(NAMES.map((name) => [`.agentgate/policies/${name}.yaml`, { blob }]));
    const commit = log.git(['commit-tree', log.edit(undefined, files), '-m', 'attack']);
    await expect(readPoliciesAt(gitCommitReader(log.repository), commit)).rejects.toThrow(/too large/);
    log.close();
  });

  test('whether one log goes on from another', async () => {
    const { log } = await standardLog();
    // Both have a last directory as a log has it; before it the later one has more in each directory.
    const [before, after] = [[], ['100']].map((more) => {
      const last = log.git(['rev-parse', `${AUDIT_REF}:entries/000`]);
      const others = bomb(log, (name) => name, '.json', more);
      const entries = log.git(['mktree'], `040000 tree ${others}\t000\n040000 tree ${last}\t001\n`);
      return log.git(['mktree'], `040000 tree ${entries}\tentries\n`);
    });
    const earlier = await LogTree.open(log.repository, before);
    const later = await LogTree.open(log.repository, after);
    expect(await later.extends(earlier)).toBe(false);
    log.close();
  });
});
