/** Wall time of checking one proof, in turn with `agentgate --version`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standardLog } from '../../test/support/standard-log.ts';
import { median, report } from '../support/measure.ts';

const ROUNDS = 25;
const CLI = join(process.cwd(), 'bin/agentgate.js');

const standard = await standardLog();
const home = mkdtempSync(join(tmpdir(), 'agentgate-bench-'));

function agentgate(args: readonly string[], cwd: string): { milliseconds: number; stdout: string } {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    env: { ...process.env, AGENTGATE_HOME: home },
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')} exited ${status}: ${stderr}`);
  return { milliseconds, stdout };
}

function compare(name: string, args: readonly string[], cwd: string): void {
  const pairs: { command: number; version: number }[] = [];
  agentgate(args, cwd);
  for (let at = 0; at < ROUNDS; at += 1) {
    const command = agentgate(args, cwd).milliseconds;
    pairs.push({ command, version: agentgate(['--version'], cwd).milliseconds });
  }
  report(`${name}, ms`, median(pairs.map(({ command }) => command)));
  report(`${name} × agentgate --version`, median(pairs.map(({ command, version }) => command / version)), {
    atMost: 1.6,
  });
}

try {
  const { directory } = standard.log;
  const proof = join(home, 'hold.proof');
  writeFileSync(proof, agentgate(['proof', standard.done.id], directory).stdout);
  const trust = join(home, 'trust.yaml');
  writeFileSync(trust, standard.log.git(['show', 'refs/remotes/origin/main:.agentgate/config.yaml']));
  compare('verify --proof --trust FILE', ['verify', '--proof', proof, '--trust', trust], home);
  compare('verify --proof, own trust', ['verify', '--proof', proof], directory);
} finally {
  standard.log.close();
  rmSync(home, { recursive: true, force: true });
}
