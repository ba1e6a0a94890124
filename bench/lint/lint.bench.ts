/**
 * Wall time of `agentgate lint` against `agentgate --version`, in turn in the same run; lint of 1,000 rules in 50 files;
 * and how its cost grows from 1,000 to 10,000 rules spread over tools.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lint } from '../../src/engine/lint/lint.ts';
import { manyRules } from '../../test/support/many-rules.ts';
import { median, report } from '../support/measure.ts';

const CLI = join(process.cwd(), 'bin/agentgate.js');
const RUNS = 15;

function repository(count: number, files: number): string {
  const directory = mkdtempSync(join(tmpdir(), 'agentgate-bench-'));
  spawnSync('git', ['init', '-q'], { cwd: directory });
  for (const { path, text } of manyRules(count, files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

function wall(args: readonly string[], cwd: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} exited ${status}: ${stderr}`);
  return performance.now() - start;
}

async function inProcess(count: number): Promise<number> {
  const files = manyRules(count, Math.max(1, count / 20));
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    await lint({ files, complete: true });
    times.push(performance.now() - start);
  }
  return median(times);
}

const small = repository(20, 2);
const large = repository(1000, 50);
try {
  wall(['lint'], small);
  const pairs = Array.from({ length: RUNS }, () => ({
    lint: wall(['lint'], small),
    version: wall(['--version'], small),
  }));
  report('lint, 20 rules, ms', median(pairs.map((pair) => pair.lint)));
  report('lint, 20 rules × agentgate --version', median(pairs.map((pair) => pair.lint / pair.version)), {
    atMost: 2,
  });
  const seconds = median(Array.from({ length: 5 }, () => wall(['lint', '--json'], large))) / 1000;
  report('lint, 1,000 rules in 50 files, s', seconds, { atMost: 1.5 });
  await inProcess(500);
  const curve = [1000, 2000, 5000, 10_000];
  const costs: number[] = [];
  for (const count of curve) {
    const cost = await inProcess(count);
    costs.push(cost / (count * Math.log2(count)));
    report(`lint in process, ${count} rules, ms`, cost);
  }
  const [first = 1, ...rest] = costs;
  report('growth from 1,000 to 10,000 rules ÷ that of n log n', (rest.at(-1) ?? 1) / first, { atMost: 1.25 });
} finally {
  for (const directory of [small, large]) rmSync(directory, { recursive: true, force: true });
}
