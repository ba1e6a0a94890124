import { spawn } from 'node:child_process';
import { chmodSync, closeSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { GateFixture, type Place } from '../support/gate-fixture.ts';
import { git } from '../support/git.ts';
import { startCli } from '../support/run-cli.ts';

const BIN = fileURLToPath(new URL('../../bin/agentgate.js', import.meta.url));
const SLOW = '#!/bin/sh\ntouch ../hangs\nsleep 60\n';

async function placed(where: Place) {
  const place = await GateFixture.create(where);
  onTestFinished(() => place.dispose());
  const start = (...args: string[]) => startCli(args, { cwd: place.repository, env: place.env('dave') });
  return { place, start, remote: join(place.root, 'remote.git') };
}

/** Resolves once a hook of the remote has begun to hang. */
async function hanging(place: GateFixture): Promise<void> {
  const { existsSync } = await import('node:fs');
  while (!existsSync(join(place.root, 'hangs'))) await sleep(50);
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a flush that hangs: the exit code is that of the command, and nothing is lost',
  async (signal) => {
    const { place, start, remote } = await placed('log-on-remote');
    expect((await start('run', '--', 'true').ended).code).toBe(0);
    await sleep(5_000);
    const hook = join(remote, 'hooks', 'pre-receive');
    writeFileSync(hook, SLOW);
    chmodSync(hook, 0o755);
    const running = start('run', '--', 'false');
    await hanging(place);
    running.child.kill(signal);
    const { code, stderr } = await running.ended;
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^interrupted: .* the journal keeps them/m)]);
    rmSync(hook);
    expect((await start('sync').ended).code).toBe(0);
    const summaries = (await place.entries()).flatMap(({ summary }) => summary ?? []);
    expect(summaries).toMatchObject([{ from: 0, counts: expect.anything() }]);
    expect((await place.verify()).problems).toEqual([]);
    expect(summaries.flatMap(({ counts }) => Object.values(counts)).reduce((a, b) => a + b, 0)).toBe(2);
  },
  60_000,
);

test('Ctrl-C before there is a hold says so in one line, and exits as of that signal', async () => {
  const { place } = await placed('log-on-remote');
  const hook = join(place.root, 'remote.git', 'hooks', 'pre-receive');
  writeFileSync(hook, SLOW);
  chmodSync(hook, 0o755);
  for (const json of [false, true]) {
    rmSync(join(place.root, 'hangs'), { force: true });
    const words = ['run', ...(json ? ['--json'] : []), '--', 'sh', 'job.sh', '0', 'never'];
    // A process group of its own, as of a job in a terminal: Ctrl-C reaches all of it.
    const child = spawn(process.execPath, [BIN, ...words], {
      cwd: place.repository,
      env: place.env('dave'),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    await hanging(place);
    process.kill(-(child.pid ?? 0), 'SIGINT');
    expect(await ended, stderr).toBe(130);
    const message = 'interrupted (SIGINT) before the command was started: nothing ran';
    if (json) expect(JSON.parse(stdout)).toMatchObject({ error: 'interrupted', code: 130, message });
    else expect(stderr).toBe(`${message}\n`);
  }
  expect(place.timesRun('never')).toBe(0);
  expect(git(place.root, ['ls-remote', join(place.root, 'remote.git'), 'agentgate/audit'])).toBe('');
});

test.runIf(process.platform === 'linux')(
  'a command that succeeded and whose output no disk took has not succeeded; one that failed keeps its code',
  async () => {
    const { place } = await placed('local');
    const run = async (...command: string[]) => {
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [BIN, 'run', '--', ...command], {
        cwd: place.repository,
        env: place.env('dave'),
        stdio: ['ignore', full, 'pipe'],
      });
      let stderr = '';
      child.stderr?.on('data', (chunk) => (stderr += chunk));
      const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
      closeSync(full);
      return { code, stderr };
    };
    expect(await run('grep', '-c', '', 'job.sh')).toEqual({
      code: 1,
      stderr: expect.stringContaining('the output is not whole: it could not be written (ENOSPC)\n'),
    });
    expect((await run('grep', '-c', '', 'job.sh', 'missing')).code).toBe(2);
    expect((await run('true')).code).toBe(0);
  },
  60_000,
);
