// How fast the log grows, whether that depends on how long it is, and how much room it takes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Repository } from '../../src/audit/git/repository.ts';
import { gitLogStore } from '../../src/audit/git/store.ts';
import { Journal } from '../../src/audit/journal/journal.ts';
import type { LogStore } from '../../src/audit/store.ts';
import { formatEntryPath } from '../../src/audit/tiles.ts';
import { median, report } from '../support/measure.ts';
import { typicalEntry } from './entries.ts';

const root = mkdtempSync(join(tmpdir(), 'agentgate-bench-'));

function init(name: string): string {
  const directory = join(root, name);
  execFileSync('git', ['init', '-q', '--bare', directory]);
  return directory;
}

function typical(from: number, count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, at) => typicalEntry(from + at));
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** As a shell script would: a git process for each step of each entry. */
async function processPerStep(count: number): Promise<number> {
  const directory = init('steps');
  const env = { ...process.env, GIT_INDEX_FILE: join(root, 'index') };
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  const git = (args: string[], input: string | Uint8Array = '') =>
    execFileSync('git', args, { cwd: directory, env, input, encoding: 'utf8' }).trim();
  const entries = typical(0, count);
  const milliseconds = await timed(() => {
    let parent: string | undefined;
    for (const [at, entry] of entries.entries()) {
      const blob = git(['hash-object', '-w', '--stdin'], entry);
      git(['update-index', '--add', '--cacheinfo', `100644,${blob},${formatEntryPath(at)}`]);
      const tree = git(['write-tree']);
      const parents: string[] = parent === undefined ? [] : ['-p', git(['rev-parse', 'refs/heads/log'])];
      const commit = git([...who, 'commit-tree', tree, ...parents, '-m', 'entry']);
      git(['update-ref', 'refs/heads/log', commit, parent ?? '']);
      parent = commit;
    }
  });
  return (count / milliseconds) * 1000;
}

async function appendRate(store: LogStore, batch: number, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const entries = typical(round * batch, batch);
    times.push(await timed(() => store.append(async () => ({ entries }))));
  }
  return (batch / median(times)) * 1000;
}

async function singles(store: LogStore, count: number): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const [entry] = typical(at, 1);
    times.push(
      await timed(() => store.append(async () => ({ entries: entry === undefined ? [] : [entry] }))),
    );
  }
  return median(times);
}

/** A process that starts, appends one entry and ends. */
async function cold(directory: string): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 9; at += 1) {
    times.push(
      await timed(async () => {
        const repository = await Repository.open({ directory });
        await gitLogStore({ repository, cache: join(root, 'tile-roots') }).append(async () => ({
          entries: typical(at, 1),
        }));
        repository.close();
      }),
    );
  }
  return median(times);
}

async function grow(store: LogStore, size: number): Promise<void> {
  for (let have = (await store.view()).head.size; have < size; have = (await store.view()).head.size) {
    const entries = typical(have, Math.min(1000, size - have));
    await store.append(async () => ({ entries }));
  }
}

function packedBytes(directory: string): number {
  execFileSync('git', ['-C', directory, 'repack', '-adq']);
  execFileSync('git', ['-C', directory, 'prune-packed', '-q']);
  const packs = join(directory, 'objects/pack');
  return readdirSync(packs).reduce((sum, name) => sum + statSync(join(packs, name)).size, 0);
}

async function journalRate(): Promise<number> {
  const journal = Journal.open({ directory: join(root, 'journal') });
  const times: number[] = [];
  for (let at = 0; at < 500; at += 1)
    times.push(await timed(() => journal.append({ at, text: 'x'.repeat(500) })));
  journal.close();
  return median(times);
}

try {
  const steps = await processPerStep(40);
  report('a process for each git step, entries a second', steps);
  const short = await Repository.open({ directory: init('batches') });
  const batches = gitLogStore({ repository: short });
  const rate64 = await appendRate(batches, 64, 30);
  const rate256 = await appendRate(batches, 256, 12);
  report('batches of 64, entries a second', rate64);
  report('batches of 64, times that', rate64 / steps);
  report('batches of 256, times that', rate256 / steps, { atLeast: 50 });

  short.close();

  const directory = init('long');
  const repository = await Repository.open({ directory });
  const store = gitLogStore({ repository });
  await grow(store, 1_000);
  const [early, earlyCold] = [await singles(store, 41), await cold(directory)];
  report('entry 1,001, warm, ms', early);
  report('entry 1,001, in a new process, ms', earlyCold);
  await grow(store, 100_000);
  const [late, lateCold] = [await singles(store, 41), await cold(directory)];
  report('entry 100,001, warm, ms', late);
  report('entry 100,001, warm, times entry 1,001', late / early, { atMost: 1.5 });
  report('entry 100,001, in a new process, ms', lateCold);
  report('entry 100,001, in a new process, times entry 1,001', lateCold / earlyCold, { atMost: 1.5 });
  const { size } = (await store.view()).head;
  report('bytes of a typical entry, B', typicalEntry(size).length);
  report('packed, an entry, kB', packedBytes(directory) / size / 1000, { atMost: 1.5 });
  repository.close();
  report('a record in the journal, ms', await journalRate());
} finally {
  rmSync(root, { recursive: true, force: true });
}
