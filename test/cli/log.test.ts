import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { LogDocument } from '../../src/engine/schema/generated/types.ts';
import { isLogDocument } from '../../src/engine/schema/generated/validators.js';
import type { AuditLog } from '../support/audit-log.ts';
import { runCli } from '../support/cli.ts';
import { cloneOf, withRemote } from '../support/cli-log.ts';
import { git } from '../support/git.ts';
import { repository } from '../support/scratch.ts';
import { STANDARD, type StandardLog, standardLog } from '../support/standard-log.ts';

let standard: StandardLog;
beforeAll(async () => {
  standard = await standardLog();
});
afterAll(() => standard.log.close());

const run = (...args: string[]) => runCli(['log', ...args], { cwd: standard.log.directory });

async function json(...args: string[]): Promise<LogDocument> {
  const { stdout, code } = await run('--json', ...args);
  const document: unknown = JSON.parse(stdout);
  expect(code).toBe(0);
  if (!isLogDocument(document)) throw new Error(JSON.stringify(isLogDocument.errors));
  return document;
}

/** A copy that a test may attack. */
async function attacked(): Promise<AuditLog> {
  const log = await standard.log.copy();
  onTestFinished(() => log.close());
  return log;
}

test('the table is newest first, and fits on 80 columns', async () => {
  const { stdout, stderr, code } = await run();
  const [header, ...rows] = stdout.trimEnd().split('\n');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(header).toMatch(/^ +# {2}TIME +TYPE +HOLD +WHAT$/);
  expect(rows.map((row) => Number(row.trim().split(' ')[0]))).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
  expect(rows[7 - STANDARD.approved]).toMatch(
    new RegExp(`2026-01-01 00:04 {2}approved +${standard.done.id} {2}by ssh:alice@`),
  );
  for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
});

test('--json is the document of its schema, and says who signed and how far the log is sealed', async () => {
  const document = await json();
  expect(document.log).toMatchObject({ origin: 'acme.example/shop', size: 8, sealed: 7 });
  expect(document.entries).toHaveLength(8);
  expect(document.entries[7 - STANDARD.held]).toMatchObject({
    index: STANDARD.held,
    signature: 'ok',
    type: 'held',
    tool: 'db.write',
    decision: 'hold',
    rules: ['mutations'],
    hold: { id: standard.done.id, attempt: 1 },
  });
});

test.each([
  [['--type', 'denied'], [1]],
  [
    ['--type', 'denied', '--type', 'allowed'],
    [7, 1, 0],
  ],
  [
    ['--limit', '2'],
    [7, 6],
  ],
  [
    ['--limit', '0'],
    [7, 6, 5, 4, 3, 2, 1, 0],
  ],
  [
    ['--since', '2026-01-01T00:07:00Z'],
    [7, 6],
  ],
  [['--since', '2100-01-01'], []],
  [['--since', '1m'], []],
])('%o', async (args, indexes) => {
  expect((await json(...args)).entries.map(({ index }) => index)).toEqual(indexes);
});

test('--hold', async () => {
  const { entries } = await json('--hold', standard.pending.id);
  expect(entries.map(({ index }) => index)).toEqual([STANDARD.pending]);
});

test.each([
  [['--since', 'yesterday'], '--since yesterday: write a duration'],
  [['--hold', '12'], '--hold 12: write ag-…'],
  [['--type', 'gone'], 'expected --type=gone to be one of'],
  [['--csv', '--json'], 'cannot also be provided'],
])('usage: %o', async (args, message) => {
  const { code, stderr, stdout } = await run(...args);
  expect(code).toBe(2);
  expect(stderr + stdout).toContain(message);
});

test('--csv has every entry', async () => {
  const { stdout, code } = await run('--csv');
  const lines = stdout.trimEnd().split('\r\n');
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^index,time,type,signature,hold,/);
  expect(lines.slice(1).map((line) => Number(line.split(',')[0]))).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
});

test('a fresh clone shows the remote-tracking branch', async () => {
  const log = await attacked();
  const remote = withRemote(log);
  git(log.directory, ['push', '-q', 'origin', 'agentgate/audit']);
  for (const options of [[], ['--depth', '1', '--no-single-branch']]) {
    const clone = cloneOf(log, remote, ...options);
    const { stdout, code } = await runCli(['log', '--json'], { cwd: clone });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      log: { ref: 'refs/remotes/origin/agentgate/audit', size: 8, sealed: 7 },
    });
    expect(JSON.parse(stdout).entries.every((entry: { signature: string }) => entry.signature === 'ok')).toBe(
      true,
    );
  }
});

