import { describe } from 'vitest';
import type { AuditLog } from '../../support/audit-log.ts';
import { AUDIT_REF } from '../../support/git-script.ts';
import { tryAttacks } from './attack.ts';

const NAMES = Array.from({ length: 100 }, (_, at) => String(at).padStart(3, '0'));

/** A tree of 10^10 files in a few kilobytes: five levels of a hundred names for the same thing. */
function bomb(log: AuditLog, directory: (name: string) => string, file: string): string {
  let [kind, object, named] = ['100644 blob', log.blob(''), (name: string) => `${name}${file}`];
  for (let level = 0; level < 5; level += 1) {
    const lines = NAMES.map((name) => `${kind} ${object}\t${named(name)}\n`);
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
