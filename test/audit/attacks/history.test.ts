import { describe } from 'vitest';
import { signCheckpoint } from '../../../src/audit/checkpoint.ts';
import { encodeTile, formatEntryPath, formatTilePath } from '../../../src/audit/tiles.ts';
import { ORIGIN } from '../../support/audit-fixture.ts';
import type { AuditLog } from '../../support/audit-log.ts';
import { edited, tryAttacks, withPayload } from './attack.ts';

const path = formatEntryPath;

/** Puts something else in the place of the last entry, in a commit in the place of the last. */
function insteadOfLast(log: AuditLog, mode: string, blob: string): void {
  log.commit({ [path(7)]: { mode, blob } }, [log.tip(1)]);
}

async function swapped(log: AuditLog, a: number, b: number): Promise<Uint8Array[]> {
  const entries = await log.entries();
  return entries.map((entry, index) => entries[index === a ? b : index === b ? a : index] ?? entry);
}

describe('in a new commit', () => {
  tryAttacks([
    [
      'edit an entry',
      (log) => {
        const blob = log.blob(withPayload(log.file(path(1)), (text) => text.replace('db.drop', 'db.read')));
        log.commit({ [path(1)]: { blob } });
      },
      ['entry-modified 1'],
    ],
    ['drop an entry', (log) => log.commit({ [path(1)]: null }), ['entry-missing 1']],
    [
      'swap two entries’ files',
      (log) => {
        const [three, four] = [log.blob(log.file(path(3))), log.blob(log.file(path(4)))];
        log.commit({ [path(3)]: { blob: four }, [path(4)]: { blob: three } });
      },
      ['entry-modified 3', 'entry-modified 4'],
    ],
    [
      'add an entry far from the end',
      (log) => log.commit({ [path(9)]: { blob: log.blob(log.file(path(7))) } }),
      ['entry-missing 8', 'entry-unexpected 9'],
    ],
    ['add a file', (log) => log.commit({ 'README.md': { blob: log.blob('hi') } }), ['entry-unexpected']],
    [
      'add a file among the entries',
      (log) => log.commit({ 'entries/000/8.json': { blob: log.blob('hi') } }),
      ['entry-unexpected'],
    ],
    ['delete the checkpoint', (log) => log.commit({ checkpoint: null }), ['commit-shape']],
    [
      'merge another history',
      (log) => {
        log.git(['update-ref', 'refs/heads/side', log.tip(3)]);
        log.commit({}, [log.tip(), log.tip(3)]);
      },
      ['commit-shape'],
    ],
    [
      'change the checkpoint’s size',
      (log) => {
        const note = edited(log.file('checkpoint'), (text) => text.replace('\n7\n', '\n8\n'));
        log.commit({ checkpoint: { blob: log.blob(note) } });
      },
      ['checkpoint-signature'],
    ],
    [
      'put an older checkpoint back',
      async (log) => {
        const older = log.file('checkpoint');
        await log.seal();
        log.commit({ checkpoint: { blob: log.blob(older) } });
      },
      ['checkpoint-rollback'],
    ],
    [
      'seal another root with the log key',
      (log) => {
        const note = signCheckpoint({ origin: ORIGIN, size: 8, root: new Uint8Array(32) }, log.logKey());
        log.commit({ checkpoint: { blob: log.blob(note) } });
      },
      ['root-mismatch'],
    ],
    [
      'seal entries that are not there',
      (log) => {
        const note = signCheckpoint({ origin: ORIGIN, size: 9, root: new Uint8Array(32) }, log.logKey());
        log.commit({ checkpoint: { blob: log.blob(note) } });
      },
      ['root-mismatch'],
    ],
    [
      'add a tile before it is full',
      (log) => {
        const hashes = Array.from({ length: 256 }, () => new Uint8Array(32));
        const tile = { level: 0, index: 0, hashes };
        log.commit({ [formatTilePath(tile)]: { blob: log.blob(encodeTile(tile)) } });
      },
      ['tile-mismatch'],
    ],
  ]);
});

