/** Calls per second of a function, the median of several rounds after a warm-up. */
export function rate(call: () => unknown, { rounds = 7, milliseconds = 150 } = {}): number {
  run(call, milliseconds);
  const rates = Array.from({ length: rounds }, () => run(call, milliseconds));
  return median(rates);
}

function run(call: () => unknown, milliseconds: number): number {
  let calls = 0;
  let batch = 1;
  const start = performance.now();
  let elapsed = 0;
  while (elapsed < milliseconds) {
    for (let i = 0; i < batch; i++) call();
    calls += batch;
    elapsed = performance.now() - start;
    if (elapsed < milliseconds / 20) batch *= 2;
  }
  return (calls / elapsed) * 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A line of a benchmark: a figure, and what it should be. Sets the exit code when it falls short. */
export function report(
  name: string,
  figure: number,
  target?: { readonly atLeast?: number; readonly atMost?: number },
): void {
  const wanted = target?.atLeast ?? target?.atMost;
  const relation = target?.atLeast === undefined ? '≤' : '≥';
  const met = wanted === undefined || (target?.atLeast === undefined ? figure <= wanted : figure >= wanted);
  const aim = wanted === undefined ? '' : `  (aim ${relation} ${wanted}${met ? '' : ', MISSED'})`;
  process.stdout.write(`${name.padEnd(64)} ${format(figure)}${aim}\n`);
  if (!met) process.exitCode = 1;
}

function format(figure: number): string {
  if (figure >= 10_000) return Math.round(figure).toLocaleString('en-US').padStart(12);
  return figure.toFixed(2).padStart(12);
}
