/**
 * What `agentgate run -- true` costs where an allow rule lets it run: policies of the trusted commit, the decision, the
 * record on the disk, the command, the record of its end. Paired with `agentgate --version` in the same run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { report } from '../support/measure.ts';
import { pairedTimes, type TimedCommand } from '../support/processor-time.ts';
import { twentyRules } from '../support/twenty-rules.ts';

const PAIRS = 9;
const CLI = join(process.cwd(), 'bin/agentgate.js');
/** The first of them lets the command run that is measured. */
const TWENTY = twentyRules().replace('command: [ls,', 'command: ["true", ls,');
const POLICIES = { '20 rules': TWENTY, 'the default template': template('default') };

/** A repository whose log has keys, trusted by its own branch. */
function repository(policy: string): Pick<TimedCommand, 'cwd' | 'env'> {
  const directory = mkdtempSync(join(tmpdir(), 'agentgate-bench-'));
  const cwd = join(directory, 'repository');
  const env = {
    PATH: process.env.PATH,
    // Its own, as for most people; the settings of another one are looked at beside those of the account.
    HOME: userInfo().homedir,
    AGENTGATE_HOME: join(directory, 'state'),
  };
  const call = (file: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(file, args, { cwd, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  };
  mkdirSync(cwd);
  call('git', 'init', '-q', '-b', 'main');
  call('git', 'config', 'user.name', 'dave');
  call('git', 'config', 'user.email', 'dave@shop.example');
  call(process.execPath, CLI, 'init');
  place(cwd, '.agentgate/policies/bench.yaml', policy);
  rmSync(join(cwd, '.agentgate/policies/default.yaml'), { force: true });
  call('git', 'add', '-A');
  call('git', 'commit', '-q', '-m', 'What agents may do here');
  return { cwd, env };
}

function place(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function template(name: string): string {
  return readFileSync(join(process.cwd(), 'templates', name, 'policy.yaml'), 'utf8');
}

for (const [name, policy] of Object.entries(POLICIES)) {
  const here = repository(policy);
  try {
    // What is allowed comes into the log a few seconds later, by whoever runs then: that is not measured here.
    const before = () => void spawnSync(process.execPath, [CLI, 'seal'], { ...here });
    const run: TimedCommand = { ...here, before, args: [CLI, 'run', '--', 'true'] };
    const { a, ratio } = pairedTimes(run, { ...here, args: [CLI, '--version'] }, PAIRS);
    report(`run -- true, ${name}, processor time, ms`, a.processor);
    report(`run -- true, ${name}, wall, ms`, a.wall);
    report(`run -- true, ${name} × agentgate --version, processor time`, ratio.processor, { atMost: 1.5 });
    report(`run -- true, ${name} × agentgate --version, wall`, ratio.wall);
  } finally {
    rmSync(dirname(here.cwd), { recursive: true, force: true });
  }
}
