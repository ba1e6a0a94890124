import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { execute, exitStatus } from '../../../src/agents/run/execute.ts';
import type { CommandLine } from '../../../src/agents/run/start.ts';
import { repository } from '../../support/scratch.ts';
import { run, streamOf } from './run.ts';

const NOTHING = streamOf('');

test('a command gets its words as they are, and its output is handed on and digested', async () => {
  const words = ['a b', '$HOME', '`id`', '*', '', '--', "'", '\n', 'ä'];
  const { outcome, stdout, stderr, notes } = await run(['printf', '[%s]', ...words]);
  const text = words.map((word) => `[${word}]`).join('');
  expect(stdout.toString()).toBe(text);
  expect(stderr.length).toBe(0);
  expect(outcome).toEqual({
    status: 'succeeded',
    exitCode: 0,
    durationMs: expect.any(Number),
    stdout: streamOf(text),
    stderr: NOTHING,
  });
  expect(Number.isInteger(outcome.durationMs)).toBe(true);
  expect(notes).toEqual([]);
});

test('bytes that are no text pass unchanged, each stream on its own', async () => {
  const { outcome, stdout, stderr } = await run([
    'sh',
    '-c',
    String.raw`printf '\377\000\200'; printf '\376' >&2`,
  ]);
  expect([...stdout]).toEqual([0xff, 0, 0x80]);
  expect([...stderr]).toEqual([0xfe]);
  expect(outcome.stdout).toEqual(streamOf(stdout));
  expect(outcome.stderr).toEqual(streamOf(stderr));
});

test.each<[string, CommandLine, object, number]>([
  ['its own code', ['sh', '-c', 'exit 7'], { status: 'failed', exitCode: 7 }, 7],
  ['a signal', ['sh', '-c', 'kill -TERM $$'], { status: 'failed', signal: 'SIGTERM' }, 143],
  [
    'a signal that cannot be caught',
    ['sh', '-c', 'kill -KILL $$'],
    { status: 'failed', signal: 'SIGKILL' },
    137,
  ],
  ['no such command', ['no-such-command'], { status: 'failed', exitCode: 127 }, 127],
  ['no such file', ['./no-such-file'], { status: 'failed', exitCode: 127 }, 127],
  ['no name at all', [''], { status: 'failed', exitCode: 127 }, 127],
  ['a directory', ['/usr/bin/'], { status: 'failed', exitCode: 126 }, 126],
])('ends with %s', async (_what, command, expected, status) => {
  const { outcome } = await run(command);
  expect(outcome).toMatchObject({ ...expected, stdout: NOTHING, stderr: NOTHING });
  expect(exitStatus(outcome)).toBe(status);
  expect('signal' in outcome && 'exitCode' in outcome).toBe(false);
});

describe('files of the checkout', () => {
  const checkout = () => {
    const directory = repository({
      'run.sh': '#!/bin/sh\necho "$0 $1"\n',
      'plain.txt': 'echo never\n',
      'bad.sh': '#!/no/such/interpreter\n',
      'bin/date': '#!/bin/sh\necho planted\n',
    });
    for (const name of ['run.sh', 'bad.sh', 'bin/date']) chmodSync(join(directory, name), 0o755);
    return directory;
  };

  test('run when they are named by path, and see that name', async () => {
    expect((await run(['./run.sh', 'x'], checkout())).stdout.toString()).toBe('./run.sh x\n');
  });

  test('that are not executable, or whose interpreter is missing, say so', async () => {
    const directory = checkout();
    const plain = await run(['./plain.txt'], directory);
    expect(plain.outcome).toMatchObject({ status: 'failed', exitCode: 126 });
    expect(plain.notes).toEqual(['"./plain.txt" cannot be executed']);
    const bad = await run(['./bad.sh'], directory);
    expect(bad.outcome).toMatchObject({ status: 'failed', exitCode: 127 });
    expect(bad.notes).toEqual(['"./bad.sh" cannot be executed: its interpreter was not found']);
  });

  test('are never found by a bare name, whatever the PATH says', async () => {
    const directory = checkout();
    const elsewhere = repository();
    mkdirSync(join(elsewhere, 'bin'));
    symlinkSync(join(directory, 'bin/date'), join(elsewhere, 'bin/planted-link'));
    const options = { cwd: directory, stdout: 'inherit', stderr: 'inherit' } as const;
    for (const path of [`${directory}/bin`, 'bin', '', '.', `${elsewhere}/bin`]) {
      const env = { PATH: path };
      const outcome = await execute(['planted-link'], { ...options, env, note: () => {} });
      expect(outcome).toMatchObject({ status: 'failed', exitCode: 127 });
    }
  });
});

