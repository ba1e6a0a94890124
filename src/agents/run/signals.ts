import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isatty } from 'node:tty';

type Signal = NodeJS.Signals;

/** What a terminal sends to every process in its foreground, and so to the command as well. */
const OF_TERMINAL: readonly Signal[] = ['SIGINT', 'SIGQUIT', 'SIGTSTP', 'SIGWINCH'];
const FORWARDED: readonly Signal[] = [...OF_TERMINAL, 'SIGTERM', 'SIGHUP', 'SIGCONT'];

/** What asks to end: of a command that has ended already, its output is all that is still waited for. */
const ENDING: readonly Signal[] = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP'];

/**
 * Hands signals on to a command, from before it starts until it has ended; this process survives them, because it has
 * the outcome to record.
 *
 * The command stays in our process group, so that a terminal sees one job: Ctrl-C and Ctrl-Z reach both by themselves,
 * and are not sent twice, since many programs take a second SIGINT for "stop at once". Who sent a signal node does not
 * say; while we are in the foreground of a terminal it is taken to be the terminal. SIGTERM and SIGHUP are always
 * handed on: nothing that matters comes of getting them twice.
 */
export function forwardSignals(child: () => ChildProcess | undefined, tooLate: () => void): () => void {
  const handlers = FORWARDED.map((signal) => {
    const handler = (): void => {
      if (ENDING.includes(signal) && hasEnded(child())) tooLate();
      if (!OF_TERMINAL.includes(signal) || !isInForeground()) child()?.kill(signal);
      // Having a handler at all means not to stop: the shell, or whoever waits for us, wants to see us stopped.
      if (signal === 'SIGTSTP') process.kill(process.pid, 'SIGSTOP');
    };
    process.on(signal, handler);
    return () => process.off(signal, handler);
  });
  return () => {
    for (const remove of handlers) remove();
  };
}

function hasEnded(child: ChildProcess | undefined): boolean {
  return child !== undefined && (child.exitCode !== null || child.signalCode !== null);
}

/** Whether we are in the foreground of a terminal, now: a shell may move a job there and back. */
function isInForeground(): boolean {
  return foregroundByProc() ?? [0, 1, 2].some(isatty);
}

/** By Linux's own word: our process group, and the one in the foreground of our terminal, -1 without a terminal. */
function foregroundByProc(): boolean | undefined {
  try {
    const stat = readFileSync('/proc/self/stat', 'latin1');
    // The name, in parentheses, may hold anything; after it: state, parent, group, session, terminal, foreground.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[2] !== undefined && fields[2] === fields[5];
  } catch {
    return undefined;
  }
}
