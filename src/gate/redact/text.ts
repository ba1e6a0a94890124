import { MARKER } from '../../engine/action/reserved.ts';
import { assignedSecrets } from './detect/assignments.ts';
import { credentials } from './detect/headers.ts';
import { privateKeys } from './detect/pem.ts';
import { everyWord, merge, type Span } from './detect/span.ts';
import { awsSecrets, jsonWebTokens, namesAwsKey, prefixedTokens } from './detect/tokens.ts';
import { urlPasswords, userPasswords } from './detect/urls.ts';
import { Marks } from './mark.ts';

/** What is known of a text from around it. */
export interface Hints {
  /** All of it is a secret: a key or an option before it says so. */
  readonly secret?: boolean;
  /** An access key of AWS stands near it. */
  readonly aws?: boolean;
}

const DETECTORS: readonly ((text: string) => readonly Span[])[] = [
  prefixedTokens,
  jsonWebTokens,
  privateKeys,
  credentials,
  urlPasswords,
  userPasswords,
  assignedSecrets,
];

/** Masks the secrets in a reason or a message. What is masked already stays as it is. */
export function redactText(text: string, key: Uint8Array): string {
  return maskText(text, new Marks(key));
}

/**
 * Puts a marker in the place of every secret. Again and again, until nothing is found: what was behind a secret may only
 * show when that is gone. Each turn leaves less of the text, so there is an end.
 */
export function maskText(text: string, marks: Marks, hints: Hints = {}): string {
  const aws = hints.aws ?? namesAwsKey(text);
  let masked = text;
  for (;;) {
    const next = maskOnce(masked, marks, { ...hints, aws });
    if (next === masked) return masked;
    masked = next;
  }
}

function maskOnce(text: string, marks: Marks, hints: Hints): string {
  return text
    .split(new RegExp(`(${MARKER.source})`))
    .map((piece, index) => (index % 2 === 1 ? piece : maskPiece(piece, marks, hints)))
    .join('');
}

function maskPiece(text: string, marks: Marks, { secret, aws }: Hints): string {
  if (text.length === 0) return text;
  const found = [
    ...DETECTORS.flatMap((detect) => detect(text)),
    ...(aws === true ? awsSecrets(text) : []),
    ...(secret === true ? everyWord(text) : []),
  ];
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of merge(found)) {
    pieces.push(text.slice(at, start), marks.text(text.slice(start, end)));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
