/** How long a command waits for people, and whether whoever started it still wants to. */
export interface Patience {
  readonly signal: AbortSignal;
  /** In milliseconds since 1970. */
  readonly until: number | undefined;
  /** Gives the interrupt back to whoever had it. */
  readonly done: () => void;
}

/** Waits for so many milliseconds, or without end; Ctrl-C stops the waiting, not the hold. */
export function patience(milliseconds: number | undefined): Patience {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    signal: controller.signal,
    until: milliseconds === undefined ? undefined : Date.now() + milliseconds,
    done: () => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
    },
  };
}
