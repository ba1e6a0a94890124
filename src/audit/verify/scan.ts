import { preAuthEncoding } from '../bundle.ts';
import type { LogCommit, LogHistory } from '../log-history.ts';
import type { Trust } from '../trust.ts';
import type { Check } from './check.ts';
import { type EntryFacts, readEntry } from './entry.ts';
import { SignaturePool, type VerifySignature } from './signature-pool.ts';
import type { StructureCheck } from './structure.ts';

/** How many entries are read and checked ahead of the one whose turn it is: enough to keep every core busy. */
const AHEAD = 512;

/** What has been started and waits for its turn: a commit, or a slice of a large one. */
interface Started {
  /** The commit that begins here. */
  readonly before: LogCommit | undefined;
  readonly entries: Promise<EntryFacts>[];
  /** The commit that ends here. */
  readonly after: LogCommit | undefined;
}

interface Options {
  readonly history: LogHistory;
  readonly trust: Trust;
  readonly structure: StructureCheck;
  /** The checks in the order in which each entry meets them. */
  readonly checks: readonly Check[];
  readonly size: number;
  readonly since: string | undefined;
  readonly progress?: ((entries: number) => void) | undefined;
}

/**
 * Lets the log pass by every check, in log order. Reading and signatures run ahead, the checks follow one entry at a
 * time, and nothing is kept of what has passed.
 */
export async function scan(options: Options): Promise<void> {
  const pool = new SignaturePool(preAuthEncoding);
  try {
    await scanWith(options, pool.verify);
  } finally {
    await pool.close();
  }
}

async function scanWith(options: Options, verify: VerifySignature): Promise<void> {
  const waiting: Started[] = [];
  let ahead = 0;
  let done = 0;
  const next = async () => {
    const started = waiting.shift();
    if (started === undefined) return;
    await pass(started, options.checks, () => {
      ahead -= 1;
      done += 1;
      options.progress?.(done);
    });
  };
  for await (const started of starting(options, verify)) {
    waiting.push(started);
    ahead += started.entries.length;
    while (ahead > AHEAD) await next();
  }
  while (waiting.length > 0) await next();
}

async function* starting(options: Options, verify: VerifySignature): AsyncGenerator<Started> {
  const { history, trust, structure, size, since } = options;
  let base = size;
  for await (const commit of history.commits(since)) {
    const added = structure.read(commit);
    for (let from = 0; from === 0 || from < added.length; from += AHEAD) {
      const entries = added.slice(from, from + AHEAD).map((entry) => {
        const reading = readEntry(history, trust, { commit: commit.id, base, ...entry }, verify);
        // Who stops at an earlier failure never looks at this one.
        reading.catch(() => undefined);
        return reading;
      });
      const isLast = from + AHEAD >= added.length;
      yield { before: from === 0 ? commit : undefined, entries, after: isLast ? commit : undefined };
    }
    const last = added.at(-1);
    if (last !== undefined) base = last.index + 1;
  }
}

async function pass(
  { before, entries, after }: Started,
  checks: readonly Check[],
  done: () => void,
): Promise<void> {
  if (before !== undefined) for (const check of checks) await check.before?.(before);
  for (const reading of entries) {
    const entry = await reading;
    for (const check of checks) {
      const checking = check.entry?.(entry);
      if (checking !== undefined) await checking;
    }
    done();
  }
  if (after !== undefined) for (const check of checks) await check.after?.(after);
}
