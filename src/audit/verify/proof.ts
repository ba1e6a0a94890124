import type { Assurance, EntryStatement } from '../../engine/schema/generated/types.ts';
import { AuditError } from '../error.ts';
import { verifyProof } from '../proof-file.ts';
import { assuranceOf, standingOf, type Trust, type TrustedSigner } from '../trust.ts';
import { readSigned } from './entry.ts';

/** An entry that a proof file proves to be in a log, and who signed it. */
export interface ProvenStatement {
  readonly statement: EntryStatement;
  readonly index: number;
  readonly origin: string;
  /** How many entries the log had when it was sealed. */
  readonly size: number;
  readonly signer: TrustedSigner;
  readonly assurance: Assurance;
}

/**
 * Checks a proof file without the log: that the entry is in it, and that somebody signed the entry who may. Whether a
 * claim was approved, the entries before it show, which a proof does not hold. Throws AuditError on anything wrong.
 */
export async function verifyProofFile(proofFile: Uint8Array, trust: Trust): Promise<ProvenStatement> {
  const { entry, index, checkpoint } = verifyProof({ proofFile, logKeys: trust.logKeys });
  const reading = await readSigned(entry, trust);
  if (reading.kind === 'bad-signature') {
    throw new AuditError('bad-signature', 'the signature is not of this entry');
  }
  if (reading.kind === 'unknown-signer') throw new AuditError('unsigned', reading.message);
  if (reading.kind !== 'signed') throw new AuditError('malformed', reading.message);
  const { statement, hint, ownSubject } = reading;
  if (!ownSubject)
    throw new AuditError('malformed', 'the subject is not the digest of what the entry records');
  if (statement.predicate.log.origin !== checkpoint.origin) {
    throw new AuditError('malformed', 'the entry was signed for another log');
  }
  const standing = standingOf(trust, hint, statement.predicate.type, index);
  if (standing.kind !== 'trusted') {
    throw new AuditError(
      'unsigned',
      `the key of the entry may not write ${statement.predicate.type} at ${index}`,
    );
  }
  const { signer } = standing;
  const { origin, size } = checkpoint;
  return { statement, index, origin, size, signer, assurance: assuranceOf([signer.role]) };
}
