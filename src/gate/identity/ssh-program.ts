import { spawn } from 'node:child_process';
import { isAbsolute, resolve, sep } from 'node:path';
import { findProgram } from '../../audit/git/program.ts';
import { InputError } from '../../engine/problem.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A run of one of OpenSSH's programs. */
export interface SshCommand {
  readonly name: 'ssh-keygen' | 'ssh-add';
  readonly args: readonly string[];
  /** The checkout, in which no program is looked for. */
  readonly root: string;
  readonly env: Environment;
  /** What it reads; without it, what a person types. */
  readonly input?: Uint8Array;
  /** Sees each line that is written for a person, as it comes. */
  readonly onLine?: (line: string) => void;
}

export interface SshEnded {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const HANDED_ON = [
  ...[
    'HOME',
    'USER',
    'LOGNAME',
    'TERM',
    'TMPDIR',
    'SSH_AUTH_SOCK',
    'DISPLAY',
    'WAYLAND_DISPLAY',
    'XAUTHORITY',
  ],
  ...['XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS', 'SSH_ASKPASS_REQUIRE', 'SYSTEMROOT', 'USERPROFILE'],
];
/** Each of these names a program or a library that OpenSSH loads. */
const PROGRAMS = ['SSH_ASKPASS', 'SSH_SK_PROVIDER'];
const MAX_OUTPUT = 1 << 20;

/** Runs one of OpenSSH's programs, for as long as a person needs to answer it. */
export function runSsh({ name, args, root, env, input, onLine }: SshCommand): Promise<SshEnded> {
  const program = findProgram(name, root, env.PATH ?? env.Path);
  if (program === undefined) {
    throw new InputError(
      `${name} was not found on the PATH (directories in the repository do not count): install OpenSSH 8.2 or newer`,
    );
  }
  // What is piped to us is not for OpenSSH, which without a terminal would take it for a passphrase.
  const typed = process.stdin.isTTY ? 'inherit' : 'ignore';
  const stdin = input === undefined ? typed : 'pipe';
  return new Promise((done, fail) => {
    const child = spawn(program.file, args, {
      cwd: root,
      env: { ...handedOn(env, root), PATH: program.path, LC_ALL: 'C' },
      stdio: [stdin, 'pipe', 'pipe'],
      windowsHide: true,
    });
    const output = { stdout: '', stderr: '' };
    let line = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      if (output.stdout.length < MAX_OUTPUT) output.stdout += chunk;
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      output.stderr = (output.stderr + chunk).slice(-MAX_OUTPUT);
      const lines = (line + chunk).slice(-MAX_OUTPUT).split('\n');
      line = lines.pop() ?? '';
      for (const each of lines) onLine?.(each);
    });
    child.on('error', (error) => fail(new InputError(`${name} cannot be started: ${error.message}`)));
    child.on('close', (code, signal) => done({ code, signal, ...output }));
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function handedOn(env: Environment, root: string): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const name of [...HANDED_ON, ...PROGRAMS]) {
    const value = env[name];
    if (value !== undefined && (!PROGRAMS.includes(name) || isOutside(value, root))) picked[name] = value;
  }
  return picked;
}

/** A name without a directory is OpenSSH's own. */
function isOutside(program: string, root: string): boolean {
  if (!program.includes('/') && !program.includes(sep)) return true;
  return isAbsolute(program) && !resolve(program).startsWith(resolve(root) + sep);
}
