import { existsSync } from 'node:fs';
import { ALLOWED_SIGNERS_PATH } from '../../audit/commit-source.ts';
import { personalKey, type SigningKey } from '../identity/personal-key.ts';
import { principalsOf } from '../identity/principals.ts';
import { keyLine } from '../identity/public-key.ts';
import { runSsh } from '../identity/ssh-program.ts';
import { type Check, ok, warning } from './check.ts';
import type { FactsOptions } from './facts.ts';
import { whyOf } from './why.ts';

/** Whether somebody can approve from here, and whether an agent could in their place. */
export const approverKeyCheck: Check = {
  name: 'approver-key',
  needs: 'settings',
  run: async (facts) => {
    const { root, env, clock } = facts.options;
    const { allowedSigners } = await (await facts.settings()).people();
    if (allowedSigners.length === 0) {
      const fix = `list the SSH keys of approvers in ${ALLOWED_SIGNERS_PATH}, and bring it to the trusted branch`;
      return warning('the trusted commit lists nobody whose signature counts: every hold expires', fix);
    }
    let key: SigningKey;
    try {
      const wanted = (one: SigningKey['publicKey']) => principalsOf(one, allowedSigners, clock()).length > 0;
      key = await personalKey({ root, env, wanted });
    } catch (error) {
      return warning(
        `nobody approves from this account: ${whyOf(error)}`,
        'fine where agents alone work here; otherwise set user.signingkey and gpg.format=ssh in git',
      );
    }
    const [principal] = principalsOf(key.publicKey, allowedSigners, clock());
    const { fingerprint } = key.publicKey;
    if (principal === undefined) {
      return warning(
        `${fingerprint} is nobody in ${ALLOWED_SIGNERS_PATH} at the trusted commit`,
        `add it there: ${keyLine(key.publicKey).trim()}`,
      );
    }
    const how = await unattended(key, facts.options);
    if (how === undefined) return ok(`${fingerprint} signs as ${principal}, and asks first`);
    const detail = `${fingerprint} signs as ${principal} ${how}: so can an agent that runs as this account`;
    return warning(
      detail,
      'run agents as another user, or approve with a key that asks for a touch (ssh-keygen -t ed25519-sk)',
    );
  },
};

/** How the key signs without anybody there; undefined when it asks for a touch or a passphrase. */
async function unattended(
  { publicKey, file }: SigningKey,
  options: FactsOptions,
): Promise<string | undefined> {
  if (publicKey.type.startsWith('sk-')) return undefined;
  const { root, env } = options;
  const ssh = (name: 'ssh-keygen' | 'ssh-add', args: readonly string[]) =>
    runSsh({ name, args, root, env, input: new Uint8Array() });
  const secret = file?.replace(/\.pub$/, '');
  if (secret !== undefined && existsSync(secret)) {
    const { code } = await ssh('ssh-keygen', ['-y', '-P', '', '-f', secret]);
    if (code === 0) return 'without a passphrase or a touch';
  }
  if (!env.SSH_AUTH_SOCK) return undefined;
  const { stdout } = await ssh('ssh-add', ['-L']);
  return stdout.includes(keyLine(publicKey).trim()) ? 'through the ssh-agent' : undefined;
}
