import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Repository } from '../../../src/audit/git/repository.ts';
import { gitLogStore } from '../../../src/audit/git/store.ts';
import { git, initRepository, removeDirectory, temporaryDirectory } from '../../support/git.ts';
import { entry, requestIds } from '../../support/log-entries.ts';
import { bundleProgram, startProgram } from '../../support/program.ts';

const REF = 'refs/heads/agentgate/audit';
let root = '';
let directory = '';
beforeEach(() => {
  root = temporaryDirectory('failure');
  directory = initRepository(join(root, 'r'));
});
afterEach(() => removeDirectory(root));

const open = (env: NodeJS.ProcessEnv = process.env, where = directory) =>
  Repository.open({ directory: where, env });

async function appendOne(id: string, env: NodeJS.ProcessEnv = process.env) {
  const repository = await open(env);
  try {
    return await gitLogStore({ repository }).append(async () => ({ entries: [entry(id)] }));
  } finally {
    repository.close();
  }
}

async function ids(): Promise<string[]> {
  const repository = await open();
  const found = await requestIds(await gitLogStore({ repository }).view());
  repository.close();
  return found;
}

describe('a repository that cannot hold a log', () => {
  test('a directory that is none', async () => {
    await expect(open(process.env, root)).rejects.toMatchObject({ code: 'not-a-repository' });
  });

  test('no git at all', async () => {
    await expect(open({ PATH: root })).rejects.toMatchObject({ code: 'git-missing' });
  });

  test('a shallow clone', async () => {
    git(directory, ['commit', '-q', '--allow-empty', '-m', 'second']);
    git(root, ['clone', '-q', '--depth', '1', `file://${directory}`, 'shallow']);
    const repository = await open(process.env, join(root, 'shallow'));
    expect(() => gitLogStore({ repository })).toThrow(/unshallow/);
  });

  test('a partial clone, which must not fetch', async () => {
    await appendOne('a');
    git(directory, ['config', 'uploadpack.allowFilter', 'true']);
    git(root, ['clone', '-q', '--bare', '--filter=blob:none', `file://${directory}`, 'partial']);
    const repository = await open(process.env, join(root, 'partial'));
    const missing = git(directory, ['rev-parse', `${REF}:entries/000/000.json`]);
    await expect(gitLogStore({ repository }).view()).rejects.toMatchObject({ code: 'object-missing' });
    await expect(repository.object(missing, 'blob', 1000)).rejects.toMatchObject({ code: 'object-missing' });
    repository.close();
  });

  test('a branch that points to nothing is not an empty log', async () => {
    await appendOne('a');
    const tip = git(directory, ['rev-parse', REF]);
    rmSync(join(directory, '.git/objects', tip.slice(0, 2), tip.slice(2)), { force: true });
    await expect(ids()).rejects.toMatchObject({ code: 'object-missing' });
    await expect(appendOne('b')).rejects.toMatchObject({ code: 'object-missing' });
    writeFileSync(join(directory, '.git', REF), 'garbage\n');
    await expect(ids()).rejects.toMatchObject({ code: 'object-missing' });
  });

  test.each(['../x', 'a..b', 'a.lock', '-x', 'a//b', 'a b', 'a.', ''])(
    'a branch named %j',
    async (branch) => {
      const repository = await open();
      expect(() => gitLogStore({ repository, branch })).toThrow(/no name for the log's branch/);
    },
  );
});

test('a lock that nobody gives back is named, and nothing is lost', async () => {
  await appendOne('a');
  writeFileSync(join(directory, '.git', `${REF}.lock`), '');
  await expect(appendOne('b')).rejects.toMatchObject({
    code: 'ref-locked',
    message: expect.stringContaining('audit.lock'),
  });
  expect(await ids()).toEqual(['a']);
  rmSync(join(directory, '.git', `${REF}.lock`));
  await appendOne('b');
  expect(await ids()).toEqual(['a', 'b']);
});

test('a lock that is given back in time is waited for', async () => {
  await appendOne('a');
  const lock = join(directory, '.git', `${REF}.lock`);
  writeFileSync(lock, '');
  setTimeout(() => rmSync(lock), 500);
  await appendOne('b');
  expect(await ids()).toEqual(['a', 'b']);
});

test('a branch agentgate leaves no room for agentgate/audit', async () => {
  git(directory, ['branch', 'agentgate']);
  await expect(appendOne('a')).rejects.toMatchObject({ code: 'unwritable' });
});

describe('git dies while it moves the branch', () => {
  /** A git that does `update-ref` and is killed after it, or before, once. */
  function dying(when: 'before' | 'after'): NodeJS.ProcessEnv {
    const bin = join(root, 'bin');
    mkdirSync(bin, { recursive: true });
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    const once = `[ -e '${root}/died' ] || { touch '${root}/died'; kill -9 $$; }`;
    const body = when === 'after' ? `'${real}' "$@"; s=$?; ${once}; exit $s` : `${once}; exec '${real}' "$@"`;
    writeFileSync(
      join(bin, 'git'),
      `#!/bin/sh\ncase "$*" in *update-ref*) ${body};; *) exec '${real}' "$@";; esac\n`,
    );
    chmodSync(join(bin, 'git'), 0o755);
    return { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) };
  }

  test('after it moved: the append counts, once', async () => {
    await appendOne('a');
    expect((await appendOne('b', dying('after')))?.first).toBe(1);
    expect(await ids()).toEqual(['a', 'b']);
  });

  test('before it moved: the append fails, and can be tried again', async () => {
    await appendOne('a');
    const env = dying('before');
    await expect(appendOne('b', env)).rejects.toMatchObject({ code: 'git-failed' });
    expect(await ids()).toEqual(['a']);
    expect((await appendOne('b', env))?.first).toBe(1);
    expect(await ids()).toEqual(['a', 'b']);
  });
});

