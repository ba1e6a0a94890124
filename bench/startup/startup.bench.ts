/** Wall time of whole commands, paired in turn with their baseline in the same run. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, report } from '../support/measure.ts';
import { twentyRules } from '../support/twenty-rules.ts';

const RUNS = 25;
const CLI = join(process.cwd(), 'bin/agentgate.js');

interface Command {
  readonly args: readonly string[];
  readonly input?: string;
  /** The exit code that shows that it did what it should. */
  readonly code: number;
}

function wall({ args, input, code }: Command, cwd: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...args], {
    cwd,
    input: input ?? '',
    encoding: 'utf8',
  });
  const elapsed = performance.now() - start;
  if (status !== code) throw new Error(`${args.join(' ')} exited ${status}: ${stderr}`);
  return elapsed;
}

/** The median of A/B over pairs run in turn, and the medians of both. */
function paired(a: Command, b: Command, cwd: string): { ratio: number; a: number; b: number } {
  wall(a, cwd);
  wall(b, cwd);
  const pairs = Array.from({ length: RUNS }, () => ({ a: wall(a, cwd), b: wall(b, cwd) }));
  return {
    ratio: median(pairs.map((pair) => pair.a / pair.b)),
    a: median(pairs.map((pair) => pair.a)),
    b: median(pairs.map((pair) => pair.b)),
  };
}

const directory = mkdtempSync(join(tmpdir(), 'agentgate-bench-'));
try {
  spawnSync('git', ['init', '-q'], { cwd: directory });
  mkdirSync(join(directory, '.agentgate/policies'), { recursive: true });
  writeFileSync(join(directory, '.agentgate/policies/bench.yaml'), twentyRules());
  const check = (action: object, code: number): Command => ({
    args: [CLI, 'check', '--action', '-', '--json'],
    input: JSON.stringify(action),
    code,
  });
  const empty: Command = { args: ['-e', '0'], code: 0 };
  const version: Command = { args: [CLI, '--version'], code: 0 };
  const start = paired(version, empty, directory);
  report('node -e 0, ms', start.b);
  report('agentgate --version, ms', start.a);
  report('agentgate --version × node -e 0', start.ratio);
  const plain = paired(check({ tool: 'mcp.other.thing', args: {} }, 3), version, directory);
  report('check, no facts, ms', plain.a);
  report('check, no facts × agentgate --version', plain.ratio, { atMost: 1.5 });
  const sql = paired(
    check({ tool: 'mcp.postgres.query', args: { sql: 'SELECT id FROM users' } }, 0),
    version,
    directory,
  );
  report('check, SQL, ms', sql.a);
  report('check, SQL × agentgate --version', sql.ratio, { atMost: 2.6 });
} finally {
  rmSync(directory, { recursive: true, force: true });
}
