import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SSH_NAMESPACE, verifySshSignature } from '../../audit/sshsig.ts';
import { InputError, messageOf } from '../../engine/problem.ts';
import type { SigningKey } from './personal-key.ts';
import { keyLine } from './public-key.ts';
import { whyUnsigned } from './sign-failure.ts';
import { type Environment, runSsh } from './ssh-program.ts';

/** Signs a message as the person: asks for a passphrase, a PIN or a touch at the terminal. The signature is armored. */
export async function signMessage(key: SigningKey, message: Uint8Array, env: Environment): Promise<string> {
  const directory = mkdtempSync(join(env.TMPDIR || tmpdir(), 'agentgate-sign-'));
  try {
    const armored = key.file === undefined ? await byAgent() : await byFile(key.file);
    return checked(key, message, armored.replaceAll('\r\n', '\n'));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }

  /** The agent asks by itself, so that the message need not lie in a file. */
  async function byAgent(): Promise<string> {
    const file = join(directory, 'key.pub');
    writeFileSync(file, keyLine(key.publicKey), { mode: 0o600 });
    if (key.publicKey.type.startsWith('sk-')) tell(`Touch the security key ${key.publicKey.fingerprint}`);
    return (await sign(['-f', file], message)).stdout;
  }

  /** OpenSSH asks for a passphrase only where its standard input is the terminal: the message comes in a file. */
  async function byFile(file: string): Promise<string> {
    const text = join(directory, 'message');
    writeFileSync(text, message, { mode: 0o600 });
    await sign(['-f', file, text]);
    return readFileSync(`${text}.sig`, 'utf8');
  }

  async function sign(args: readonly string[], input?: Uint8Array) {
    const ended = await runSsh({
      name: 'ssh-keygen',
      args: ['-q', '-Y', 'sign', '-n', SSH_NAMESPACE, ...args],
      root: key.root,
      env,
      onLine: (line) => {
        if (line.startsWith('Confirm user presence')) tell(line);
      },
      ...(input === undefined ? {} : { input }),
    });
    if (ended.code !== 0) throw whyUnsigned(key, ended, env);
    return ended;
  }
}

function tell(line: string): void {
  process.stderr.write(`${line.replace(/[^ -~]/g, ' ')}\n`);
}

/** What lay in a file could be changed before it was signed: only a signature of this message by this key is handed on. */
function checked({ publicKey }: SigningKey, message: Uint8Array, signature: string): string {
  const signer = { line: 1, principals: ['self'], key: publicKey };
  try {
    verifySshSignature({ signature, message, principal: 'self', allowedSigners: [signer], at: new Date() });
  } catch (error) {
    throw new InputError(`ssh-keygen made a signature that does not hold: ${messageOf(error)}`);
  }
  return signature;
}
