import { decodeBase64, encodeBase64 } from './base64.ts';
import { type Checkpoint, openCheckpoint } from './checkpoint.ts';
import { AuditError } from './error.ts';
import { leafHash, verifyInclusion } from './merkle.ts';
import type { NoteVerifier } from './note-key.ts';
import { checkSize } from './ranges.ts';
import { decodeUtf8, parseDecimal } from './text.ts';

const HEADER = 'c2sp.org/tlog-proof@v1';
const MAX_BYTES = 4_000_000;
const MAX_HASHES = 53;

/**
 * A proof that an entry is in a log (C2SP tlog-proof):
 *
 *     c2sp.org/tlog-proof@v1
 *     extra <base64 of the entry>
 *     index <decimal>
 *     <base64 hash>
 *     …
 *
 *     <signed checkpoint>
 */
export interface ProofFile {
  /** Here the exact bytes of the entry. */
  readonly extra?: Uint8Array;
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  /** The signed note, byte for byte. */
  readonly checkpoint: Uint8Array;
}

/** An entry that is proven to stand at `index` of the log at `checkpoint`. */
export interface ProvenEntry {
  readonly entry: Uint8Array;
  readonly index: number;
  readonly checkpoint: Checkpoint;
}

/** The bytes of a proof file. */
export function formatProofFile(file: ProofFile): Uint8Array {
  checkSize(file.index, 'index');
  const extra = file.extra === undefined ? [] : [`extra ${encodeBase64(file.extra)}`];
  const lines = [HEADER, ...extra, `index ${file.index}`, ...file.proof.map(encodeBase64), '', ''];
  const bytes = new Uint8Array(Buffer.concat([Buffer.from(lines.join('\n')), file.checkpoint]));
  parseProofFile(bytes);
  return bytes;
}

/** The parts of a proof file. They prove nothing yet: use {@link verifyProof}. */
export function parseProofFile(bytes: Uint8Array): ProofFile {
  const text = decodeUtf8(bytes, MAX_BYTES, 'the proof file');
  const blank = text.indexOf('\n\n');
  if (blank < 0) throw malformed('has no empty line before its checkpoint');
  const [header, ...lines] = text.slice(0, blank).split('\n');
  if (header !== HEADER) throw malformed(`does not start with ${HEADER}`);
  const extra = lines[0]?.startsWith('extra ') ? parseExtra(lines.shift()) : undefined;
  const index = parseIndex(lines.shift());
  if (lines.length > MAX_HASHES) throw malformed('has too many hashes');
  const proof = lines.map(parseHash);
  const checkpoint = new Uint8Array(Buffer.from(text.slice(blank + 2)));
  return { ...(extra === undefined ? {} : { extra }), index, proof, checkpoint };
}

/** Checks a proof file without the log: the entry it carries, its place, and the checkpoint's signature. */
export function verifyProof(claim: {
  readonly proofFile: Uint8Array;
  readonly logKeys: readonly NoteVerifier[];
}): ProvenEntry {
  const { extra, index, proof, checkpoint: note } = parseProofFile(claim.proofFile);
  if (extra === undefined) throw malformed('does not carry the entry as extra data');
  const checkpoint = openCheckpoint(note, claim.logKeys);
  const { size, root } = checkpoint;
  if (index >= size) throw new AuditError('proof-mismatch', 'the checkpoint does not reach the entry');
  verifyInclusion({ index, size, leafHash: leafHash(extra), proof, root });
  return { entry: extra, index, checkpoint };
}

function parseExtra(line: string | undefined): Uint8Array {
  const extra = decodeBase64(line?.slice('extra '.length) ?? '');
  if (extra === undefined) throw malformed('has extra data that is not base64');
  return extra;
}

function parseIndex(line: string | undefined): number {
  const index = line?.startsWith('index ') ? parseDecimal(line.slice('index '.length)) : undefined;
  if (index === undefined) throw malformed('has no line "index <decimal>"');
  return index;
}

function parseHash(line: string): Uint8Array {
  const hash = decodeBase64(line);
  if (hash?.length !== 32) throw malformed('has a hash line that is not base64 of 32 bytes');
  return hash;
}

function malformed(what: string): AuditError {
  return new AuditError('malformed', `the proof file ${what}`);
}
