import { decodeBase64, encodeBase64 } from './base64.ts';
import { AuditError } from './error.ts';
import { rootFromLeaves } from './merkle.ts';
import { openNote, signNote } from './note.ts';
import type { NoteSigner, NoteVerifier } from './note-key.ts';
import { checkSize } from './ranges.ts';
import { parseDecimal } from './text.ts';

/**
 * The state of a log at one moment (C2SP tlog-checkpoint):
 *
 *     <origin>
 *     <size>
 *     <base64 root>
 *     [<extension line> …]
 */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** Opaque further lines; kept, but they mean nothing. */
  readonly extensions?: readonly string[];
}

/** The text of a checkpoint, ready to be signed. */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  const { origin, size, root, extensions = [] } = checkpoint;
  checkSize(size, 'size');
  const text = [origin, String(size), encodeBase64(root), ...extensions, ''].join('\n');
  // What comes back from the text is what was meant, or some field held what it must not.
  const parsed = parseCheckpoint(text);
  if (parsed.origin !== origin || (parsed.extensions?.length ?? 0) !== extensions.length) {
    throw new AuditError('invalid-argument', 'a line of a checkpoint contains a newline');
  }
  return text;
}

/** The checkpoint in the text of a note. The text proves nothing: use {@link openCheckpoint} for a signed one. */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin, decimal, encoded, ...rest] = text.split('\n');
  const size = decimal === undefined ? undefined : parseDecimal(decimal);
  const root = encoded === undefined ? undefined : decodeBase64(encoded);
  if (origin === undefined || origin === '') throw malformed('has no origin');
  if (size === undefined) throw malformed('has no decimal size on its second line');
  if (root?.length !== 32) throw malformed('has no base64 root of 32 bytes on its third line');
  if (rest.pop() !== '' || rest.includes('')) throw malformed('has an empty line or no newline at its end');
  if (size === 0 && !Buffer.from(root).equals(rootFromLeaves([]))) {
    throw malformed('of no entries has the root of some');
  }
  return rest.length === 0 ? { origin, size, root } : { origin, size, root, extensions: rest };
}

/** Signs a checkpoint with the key of its log, which bears the log's origin as its name. */
export function signCheckpoint(checkpoint: Checkpoint, signer: NoteSigner): Uint8Array {
  if (signer.name !== checkpoint.origin) {
    throw new AuditError('invalid-argument', 'the log key must be named like the origin of the log');
  }
  return signNote(formatCheckpoint(checkpoint), [signer]);
}

/**
 * The checkpoint of a signed note. A known key named like the origin must have signed: the key of another log, or of
 * a witness, cannot speak for this one.
 */
export function openCheckpoint(note: Uint8Array, logKeys: readonly NoteVerifier[]): Checkpoint {
  const { text, signedBy } = openNote(note, logKeys);
  const checkpoint = parseCheckpoint(text);
  if (!signedBy.some((key) => key.name === checkpoint.origin)) {
    throw new AuditError('unsigned', 'the checkpoint is not signed by a known key of its origin');
  }
  return checkpoint;
}

function malformed(what: string): AuditError {
  return new AuditError('malformed', `the checkpoint ${what}`);
}
