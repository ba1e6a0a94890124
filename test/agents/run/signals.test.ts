import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleProgram, type Running, startProgram } from '../../support/program.ts';

const directory = mkdtempSync(join(tmpdir(), 'agentgate-test-'));
let runner: string;
beforeAll(async () => {
  runner = await bundleProgram(new URL('runner.ts', import.meta.url), directory);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGWINCH', 'SIGCONT'] as const;

/** A shell script that says "ready", then the name of each signal that it gets. */
function listening(): string {
  const traps = SIGNALS.map((signal) => `trap 'echo ${signal}' ${signal.slice(3)}`);
  return [...traps, "trap 'echo bye; exit 9' USR1", 'echo ready $$', 'while :; do sleep 0.05; done'].join(
    '\n',
  );
}

async function until<T>(what: () => T | undefined | false): Promise<T> {
  for (let tries = 0; tries < 2400; tries += 1) {
    const value = what();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('waited too long');
}

const ready = ({ lines }: Running) =>
  until(() => lines.find((line) => line.startsWith('ready'))).then((line) => Number(line.split(' ')[1]));

async function isStoppable(): Promise<boolean> {
  const child = spawn('sleep', ['20'], { stdio: 'ignore' });
  child.kill('SIGTSTP');
  await new Promise((resolve) => setTimeout(resolve, 300));
  const state = stateOf(child.pid ?? 0);
  child.kill('SIGKILL');
  return state === 'T';
}

describe('without a terminal', () => {
  test.each(SIGNALS)('%s is handed on once, and the run survives it', async (signal) => {
    const running = startProgram(runner, ['sh', '-c', listening()]);
    const pid = await ready(running);
    running.child.kill(signal);
    await until(() => running.lines.includes(signal));
    process.kill(pid, 'SIGUSR1');
    const { code, stderr } = await running.ended;
    expect(running.lines.slice(1)).toEqual([signal, 'bye']);
    expect(stderr).toContain('"exitCode":9');
    expect(code).toBe(9);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('a command that %s ends is recorded as such', async (signal, status) => {
    const running = startProgram(runner, ['sh', '-c', 'echo ready $$; exec sleep 20']);
    await ready(running);
    running.child.kill(signal);
    const { code, stderr } = await running.ended;
    expect(stderr).toContain(`"status":"failed","signal":"${signal}"`);
    expect(code).toBe(status);
  });

  test('SIGTSTP stops both, SIGCONT wakes both', async ({ skip }) => {
    // The system stops nothing in a process group that no shell looks after, as under some runners.
    skip(!(await isStoppable()), 'no process of this group can be stopped');
    const running = startProgram(runner, ['sh', '-c', 'echo ready $$; while :; do sleep 0.05; done']);
    const pid = await ready(running);
    running.child.kill('SIGTSTP');
    const own = running.child.pid ?? 0;
    await until(() => stateOf(pid) === 'T' && stateOf(own) === 'T');
    running.child.kill('SIGCONT');
    await until(() => stateOf(pid) !== 'T' && stateOf(own) !== 'T');
    running.child.kill('SIGTERM');
    expect((await running.ended).code).toBe(143);
  });
});

test('a reader that does not read holds up nobody for ever', async () => {
  const words = [runner, 'sh', '-c', 'echo pid $$ >&2; exec head -c 10000000 /dev/zero'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exited = once(child, 'exit');
  const pid = Number(await until(() => /pid (\d+)/.exec(stderr)?.[1]));
  // Its pipe is full by then: it waits to write.
  await until(() => readFileSync(`/proc/${pid}/stat`, 'latin1').includes('(head) S'));
  child.kill('SIGTERM');
  await until(() => !existsSync(`/proc/${pid}`));
  child.kill('SIGTERM');
  await until(() => stderr.includes('outcome'));
  child.stdout.destroy();
  expect(await exited).toEqual([143, null]);
  expect(stderr).toContain('interrupted: what the command wrote last was not handed on');
});

test('a reader that has seen enough ends the command, and the run is still recorded', async () => {
  const running = startProgram(runner, ['yes']);
  await until(() => running.lines.length > 10);
  running.child.stdout?.destroy();
  const { code, stderr } = await running.ended;
  expect(stderr).toContain('"signal":"SIGPIPE"');
  expect(code).toBe(141);
});

describe.runIf(process.platform === 'linux')('in the foreground of a terminal', () => {
  test.each([
    ['SIGINT', '\u0003'],
    ['SIGQUIT', '\u001c'],
  ] as const)('%s from its keyboard reaches the command once', async (signal, key) => {
    const words = [process.execPath, runner, 'sh', '-c', listening()];
    const line = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
    // Through a file: of what is on its screen when the program ends, a terminal may lose the last lines.
    const file = join(directory, `${signal}.txt`);
    const said = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
    const program = ['-qec', `${line} >'${file}' 2>&1`, '/dev/null'];
    const terminal = spawn('script', program, { stdio: ['pipe', 'ignore', 'inherit'] });
    const ended = once(terminal, 'close');
    const pid = Number(await until(() => /ready (\d+)\n/.exec(said())?.[1]));
    terminal.stdin.write(key);
    await until(() => said().includes(signal));
    // A second one, handed on by mistake, would be there by now.
    await new Promise((resolve) => setTimeout(resolve, 300));
    process.kill(pid, 'SIGUSR1');
    await until(() => said().includes('outcome'));
    terminal.stdin.end();
    await ended;
    expect(said().split(signal)).toHaveLength(2);
    expect(said()).toContain('"exitCode":9');
  });
});

/** A process' state in one letter, by Linux's word; T is stopped. */
function stateOf(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')') + 2)[0];
}
