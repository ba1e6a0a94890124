import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../audit/error-code.ts';
import { createPrivateFile } from '../../audit/journal/private-file.ts';
import { privateDirectory } from '../../audit/journal/state-home.ts';
import { syncDirectory } from '../../audit/journal/sync-directory.ts';
import { InputError } from '../../engine/problem.ts';

/** The signer key signs entries, the log key checkpoints. */
export type KeyKind = 'signer' | 'log';

const MAX_KEY_BYTES = 10_000;
const FORMS: Readonly<Record<KeyKind, { readonly what: string; readonly is: (key: KeyObject) => boolean }>> =
  {
    signer: { what: 'a P-256', is: (key) => key.asymmetricKeyDetails?.namedCurve === 'prime256v1' },
    log: { what: 'an Ed25519', is: (key) => key.asymmetricKeyType === 'ed25519' },
  };

/** The private keys of one repository: files that only this user can read, outside the work tree. */
export class KeyFiles {
  readonly directory: string;
  readonly #outside: string | undefined;

  /** `state` is the repository's own directory of the state home; keys are never made inside `outside`. */
  constructor(state: string, outside?: string) {
    this.directory = join(state, 'keys');
    this.#outside = outside;
  }

  has(kind: KeyKind): boolean {
    return existsSync(this.#path(kind));
  }

  /** Makes a key. Throws when there is one: a lost key cannot be replaced without a trace. */
  make(kind: KeyKind): KeyObject {
    const key = newKey(kind);
    if (this.#create(this.#path(kind), key)) return key;
    throw new InputError('there is a key already; it is never overwritten', { file: this.#path(kind) });
  }

  /** The key that is there. Throws InputError when there is none, others can read it, or it is of the wrong type. */
  read(kind: KeyKind): KeyObject {
    return readKey(kind, this.#path(kind));
  }

  /** The key that is to follow the present one: the same until {@link replace}, however often it is asked for. */
  next(kind: KeyKind): KeyObject {
    const path = this.#path(kind, '.next');
    // Made by whoever is first, and then the same for everybody.
    if (!existsSync(path)) this.#create(path, newKey(kind));
    return readKey(kind, path);
  }

  /** Puts the next key into the place of the present one, which is gone then; another process may have done so. */
  replace(kind: KeyKind): void {
    const path = this.#path(kind);
    try {
      renameSync(this.#path(kind, '.next'), path);
      syncDirectory(this.directory);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw unusable(path, error);
    }
  }

  #path(kind: KeyKind, suffix = ''): string {
    return join(this.directory, `${kind}${suffix}.pem`);
  }

  /** False when there is one already. */
  #create(path: string, key: KeyObject): boolean {
    privateDirectory(this.directory, this.#outside);
    try {
      return createPrivateFile(path, key.export({ type: 'pkcs8', format: 'pem' }));
    } catch (error) {
      throw unusable(path, error);
    }
  }
}

function newKey(kind: KeyKind): KeyObject {
  const { privateKey } =
    kind === 'log' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey;
}

/** Nothing of what is in the file ever comes into a message. */
function readKey(kind: KeyKind, path: string): KeyObject {
  const pem = readPrivately(kind, path);
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new InputError('is no private key in PKCS #8 PEM', { file: path });
  }
  const { what, is } = FORMS[kind];
  if (!is(key)) throw new InputError(`is not ${what} key, as a ${kind} key must be`, { file: path });
  return key;
}

function readPrivately(kind: KeyKind, path: string): string {
  try {
    const { mode, size } = lstatSync(path);
    if ((mode & 0o077) !== 0 && process.platform !== 'win32') {
      throw new InputError(`others can read this key: run chmod 600 on it, or make a new one`, {
        file: path,
      });
    }
    if (size > MAX_KEY_BYTES) throw new InputError('is too large to be a key', { file: path });
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (codeOf(error) === 'ENOENT') {
      throw new InputError(`there is no ${kind} key: run "agentgate keygen"`, { file: path });
    }
    throw unusable(path, error);
  }
}

function unusable(path: string, error: unknown): InputError {
  const code = codeOf(error) ?? 'an unknown error';
  const why = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code;
  return new InputError(`the key cannot be used: ${why}`, { file: path });
}
