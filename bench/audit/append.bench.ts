// How fast the log grows, whether that depends on how long it is, and how much room it takes.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
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

/** As far into a tile of 256 as each other, or else the one reads more entries than the other. */
const [SHORT, LONG] = [1_000, 100_072];
const ROUNDS = 41;

/** A log of one length, to be measured in turn with one of another. */
interface Grown {
  readonly directory: string;
  readonly repository: Repository;
  readonly store: LogStore;
  /** What is remembered of it. */
  readonly cache: string;
}

async function grown(name: string, size: number): Promise<Grown> {
  const directory = init(name);
  const repository = await Repository.open({ directory });
  const store = gitLogStore({ repository });
  await grow(store, size);
  return { directory, repository, store, cache: newCache() };
}

function newCache(): string {
  return mkdtempSync(join(root, 'cache-'));
}

/** Appends one entry to both logs, time and again, and reports what it takes. */
async function inTurn(
  [short, long]: readonly [Grown, Grown],
  where: string,
  work: (log: Grown) => Promise<number>,
  aim?: { readonly atMost: number },
): Promise<void> {
  const pairs: { early: number; late: number }[] = [];
  await work(short);
  await work(long);
  for (let at = 0; at < ROUNDS; at += 1) pairs.push({ early: await work(short), late: await work(long) });
  report(`entry 1,001, ${where}, ms`, median(pairs.map(({ early }) => early)));
  report(`entry 100,073, ${where}, ms`, median(pairs.map(({ late }) => late)));
  report(`the later × the earlier, ${where}`, median(pairs.map(({ early, late }) => late / early)), aim);
}

function appendWarm({ store }: Grown): Promise<number> {
  const entries = typical(0, 1);
  return timed(() => store.append(async () => ({ entries })));
}

/** What a new process pays for one entry: from opening the repository to the end. */
function appendCold({ directory, cache }: Pick<Grown, 'directory' | 'cache'>): Promise<number> {
  const entries = typical(0, 1);
  return timed(async () => {
    const repository = await Repository.open({ directory });
    await gitLogStore({ repository, cache }).append(async () => ({ entries }));
    repository.close();
  });
}

/** The same where nothing is remembered of the log, as on a machine that has just cloned it. */
function appendForgetful({ directory }: Grown): Promise<number> {
  return appendCold({ directory, cache: newCache() });
}

/** The same where all is packed, which it is again afterwards. */
async function appendPacked({ directory, cache }: Grown): Promise<number> {
  const copy = newCache();
  cpSync(cache, copy, { recursive: true });
  const milliseconds = await appendCold({ directory, cache: copy });
  rmSync(join(directory, 'refs/heads/agentgate/audit'));
  const objects = join(directory, 'objects');
  for (const name of readdirSync(objects).filter((one) => one.length === 2))
    rmSync(join(objects, name), { recursive: true });
  return milliseconds;
}

/** As `git gc` leaves it, what is remembered being up to date. */
async function pack(log: Grown): Promise<void> {
  await appendCold(log);
  execFileSync('git', ['-C', log.directory, 'gc', '-q', '--prune=now']);
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

  const logs = [await grown('short', SHORT), await grown('long', LONG)] as const;
  await inTurn(logs, 'same process', appendWarm, { atMost: 1.5 });
  await inTurn(logs, 'new process', appendCold, { atMost: 1.5 });
  await inTurn(logs, 'new process, nothing remembered', appendForgetful);
  for (const log of logs) await pack(log);
  await inTurn(logs, 'new process, all packed', appendPacked, { atMost: 1.5 });
  const [, { directory, repository, store }] = logs;
  const { size } = (await store.view()).head;
  report('bytes of a typical entry, B', typicalEntry(size).length);
  report('packed, an entry, kB', packedBytes(directory) / size / 1000, { atMost: 1.5 });
  repository.close();
  logs[0].repository.close();
  report('a record in the journal, ms', await journalRate());
} finally {
  rmSync(root, { recursive: true, force: true });
}
