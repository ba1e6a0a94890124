import { openCheckpoint } from '../../audit/checkpoint.ts';
import { readInclusionProof } from '../../audit/hash-reader.ts';
import { formatProofFile, verifyProof } from '../../audit/proof-file.ts';
import { tileHashReader } from '../../audit/tile-reader.ts';
import { InputError } from '../../engine/problem.ts';
import { newestFirst, type ReadableLog, type ReadEntry, readableLog } from './entries.ts';
import type { Log } from './open.ts';

/** A proof file, and the entry that it proves. */
export interface Proof {
  readonly entry: ReadEntry;
  /** How many entries the checkpoint in it covers. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** Proves an entry: the one at an index, or the newest sealed one of a hold. Throws InputError when there is none. */
export async function proveEntry(log: Log, what: number | string, type?: string): Promise<Proof> {
  const readable = await readableLog(log);
  if (readable === undefined) throw new InputError('there is no audit log here to prove anything from');
  const { checkpoint: note, sealed } = readable;
  if (note === undefined || sealed === undefined) {
    throw new InputError('no checkpoint on the branch is signed by the log key: run "agentgate seal" first');
  }
  const entry = await findEntry(log, readable, { what, type, sealed });
  const { index } = entry;
  const { size } = openCheckpoint(note, log.trust.logKeys);
  const extra = await bytesOf(readable, index);
  const proof = await readInclusionProof(tileHashReader(readable.tree), index, size);
  const bytes = formatProofFile({ extra, index, proof, checkpoint: note });
  // Who gets the file must be able to rely on it; a damaged log must not make files that fail elsewhere.
  verifyProof({ proofFile: bytes, logKeys: log.trust.logKeys });
  return { entry, size, bytes };
}

interface Wanted {
  readonly what: number | string;
  readonly type: string | undefined;
  readonly sealed: number;
}

async function findEntry(
  log: Log,
  readable: ReadableLog,
  { what, type, sealed }: Wanted,
): Promise<ReadEntry> {
  if (typeof what === 'number') return entryAt(log, readable, what, sealed);
  let unsealed: number | undefined;
  for await (const page of newestFirst(readable, log.trust)) {
    for (const entry of page) {
      const { predicate } = entry.statement ?? {};
      if (entry.signature !== 'ok' || predicate?.hold?.id !== what) continue;
      if (type !== undefined && predicate.type !== type) continue;
      if (entry.index < sealed) return entry;
      unsealed = entry.index;
    }
  }
  if (unsealed !== undefined) throw notSealed(unsealed, sealed);
  throw new InputError(`the log has no ${type === undefined ? '' : `"${type}" `}entry about ${what}`);
}

async function entryAt(log: Log, readable: ReadableLog, index: number, sealed: number): Promise<ReadEntry> {
  const { size, tree } = readable;
  if (index >= size) throw new InputError(`the log has no entry ${index}: it has ${size}, counted from 0`);
  if (index >= sealed) throw notSealed(index, sealed);
  for await (const page of newestFirst({ tree, size: index + 1 }, log.trust)) {
    const [entry] = page;
    if (entry !== undefined) return entry;
  }
  throw new InputError(`the log has no entry ${index}`);
}

async function bytesOf({ tree }: ReadableLog, index: number): Promise<Uint8Array> {
  for await (const { bytes } of tree.entries(index, index + 1)) return bytes;
  throw new InputError(`the log has no entry ${index}`);
}

function notSealed(index: number, sealed: number): InputError {
  const far = sealed === 0 ? 'nothing is sealed yet' : `the checkpoint covers entries up to ${sealed - 1}`;
  return new InputError(`entry ${index} is not sealed: ${far}; run "agentgate seal" first`);
}
