import { MAX_ENTRY_BYTES } from '../../audit/bundle.ts';
import { openCheckpoint } from '../../audit/checkpoint.ts';
import { LogTree } from '../../audit/git/log-tree.ts';
import { saidIn } from '../../audit/statement.ts';
import { standingOf, type Trust } from '../../audit/trust.ts';
import { readSigned } from '../../audit/verify/entry.ts';
import { count } from '../../engine/count.ts';
import type { EntryStatement, LogSignature } from '../../engine/schema/generated/types.ts';
import { type Log, readableRef } from './open.ts';

/** An entry as it is shown: what it says, and whether anybody trusted said it. */
export interface ReadEntry {
  readonly index: number;
  readonly signature: LogSignature;
  /** Undefined when it could not be read, or is not what was signed. */
  readonly statement: EntryStatement | undefined;
  /** What is wrong with it. */
  readonly problem?: string;
}

/** A log as it is read: as far as the branch here goes. */
export interface ReadableLog {
  readonly ref: string;
  readonly commit: string;
  readonly size: number;
  /** How many entries the checkpoint covers; undefined when there is none that is signed by the log key. */
  readonly sealed: number | undefined;
  /** The signed checkpoint, when it is good. */
  readonly checkpoint: Uint8Array | undefined;
  readonly tree: LogTree;
}

const PAGE = 256;

/** The log on the branch here; undefined when there is no branch. */
export async function readableLog(log: Log): Promise<ReadableLog | undefined> {
  const ref = await readableRef(log);
  const commit = ref === undefined ? undefined : await log.repository.tip(ref);
  if (ref === undefined || commit === undefined) return undefined;
  const tree = await LogTree.open(log.repository, commit.tree);
  const note = await tree.checkpoint();
  const sealed = note && sealedSize(note, log.trust);
  return {
    ref,
    commit: commit.oid,
    size: tree.size,
    sealed,
    checkpoint: sealed === undefined ? undefined : note,
    tree,
  };
}

/** All entries, the newest first, a page at a time. */
export async function* newestFirst(
  { tree, size }: Pick<ReadableLog, 'tree' | 'size'>,
  trust: Trust,
): AsyncGenerator<readonly ReadEntry[]> {
  for (let end = size; end > 0; end -= PAGE) {
    const begin = Math.max(0, end - PAGE);
    const bytes = await readPage(tree, begin, end);
    const page = await Promise.all(bytes.map((entry, at) => readOne(entry, begin + at, trust)));
    yield page.reverse();
  }
}

/** The index of the latest entry about a hold that somebody trusted signed: what others append does not hide it. */
export async function latestOfHold(
  readable: ReadableLog,
  trust: Trust,
  hold: string,
): Promise<number | undefined> {
  for await (const page of newestFirst(readable, trust)) {
    const found = page.find(
      ({ signature, statement }) => signature === 'ok' && statement?.predicate.hold?.id === hold,
    );
    if (found !== undefined) return found.index;
  }
  return undefined;
}

/** The entries of a page; one that git cannot give does not hide the others. */
async function readPage(tree: LogTree, begin: number, end: number): Promise<(Uint8Array | Error)[]> {
  try {
    const page: Uint8Array[] = [];
    for await (const { bytes } of tree.entries(begin, end)) page.push(bytes);
    return page;
  } catch {
    const page: (Uint8Array | Error)[] = [];
    for (let index = begin; index < end; index += 1) page.push(await readAlone(tree, index));
    return page;
  }
}

async function readAlone(tree: LogTree, index: number): Promise<Uint8Array | Error> {
  try {
    for await (const { bytes } of tree.entries(index, index + 1)) return bytes;
  } catch (error) {
    if (error instanceof Error) return error;
  }
  return new Error('the entry cannot be read');
}

async function readOne(bytes: Uint8Array | Error, index: number, trust: Trust): Promise<ReadEntry> {
  if (bytes instanceof Error) return unreadable(index, bytes.message);
  if (bytes.length > MAX_ENTRY_BYTES)
    return unreadable(index, `the entry has ${count(bytes.length, 'byte')}`);
  const reading = await readSigned(bytes, trust);
  if (reading.kind === 'unreadable' || reading.kind === 'malformed' || reading.kind === 'bad-statement') {
    return unreadable(index, reading.message);
  }
  if (reading.kind === 'unknown-signer') {
    // Worth showing, as long as it is said that nobody vouches for it.
    return { index, signature: 'unknown-signer', statement: saidIn(bytes), problem: reading.message };
  }
  if (reading.kind === 'bad-signature') {
    const problem = 'the signature is not of this entry';
    return { index, signature: 'bad', statement: undefined, problem };
  }
  const { statement, hint } = reading;
  const { kind } = standingOf(trust, hint, statement.predicate.type, index);
  if (kind === 'trusted') return { index, signature: 'ok', statement };
  const problem = kind === 'revoked' ? 'the key may not sign here' : 'the signer may not write this type';
  return { index, signature: 'not-permitted', statement, problem };
}

function unreadable(index: number, problem: string): ReadEntry {
  return { index, signature: 'unreadable', statement: undefined, problem };
}

function sealedSize(note: Uint8Array, trust: Trust): number | undefined {
  try {
    return openCheckpoint(note, trust.logKeys).size;
  } catch {
    return undefined;
  }
}
