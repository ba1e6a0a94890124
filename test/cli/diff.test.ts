import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { DiffDocument } from '../../src/engine/schema/generated/types.ts';
import { isDiffDocument } from '../../src/engine/schema/generated/validators.js';
import { trustedFiles } from '../support/audit-fixture.ts';
import type { AuditLog } from '../support/audit-log.ts';
import { runCli } from '../support/cli.ts';
import { commandsOn } from '../support/cli-log.ts';
import { git } from '../support/git.ts';
import { repository, writeFiles } from '../support/scratch.ts';
import { STANDARD, type StandardLog, standardLog } from '../support/standard-log.ts';

const POLICIES = '.agentgate/policies/db.yaml';
const TESTS = '.agentgate/tests/db.yaml';
const SUITE = `version: 1
tests:
  - {name: nobody drops, action: {tool: db.drop}, expect: deny}
  - {name: people write, action: {tool: db.write}, expect: hold}
`;

let standard: StandardLog;
beforeAll(async () => {
  standard = await standardLog();
  return () => standard.log.close();
});

/** A log with the working tree of its trusted commit, in which a test may change what it likes. */
async function branch(changes: (files: Record<string, string>) => void = () => undefined) {
  const log: AuditLog = await standard.log.copy();
  onTestFinished(() => log.close());
  const files = { ...trustedFiles(log.root), [TESTS]: SUITE };
  log.policy = log.trust({ [TESTS]: SUITE });
  log.git(['update-ref', 'refs/heads/main', log.policy]);
  changes(files);
  writeFiles(log.directory, files);
  const { run } = commandsOn(log);
  const diff = async (...args: string[]): Promise<DiffDocument & { code: number | null }> => {
    const { stdout, code } = await run('diff', '--json', ...args);
    const document: unknown = JSON.parse(stdout);
    if (!isDiffDocument(document)) throw new Error(stdout);
    return { ...document, code };
  };
  return { log, run, diff };
}

const edit = (from: string, to: string) => (files: Record<string, string>) => {
  const before = files[POLICIES] ?? '';
  if (!before.includes(from)) throw new Error(`${from} is not in the policies`);
  files[POLICIES] = before.replace(from, to);
};
const allowDrops = edit('{id: never, effect: deny,', '{id: never, effect: allow,');
const sourcesOf = ({ changes }: DiffDocument) => changes.map(({ direction, source }) => [direction, source]);

test('a branch that changes nothing', async () => {
  const { diff, run, log } = await branch();
  // The two reads differ in their arguments; approvals, claims and outcomes are no actions of their own.
  expect(await diff()).toMatchObject({
    code: 0,
    ref: 'origin/main',
    commit: log.policy,
    compared: 7,
    looser: 0,
    changes: [],
    notes: [],
  });
  const { code, stdout, stderr } = await run('diff');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    /^origin\/main \([0-9a-f]{12}\), and the working tree: 7 decisions compared, none changes\n$/,
  );
});

test('a branch that loosens a rule: exactly what becomes looser, and exit code 1', async () => {
  const { diff, run } = await branch(allowDrops);
  const document = await diff('main');
  expect(sourcesOf(document)).toEqual([
    ['looser', { kind: 'entry', index: STANDARD.denied }],
    ['looser', { kind: 'test', file: TESTS, name: 'nobody drops' }],
  ]);
  expect(document).toMatchObject({ code: 1, ref: 'main', looser: 2, stricter: 0, other: 0, undetermined: 0 });
  const { code, stdout } = await run('diff', 'main');
  expect(code).toBe(1);
  expect(stdout).toContain(
    '2 looser\n  deny → allow  entry 1\n    db.drop\n    was denied by never; is allowed by never\n',
  );
});

test('a test that is taken away or changed still tells', async () => {
  const { diff } = await branch((files) => {
    allowDrops(files);
    files[TESTS] = SUITE.replace('expect: deny', 'expect: allow').replace('nobody', 'anybody');
  });
  const names = (await diff()).changes.flatMap(({ source }) => (source.kind === 'test' ? [source.name] : []));
  expect(names.toSorted()).toEqual(['anybody drops', 'nobody drops']);
});

test('looser ones come first, and asking fewer people is looser', async () => {
  const { diff } = await branch((files) => {
    edit('{id: reads, effect: allow,', '{id: reads, effect: deny,')(files);
    edit('valid-for: 10m', 'valid-for: 1h')(files);
  });
  const document = await diff();
  expect(document).toMatchObject({ code: 1, looser: 3, stricter: 2 });
  expect(document.changes.map(({ direction }) => direction)).toEqual([
    ...Array(3).fill('looser'),
    ...Array(2).fill('stricter'),
  ]);
  expect(document.changes[0]).toMatchObject({
    source: { kind: 'entry', index: STANDARD.pending },
    before: { decision: 'hold' },
    after: { decision: 'hold' },
    why: 'an approval lasts longer (PT10M, now PT1H)',
  });
});

test('only stricter: exit code 0', async () => {
  const { diff } = await branch(edit('{id: reads, effect: allow,', '{id: reads, effect: hold,'));
  expect(await diff()).toMatchObject({ code: 0, looser: 0, stricter: 2 });
});

