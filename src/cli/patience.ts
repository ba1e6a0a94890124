/** How long a command waits for people, and whether whoever started it still wants to. */
export interface Patience {
  readonly signal: AbortSignal;
  /** In milliseconds since 1970. */
  readonly until: number | undefined;
  /** Gives the signals back to whoever had them. */
  readonly done: () => void;
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** Waits for so many milliseconds, or without end; a signal stops the waiting, not the hold, and is told as the reason. */
export function patience(milliseconds: number | undefined): Patience {
  const controller = new AbortController();
  const stop = (signal: NodeJS.Signals) => controller.abort(signal);
  for (const signal of ENDING) process.on(signal, stop);
  return {
    signal: controller.signal,
    until: milliseconds === undefined ? undefined : Date.now() + milliseconds,
    done: () => {
      for (const signal of ENDING) process.off(signal, stop);
    },
  };
}
