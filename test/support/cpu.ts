/** The processor time that this process has used, in milliseconds: what others do on the machine hardly changes it. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Times below this are noise. */
const FLOOR_MS = 20;
/**
 * Four times as much takes 4 times as long when a call is linear, 16 times when it is quadratic. A cache that no longer
 * holds it, shared with what runs beside, can double what is linear.
 */
export const LINEAR = 9;

/** How much longer a call takes on four times as much; measured up to three times, as what is not linear is so always. */
export function growthOf(small: () => unknown, large: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && least >= LINEAR; tries += 1) {
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
