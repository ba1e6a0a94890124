import { spawn } from 'node:child_process';
import { GIT_OPTIONS, localEnvironment } from './environment.ts';
import { GitError } from './error.ts';
import { gitFailure } from './failure.ts';
import { findGit } from './program.ts';
import type { Repository } from './repository.ts';

/**
 * The records that a git command writes, each ended by a separator, however many there are. Reads no faster than the
 * caller takes them. Throws GitError when git fails.
 */
export async function* streamGit(
  repository: Repository,
  args: readonly string[],
  separator: '\n' | '\0',
  input?: Iterable<string>,
): AsyncGenerator<string> {
  const { file, path } = findGit(repository.commonDir, repository.env.PATH ?? repository.env.Path);
  const child = spawn(file, [...GIT_OPTIONS, `--git-dir=${repository.commonDir}`, ...args], {
    cwd: repository.commonDir,
    env: localEnvironment(repository.env, path),
    stdio: 'pipe',
    windowsHide: true,
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr = (stderr + chunk).slice(-10_000);
  });
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on('close', (code, signal) => resolve({ code, signal }));
    child.on('error', (cause) => {
      reject(new GitError('git-missing', `git cannot be started: ${cause.message}`, { cause }));
    });
  });
  ended.catch(() => undefined);
  child.stdin.on('error', () => undefined);
  feed(child.stdin, input).catch(() => undefined);
  try {
    // Names are read byte by byte, so that any name survives.
    let rest = '';
    for await (const chunk of child.stdout.setEncoding('latin1')) {
      const records = (rest + String(chunk)).split(separator);
      rest = records.pop() ?? '';
      yield* records;
    }
    const end = await ended;
    if (end.code !== 0) throw gitFailure(`git ${args[0]}`, { ...end, stderr }, 'unreadable');
  } finally {
    child.kill();
  }
}

async function feed(stdin: NodeJS.WritableStream, input: Iterable<string> = []): Promise<void> {
  for (const line of input) {
    if (!stdin.write(line)) await new Promise((resolve) => stdin.once('drain', resolve));
  }
  stdin.end();
}
