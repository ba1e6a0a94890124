import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Journal } from '../../../src/audit/journal/journal.ts';
import { removeDirectory, temporaryDirectory } from '../../support/git.ts';

/** What the disk does wrong next. */
const disk = vi.hoisted(() => ({
  /** How many bytes of the next write do not fit. */
  lacks: 0,
  /** Whether the next sync fails. */
  failsToSync: false,
  /** A file that is listed once although it has just been removed. */
  ghost: '',
  /** What was synced. */
  synced: new Set<number | string>(),
}));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const inode = (descriptor: number) => fs.fstatSync(descriptor).ino;
  return {
    ...fs,
    writeSync: (descriptor: number, bytes: Buffer) => {
      const fitting = bytes.subarray(0, bytes.length - disk.lacks);
      disk.lacks = 0;
      return fs.writeSync(descriptor, fitting);
    },
    fdatasync: (descriptor: number, done: (error: Error | null) => void) => {
      const fails = disk.failsToSync;
      disk.failsToSync = false;
      if (!fails) return fs.fdatasync(descriptor, done);
      setTimeout(() => done(Object.assign(new Error('EIO'), { code: 'EIO' })), 20);
    },
    fsyncSync: (descriptor: number) => {
      disk.synced.add(inode(descriptor));
      fs.fsyncSync(descriptor);
    },
    readdirSync: (directory: string) => {
      const names = [...(disk.ghost === '' ? [] : [disk.ghost]), ...fs.readdirSync(directory)];
      disk.ghost = '';
      return names;
    },
  };
});

const FIRST = '000000000001.jsonl';
let root = '';
let directory = '';
beforeEach(() => {
  root = temporaryDirectory('journal-faults');
  directory = join(root, 'state', 'journal');
  disk.synced.clear();
});
afterEach(() => removeDirectory(root));

const open = (maxFileBytes = 1 << 20) => Journal.open({ directory, maxFileBytes });

describe('a disk that is full', () => {
  test.each([1, 2, 40])(
    'but for %i bytes of a record: what is refused is never taken for another',
    async (bytes) => {
      const journal = open();
      await journal.append('first');
      disk.lacks = bytes;
      await expect(journal.append('refused')).rejects.toMatchObject({ code: 'disk-full' });
      const place = await journal.append('second');
      const found = [...open().readFrom(1)].find(({ n }) => n === place);
      expect(found?.record).toBe('second');
    },
  );
});

describe('a sync that fails', () => {
  test('refuses all who wait for it, and for the next', async () => {
    const journal = open();
    await journal.append('first');
    disk.failsToSync = true;
    const waiting = await Promise.allSettled([journal.append('a'), journal.append('b')]);
    const later = await Promise.allSettled([journal.append('c')]);
    expect([...waiting, ...later].map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  test('refuses who came while it was under way', async () => {
    const journal = open();
    await journal.append('first');
    disk.failsToSync = true;
    const first = journal.append('a');
    first.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(journal.append('b')).rejects.toMatchObject({ code: 'unwritable' });
    await expect(first).rejects.toMatchObject({ code: 'unwritable' });
  });
});

describe('a file under a running process', () => {
  test.each<[string, (file: string) => void]>([
    [
      'replaced by another',
      (file) => {
        copyFileSync(file, `${file}.copy`);
        renameSync(`${file}.copy`, file);
      },
    ],
    [
      'replaced by a link',
      (file) => {
        renameSync(file, join(root, 'elsewhere'));
        symlinkSync(join(root, 'elsewhere'), file);
      },
    ],
    ['cut', (file) => truncateSync(file, statSync(file).size - 10)],
    ['emptied', (file) => truncateSync(file, 0)],
  ])('%s', async (_, attack) => {
    const journal = open();
    await journal.append('first');
    attack(join(directory, FIRST));
    const before = statSync(join(directory, FIRST)).size;
    await expect(journal.append('second')).rejects.toMatchObject({ code: 'journal-gap' });
    await expect(journal.append('third')).rejects.toMatchObject({ code: 'journal-gap' });
    expect(statSync(join(directory, FIRST)).size - before).toBeLessThan(1000);
  });

  test('that another process flushed and removed before it could be opened', async () => {
    const journal = open(500);
    for (let at = 0; at < 20; at += 1) await journal.append({ at });
    await journal.flushed(journal.tip().n);
    expect(readdirSync(directory)).not.toContain(FIRST);
    disk.ghost = FIRST;
    const next = open(500);
    const place = await next.append('second');
    expect([...next.readFrom(place)].map(({ record }) => record)).toEqual(['second']);
  });
});

describe('a file that nobody should have put there', () => {
  test('a pipe does not make it wait', () => {
    mkdirSync(directory, { recursive: true });
    execFileSync('mkfifo', [join(directory, FIRST)]);
    expect(() => open()).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });

  test('a directory', () => {
    mkdirSync(join(directory, FIRST), { recursive: true });
    expect(() => open()).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });
});

describe('what a power cut may take', () => {
  test('not the name of a file that somebody else began and did not sync', async () => {
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, FIRST), '');
    await open().append('first');
    expect(disk.synced).toContain(statSync(directory).ino);
  });

  test('nor the directories', async () => {
    await open().append('first');
    expect(disk.synced).toContain(statSync(join(root, 'state')).ino);
    expect(disk.synced).toContain(statSync(root).ino);
  });
});

describe('a directory above', () => {
  test.each([
    [0o777, true],
    [0o757, true],
    [0o1777, false],
    [0o775, false],
  ])('of mode %o', (mode, refused) => {
    mkdirSync(join(root, 'state'));
    chmodSync(join(root, 'state'), mode);
    if (refused) expect(() => open()).toThrow(expect.objectContaining({ code: 'unsafe-directory' }));
    else open().close();
    expect(readdirSync(join(root, 'state'))).toEqual(refused ? [] : ['journal']);
  });
});
