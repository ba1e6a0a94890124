/** A time as people read it: 2026-01-31 09:00:00 UTC. */
export function clock(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
