import { InputError } from '../../engine/problem.ts';
import type { SigningKey } from './personal-key.ts';
import type { Environment, SshEnded } from './ssh-program.ts';

const TOO_OLD = /(?:unknown|illegal|invalid) option|^usage:/m;

/** Why nothing was signed, and what to do. */
export function whyUnsigned(key: SigningKey, ended: SshEnded, env: Environment): InputError {
  const where = { file: key.file };
  const says = (message: string) => new InputError(message, where);
  if (ended.signal !== null) return says('nothing was signed: ssh-keygen was interrupted');
  const { stderr } = ended;
  if (/too open|bad permissions/i.test(stderr)) {
    return says('is readable by others, so that ssh-keygen does not use it: run "chmod 600" on it');
  }
  if (/incorrect passphrase/i.test(stderr)) {
    return says(
      process.stdin.isTTY
        ? 'nothing was signed: wrong passphrase'
        : 'nothing was signed: the passphrase is wrong, or could not be asked for; run this at a terminal, or add the key to the ssh-agent with "ssh-add"',
    );
  }
  if (/agent refused/i.test(stderr))
    return says('the ssh-agent refused to sign: it is locked, or nobody confirmed');
  if (/device not found|no FIDO|security ?key (?:provider|support)|internal security key/i.test(stderr)) {
    return says('the security key was not found: plug it in and try again');
  }
  if (TOO_OLD.test(stderr)) return says('this ssh-keygen cannot sign: install OpenSSH 8.2 or newer');
  if (/no private key found|no such file|couldn't find key in agent/i.test(stderr))
    return says(noPrivateKey(key, env));
  return says(`ssh-keygen did not sign: ${lastLine(stderr) || `it ended with exit code ${ended.code}`}`);
}

function noPrivateKey({ file, publicKey }: SigningKey, env: Environment): string {
  const agent = env.SSH_AUTH_SOCK
    ? 'the ssh-agent does not have it'
    : 'no ssh-agent is running (SSH_AUTH_SOCK)';
  const beside = file === undefined ? '' : ', and its private side is not beside it';
  return `the private side of the key ${publicKey.fingerprint} is not here: ${agent}${beside}; add it with "ssh-add", or name another with --key FILE`;
}

function lastLine(stderr: string): string {
  const line = stderr.split('\n').findLast((each) => each.trim() !== '') ?? '';
  return line
    .replace(/[^ -~]/g, ' ')
    .trim()
    .slice(0, 300);
}