test('entries that nobody trusted signed do not count, and each action counts once', async () => {
  const { diff, log } = await branch(allowDrops);
  const action = { tool: 'db.drop', args: { table: 'forged' } };
  const policy = { commit: log.policy, digest: `sha256:${'0'.repeat(64)}` };
  for (const writer of ['stranger', 'revoked'] as const) {
    await log.add('denied', { writer, action, decision: 'deny', policy });
  }
  await log.decided('db.drop');
  const document = await diff();
  expect(document.compared).toBe(7);
  // The newest entry of it is named.
  expect(sourcesOf(document)[0]).toEqual(['looser', { kind: 'entry', index: 10 }]);
});

test('what the record withholds is not guessed', async () => {
  const { diff, run, log } = await branch(edit('regex: "^root"', 'regex: "^admin"'));
  await log.decided('db.login', { password: { $hmac: 'a'.repeat(64) } as never });
  expect(await diff()).toMatchObject({
    code: 0,
    looser: 0,
    undetermined: 1,
    changes: [{ direction: 'undetermined', before: { decision: null }, after: { decision: null } }],
  });
  expect((await run('diff')).stdout).toMatch(
    /1 undetermined, since their record withholds what decides\n {2}\? → \? {2}entry 8/,
  );
});

describe('policies that cannot be used', () => {
  test('in the working tree: everything is denied there, which is stricter', async () => {
    const { diff, run } = await branch(edit('effect: allow', 'effect: perhaps'));
    const document = await diff();
    expect(document).toMatchObject({ code: 0, looser: 0, stricter: 5 });
    expect(document.notes.join()).toMatch(/the policies of the working tree cannot be used.*db\.yaml:3/);
    expect((await run('diff')).stderr).toMatch(/^note: the policies of the working tree cannot be used/);
  });

  test('in the commit: whatever gets through is looser', async () => {
    const { diff, log } = await branch();
    log.git([
      'update-ref',
      'refs/heads/broken',
      log.trust({ [POLICIES]: 'version: 9\n' }, 'refs/heads/broken'),
    ]);
    const document = await diff('broken');
    expect(document).toMatchObject({ code: 1, looser: 5 });
    expect(document.notes.join()).toMatch(/the policies of broken cannot be used/);
  });

  test('none here', async () => {
    const { diff, log } = await branch();
    rmSync(join(log.directory, POLICIES));
    expect(await diff()).toMatchObject({
      code: 0,
      stricter: 5,
      notes: [expect.stringMatching(/has no policies/)],
    });
  });

  test('none on either side', async () => {
    const cwd = repository();
    git(cwd, ['commit', '-q', '--allow-empty', '-m', 'start']);
    const { code, stderr } = await runCli(['diff'], { cwd });
    expect(code).toBe(5);
    expect(stderr).toMatch(/^error: there are no policies on either side/);
  });
});

test('trusted settings that are broken: no entry counts, and that is said', async () => {
  const { diff, log } = await branch(allowDrops);
  log.trust({ '.agentgate/config.yaml': 'version: 7\n' });
  const document = await diff('main');
  expect(document.notes.join()).toMatch(/none of them is compared: \.agentgate\/config\.yaml/);
  expect(sourcesOf(document)).toEqual([['looser', { kind: 'test', file: TESTS, name: 'nobody drops' }]]);
});

test('people and keys that differ are said not to be compared', async () => {
  const { diff } = await branch((files) => {
    files['.agentgate/allowed_signers'] = '';
  });
  expect((await diff()).notes).toEqual([
    '.agentgate/allowed_signers differs: who may approve is not compared',
  ]);
});

describe('a ref that is none', () => {
  test.each([
    ['nothing', 'nowhere'],
    ['a directory', 'HEAD:.agentgate'],
    ['empty', ''],
    ['hostile text', '\u001b[2J\u202eno\nsuch'],
    ['a range', 'main..main'],
  ])('%s', async (_name, ref) => {
    const { run } = await branch();
    const { code, stdout, stderr } = await run('diff', ref);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: no commit is called ".*": name a branch/);
    expect(stderr).not.toMatch(/[\u001b\u202e]/);
  });

  test('an option', async () => {
    const { run } = await branch();
    const { code, stderr } = await run('diff', '--', '--output=x');
    expect(code).toBe(2);
    expect(stderr).toMatch(/no commit is called "--output=x"/);
  });

  test('before the first commit, and outside a repository', async () => {
    const cwd = repository();
    expect(await runCli(['diff'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/no commit to compare with/),
    });
    expect(await runCli(['diff'], { cwd: '/' })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/not a git repository/),
    });
  });
});

test('a linked work tree is compared with its own HEAD', async () => {
  const cwd = repository({ [POLICIES]: 'version: 1\nrules: []\n' });
  git(cwd, ['add', '.']);
  git(cwd, ['commit', '-q', '-m', 'one']);
  const linked = join(cwd, '..', `${cwd.split('/').at(-1)}-linked`);
  onTestFinished(() => rmSync(linked, { recursive: true, force: true }));
  git(cwd, ['worktree', 'add', '-q', '-b', 'other', linked]);
  git(linked, ['commit', '-q', '--allow-empty', '-m', 'two']);
  mkdirSync(join(linked, 'below'));
  const { stdout } = await runCli(['diff', 'HEAD', '--json'], { cwd: join(linked, 'below') });
  expect(JSON.parse(stdout)).toMatchObject({ commit: git(linked, ['rev-parse', 'HEAD']) });
});
