const UNITS = [
  ['d', 86_400],
  ['h', 3_600],
  ['m', 60],
  ['s', 1],
] as const;

/** A span in its two largest units, rounded down: 1h30m, 45s. */
export function remaining(milliseconds: number): string {
  let seconds = Math.floor(milliseconds / 1000);
  const first = UNITS.findIndex(([, size]) => seconds >= size);
  if (first === -1) return '0s';
  return UNITS.slice(first, first + 2)
    .map(([unit, size]) => {
      const whole = Math.floor(seconds / size);
      seconds -= whole * size;
      return whole === 0 ? '' : `${whole}${unit}`;
    })
    .join('');
}