test('a directory that is not there runs nothing', async () => {
  const { outcome, notes } = await run(['true'], '/no/such/directory');
  expect(outcome).toMatchObject({ status: 'failed', exitCode: 126 });
  expect(notes).toEqual(['"true" cannot run: "/no/such/directory" is no directory']);
});

test('more words than the system takes are a failure, not a crash', async () => {
  const { outcome } = await run(['true', 'x'.repeat(4 * 1024 * 1024)]);
  expect(outcome).toMatchObject({ status: 'failed', exitCode: 126 });
});

test('a command gets the environment that it is given and nothing else', async () => {
  const { stdout } = await run(['env']);
  expect(stdout.toString()).toBe('PATH=/usr/bin:/bin\n');
});

test('a script may open its output by name', async () => {
  const { outcome, stdout, stderr } = await run([
    'sh',
    '-c',
    'echo out > /dev/stdout; echo err > /dev/stderr',
  ]);
  expect([stdout.toString(), stderr.toString()]).toEqual(['out\n', 'err\n']);
  expect(outcome.status).toBe('succeeded');
});

test('a command that closes its output early still runs to its end', async () => {
  const directory = repository();
  const { outcome } = await run(['sh', '-c', 'exec >&- 2>&-; sleep 0.3; exit 5'], directory);
  expect(outcome).toMatchObject({ exitCode: 5, stdout: NOTHING, stderr: NOTHING });
  expect(outcome.durationMs).toBeGreaterThanOrEqual(250);
});

test('what a command left running does not hold up its end, and is told of', async () => {
  const { outcome, stdout, notes } = await run(['sh', '-c', 'sleep 15 & echo done']);
  expect(stdout.toString()).toBe('done\n');
  expect(outcome).toMatchObject({ status: 'succeeded', stdout: streamOf('done\n') });
  expect(outcome.durationMs).toBeLessThan(10_000);
  expect(notes).toEqual([
    'the command ended but left something running that holds its output: that is not recorded',
  ]);
});

test('what goes on printing for ever does not either', async () => {
  const { outcome, notes } = await run(['sh', '-c', 'yes & exit 3']);
  expect(outcome.exitCode).toBe(3);
  expect(notes).toHaveLength(1);
});

test('what a command wrote before it ended is handed on whole to a slow reader', async () => {
  let taken = 0;
  const slow = new Writable({
    highWaterMark: 1,
    write: (chunk: Buffer, _encoding, done) => {
      taken += chunk.length;
      // Longer than what is left running is waited for.
      setTimeout(done, taken < 10 ? 1_500 : 10);
    },
  });
  const outcome = await execute(['sh', '-c', 'printf 12345; sleep 0.2; head -c 60000 /dev/zero'], {
    cwd: repository(),
    env: { PATH: '/usr/bin:/bin' },
    stdout: slow,
    stderr: slow,
  });
  expect(taken).toBe(60_005);
  expect(outcome.stdout.bytes).toBe(60_005);
  expect(outcome.durationMs).toBeLessThan(1_400);
});

test('when nobody takes its output any more, a command learns of it', async () => {
  let taken = 0;
  const broken = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      taken += chunk.length;
      done(taken > 100_000 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
    },
  });
  const outcome = await execute(['yes'], {
    cwd: repository(),
    env: { PATH: '/usr/bin:/bin' },
    stdout: broken,
    stderr: 'inherit',
  });
  expect(outcome).toMatchObject({ status: 'failed', signal: 'SIGPIPE' });
});

test('output that cannot be written is not lost in silence', async () => {
  const full = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
  });
  full.on('error', () => undefined);
  const notes: string[] = [];
  const cwd = repository();
  const options = { cwd, env: { PATH: '/usr/bin:/bin' }, stderr: 'inherit' } as const;
  await execute(['echo', 'x'], { ...options, stdout: full, note: (text) => notes.push(text) });
  expect(notes).toEqual(['the output is not whole: it could not be written (ENOSPC)']);
});

test('a lot of output needs no more memory than a little', async () => {
  let most = 0;
  const counted = new Writable({
    write: (_chunk: Buffer, _encoding, done) => {
      most = Math.max(most, process.memoryUsage().rss);
      setImmediate(done);
    },
  });
  const before = process.memoryUsage().rss;
  const bytes = 256 * 1024 * 1024;
  const outcome = await execute(['head', '-c', String(bytes), '/dev/zero'], {
    cwd: repository(),
    env: { PATH: '/usr/bin:/bin' },
    stdout: counted,
    stderr: 'inherit',
  });
  expect(outcome.stdout).toEqual({
    digest: 'sha256:a6d72ac7690f53be6ae46ba88506bd97302a093f7108472bd9efc3cefda06484',
    bytes,
  });
  expect(most - before).toBeLessThan(100 * 1024 * 1024);
});
