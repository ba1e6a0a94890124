import { resolve } from 'node:path';
import type { SshPublicKey } from '../../audit/ssh-key.ts';
import { InputError } from '../../engine/problem.ts';
import { isLiteralKey, parseKeyLine, readKeyFile } from './public-key.ts';
import { readSettings, signingKeyFile } from './settings.ts';
import { type Environment, runSsh } from './ssh-program.ts';

/** The key of the person at this terminal. */
export interface SigningKey {
  readonly publicKey: SshPublicKey;
  /** The file of the private or the public side; undefined for a key that only the ssh-agent has. */
  readonly file: string | undefined;
  /** The checkout, in which no program is looked for. */
  readonly root: string;
}

export interface PersonalKeyOptions {
  readonly root: string;
  readonly env: Environment;
  /** The file that the person named. */
  readonly key?: string | undefined;
  /** Which of several keys in the ssh-agent to take: those that are anybody's in the list of approvers. */
  readonly wanted?: (key: SshPublicKey) => boolean;
}

/** The key that the person named, or the one that git signs with, or the only one in the ssh-agent. */
export async function personalKey({ root, env, key, wanted }: PersonalKeyOptions): Promise<SigningKey> {
  if (key !== undefined) return fileKey(resolve(key), root);
  const configured = await configuredKey(root, env);
  if (configured !== undefined) return configured;
  return { publicKey: pick(await agentKeys(root, env), wanted), file: undefined, root };
}

/** The public side of a key. */
export async function publicKeyOf({ publicKey }: SigningKey): Promise<SshPublicKey> {
  return publicKey;
}

function fileKey(file: string, root: string): SigningKey {
  return { publicKey: readKeyFile(file), file, root };
}

/** The key of `user.signingkey`: a file only where git signs with SSH, since it names OpenPGP keys as well. */
async function configuredKey(root: string, env: Environment): Promise<SigningKey | undefined> {
  const settings = await readSettings(root, env);
  const last = (name: string) => settings.findLast((setting) => setting.name === name)?.value;
  const value = last('user.signingkey') ?? '';
  if (value === '') return undefined;
  if (isLiteralKey(value)) return { publicKey: literalKey(value), file: undefined, root };
  return last('gpg.format') === 'ssh' ? configuredFile(signingKeyFile(value, root, env), root) : undefined;
}

/** Whoever reads the message has not named the file now, and may not know what did. */
function configuredFile(file: string, root: string): SigningKey {
  try {
    return fileKey(file, root);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const mend = 'set that to the file of your SSH key, or name one with --key FILE';
    throw new InputError(`${error.message}; git's user.signingkey names it: ${mend}`, { file: error.file });
  }
}

function literalKey(value: string): SshPublicKey {
  try {
    return parseKeyLine(value);
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`git's user.signingkey ${error.message}`);
    throw error;
  }
}

/** The keys in the ssh-agent whose signatures count. */
async function agentKeys(root: string, env: Environment): Promise<SshPublicKey[]> {
  if (!env.SSH_AUTH_SOCK) return [];
  const ended = await runSsh({ name: 'ssh-add', args: ['-L'], root, env, input: new Uint8Array() });
  // Exit code 1 says that the agent has none.
  if (ended.code === 1) return [];
  if (ended.code !== 0) {
    throw new InputError(
      'the ssh-agent of SSH_AUTH_SOCK does not answer: start one and add your key with "ssh-add", or name a key with --key FILE',
    );
  }
  return ended.stdout.split('\n').flatMap((line) => {
    try {
      return [parseKeyLine(line)];
    } catch {
      return [];
    }
  });
}

function pick(keys: readonly SshPublicKey[], wanted: PersonalKeyOptions['wanted']): SshPublicKey {
  const able = keys.length > 1 && wanted !== undefined ? keys.filter(wanted) : keys;
  const [only, ...others] = able.length === 0 ? keys : able;
  if (only === undefined) {
    throw new InputError(
      'no SSH key to sign with: name one with --key FILE, set user.signingkey and gpg.format=ssh in git, or add one to the ssh-agent',
    );
  }
  if (others.length === 0) return only;
  const all = [only, ...others].map(({ fingerprint }) => fingerprint).join(', ');
  throw new InputError(
    `the ssh-agent has several keys (${all}): name the .pub file of yours with --key FILE`,
  );
}
