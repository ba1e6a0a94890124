import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SSH_NAMESPACE } from '../../audit/sshsig.ts';
import { runSsh } from '../identity/ssh-program.ts';
import { type Check, failed, ok } from './check.ts';
import { whyOf } from './why.ts';

const INSTALL = 'install OpenSSH 8.2 or newer: without it nobody approves from this machine';

/** Whether ssh-keygen makes signatures, shown with a key of its own that is gone afterwards. */
export const sshKeygenCheck: Check = {
  name: 'ssh-keygen',
  needs: undefined,
  run: async ({ options: { root, env } }) => {
    const directory = mkdtempSync(join(tmpdir(), 'agentgate-doctor-'));
    const key = join(directory, 'key');
    const ssh = (args: readonly string[]) =>
      runSsh({ name: 'ssh-keygen', args, root, env, input: Buffer.from('a test of agentgate doctor') });
    try {
      const made = await ssh(['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
      const signed = await ssh(['-q', '-Y', 'sign', '-n', SSH_NAMESPACE, '-f', key]);
      const signs = made.code === 0 && signed.stdout.includes('BEGIN SSH SIGNATURE');
      return signs ? ok('makes signatures') : failed('ssh-keygen makes no signature', INSTALL);
    } catch (error) {
      return failed(whyOf(error), INSTALL);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  },
};
