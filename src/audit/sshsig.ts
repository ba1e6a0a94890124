import { hash } from 'node:crypto';
import type { AllowedSigner } from './allowed-signers.ts';
import { decodeBase64 } from './base64.ts';
import { SshSignatureError, type SshSignatureErrorCode } from './ssh-error.ts';
import type { Presence } from './ssh-key.ts';
import { malformed, SshReader, sshString } from './ssh-wire.ts';

/** The namespace of every SSH signature that counts here. */
export const SSH_NAMESPACE = 'agentgate';

const MAGIC = 'SSHSIG';
const VERSION = 1;
const HASHES = ['sha256', 'sha512'];
const MAX_ARMOR_LENGTH = 16_384;
const BEGIN = '-----BEGIN SSH SIGNATURE-----\n';
const END = '\n-----END SSH SIGNATURE-----';

/** What an armored SSH signature says. Nothing in it is checked yet. */
export interface SshSignature {
  readonly publicKey: Uint8Array;
  readonly namespace: string;
  readonly hashAlgorithm: string;
  readonly signature: Uint8Array;
}

/** Who signed, as an allowed signer. */
export interface SshSigner {
  readonly principal: string;
  readonly keyFingerprint: string;
  readonly presence: Presence;
}

/** The question whether an allowed signer signed a message. */
export interface SshSignatureClaim {
  /** Armored, as `ssh-keygen -Y sign` writes it. */
  readonly signature: string;
  readonly message: Uint8Array;
  /** Who must have signed; when absent, whoever the key belongs to. */
  readonly principal?: string;
  readonly allowedSigners: readonly AllowedSigner[];
  /** When the signature was made, as the record knows it. */
  readonly at: Date;
}

/** Says who signed the message in the namespace of this program. Throws unless an allowed signer did. */
export function verifySshSignature(claim: SshSignatureClaim): SshSigner {
  const parts = parseSshSignature(claim.signature);
  if (parts.namespace !== SSH_NAMESPACE) {
    throw new SshSignatureError('wrong-namespace', `the SSH signature is not for "${SSH_NAMESPACE}"`);
  }
  const { signer, principal } = findSigner(parts, claim);
  const presence = signer.key.verify(signedData(parts, claim.message), parts.signature);
  return { principal, keyFingerprint: signer.key.fingerprint, presence };
}

/** The parts of an armored SSH signature (PROTOCOL.sshsig). Throws on anything missing or left over. */
function parseSshSignature(armored: string): SshSignature {
  const reader = new SshReader(dearmor(armored));
  if (reader.raw(MAGIC.length).toString('latin1') !== MAGIC) throw malformed('does not start with SSHSIG');
  if (reader.uint32() !== VERSION) {
    throw new SshSignatureError('unsupported-version', 'the SSH signature is of another version than 1');
  }
  const publicKey = reader.string();
  const namespace = reader.name();
  // OpenSSH ignores this field and does not sign what it holds: it must hold nothing.
  if (reader.string().length > 0) throw malformed('has a reserved field that is not empty');
  const hashAlgorithm = reader.name();
  if (!HASHES.includes(hashAlgorithm)) {
    throw new SshSignatureError(
      'unsupported-hash',
      'the SSH signature uses another hash than SHA-256 or SHA-512',
    );
  }
  const signature = reader.string();
  reader.end();
  return { publicKey, namespace, hashAlgorithm, signature };
}

function dearmor(armored: string): Uint8Array {
  if (armored.length > MAX_ARMOR_LENGTH) throw malformed('is too long');
  const text = armored.endsWith('\n') ? armored.slice(0, -1) : armored;
  if (!text.startsWith(BEGIN) || !text.endsWith(END)) throw malformed('is not armored');
  const bytes = decodeBase64(text.slice(BEGIN.length, -END.length).replaceAll('\n', ''));
  if (bytes === undefined) throw malformed('is not base64 inside its armor');
  return bytes;
}

function signedData({ namespace, hashAlgorithm }: SshSignature, message: Uint8Array): Uint8Array {
  const digest = hash(hashAlgorithm, message, 'buffer');
  const fields = [namespace, '', hashAlgorithm, digest].map(sshString);
  return Buffer.concat([Buffer.from(MAGIC), ...fields]);
}

/**
 * The allowed signer that the signature's key stands for. Only keys from the list ever check anything: the one in the
 * signature is compared, never used.
 */
function findSigner(
  { publicKey, namespace }: SshSignature,
  { allowedSigners, principal, at }: SshSignatureClaim,
): { signer: AllowedSigner; principal: string } {
  const holders = allowedSigners.filter(({ key }) => Buffer.from(publicKey).equals(key.blob));
  if (holders.length === 0) throw refused('unknown-key', 'the key of the SSH signature is no allowed signer');
  const named = holders.filter(({ principals }) => principal === undefined || principals.includes(principal));
  if (named.length === 0) throw refused('wrong-principal', 'the key of the SSH signature is another signer');
  const refusals = named.map((signer) => refusal(signer, namespace, at));
  const usable = named.filter((_, index) => refusals[index] === undefined);
  const [signer] = usable;
  if (signer === undefined) throw refusals[0] ?? refused('unknown-key', 'no allowed signer');
  const [only, ...others] =
    principal === undefined ? new Set(usable.flatMap((each) => each.principals)) : [principal];
  if (only === undefined || others.length > 0) {
    throw refused('ambiguous-principal', 'the key of the SSH signature stands for several principals');
  }
  return { signer, principal: only };
}

/** Whether an allowed signer may sign approvals at a time. */
export function maySign(signer: AllowedSigner, at: Date): boolean {
  return refusal(signer, SSH_NAMESPACE, at) === undefined;
}

function refusal(signer: AllowedSigner, namespace: string, at: Date): SshSignatureError | undefined {
  const { namespaces, validAfter, validBefore } = signer;
  if (namespaces !== undefined && !namespaces.includes(namespace)) {
    return refused('namespace-not-allowed', `the allowed signer may not sign for "${namespace}"`);
  }
  // Written so that a time that is not a time is never valid.
  if (!(at.getTime() >= (validAfter?.getTime() ?? Number.NEGATIVE_INFINITY))) {
    return refused('not-yet-valid', 'the allowed signer was not yet valid when this was signed');
  }
  if (!(at.getTime() <= (validBefore?.getTime() ?? Number.POSITIVE_INFINITY))) {
    return refused('expired', 'the allowed signer was no longer valid when this was signed');
  }
  return undefined;
}

function refused(code: SshSignatureErrorCode, message: string): SshSignatureError {
  return new SshSignatureError(code, message);
}
