import { spawnSync } from 'node:child_process';
import { median } from './measure.ts';

/** A command of the built program. */
export interface TimedCommand {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Done before each look at the clock. */
  readonly before?: () => void;
  /** With which it ends; 0 when absent. */
  readonly code?: number;
}

export interface Times {
  /** Of the process and of all that it waited for, in milliseconds. */
  readonly processor: number;
  readonly wall: number;
}

/** Commands between two looks at the clock, since a shell counts processor time in hundredths of a second. */
const AT_ONCE = 5;

/** The times of one run of a command, as the mean of a few. Throws when it ends otherwise than it should. */
export function timesOf({ args, cwd, env, before, code = 0 }: TimedCommand, atOnce = AT_ONCE): Times {
  before?.();
  const ended = `[ $? = ${code} ] || exit 1`;
  const repeat = Array.from({ length: atOnce }, () => `"$@" >/dev/null; ${ended}`).join('\n');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    '/bin/sh',
    ['-c', `${repeat}\ntimes`, 'sh', process.execPath, ...args],
    {
      cwd,
      env,
      encoding: 'utf8',
    },
  );
  const wall = (performance.now() - start) / atOnce;
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  // The second line is of the shell's children: user and system, "0m0.42s 0m0.07s".
  const [, children = ''] = stdout.trim().split('\n');
  const spent = children.split(' ').map((text) => {
    const [, minutes, seconds] = /^(\d+)m([\d.,]+)s$/.exec(text) ?? [];
    return Number(minutes) * 60 + Number(seconds?.replace(',', '.'));
  });
  return { processor: (spent.reduce((sum, each) => sum + each, 0) * 1000) / atOnce, wall };
}

/** The medians of A/B over pairs that run in turn, and of A. */
export function pairedTimes(
  a: TimedCommand,
  b: TimedCommand,
  pairs: number,
): { readonly a: Times; readonly ratio: Times } {
  timesOf(a);
  timesOf(b);
  const runs = Array.from({ length: pairs }, () => ({ a: timesOf(a), b: timesOf(b) }));
  const middle = (of: (run: (typeof runs)[number]) => number) => median(runs.map(of));
  return {
    a: { processor: middle((run) => run.a.processor), wall: middle((run) => run.a.wall) },
    ratio: {
      processor: middle((run) => run.a.processor / run.b.processor),
      wall: middle((run) => run.a.wall / run.b.wall),
    },
  };
}
