/** Tells on stderr how far a long run is. */
export interface Progress {
  /** A number that only grows; most calls cost nothing. */
  readonly at: (count: number) => void;
  end(): void;
}

const TERMINAL_MS = 100;
const LINES_MS = 5_000;

/** On a terminal one line that is written over; elsewhere a plain line now and then. Short runs say nothing. */
export function progressOn(stream: NodeJS.WriteStream, what: string): Progress {
  const every = stream.isTTY ? TERMINAL_MS : LINES_MS;
  let told = performance.now() + (stream.isTTY ? 400 : 0);
  let shown = false;
  return {
    at: (count) => {
      if (count % 64 !== 0 || performance.now() - told < every) return;
      told = performance.now();
      shown = true;
      const text = `${count.toLocaleString('en-US')} ${what}`;
      stream.write(stream.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
    },
    end: () => {
      if (shown && stream.isTTY) stream.write('\r\x1b[K');
    },
  };
}