test('what git started and left behind does not keep a timeout from ending', async () => {
  const bin = join(root, 'bin');
  mkdirSync(bin);
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const hanging = `sleep 300 & echo $! > '${root}/left'; exec sleep 300`;
  writeFileSync(
    join(bin, 'git'),
    `#!/bin/sh\ncase "$*" in *fetch*) ${hanging};; *) exec '${real}' "$@";; esac\n`,
  );
  chmodSync(join(bin, 'git'), 0o755);
  const repository = await open({ ...process.env, PATH: [bin, process.env.PATH].join(delimiter) });
  await expect(repository.run(['fetch'], { timeout: 1000 })).rejects.toMatchObject({ code: 'timed-out' });
  process.kill(Number(readFileSync(join(root, 'left'), 'utf8')), 'SIGKILL');
  repository.close();
});

test('a full disk is told, and the log stays whole', async () => {
  await appendOne('a');
  const program = await bundleProgram(new URL('./writer.ts', import.meta.url), root);
  // No file may get larger than a few blocks: the pack of so many entries does.
  const limited = join(root, 'limited.sh');
  writeFileSync(limited, `ulimit -f 16\nexec '${process.execPath}' '${program}' '${directory}' big 3 400\n`);
  const output = execFileSync('sh', [limited], { encoding: 'utf8' });
  expect(output).toBe('error disk-full\n');
  expect(await ids()).toEqual(['a']);
  expect(git(directory, ['fsck', '--strict'])).not.toMatch(/missing|broken|error/);
  await appendOne('b');
  expect(await ids()).toEqual(['a', 'b']);
  const packs = join(directory, '.git/objects/pack');
  expect(readdirSync(packs).filter((name) => name.endsWith('.pack'))).toEqual([]);
});

test('four processes of 25 appends each lose nothing and double nothing', async () => {
  const program = await bundleProgram(new URL('./writer.ts', import.meta.url), root);
  const writers = [0, 1, 2, 3].map((writer) => startProgram(program, [directory, `w${writer}`, '25', '1']));
  const ended = await Promise.all(writers.map((writer) => writer.ended));
  expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual(ended.map(() => [0, '']));
  const found = await ids();
  expect(found).toHaveLength(100);
  expect(new Set(found).size).toBe(100);
  for (const line of writers.flatMap(({ lines }) => lines)) {
    const [, index, id] = line.split(' ');
    expect(found[Number(index)]).toBe(id);
  }
});
