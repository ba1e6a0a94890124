import { createPublicKey, type KeyObject } from 'node:crypto';
import { encodeBase64 } from '../../audit/base64.ts';
import { noteSigner } from '../../audit/note-key.ts';
import { InputError } from '../../engine/problem.ts';
import { KeyFiles, type KeyKind } from './key-files.ts';
import { type Log, originOf } from './open.ts';
import { checkOrigin, defaultOrigin } from './origin.ts';
import { LOCAL_MAY, settingsLines, signerLines } from './trust-lines.ts';

/** The public side of a repository's keys. */
export interface PublicKeys {
  /** The name of the log. */
  readonly origin: string;
  /** Where the private sides are. */
  readonly directory: string;
  /** The log's verifier key. */
  readonly logKey?: string | undefined;
  /** base64 of the signer key's SPKI form. */
  readonly signer?: string | undefined;
  /** What the settings need to say, as YAML. */
  readonly settings: string;
}

/** Which keys, for which log. */
export interface KeygenOptions {
  readonly kinds: readonly KeyKind[];
  readonly origin?: string | undefined;
  /** The work tree, in which no key is ever made. */
  readonly outside?: string | undefined;
}

/** Makes keys that are not there yet. Throws InputError, having made nothing, when one is. */
export async function makeKeys(log: Log, { kinds, origin, outside }: KeygenOptions): Promise<PublicKeys> {
  const files = new KeyFiles(log.state, outside);
  const name = await originFor(log, origin);
  const present = kinds.find((kind) => files.has(kind));
  if (present !== undefined) {
    throw new InputError(
      `there is a ${present} key in ${files.directory} already: --rotate makes a new signer key, --show prints the public parts`,
    );
  }
  for (const kind of kinds) files.make(kind);
  return publicKeys(files, name);
}

/** Makes the keys that are missing and keeps the others. */
export async function completeKeys(
  log: Log,
  { kinds, origin, outside }: KeygenOptions,
): Promise<PublicKeys & { readonly made: readonly KeyKind[] }> {
  const files = new KeyFiles(log.state, outside);
  const name = await originFor(log, origin);
  const made = kinds.filter((kind) => !files.has(kind));
  for (const kind of made) files.make(kind);
  return { ...publicKeys(files, name), made };
}

/** The public side of the keys that are there. */
export async function showKeys(log: Log, origin?: string): Promise<PublicKeys> {
  const files = new KeyFiles(log.state);
  const name = await originFor(log, origin);
  if (!files.has('signer') && !files.has('log')) {
    throw new InputError(`there are no keys in ${files.directory}: run "agentgate keygen"`);
  }
  return publicKeys(files, name);
}

/** The keys that this machine lacks: a log whose key the settings name has its sealer, and a second would be nobody's. */
export function keysToMake({ trust }: Log, origin: string | undefined): readonly KeyKind[] {
  return trust.logKeys.length > 0 && origin === undefined ? ['signer'] : ['signer', 'log'];
}

/** What joins the signers that the settings name already; undefined where they name none, or more is to be said. */
export function signerToAdd({ trust }: Log, { signer, logKey }: PublicKeys): string | undefined {
  const known = logKey === undefined || trust.logKeys.some(({ verifierKey }) => verifierKey === logKey);
  if (signer === undefined || !known || trust.logKeys.length === 0 || trust.signers.length === 0)
    return undefined;
  return signerLines({ key: signer, role: 'self', may: LOCAL_MAY }).join('\n');
}

/** base64 of the SPKI form of a key's public side, as the trust policy carries it. */
export function spkiOf(key: KeyObject): string {
  return encodeBase64(createPublicKey(key).export({ format: 'der', type: 'spki' }));
}

function publicKeys(files: KeyFiles, origin: string): PublicKeys {
  const logKey = files.has('log') ? noteSigner(origin, files.read('log')).verifierKey : undefined;
  const signer = files.has('signer') ? spkiOf(files.read('signer')) : undefined;
  return {
    origin,
    directory: files.directory,
    logKey,
    signer,
    settings: settingsLines({ origin, logKey, signer }),
  };
}

/** A log keeps its name, unless somebody says another: that begins another log. */
async function originFor(log: Log, said: string | undefined): Promise<string> {
  return checkOrigin(said ?? originOf(log) ?? (await defaultOrigin(log.repository)));
}
