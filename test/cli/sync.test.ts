import { expect, onTestFinished, test } from 'vitest';
import { isSyncDocument } from '../../src/engine/schema/generated/validators.js';
import { AuditLog } from '../support/audit-log.ts';
import { runCli } from '../support/cli.ts';
import { cloneOf, commandsOn, withRemote } from '../support/cli-log.ts';
import { git } from '../support/git.ts';
import { AUDIT_REF } from '../support/git-script.ts';

async function shared() {
  const log = await AuditLog.create();
  onTestFinished(() => log.close());
  const remote = withRemote(log);
  return { log, remote, ...commandsOn(log) };
}

test('pushes what the remote lacks, and fetches what is lacking here', async () => {
  const { log, remote, run } = await shared();
  expect((await run('sync')).stdout).toBe('no audit log yet, neither here nor at origin\n');
  await log.decided('db.read');
  await log.decided('db.read');
  const pushed = await run('sync');
  expect(pushed.stdout).toMatch(
    /^pushed 2 new entries to origin: agentgate\/audit is at [0-9a-f]{12}, with 2/,
  );
  expect(git(remote, ['rev-parse', AUDIT_REF])).toBe(log.tip());

  const clone = cloneOf(log, remote);
  const fetched: unknown = JSON.parse((await runCli(['sync', '--json'], { cwd: clone })).stdout);
  if (!isSyncDocument(fetched)) throw new Error(JSON.stringify(isSyncDocument.errors));
  expect(fetched).toMatchObject({ moved: 'local', entries: 2, size: 2, commit: log.tip() });
  expect((await run('sync')).stdout).toMatch(/^in step with origin: /);
});

test('two logs that went different ways stay as they are', async () => {
  const { log, remote, run } = await shared();
  await log.decided('db.read');
  await run('sync');
  const before = log.tip();
  await log.decided('db.read', { sql: 'theirs' });
  await run('sync');
  git(log.directory, ['update-ref', AUDIT_REF, before]);
  await log.decided('db.read', { sql: 'ours' });
  const tips = () => [log.tip(), git(remote, ['rev-parse', AUDIT_REF])];
  const kept = tips();
  const { code, stderr } = await run('sync');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error: the log went two ways: .*\n$/);
  expect(tips()).toEqual(kept);
});

test.each([
  ['no remote', [], 'the repository has no remote'],
  ['another remote', ['--remote', 'upstream'], 'no remote upstream'],
  ['a remote that is an option', ['--remote=--upload-pack=x'], 'names no remote'],
])('%s', async (_name, args, message) => {
  const log = await AuditLog.create();
  onTestFinished(() => log.close());
  const { run } = commandsOn(log);
  const { code, stderr } = await run('sync', ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test('a remote that is not there', async () => {
  const { log, run } = await shared();
  git(log.directory, ['remote', 'set-url', 'origin', `${log.root}/gone.git`]);
  const { code, stderr } = await run('sync');
  expect(code).toBe(2);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});
