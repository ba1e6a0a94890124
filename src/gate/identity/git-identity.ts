import type { SshPublicKey } from '../../audit/ssh-key.ts';
import { InputError } from '../../engine/problem.ts';
import { accountEnvironment } from '../account.ts';
import type { Setting } from '../clone-settings.ts';
import { isLiteralKey, parseKeyLine, readKeyFile } from './public-key.ts';
import { readSettings, readsTheSame, signingKeyFile } from './settings.ts';
import type { Environment } from './ssh-program.ts';

/** Everything that tells which human an account works as. */
export interface GitIdentity {
  /** As they are written; whoever compares them ignores their case. */
  readonly emails: readonly string[];
  readonly signingKeys: readonly SshPublicKey[];
  /** What is named as a signing key and cannot be read. */
  readonly unread: readonly string[];
}

const EMAIL = /^(?:user|author|committer)\.email$/;
const EMAIL_VARIABLES = ['GIT_AUTHOR_EMAIL', 'GIT_COMMITTER_EMAIL', 'EMAIL'];

/**
 * Who the account may work as: whatever any of git's settings says, not only the one that counts, since who works here
 * can add settings, but must not be able to hide any. Takes those of this environment where they were read already.
 */
export async function gitIdentity(
  root: string,
  env: Environment,
  read?: Promise<readonly Setting[]>,
): Promise<GitIdentity> {
  const keys = new Map<string, SshPublicKey>();
  const emails = new Set(EMAIL_VARIABLES.flatMap((name) => emailOf(env[name])));
  const unread = new Set<string>();
  const own = ownEnvironment(env).map((from) => ({ from, said: readSettings(root, from) }));
  const all = [{ from: env, said: read ?? readSettings(root, env) }, ...own];
  const said = await Promise.all(all.map((each) => each.said));
  for (const [at, { from }] of all.entries()) {
    for (const { name, value } of said[at] ?? []) {
      if (EMAIL.test(name)) for (const email of emailOf(value)) emails.add(email);
      if (name !== 'user.signingkey' || value === '') continue;
      const key = signingKey(value, root, from);
      if (key === undefined) unread.add(value);
      else keys.set(key.fingerprint, key);
    }
  }
  return { emails: [...emails], signingKeys: [...keys.values()], unread: [...unread] };
}

/** The settings of the account's own home directory, where HOME or something else leads elsewhere. */
function ownEnvironment(env: Environment): Environment[] {
  try {
    const { PATH, Path } = env;
    const own = { PATH, Path, HOME: accountEnvironment().HOME ?? env.HOME };
    return readsTheSame(env, own) ? [] : [own];
  } catch {
    return [];
  }
}

/** Whatever format git signs with: the name of an OpenPGP key is no file, and so is nobody's SSH key. */
function signingKey(value: Setting['value'], root: string, env: Environment): SshPublicKey | undefined {
  try {
    return isLiteralKey(value) ? parseKeyLine(value) : readKeyFile(signingKeyFile(value, root, env));
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function emailOf(text: string | undefined): string[] {
  const email = (text ?? '').replace(/^[\s<]+|[\s>]+$/g, '');
  return email === '' ? [] : [email];
}
