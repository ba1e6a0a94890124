import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { privateDirectory } from '../../audit/journal/state-home.ts';
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
    const next = this.#write(kind, key);
    try {
      // Unlike a rename, a link never replaces what another process has just made.
      linkSync(next, this.#path(kind));
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw unusable(this.#path(kind), error);
      throw new InputError('there is a key already; it is never overwritten', { file: this.#path(kind) });
    } finally {
      rmSync(next, { force: true });
    }
    return key;
  }

  /** The key that is there. Throws InputError when there is none, others can read it, or it is of the wrong type. */
  read(kind: KeyKind): KeyObject {
    return readKey(kind, this.#path(kind));
  }

  /** The key that is to follow the present one: the same until {@link replace}, however often it is asked for. */
  next(kind: KeyKind): KeyObject {
    const path = this.#path(kind, '.next');
    if (existsSync(path)) return readKey(kind, path);
    const key = newKey(kind);
    renameSync(this.#write(kind, key), path);
    return key;
  }

  /** Puts the next key into the place of the present one, which is gone then. */
  replace(kind: KeyKind): void {
    renameSync(this.#path(kind, '.next'), this.#path(kind));
  }

  #path(kind: KeyKind, suffix = ''): string {
    return join(this.directory, `${kind}${suffix}.pem`);
  }

  #write(kind: KeyKind, key: KeyObject): string {
    privateDirectory(this.directory, this.#outside);
    const path = join(this.directory, `.${kind}-${randomBytes(6).toString('hex')}.tmp`);
    try {
      const file = openSync(path, 'wx', 0o600);
      try {
        writeFileSync(file, key.export({ type: 'pkcs8', format: 'pem' }));
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    } catch (error) {
      rmSync(path, { force: true });
      throw unusable(path, error);
    }
    return path;
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
    if (isCode(error, 'ENOENT')) {
      throw new InputError(`there is no ${kind} key: run "agentgate keygen"`, { file: path });
    }
    throw unusable(path, error);
  }
}

function unusable(path: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
  const why = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code;
  return new InputError(`the key cannot be used: ${why}`, { file: path });
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
