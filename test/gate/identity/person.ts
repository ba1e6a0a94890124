import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { SshReader, sshString } from '../../../src/audit/ssh-wire.ts';
import { git, initRepository, removeDirectory, temporaryDirectory } from '../../support/git.ts';

export { git } from '../../support/git.ts';

/** A person with a home directory and a clone to work in. */
export interface Person {
  readonly root: string;
  readonly home: string;
  readonly env: Record<string, string | undefined>;
  /** Makes a key; its private file. */
  makeKey(name: string, options?: readonly string[]): string;
  /** Sets something in the person's own settings of git. */
  global(name: string, value: string): void;
  local(name: string, value: string): void;
}

export function person(): Person {
  const home = temporaryDirectory('identity');
  onTestFinished(() => removeDirectory(home));
  const root = initRepository(join(home, 'clone'));
  return {
    root,
    home,
    env: { PATH: process.env.PATH, HOME: home, TMPDIR: home },
    makeKey: (name, options = ['-t', 'ed25519', '-N', '']) => {
      const file = join(home, name);
      execFileSync('ssh-keygen', ['-q', ...options, '-C', 'a comment', '-f', file]);
      return file;
    },
    global: (name, value) => void git(home, ['config', '--global', '--add', name, value]),
    local: (name, value) => void git(root, ['config', '--add', name, value]),
  };
}

/** An ssh-agent of the test's own, with these keys; what to put into the environment. */
export function sshAgent(home: string, keys: readonly string[]): string {
  const socket = join(home, 'agent.sock');
  const said = execFileSync('ssh-agent', ['-a', socket], { encoding: 'utf8' });
  const pid = Number(/SSH_AGENT_PID=([0-9]+)/.exec(said)?.[1]);
  onTestFinished(() => void process.kill(pid));
  for (const key of keys) {
    execFileSync('ssh-add', ['-q', key], { env: { ...process.env, SSH_AUTH_SOCK: socket } });
  }
  return socket;
}

export const publicLine = (file: string) => readFileSync(`${file}.pub`, 'utf8').trim();

/** The fingerprint that ssh-keygen prints. */
export const fingerprint = (file: string) =>
  execFileSync('ssh-keygen', ['-l', '-f', file], { encoding: 'utf8' }).split(' ')[1];

/** Whether ssh-keygen takes a signature for one of this message by this key. */
export function verifies(at: Person, file: string, message: Uint8Array, signature: string): boolean {
  const { status } = spawnSync(
    'sh',
    [
      '-c',
      'printf "%s" "$SIGNATURE" > sig && printf "a %s" "$LINE" > allowed && ssh-keygen -Y verify -f allowed -I a -n agentgate -s sig',
    ],
    { cwd: at.home, input: message, env: { ...at.env, SIGNATURE: signature, LINE: publicLine(file) } },
  );
  return status === 0;
}

/** The private file of a security key as OpenSSH writes it: which key in which device, and no secret. */
export function securityKeyFile({
  type,
  blob,
}: {
  readonly type: string;
  readonly blob: Uint8Array;
}): string {
  const reader = new SshReader(blob);
  reader.string();
  const [point, application] = [reader.string(), reader.string()];
  const touch = 0x01;
  const section = [
    ...[Buffer.alloc(8), sshString(type), sshString(point), sshString(application)],
    ...[Buffer.of(touch), sshString('handle'), sshString(''), sshString('a comment')],
  ];
  const length = section.reduce((sum, part) => sum + part.length, 0);
  section.push(Buffer.from(Array.from({ length: -length & 7 }, (_, index) => index + 1)));
  const one = Buffer.from([0, 0, 0, 1]);
  const head = [Buffer.from('openssh-key-v1\0'), sshString('none'), sshString('none'), sshString(''), one];
  const bytes = Buffer.concat([...head, sshString(blob), sshString(Buffer.concat(section))]);
  const lines = bytes.toString('base64').replace(/.{70}/g, '$&\n');
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines}\n-----END OPENSSH PRIVATE KEY-----\n`;
}
