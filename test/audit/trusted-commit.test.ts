import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAllowedSignersAt } from '../../src/audit/commit-source.ts';
import { gitCommitReader } from '../../src/audit/git/commit-files.ts';
import {
  type CommitReader,
  findTrustedCommit,
  readCodeownersAt,
  readConfigAt,
  readPeopleAt,
  readPoliciesAt,
} from '../../src/audit/trusted-commit.ts';
import { AuditLog } from '../support/audit-log.ts';

let log: AuditLog;
let reader: CommitReader;
beforeAll(async () => {
  log = await AuditLog.create();
  reader = gitCommitReader(log.repository);
});
afterAll(() => log.close());

/** A reader of refs alone. */
function refs(
  tips: Readonly<Record<string, string>>,
  targets: Readonly<Record<string, string>>,
): CommitReader {
  const none = async () => undefined;
  return {
    readFile: none,
    listFiles: async () => [],
    firstParents: async () => new Map(),
    tip: async (ref) => tips[ref],
    target: async (ref) => targets[ref],
    hasRefs: async (prefix) => Object.keys(tips).some((ref) => ref.startsWith(prefix)),
  };
}

describe('the trusted commit', () => {
  const tips = {
    'refs/remotes/origin/trunk': 'a',
    'refs/remotes/origin/main': 'b',
    'refs/heads/main': 'c',
    'refs/heads/agent': 'd',
  };
  const head = { 'refs/remotes/origin/HEAD': 'refs/remotes/origin/trunk', HEAD: 'refs/heads/agent' };
  test.each([
    ['is that of the remote’s default branch', refs(tips, head), 'main', 'a', 'remote'],
    ['is that of the recorded one without it', refs(tips, { HEAD: head.HEAD }), 'main', 'b', 'remote'],
    [
      'is never a local branch while there is a remote one',
      refs({ ...tips, 'refs/remotes/origin/trunk': 'x' }, head),
      'agent',
      'x',
      'remote',
    ],
    [
      'is that of the recorded branch without a remote',
      refs({ 'refs/heads/main': 'c', 'refs/heads/agent': 'd' }, head),
      'main',
      'c',
      'local',
    ],
    [
      'is that of the branch that is checked out, at last',
      refs({ 'refs/heads/agent': 'd' }, head),
      undefined,
      'd',
      'local',
    ],
  ])('%s', async (_, from, recorded, commit, where) => {
    expect(await findTrustedCommit(from, recorded)).toMatchObject({ commit, from: where });
  });

  test.each([
    ['without it, whatever branch has a usual name', refs(tips, { HEAD: head.HEAD }), undefined],
    ['without it, when the remote has no recorded branch', refs(tips, { HEAD: head.HEAD }), 'agent'],
    [
      'when it is gone',
      refs(tips, { ...head, 'refs/remotes/origin/HEAD': 'refs/remotes/origin/gone' }),
      undefined,
    ],
    [
      'when it is a branch of this clone',
      refs(tips, { ...head, 'refs/remotes/origin/HEAD': 'refs/heads/agent' }),
      undefined,
    ],
  ])('is not guessed: %s', async (_, from, recorded) => {
    await expect(findTrustedCommit(from, recorded)).rejects.toThrow('run "git remote set-head origin -a"');
  });

  test('is none in an empty repository', async () => {
    expect(await findTrustedCommit(refs({}, head), 'main')).toBeUndefined();
  });
});

describe('what a commit says', () => {
  test('is read from git, not from the work tree', async () => {
    const { commit } = (await findTrustedCommit(reader)) ?? { commit: '' };
    expect(commit).toBe(log.policy);
    const { policies, config } = await readPoliciesAt(reader, commit);
    expect(policies.map(({ path }) => path)).toEqual(['.agentgate/policies/db.yaml']);
    expect(config?.path).toBe('.agentgate/config.yaml');
    expect((await readConfigAt(reader, commit))?.trust?.signers).toHaveLength(4);
    expect((await readPeopleAt(reader, commit)).personsOf('ssh:alice@acme.example')).toEqual(['github:1']);
    expect(await readAllowedSignersAt(reader, commit)).toHaveLength(5);
    expect((await readCodeownersAt(reader, commit))?.file).toBe('.github/CODEOWNERS');
  });

  test('is nothing where there are no files', async () => {
    const empty = log.git(['commit-tree', log.git(['mktree']), '-m', 'nothing']);
    expect(await readPoliciesAt(reader, empty)).toEqual({ policies: [], config: undefined });
    expect(await readConfigAt(reader, empty)).toBeUndefined();
    expect((await readPeopleAt(reader, empty)).personsOf('github:alice')).toEqual([]);
    expect(await readAllowedSignersAt(reader, empty)).toEqual([]);
    expect(await readCodeownersAt(reader, empty)).toBeUndefined();
  });

  test.each([
    ['a policy that is a symbolic link', '.agentgate/policies/x.yaml', '120000', /no plain file/],
    ['a policy of another name', '.agentgate/policies/x.yml', '100644', /rename it/],
    ['settings that are a symbolic link', '.agentgate/config.yaml', '120000', /no plain file/],
  ])('is an error with %s', async (_, path, mode, message) => {
    const tree = log.edit(log.policy, { [path]: { mode, blob: log.blob('/etc/passwd') } });
    const commit = log.git(['commit-tree', tree, '-m', 'attack']);
    await expect(readPoliciesAt(reader, commit)).rejects.toThrow(message);
  });

  test('is an error when the commit is not there', async () => {
    await expect(readPoliciesAt(reader, '1'.repeat(40))).rejects.toThrow();
  });
});

test('commits along first parents are counted from the oldest', async () => {
  const side = log.trust({ 'side.txt': 'side' }, 'refs/heads/side');
  const tree = log.git(['rev-parse', `${log.policy}^{tree}`]);
  const merge = log.git(['commit-tree', tree, '-p', log.policy, '-p', side, '-m', 'merge']);
  const places = await reader.firstParents(merge);
  expect([...places]).toEqual([
    [log.policy, 0],
    [merge, 1],
  ]);
});
