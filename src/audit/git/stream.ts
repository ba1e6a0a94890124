import { spawn } from 'node:child_process';
import { GIT_OPTIONS, localEnvironment } from './environment.ts';
import { GitError } from './error.ts';
import { gitFailure } from './failure.ts';
import type { Repository } from './repository.ts';

/**
 * The lines that a git command writes, however many there are. Reads no faster than the caller takes them. Throws
 * GitError when git fails.
 */
export async function* streamGit(repository: Repository, args: readonly string[]): AsyncGenerator<string> {
  const { file, path } = repository.program;
  const child = spawn(file, [...GIT_OPTIONS, `--git-dir=${repository.commonDir}`, ...args], {
    cwd: repository.commonDir,
    env: localEnvironment(repository.env, path),
    stdio: ['ignore', 'pipe', 'pipe'],
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
  try {
    // Names are read byte by byte, so that any name survives.
    let rest = '';
    for await (const chunk of child.stdout.setEncoding('latin1')) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    const end = await ended;
    if (end.code !== 0) throw gitFailure(`git ${args[0]}`, { ...end, stderr }, 'unreadable');
  } finally {
    child.kill();
  }
}
