/** Verification of 100,000 locally signed entries, one in fifty an approval, and of 1,000 more. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Repository } from '../../src/audit/git/repository.ts';
import { verifyRepository } from '../../src/audit/verify/repository.ts';
import { cpuTime } from '../../test/support/cpu.ts';
import { ENGINE } from '../../test/support/log-writer.ts';
import { median, report } from '../support/measure.ts';
import { LongLog } from './long-log.ts';

const ENTRIES = Number(process.env.ENTRIES ?? 100_000);
const SHORT = Math.floor(ENTRIES / 10);
const NEW = 1_000;
const ROUNDS = 7;

interface Measured {
  readonly seconds: number;
  /** Of all cores, the start of the process included. */
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly size: number;
}

/** Verifies in a process of its own, so that its memory is its own. */
function measure(directory: string, home: string, full = false): Measured {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [process.argv[1] ?? '', 'verify', directory, home, full ? 'full' : ''],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}

/** Goes on several times from the same memory: one time alone says more about the machine. */
function measureOn(directory: string, home: string): Pick<Measured, 'seconds' | 'processorSeconds'> {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const copy = mkdtempSync(join(tmpdir(), 'agentgate-bench-'));
    try {
      cpSync(home, copy, { recursive: true });
      return measure(directory, copy);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
  return {
    seconds: median(rounds.map(({ seconds }) => seconds)),
    processorSeconds: median(rounds.map(({ processorSeconds }) => processorSeconds)),
  };
}

async function verify(directory: string, home: string, full: boolean): Promise<void> {
  const repository = await Repository.open({ directory });
  const start = performance.now();
  const document = await verifyRepository({ repository, engine: ENGINE, home, full });
  const seconds = (performance.now() - start) / 1000;
  repository.close();
  if (!document.ok) throw new Error(JSON.stringify(document.problems.slice(0, 3)));
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const measured: Measured = {
    seconds,
    processorSeconds: cpuTime() / 1000,
    megabytes,
    size: document.log.size,
  };
  process.stdout.write(JSON.stringify(measured));
}

async function main(): Promise<void> {
  const long = await LongLog.create();
  const home = mkdtempSync(join(tmpdir(), 'agentgate-bench-'));
  const { directory } = long.log;
  try {
    await long.grow(SHORT);
    measure(directory, home);
    await long.grow(NEW);
    const early = measureOn(directory, home);
    await long.grow(ENTRIES - SHORT - NEW);
    long.log.git(['repack', '-adq']);
    const full = measure(directory, home, true);
    report(`full verification of ${full.size} entries, s`, full.seconds);
    report('full verification, entries/s', full.size / full.seconds, { atLeast: 5_000 });
    report('full verification, MB', full.megabytes, { atMost: 300 });
    await long.grow(NEW);
    const late = measureOn(directory, home);
    report(`${NEW} new entries after ${SHORT}, s`, early.seconds);
    report(`${NEW} new entries after ${ENTRIES}, s`, late.seconds);
    report('the later × the earlier, s', late.seconds / early.seconds);
    report('the later × the earlier, processor time', late.processorSeconds / early.processorSeconds, {
      atMost: 1.5,
    });
  } finally {
    long.log.close();
    rmSync(home, { recursive: true, force: true });
  }
}

const [, , command, directory = '', home = '', full] = process.argv;
await (command === 'verify' ? verify(directory, home, full === 'full') : main());
