import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { privateDirectory } from '../audit/journal/state-home.ts';
import type { Runners } from './ports.ts';

/** A process, so that another one that got its number later is not taken for it. */
interface Runner {
  readonly pid: number;
  /** When it began, as the system counts; null where the system does not tell. */
  readonly started: string | null;
}

/** The runners of this machine, a file each, named by what they claim with. */
export function runnersIn(state: string, outside?: string): Runners {
  const directory = join(state, 'runners');
  const pathOf = (secretHash: string) => {
    if (!/^[0-9a-f]{64}$/.test(secretHash))
      throw new TypeError('a runner is named by the hash of its secret');
    return join(directory, `${secretHash}.json`);
  };
  return {
    begin: async (secretHash) => {
      privateDirectory(directory, outside);
      const runner: Runner = { pid: process.pid, started: startOf(process.pid) ?? null };
      await writeFile(pathOf(secretHash), JSON.stringify(runner), { mode: 0o600, flag: 'wx', flush: true });
    },
    end: (secretHash) => rm(pathOf(secretHash), { force: true }),
    isAlive: async (secretHash) => {
      const runner = await readRunner(pathOf(secretHash));
      return runner !== undefined && isAlive(runner);
    },
    isDead: async (secretHash) => {
      const runner = await readRunner(pathOf(secretHash));
      return runner !== undefined && !isAlive(runner);
    },
  };
}

/** Undefined for a runner of another machine, and for a file that tells nothing: who cannot tell says that it lives. */
async function readRunner(path: string): Promise<Runner | undefined> {
  try {
    const { pid, started }: Partial<Runner> = JSON.parse(await readFile(path, 'utf8'));
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return undefined;
    return { pid, started: typeof started === 'string' ? started : null };
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started }: Runner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process that is not ours to signal is alive.
    return error instanceof Error && 'code' in error && error.code !== 'ESRCH';
  }
  const now = startOf(pid);
  return started === null || now === undefined || now === started;
}

/** The boot and the moment in it at which a process began; undefined where the system does not tell. */
function startOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in parentheses and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[19] === undefined ? undefined : `${boot} ${fields[19]}`;
  } catch {
    return undefined;
  }
}
