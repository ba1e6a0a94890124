/** The processor time that this process has used, in milliseconds: what others do on the machine hardly changes it. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Times below this are noise. */
const FLOOR_MS = 20;
/** From here on it is measured again. */
const SURELY = 5.5;

/**
 * How much longer a call takes on four times as much: about 4 when it is linear, 16 when it is quadratic. Caches are
 * shared with what runs beside, so it is measured up to three times: what is not linear is so every time.
 */
export function growthOf(small: () => unknown, large: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least > SURELY; tries += 1) {
    least = Math.min(least, best(large) / best(small));
  }
  return least;
}

function best(call: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < 2; round += 1) {
    const start = cpuTime();
    call();
    times.push(cpuTime() - start);
  }
  return Math.max(FLOOR_MS, Math.min(...times));
}
