import { parseJson } from '../engine/json/parse.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../engine/json/value.ts';
import { messageOf } from '../engine/problem.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { AuditError } from './error.ts';
import { decodeUtf8 } from './text.ts';

/** The media type of every entry. */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** The type of the payload: an in-toto statement. */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** The longest entry, in bytes: a statement in base64, its signature, and what a certificate takes. */
export const MAX_ENTRY_BYTES = 98_304;
const MAX_DEPTH = 16;
/** A key's name as it is written here: base64 of a SHA-256. */
const HINT = /^[A-Za-z0-9+/]{43}=$/;

/** Who a bundle says signed it. It is only a name: whether that is so, the signature shows. */
export type SignedBy =
  | { readonly kind: 'key'; readonly hint: string }
  | { readonly kind: 'certificate'; readonly certificate: Uint8Array };

/** A signed statement: a sigstore bundle v0.3 around a DSSE envelope. */
export interface Bundle {
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  readonly signedBy: SignedBy;
}

/** What DSSE signs: the type and the payload, each with its length. */
export function preAuthEncoding(payload: Uint8Array): Uint8Array {
  const header = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `;
  const bytes = Buffer.allocUnsafe(header.length + payload.length);
  bytes.write(header, 'latin1');
  bytes.set(payload, header.length);
  return bytes;
}

/** The text of a bundle as it is written here, around its four values. */
const TEMPLATE = [
  `{"mediaType":"${BUNDLE_MEDIA_TYPE}","verificationMaterial":{"publicKey":{"hint":"`,
  '"}},"dsseEnvelope":{"payload":"',
  `","payloadType":"${PAYLOAD_TYPE}","signatures":[{"sig":"`,
  '"}]}}\n',
] as const;

/** The bytes of an entry that a key of the trust policy signed. */
export function formatBundle(payload: Uint8Array, signature: Uint8Array, hint: string): Uint8Array {
  const [start, beforePayload, beforeSignature, end] = TEMPLATE;
  const text = `${start}${hint}${beforePayload}${encodeBase64(payload)}${beforeSignature}${encodeBase64(signature)}${end}`;
  return Buffer.from(text);
}

/** The parts of an entry. They prove nothing yet. Throws AuditError on anything missing, left over or ambiguous. */
export function parseBundle(bytes: Uint8Array): Bundle {
  return parseTemplate(bytes) ?? parseAnyBundle(bytes);
}

/** The parts of an entry that is written as `formatBundle` does, which nothing but that text is; else undefined. */
function parseTemplate(bytes: Uint8Array): Bundle | undefined {
  if (bytes.length > MAX_ENTRY_BYTES) return undefined;
  const [start, beforePayload, beforeSignature, end] = TEMPLATE;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const payloadAt = text.indexOf(beforePayload);
  const signatureAt = text.lastIndexOf(beforeSignature);
  if (!text.startsWith(start) || !text.endsWith(end) || signatureAt < payloadAt) return undefined;
  const hint = text.slice(start.length, payloadAt);
  const payload = decodeBase64(text.slice(payloadAt + beforePayload.length, signatureAt));
  const signature = decodeBase64(text.slice(signatureAt + beforeSignature.length, -end.length));
  if (!HINT.test(hint) || !payload?.length || !signature?.length) return undefined;
  return { payload, signature, signedBy: { kind: 'key', hint } };
}

function parseAnyBundle(bytes: Uint8Array): Bundle {
  const bundle = strictObject(bytes);
  const { mediaType, verificationMaterial, dsseEnvelope } = fields(
    bundle,
    ['mediaType', 'verificationMaterial', 'dsseEnvelope'],
    [],
  );
  if (mediaType !== BUNDLE_MEDIA_TYPE) throw malformed('is no sigstore bundle v0.3');
  const { payload, payloadType, signatures } = fields(
    dsseEnvelope,
    ['payload', 'payloadType', 'signatures'],
    [],
  );
  if (payloadType !== PAYLOAD_TYPE) throw malformed('does not hold an in-toto statement');
  if (!isArray(signatures) || signatures.length !== 1) throw malformed('does not have exactly one signature');
  const { sig } = fields(signatures[0], ['sig'], ['keyid']);
  return { payload: base64(payload), signature: base64(sig), signedBy: signedBy(verificationMaterial) };
}

function strictObject(bytes: Uint8Array): JsonValue {
  const text = decodeUtf8(bytes, MAX_ENTRY_BYTES, 'the entry');
  try {
    return parseJson(text, undefined, { maxDepth: MAX_DEPTH }).value;
  } catch (cause) {
    throw new AuditError('malformed', `the entry is no strict JSON: ${messageOf(cause)}`, { cause });
  }
}

function signedBy(material: JsonValue | undefined): SignedBy {
  const { publicKey, certificate } = fields(
    material,
    [],
    ['publicKey', 'certificate', 'tlogEntries', 'timestampVerificationData'],
  );
  if ((publicKey === undefined) === (certificate === undefined)) {
    throw malformed('must be signed by either a key or a certificate');
  }
  if (certificate !== undefined) {
    return { kind: 'certificate', certificate: base64(fields(certificate, ['rawBytes'], []).rawBytes) };
  }
  const { hint } = fields(publicKey, ['hint'], []);
  if (typeof hint !== 'string') throw malformed('does not name its key');
  return { kind: 'key', hint };
}

/** The members of an object that has the required ones, perhaps the optional ones, and no others. */
function fields<R extends string, O extends string>(
  value: JsonValue | undefined,
  required: readonly R[],
  optional: readonly O[],
): Partial<Record<R | O, JsonValue>> {
  if (!isObject(value)) throw malformed('is not a sigstore bundle');
  const known: readonly string[] = [...required, ...optional];
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) throw malformed(`has an unknown field ${JSON.stringify(unknown)}`);
  const missing = required.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) throw malformed(`has no ${missing}`);
  return value as JsonObject as Partial<Record<R | O, JsonValue>>;
}

function base64(value: JsonValue | undefined): Uint8Array {
  const bytes = typeof value === 'string' ? decodeBase64(value) : undefined;
  if (bytes === undefined || bytes.length === 0) throw malformed('has a field that is not canonical base64');
  return bytes;
}

function malformed(what: string): AuditError {
  return new AuditError('malformed', `the entry ${what}`);
}
