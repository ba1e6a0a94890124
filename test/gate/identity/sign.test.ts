import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { personalKey } from '../../../src/gate/identity/personal-key.ts';
import { signMessage } from '../../../src/gate/identity/sign.ts';
import { forgeSkEd25519 } from '../../audit/ssh-forge.ts';
import { bundleProgram } from '../../support/program.ts';
import { type Person, person, publicLine, securityKeyFile, sshAgent, verifies } from './person.ts';

const MESSAGE = Buffer.from('{"hold":"ag-abcdefghij","verdict":"approved"}');

async function signed(at: Person, key: string | undefined, env = at.env): Promise<string> {
  return signMessage(await personalKey({ root: at.root, env, key }), MESSAGE, env);
}

describe('a message is signed', () => {
  test.each([
    ['ed25519', ['-t', 'ed25519', '-N', '']],
    ['ecdsa', ['-t', 'ecdsa', '-b', '521', '-N', '']],
    ['rsa in PEM', ['-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', '']],
  ])('by a file of %s, and nothing is left lying about', async (_, options) => {
    const at = person();
    const file = at.makeKey('id', options);
    for (const key of [file, `${file}.pub`]) {
      const signature = await signed(at, key);
      expect(signature).toMatch(/^-----BEGIN SSH SIGNATURE-----\n[\s\S]*\n-----END SSH SIGNATURE-----\n$/);
      expect(signature).not.toContain('\r');
      expect(verifies(at, file, MESSAGE, signature)).toBe(true);
      expect(verifies(at, file, Buffer.from('another'), signature)).toBe(false);
    }
    expect(readdirSync(at.home).filter((name) => name.startsWith('agentgate-sign-'))).toEqual([]);
  });

  test('by a key that only the agent has', async () => {
    const at = person();
    const file = at.makeKey('id');
    const env = { ...at.env, SSH_AUTH_SOCK: sshAgent(at.home, [file]) };
    rmSync(file);
    for (const key of [undefined, `${file}.pub`]) {
      expect(verifies(at, file, MESSAGE, await signed(at, key, env))).toBe(true);
    }
  });

  test('by an encrypted key in the agent, without a question', async () => {
    const at = person();
    const file = at.makeKey('id');
    const env = { ...at.env, SSH_AUTH_SOCK: sshAgent(at.home, [file]) };
    spawnSync('ssh-keygen', ['-q', '-p', '-P', '', '-N', 'secret', '-f', file]);
    expect(verifies(at, file, MESSAGE, await signed(at, file, env))).toBe(true);
  });
});

/** Signs in a process with a terminal of its own, where this is typed when a question stands there. */
async function atTerminal(
  at: Person,
  key: string,
  typed: string,
): Promise<{ readonly screen: string; readonly result: string }> {
  const program = await bundleProgram(new URL('./signer.ts', import.meta.url), at.home);
  const result = join(at.home, 'result');
  const run = [process.execPath, program, at.root, key, MESSAGE.toString(), result];
  const command = run.map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', command, '/dev/null'], { env: at.env, stdio: 'pipe' });
  let screen = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (!/passphrase/.test(screen) && /passphrase/.test(screen + chunk)) child.stdin.write(`${typed}\n`);
    screen += chunk;
  });
  await once(child, 'close');
  return { screen, result: readFileSync(result, 'utf8') };
}