test('without a log it says so, and that is no failure', async () => {
  const cwd = repository();
  const table = await runCli(['log'], { cwd });
  expect(table).toMatchObject({ code: 0, stdout: '' });
  expect(table.stderr).toContain('no audit log here');
  const document: unknown = JSON.parse((await runCli(['log', '--json'], { cwd })).stdout);
  expect(isLogDocument(document)).toBe(true);
  expect(document).toEqual({ schema: 'agentgate/log/v1', log: null, entries: [] });
});

test('outside any repository', async () => {
  const { code, stderr } = await runCli(['log'], { cwd: '/' });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: .*not a git repository/);
});

describe('what nobody vouches for is shown as such', () => {
  test.each([
    ['garbage', () => '{"not": "a bundle"}', 'unreadable'],
    ['no JSON', () => randomBytes(200), 'unreadable'],
    ['100 MB', () => Buffer.alloc(100 << 20, 0x20), 'unreadable'],
  ])('%s', async (_name, bytes, signature) => {
    const log = await attacked();
    log.commit({ 'entries/000/008.json': { blob: log.blob(bytes()) } });
    const { stdout } = await runCli(['log', '--json'], { cwd: log.directory });
    const document: unknown = JSON.parse(stdout);
    if (!isLogDocument(document)) throw new Error(stdout);
    expect(document.entries.map((entry) => entry.signature)).toEqual([signature, ...Array(8).fill('ok')]);
    const table = await runCli(['log'], { cwd: log.directory });
    expect(table.code).toBe(0);
    expect(table.stdout).toMatch(/^ +!8 /m);
    expect(table.stderr).toContain('agentgate verify');
  });

  test.each([
    ['an unknown signer', { writer: 'stranger' as const }, 'unknown-signer'],
    ['a retired signer', { writer: 'revoked' as const }, 'not-permitted'],
  ])('%s', async (_name, draft, signature) => {
    const log = await attacked();
    await log.add('cancelled', { hold: { id: 'ag-aaaaaaaaaa', attempt: 1 }, reason: 'x', ...draft });
    const { stdout } = await runCli(['log', '--json', '--limit', '1'], { cwd: log.directory });
    expect(JSON.parse(stdout).entries).toMatchObject([{ index: 8, signature, type: 'cancelled' }]);
  });

  test('text of an agent cannot act on the terminal or the spreadsheet', async () => {
    const log = await attacked();
    const reason = '=HYPERLINK("x")\u001b[2J\u202e\nfalse 9 line';
    await log.add('cancelled', { hold: { id: 'ag-aaaaaaaaaa', attempt: 1 }, reason });
    for (const format of [[], ['--csv'], ['--json']]) {
      const { stdout } = await runCli(['log', ...format], { cwd: log.directory });
      expect(stdout).not.toContain('\u001b');
      if (format[0] !== '--json') expect(stdout).not.toContain('\u202e');
      expect(stdout).not.toMatch(/^false 9 line/m);
    }
    const { stdout } = await runCli(['log', '--csv'], { cwd: log.directory });
    expect(stdout).toContain(`"'=HYPERLINK(""x"")\\u001b[2J`);
  });
});

test('a branch that is no log is refused in one line', async () => {
  const log = await attacked();
  log.commit({ 'entries/000/010.json': { blob: log.blob('x') } });
  const { code, stderr } = await runCli(['log'], { cwd: log.directory });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: the branch does not have the layout of a log: .*\n$/);
});

test('what is known of a log at origin is told with the commit and its time, by log and by verify', async () => {
  const log = await attacked();
  const remote = withRemote(log);
  git(log.directory, ['push', '-q', 'origin', 'agentgate/audit']);
  const clone = cloneOf(log, remote);
  const tip = log.tip().slice(0, 12);
  const time = git(log.directory, ['show', '-s', '--format=%cI', log.tip()]);
  const at = `${new Date(time).toISOString().replace('.000Z', 'Z')}`;
  const shown = await runCli(['log'], { cwd: clone });
  expect(shown.stderr).toBe(
    `as fetched from origin, commit ${tip} of ${at}: "agentgate sync" fetches what came since\n`,
  );
  expect((await runCli(['log', '--csv'], { cwd: clone })).stderr).toBe(shown.stderr);
  expect((await runCli(['log', '--json'], { cwd: clone })).stderr).toBe('');
  const since = `as of commit ${tip} of ${at}: "agentgate sync"`;
  const verified = JSON.parse((await runCli(['verify', '--json'], { cwd: clone })).stdout);
  expect(verified.notExcluded.join('\n')).toContain(since);
  expect((await runCli(['verify'], { cwd: clone })).stdout).toContain(since);
  // Where the log is at home there is nothing to fetch.
  const here = await runCli(['log'], { cwd: log.directory });
  expect(here.stderr).toBe('');
  expect((await runCli(['verify'], { cwd: log.directory })).stdout).not.toContain('as of commit');
});
