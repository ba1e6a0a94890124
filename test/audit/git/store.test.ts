import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Repository } from '../../../src/audit/git/repository.ts';
import { gitLogStore } from '../../../src/audit/git/store.ts';
import { formatEntryPath, formatTilePath, fullTiles } from '../../../src/audit/tiles.ts';
import { git, initRepository, removeDirectory, temporaryDirectory } from '../../support/git.ts';
import { entry } from '../../support/log-entries.ts';
import { type ContractLog, logStoreContract } from '../../support/log-store-contract.ts';

function contractLog(prepare: (directory: string) => string): () => Promise<ContractLog> {
  return async () => {
    const root = temporaryDirectory('store');
    const directory = prepare(root);
    const opened: Repository[] = [];
    return {
      async open() {
        const repository = await Repository.open({ directory });
        opened.push(repository);
        return gitLogStore({ repository });
      },
      async dispose() {
        for (const repository of opened) repository.close();
        removeDirectory(root);
      },
    };
  };
}

logStoreContract(
  'a repository',
  contractLog((root) => initRepository(join(root, 'r'))),
);
logStoreContract(
  'a bare sha256 repository',
  contractLog((root) => initRepository(join(root, 'r'), '--bare', '--object-format=sha256')),
);
logStoreContract(
  'a linked work tree',
  contractLog((root) => {
    git(initRepository(join(root, 'r')), ['worktree', 'add', '-q', '../linked', '-b', 'other']);
    return join(root, 'linked');
  }),
);

let root = '';
let directory = '';
let repository: Repository;
beforeEach(async () => {
  root = temporaryDirectory('layout');
  directory = initRepository(join(root, 'r'));
  repository = await Repository.open({ directory });
});
afterEach(() => {
  repository.close();
  removeDirectory(root);
});

const entries = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => entry(`request ${from + at}`));

test('the branch has entries, full tiles and a checkpoint, and git finds nothing wrong with it', async () => {
  const store = gitLogStore({ repository });
  for (const [from, to] of [
    [0, 1],
    [1, 200],
    [200, 600],
    [600, 603],
  ] as const) {
    await store.append(async () => ({ entries: entries(from, to), checkpoint: Buffer.from(`${from}\n`) }));
  }
  const files = git(directory, ['ls-tree', '-r', '--name-only', 'agentgate/audit']).split('\n');
  const expected = [
    ...Array.from({ length: 603 }, (_, at) => formatEntryPath(at)),
    ...fullTiles(603).map(formatTilePath),
  ];
  expect(files.toSorted()).toEqual([...expected, 'checkpoint'].toSorted());
  expect(git(directory, ['fsck', '--strict', '--full', '--no-dangling'])).toBe('');
});

test('each commit has one parent, a neutral identity, the given time and says what it adds', async () => {
  const clock = () => new Date('2026-03-01T10:00:00.500Z');
  const store = gitLogStore({ repository, clock });
  await store.append(async () => ({ entries: entries(0, 1) }));
  await store.append(async () => ({ entries: entries(1, 4) }));
  await store.append(async () => ({ entries: [], checkpoint: Buffer.from('c\n') }));
  const format = '%an <%ae> %at|%cn <%ce> %ct|%s|%b';
  const log = git(directory, ['log', '--first-parent', `--format=${format}`, 'agentgate/audit']).split('\n');
  const who = `agentgate <noreply@agentgate.dev> ${Date.parse('2026-03-01T10:00:00Z') / 1000}`;
  const subjects = ['checkpoint', '3 entries (1..3)', 'entry 0'];
  expect(log).toEqual(subjects.map((subject) => `${who}|${who}|agentgate: ${subject}|`));
  expect(git(directory, ['rev-list', '--merges', '--count', 'agentgate/audit'])).toBe('0');
});

test('the work tree, the index and HEAD stay as they are', async () => {
  writeFileSync(join(directory, 'staged'), 'a');
  git(directory, ['add', 'staged']);
  writeFileSync(join(directory, 'untracked'), 'b');
  const state = () => [
    git(directory, ['status', '--porcelain']),
    git(directory, ['rev-parse', 'HEAD', 'main']),
    readFileSync(join(directory, '.git/index')).toString('hex'),
  ];
  const before = state();
  await gitLogStore({ repository }).append(async () => ({ entries: entries(0, 300) }));
  expect(state()).toEqual(before);
});

test('anchors, and whatever else lies on the branch, are carried along', async () => {
  const store = gitLogStore({ repository });
  await store.append(async () => ({ entries: entries(0, 2) }));
  const blob = git(directory, ['hash-object', '-w', '--stdin'], '{}');
  const tree = git(directory, ['mktree'], `100644 blob ${blob}\t2.sigstore.json\n`);
  const top = git(directory, ['ls-tree', 'agentgate/audit']);
  const root = git(directory, ['mktree'], `${top}\n040000 tree ${tree}\tanchors\n`);
  const commit = git(directory, ['commit-tree', root, '-p', 'agentgate/audit', '-m', 'anchor']);
  git(directory, ['update-ref', 'refs/heads/agentgate/audit', commit]);
  expect((await store.append(async () => ({ entries: entries(2, 3) })))?.first).toBe(2);
  expect(git(directory, ['show', 'agentgate/audit:anchors/2.sigstore.json'])).toBe('{}');
});

test('a branch that was exchanged for another log is read anew', async () => {
  const store = gitLogStore({ repository });
  await store.append(async () => ({ entries: entries(0, 3) }));
  const other = gitLogStore({ repository, branch: 'other/audit' });
  const exchanged = await other.append(async () => ({ entries: entries(100, 105) }));
  git(directory, ['update-ref', 'refs/heads/agentgate/audit', 'refs/heads/other/audit']);
  expect((await store.view()).head.root).toEqual(exchanged?.head.root);
});

test('entries below x001 are counted, but without their tiles a log has no root to grow from', async () => {
  const store = gitLogStore({ repository });
  const blob = git(directory, ['hash-object', '-w', '--stdin'], 'x');
  const mktree = (lines: string[]) => git(directory, ['mktree', '--missing'], `${lines.join('\n')}\n`);
  const name = (at: number) => String(at).padStart(3, '0');
  const names = (count: number) => Array.from({ length: count }, (_, at) => name(at));
  const full = mktree(names(256).map((at) => `100644 blob ${blob}\t${at}.json`));
  const part = mktree(names(255).map((at) => `100644 blob ${blob}\t${at}.json`));
  const x001 = mktree([`040000 tree ${full}\t000`, `040000 tree ${part}\t001`]);
  const all = mktree([...names(1000).map((at) => `040000 tree ${full}\t${at}`), `040000 tree ${x001}\tx001`]);
  const commit = git(directory, ['commit-tree', mktree([`040000 tree ${all}\tentries`]), '-m', 'big']);
  git(directory, ['update-ref', 'refs/heads/agentgate/audit', commit]);
  await expect(store.view()).rejects.toMatchObject({ code: 'not-a-log' });
});
