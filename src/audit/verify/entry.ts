import { messageOf } from '../../engine/problem.ts';
import type { EntryStatement, ProblemCode } from '../../engine/schema/generated/types.ts';
import { type Bundle, MAX_ENTRY_BYTES, parseBundle } from '../bundle.ts';
import { codeOf } from '../error-code.ts';
import type { LogHistory } from '../log-history.ts';
import { leafHash } from '../merkle.ts';
import { isOwnSubject, parseStatement } from '../statement.ts';
import type { Trust, TrustedSigner } from '../trust.ts';
import type { VerifySignature } from './signature-pool.ts';

/** What an entry's bytes alone show, and what the checks before found out. */
export interface EntryFacts {
  readonly index: number;
  readonly commit: string;
  /** The entries that were there before its commit. */
  readonly base: number;
  /** Undefined when its bytes could not be read. */
  readonly leaf: Uint8Array | undefined;
  readonly reading: Reading;
  /** Set by `identity`: who signed it, and may write such an entry here. */
  signer?: TrustedSigner;
  /** Set by `policy`: the commit that says who may approve is not trusted. */
  untrustedPolicy?: boolean;
  /** Set by `lifecycle`. Unset, nothing may rest on it. */
  verified?: boolean;
}

/** What came of reading an entry. */
export type Reading =
  | { readonly kind: 'unreadable'; readonly code: ProblemCode; readonly message: string }
  | { readonly kind: 'malformed'; readonly message: string }
  /** A bundle by somebody whom the trust policy does not know. */
  | { readonly kind: 'unknown-signer'; readonly message: string }
  | { readonly kind: 'bad-signature' }
  | {
      readonly kind: 'signed';
      readonly hint: string;
      readonly statement: EntryStatement;
      readonly ownSubject: boolean;
    }
  /** Well signed, but not a statement. */
  | { readonly kind: 'bad-statement'; readonly hint: string; readonly message: string };

/** Reads one entry and checks its signature. Never throws on what is in it. */
export async function readEntry(
  history: LogHistory,
  trust: Trust,
  place: Pick<EntryFacts, 'index' | 'commit' | 'base'> & { readonly blob: string },
  verify?: VerifySignature,
): Promise<EntryFacts> {
  const { blob, ...where } = place;
  let bytes: Uint8Array;
  try {
    bytes = await history.blob(blob, MAX_ENTRY_BYTES);
  } catch (error) {
    return { ...where, leaf: undefined, reading: unreadable(error) };
  }
  return { ...where, leaf: leafHash(bytes), reading: await readSigned(bytes, trust, verify) };
}

/** What the bytes of an entry show: whether a known key signed them, and what they say. */
export async function readSigned(
  bytes: Uint8Array,
  trust: Trust,
  verify: VerifySignature = (key, payload, signature) => key.verify(payload, signature),
): Promise<Reading> {
  let bundle: Bundle;
  try {
    bundle = parseBundle(bytes);
  } catch (error) {
    return { kind: 'malformed', message: messageOf(error) };
  }
  const { payload, signature, signedBy } = bundle;
  if (signedBy.kind === 'certificate') {
    const message = 'the entry is signed by a certificate, which is not verified offline';
    return { kind: 'unknown-signer', message };
  }
  const key = trust.keys.get(signedBy.hint);
  if (key === undefined) {
    return { kind: 'unknown-signer', message: 'the key of the entry is not in the trust policy' };
  }
  if (!(await verify(key, payload, signature))) return { kind: 'bad-signature' };
  try {
    const statement = parseStatement(payload);
    return { kind: 'signed', hint: key.hint, statement, ownSubject: isOwnSubject(statement) };
  } catch (error) {
    return { kind: 'bad-statement', hint: key.hint, message: messageOf(error) };
  }
}

function unreadable(error: unknown): Reading {
  return {
    kind: 'unreadable',
    code: codeOf(error) === 'too-large' ? 'bad-statement' : 'repository-incomplete',
    message: messageOf(error),
  };
}
