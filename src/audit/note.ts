import { decodeBase64, encodeBase64 } from './base64.ts';
import { AuditError } from './error.ts';
import { isKeyName, type NoteSigner, type NoteVerifier } from './note-key.ts';
import { decodeUtf8 } from './text.ts';

const MAX_NOTE_BYTES = 1_000_000;
const MAX_SIGNATURES = 100;
const KEY_ID_BYTES = 4;
const CONTROL = /[\0-\x09\x0b-\x1f]/;

/** A note (C2SP signed-note) whose signatures by known keys are all good; at least one is. */
export interface OpenedNote {
  readonly text: string;
  /** The known keys that signed. */
  readonly signedBy: readonly NoteVerifier[];
}

interface SignatureLine {
  readonly name: string;
  readonly keyId: number;
  readonly signature: Uint8Array;
}

/** Signs a text that ends in a newline: the text, an empty line, and a line for each signature. */
export function signNote(text: string, signers: readonly NoteSigner[]): Uint8Array {
  checkText(text, 'invalid-argument');
  if (signers.length === 0 || signers.length > MAX_SIGNATURES) {
    throw new AuditError('invalid-argument', `a note has from 1 to ${MAX_SIGNATURES} signatures`);
  }
  const bytes = Buffer.from(text);
  const lines = signers.map((signer) => {
    const keyId = Buffer.alloc(KEY_ID_BYTES);
    keyId.writeUInt32BE(signer.keyId);
    return `— ${signer.name} ${encodeBase64(Buffer.concat([keyId, signer.sign(bytes)]))}\n`;
  });
  const note = Buffer.from(`${text}\n${lines.join('')}`);
  if (note.length > MAX_NOTE_BYTES) throw new AuditError('invalid-argument', 'the note is too long');
  return new Uint8Array(note);
}

/**
 * Opens a signed note. Signatures of unknown keys are ignored; one bad signature of a known key, or no good one at
 * all, refuses the whole note.
 */
export function openNote(note: Uint8Array, known: readonly NoteVerifier[]): OpenedNote {
  const { text, lines } = splitNote(decodeUtf8(note, MAX_NOTE_BYTES, 'the note'));
  const bytes = Buffer.from(text);
  const signedBy = new Set<NoteVerifier>();
  for (const line of lines) {
    for (const key of known) {
      if (key.name !== line.name || key.keyId !== line.keyId) continue;
      if (!key.verify(bytes, line.signature)) {
        throw new AuditError('bad-signature', `the signature of ${key.name} on the note is wrong`);
      }
      signedBy.add(key);
    }
  }
  if (signedBy.size === 0) throw new AuditError('unsigned', 'the note is not signed by any known key');
  return { text, signedBy: [...signedBy] };
}

function splitNote(note: string): { text: string; lines: SignatureLine[] } {
  const blank = note.lastIndexOf('\n\n');
  if (blank < 0 || !note.endsWith('\n')) {
    throw new AuditError('malformed', 'a note is a text, an empty line and signatures');
  }
  const lines = note.slice(blank + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) throw new AuditError('malformed', 'the note has too many signatures');
  const text = note.slice(0, blank + 1);
  checkText(text, 'malformed');
  return { text, lines: lines.map(parseSignatureLine) };
}

function parseSignatureLine(line: string): SignatureLine {
  const [dash, name, encoded, ...rest] = line.split(' ');
  const signature = encoded === undefined ? undefined : decodeBase64(encoded);
  const wellFormed = dash === '—' && rest.length === 0 && name !== undefined && isKeyName(name);
  if (!wellFormed || signature === undefined || signature.length <= KEY_ID_BYTES) {
    throw new AuditError('malformed', 'a signature line has the form "— name base64"');
  }
  const keyId = Buffer.from(signature).readUInt32BE(0);
  return { name, keyId, signature: signature.subarray(KEY_ID_BYTES) };
}

function checkText(text: string, code: 'malformed' | 'invalid-argument'): void {
  if (!text.endsWith('\n') || CONTROL.test(text) || Buffer.from(text).toString() !== text) {
    throw new AuditError(code, 'the text of a note ends in a newline and has no other control character');
  }
}