describe('a passphrase', () => {
  test('is asked for at the terminal', async () => {
    const at = person();
    const file = at.makeKey('id', ['-t', 'ed25519', '-N', 'secret']);
    const { screen, result } = await atTerminal(at, file, 'secret');
    expect(verifies(at, file, MESSAGE, result)).toBe(true);
    expect(screen.replaceAll('\r', '')).toMatch(/^Enter passphrase.*: \n$/);
  });

  test('that is wrong signs nothing', async () => {
    const at = person();
    const file = at.makeKey('id', ['-t', 'ed25519', '-N', 'secret']);
    expect((await atTerminal(at, file, 'guess')).result).toMatch(/nothing was signed: wrong passphrase/);
  });

  test('cannot be asked for without a terminal, and what is piped in is not taken for it', async () => {
    const at = person();
    const file = at.makeKey('id', ['-t', 'ed25519', '-N', 'secret']);
    const program = await bundleProgram(new URL('./signer.ts', import.meta.url), at.home);
    const result = join(at.home, 'result');
    // In a session of its own, without the terminal that the tests may have.
    const args = [program, at.root, file, MESSAGE.toString(), result];
    const child = spawn(process.execPath, args, {
      env: at.env,
      detached: true,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    child.stdin.write('secret\n');
    await once(child, 'exit');
    child.stdin.end();
    expect(readFileSync(result, 'utf8')).toMatch(/wrong, or could not be asked for; run this at a terminal/);
  });

  test('is asked of no program in the checkout', async () => {
    const at = person();
    const file = at.makeKey('id', ['-t', 'ed25519', '-N', 'secret']);
    const program = join(at.root, 'askpass');
    writeFileSync(program, '#!/bin/sh\necho secret\n');
    chmodSync(program, 0o755);
    const env = { ...at.env, SSH_ASKPASS_REQUIRE: 'force' };
    await expect(signed(at, file, { ...env, SSH_ASKPASS: program })).rejects.toThrow(/passphrase/);
    const outside = join(at.home, 'askpass');
    writeFileSync(outside, '#!/bin/sh\necho secret\n');
    chmodSync(outside, 0o755);
    expect(verifies(at, file, MESSAGE, await signed(at, file, { ...env, SSH_ASKPASS: outside }))).toBe(true);
  });
});

describe('what cannot be signed says why', () => {
  test('a key that others can read', async () => {
    const at = person();
    const file = at.makeKey('id');
    chmodSync(file, 0o644);
    await expect(signed(at, file)).rejects.toThrow(/readable by others.*chmod 600/);
  });

  test('a public key whose private side is nowhere', async () => {
    const at = person();
    const file = at.makeKey('id');
    rmSync(file);
    await expect(signed(at, `${file}.pub`)).rejects.toThrow(/no ssh-agent is running.*not beside it/);
    const env = { ...at.env, SSH_AUTH_SOCK: sshAgent(at.home, []) };
    await expect(signed(at, `${file}.pub`, env)).rejects.toThrow(/the ssh-agent does not have it/);
    at.global('user.signingkey', publicLine(file));
    await expect(signed(at, undefined)).rejects.toThrow(/no ssh-agent is running/);
  });

  test('a security key that is not plugged in, after the person was asked to touch it', async () => {
    const at = person();
    const file = join(at.home, 'id_sk');
    const forged = forgeSkEd25519();
    writeFileSync(file, securityKeyFile(forged), { mode: 0o600 });
    const key = await personalKey({ ...at, key: file });
    expect(Buffer.from(key.publicKey.blob)).toEqual(forged.blob);
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    onTestFinished(() => told.mockRestore());
    await expect(signMessage(key, MESSAGE, at.env)).rejects.toThrow(/security key was not found: plug it in/);
    expect(told.mock.calls.join('')).toBe(
      `Confirm user presence for key ED25519-SK ${key.publicKey.fingerprint}\n`,
    );
  });

  test('a public side that is another key', async () => {
    const at = person();
    const [file, other] = [at.makeKey('id'), at.makeKey('other')];
    writeFileSync(`${file}.pub`, publicLine(other));
    await expect(signed(at, file)).rejects.toThrow(/ssh-keygen did not sign|does not hold/);
  });

  test('no ssh-keygen, one in the checkout alone, one that is too old, one that lies', async () => {
    const at = person();
    const file = at.makeKey('id');
    const bin = (directory: string, text: string) => {
      mkdirSync(join(directory, 'bin'), { recursive: true });
      writeFileSync(join(directory, 'bin/ssh-keygen'), `#!/bin/sh\n${text}\n`);
      chmodSync(join(directory, 'bin/ssh-keygen'), 0o755);
      return { ...at.env, PATH: `${join(directory, 'bin')}` };
    };
    const key = await personalKey({ ...at, key: file });
    const refused = (env: Person['env'], why: RegExp) =>
      expect(async () => signMessage(key, MESSAGE, env)).rejects.toThrow(why);
    await refused(bin(at.root, 'exit 0'), /ssh-keygen was not found/);
    await refused(bin(at.home, 'echo "unknown option -- Y" >&2; exit 1'), /OpenSSH 8.2 or newer/);
    await refused(bin(at.home, 'kill -9 $$'), /was interrupted/);
    await refused(
      bin(at.home, 'echo "Couldn\'t sign message: device not found?" >&2; exit 255'),
      /plug it in/,
    );
    await refused(bin(at.home, 'for f; do :; done; echo nonsense > "$f.sig"'), /does not hold/);
    const real = spawnSync('sh', ['-c', 'command -v ssh-keygen'], { encoding: 'utf8' }).stdout.trim();
    const swap = `for f; do :; done; echo another > "$f"; exec '${real}' "$@"`;
    await refused(bin(at.home, swap), /does not hold/);
  });
});
