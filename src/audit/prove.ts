import { openCheckpoint } from './checkpoint.ts';
import { AuditError } from './error.ts';
import { LogTree } from './git/log-tree.ts';
import type { Repository } from './git/repository.ts';
import { readInclusionProof } from './hash-reader.ts';
import type { NoteVerifier } from './note-key.ts';
import { formatProofFile } from './proof-file.ts';
import { saidIn } from './statement.ts';
import { tileHashReader } from './tile-reader.ts';

/** A log to prove entries of: its branch, and the keys that may have sealed it. */
export interface ProvableLog {
  readonly repository: Repository;
  readonly ref: string;
  readonly logKeys: readonly NoteVerifier[];
}

/** A proof file, and what it is about as its entry says. */
export interface Proof {
  readonly file: Uint8Array;
  readonly index: number;
  /** How many entries the checkpoint in it covers. */
  readonly size: number;
  /** Null when the entry cannot be read. */
  readonly type: string | null;
  readonly hold: string | null;
}

/** Proves an entry. Throws AuditError when it is not there, or not sealed yet. */
export async function proveEntry({ repository, ref, logKeys }: ProvableLog, index: number): Promise<Proof> {
  const tree = await LogTree.open(repository, (await repository.tip(ref))?.tree);
  if (index >= tree.size) {
    throw new AuditError('invalid-argument', `there is no entry ${index}: the log has ${tree.size}`);
  }
  const checkpoint = await tree.checkpoint();
  const size = checkpoint === undefined ? 0 : openCheckpoint(checkpoint, logKeys).size;
  if (checkpoint === undefined || index >= size) {
    throw new AuditError('unsigned', `no checkpoint covers entry ${index} yet: run "agentgate seal"`);
  }
  const proof = await readInclusionProof(tileHashReader(tree), index, size);
  for await (const { bytes } of tree.entries(index, index + 1)) {
    const file = formatProofFile({ extra: bytes, index, proof, checkpoint });
    const { type = null, hold } = saidIn(bytes)?.predicate ?? {};
    return { file, index, size, type, hold: hold?.id ?? null };
  }
  throw new AuditError('malformed', `entry ${index} cannot be read`);
}