describe('in the place of an entry', () => {
  tryAttacks([
    [
      'a symbolic link',
      (log) => insteadOfLast(log, '120000', log.blob('../../checkpoint')),
      ['entry-unexpected 7'],
    ],
    ['a submodule', (log) => insteadOfLast(log, '160000', log.tip()), ['entry-unexpected 7']],
    [
      'an executable',
      (log) => insteadOfLast(log, '100755', log.blob(log.file(path(7)))),
      ['entry-unexpected 7'],
    ],
    [
      'a file of 100 MB',
      (log) => insteadOfLast(log, '100644', log.blob(Buffer.alloc(100_000_000))),
      ['bad-statement 7'],
    ],
    [
      'another entry, with the last commit amended',
      (log) => {
        const blob = log.blob(withPayload(log.file(path(7)), (text) => text.replace('last', 'lost')));
        insteadOfLast(log, '100644', blob);
      },
      ['bad-signature 7'],
    ],
    ['nothing', (log) => insteadOfLast(log, '100644', log.blob('')), ['bad-signature 7']],
    [
      'an object that is not there',
      (log) => insteadOfLast(log, '100644', '1'.repeat(40)),
      ['repository-incomplete 7'],
    ],
  ]);
});

describe('with all of history written anew', () => {
  tryAttacks([
    [
      'edit an entry',
      async (log, { checkpoint }) => {
        const entries = await log.entries();
        entries[1] = withPayload(entries[1] ?? Buffer.of(), (text) => text.replace('db.drop', 'db.read'));
        await log.rebuild(entries, checkpoint, 7);
      },
      [
        'bad-signature 1',
        'root-mismatch 2',
        'root-mismatch 3',
        'root-mismatch 4',
        'root-mismatch 5',
        'root-mismatch 6',
        'root-mismatch',
        'root-mismatch 7',
      ],
    ],
    [
      'spell an entry another way',
      async (log, { checkpoint }) => {
        const entries = await log.entries();
        entries[6] = edited(entries[6] ?? Buffer.of(), (text) => ` ${text}`);
        await log.rebuild(entries, checkpoint, 7);
      },
      ['root-mismatch', 'root-mismatch 7'],
    ],
    [
      'drop an entry',
      async (log, { checkpoint }) => {
        const entries = await log.entries();
        await log.rebuild(entries.toSpliced(1, 1), checkpoint, 6);
      },
      [
        'root-mismatch 1',
        'root-mismatch 2',
        'root-mismatch 3',
        'root-mismatch 4',
        'root-mismatch 5',
        'root-mismatch',
        'root-mismatch 6',
      ],
    ],
    [
      'put two entries in another order',
      async (log, { checkpoint }) => log.rebuild(await swapped(log, 0, 1), checkpoint, 7),
      [
        'root-mismatch 0',
        'root-mismatch 2',
        'root-mismatch 3',
        'root-mismatch 4',
        'root-mismatch 5',
        'root-mismatch 6',
        'root-mismatch',
        'root-mismatch 7',
      ],
    ],
    [
      'leave a gap',
      (log) => log.commit({ [path(8)]: { blob: log.blob(log.file(path(7))) } }, [log.tip(1)]),
      ['entry-missing 7'],
    ],
    [
      'add the last entry once more',
      async (log, { checkpoint }) => {
        const entries = await log.entries();
        await log.rebuild([...entries, entries[7] ?? Buffer.of()], checkpoint, 7);
      },
      ['entry-unexpected 8'],
    ],
    [
      'add an old entry once more',
      async (log, { checkpoint }) => {
        const entries = await log.entries();
        await log.rebuild([...entries, entries[0] ?? Buffer.of()], checkpoint, 7);
      },
      ['size-regression 8', 'time-regression 8'],
    ],
  ]);
});
