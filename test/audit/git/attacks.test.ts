import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LogTree } from '../../../src/audit/git/log-tree.ts';
import { findGit } from '../../../src/audit/git/program.ts';
import { Repository } from '../../../src/audit/git/repository.ts';
import { gitLogStore } from '../../../src/audit/git/store.ts';
import { git, initRepository, removeDirectory, temporaryDirectory } from '../../support/git.ts';
import { entry, requestIds } from '../../support/log-entries.ts';

const REF = 'refs/heads/agentgate/audit';
let root = '';
let directory = '';
let marker = '';
beforeEach(() => {
  root = temporaryDirectory('attack');
  directory = initRepository(join(root, 'r'));
  marker = join(root, 'ran');
});
afterEach(() => removeDirectory(root));

/** A program that shows that it ran. */
function script(path: string, then = ''): void {
  writeFileSync(path, `#!/bin/sh\ntouch '${marker}'\n${then}\n`);
  chmodSync(path, 0o755);
}

async function append(env: NodeJS.ProcessEnv = process.env, ...ids: string[]): Promise<string[]> {
  const repository = await Repository.open({ directory, env });
  const store = gitLogStore({ repository });
  for (const id of ids) await store.append(async () => ({ entries: [entry(id)] }));
  const found = await requestIds(await store.view());
  repository.close();
  return found;
}

describe('nothing of the repository runs', () => {
  test('hooks in .git/hooks, or where core.hooksPath says', async () => {
    mkdirSync(join(directory, 'hooks'));
    for (const place of ['hooks', '.git/hooks']) {
      for (const hook of ['reference-transaction', 'post-index-change', 'pre-auto-gc', 'post-commit']) {
        script(join(directory, place, hook));
      }
    }
    expect(await append(process.env, 'a')).toEqual(['a']);
    git(directory, ['config', 'core.hooksPath', 'hooks']);
    expect(await append(process.env, 'b')).toEqual(['a', 'b']);
    expect(existsSync(marker)).toBe(false);
    git(directory, ['update-ref', 'refs/heads/x', 'HEAD']);
    expect(existsSync(marker)).toBe(true);
  });

  test('aliases, pagers, monitors and filters of its configuration', async () => {
    script(join(root, 'tool'));
    for (const command of ['update-ref', 'cat-file', 'rev-parse', 'index-pack', 'unpack-objects']) {
      git(directory, ['config', `alias.${command}`, `!${join(root, 'tool')}`]);
    }
    for (const key of [
      'core.pager',
      'core.fsmonitor',
      'core.sshCommand',
      'core.alternateRefsCommand',
      'filter.x.smudge',
    ]) {
      git(directory, ['config', key, join(root, 'tool')]);
    }
    writeFileSync(join(directory, '.git/info/attributes'), '* filter=x\n');
    expect(await append(process.env, 'a')).toEqual(['a']);
    expect(existsSync(marker)).toBe(false);
  });

  test.each(['bin', '', 'link'])('a program git in the checkout, on a PATH with %j', async (entryOfPath) => {
    mkdirSync(join(directory, 'bin'));
    for (const place of ['bin/git', 'git']) script(join(directory, place));
    symlinkSync(join(directory, 'bin'), join(root, 'link'));
    const first = entryOfPath === 'link' ? join(root, 'link') : entryOfPath;
    const path = [first, join(directory, 'bin'), process.env.PATH].join(delimiter);
    const found = findGit(directory, path);
    expect(found).toEqual(findGit(directory, process.env.PATH));
    expect(await append({ ...process.env, PATH: path }, 'a')).toEqual(['a']);
    expect(existsSync(marker)).toBe(false);
  });

  test('a program git in the main work tree, seen from a linked one', () => {
    mkdirSync(join(directory, 'bin'));
    script(join(directory, 'bin/git'));
    git(directory, ['worktree', 'add', '-q', join(root, 'linked'), '-b', 'other']);
    expect(() => findGit(join(root, 'linked'), join(directory, 'bin'))).toThrow(/git was not found/);
  });

  test('a git outside that is only a link into the checkout', () => {
    mkdirSync(join(root, 'outside'));
    script(join(directory, 'git'));
    symlinkSync(join(directory, 'git'), join(root, 'outside/git'));
    expect(() => findGit(directory, join(root, 'outside'))).toThrow(/git was not found/);
  });
});

describe('the environment does not lead elsewhere', () => {
  test.each([
    ['GIT_DIR', () => initRepository(join(root, 'other'), '--bare')],
    ['GIT_COMMON_DIR', () => initRepository(join(root, 'other'), '--bare')],
    ['GIT_INDEX_FILE', () => join(root, 'index')],
    ['GIT_OBJECT_DIRECTORY', () => join(root, 'objects')],
    ['GIT_ALTERNATE_OBJECT_DIRECTORIES', () => join(root, 'objects')],
    ['GIT_NAMESPACE', () => 'elsewhere'],
    ['GIT_WORK_TREE', () => root],
    ['GIT_REPLACE_REF_BASE', () => 'refs/heads/'],
    ['GIT_CONFIG_PARAMETERS', () => "'core.hooksPath=/nowhere'"],
    ['GIT_EXEC_PATH', () => root],
    ['GIT_TRACE', () => '1'],
    ['GIT_DEFAULT_HASH', () => 'sha256'],
  ])('%s', async (name, value) => {
    expect(await append({ ...process.env, [name]: value() }, 'a')).toEqual(['a']);
    expect(git(directory, ['rev-list', '--count', REF])).toBe('1');
    expect(git(directory, ['fsck', '--strict'])).not.toContain('missing');
  });
});

describe('what git shows is what was written', () => {
  test('a replace ref changes neither an entry nor the log that is appended to', async () => {
    await append(process.env, 'a');
    const victim = git(directory, ['rev-parse', `${REF}:entries/000/000.json`]);
    const forged = git(directory, ['hash-object', '-w', '--stdin'], entry('forged'));
    git(directory, ['replace', victim, forged]);
    const other = git(directory, ['commit-tree', '-m', 'x', `${REF}^{tree}`]);
    git(directory, ['replace', git(directory, ['rev-parse', REF]), other]);
    expect(git(directory, ['show', `${REF}:entries/000/000.json`])).toBe(
      Buffer.from(entry('forged')).toString(),
    );
    expect(await append(process.env, 'b')).toEqual(['a', 'b']);
  });

  test.each(['refs/tags/', 'refs/heads/', 'refs/remotes/', 'refs/'])(
    'a ref %s… that ends like the one that is not there is another',
    async (prefix) => {
      const other = git(directory, ['commit-tree', '-m', 'x', 'HEAD^{tree}']);
      git(directory, ['update-ref', `${prefix}${REF}`, other]);
      expect(git(directory, ['rev-parse', REF])).toBe(other);
      const repository = await Repository.open({ directory });
      expect(await repository.tip(REF)).toBeUndefined();
      repository.close();
      expect(await append(process.env, 'a', 'b')).toEqual(['a', 'b']);
    },
  );

  test('an object’s name at the end of a ref that is not there names no commit', async () => {
    const described = `refs/heads/release-1-g${git(directory, ['rev-parse', '--short', 'HEAD'])}`;
    expect(git(directory, ['rev-parse', described])).toBe(git(directory, ['rev-parse', 'HEAD']));
    const repository = await Repository.open({ directory });
    expect(await repository.tip(described)).toBeUndefined();
    git(directory, ['update-ref', described, 'HEAD']);
    expect(await repository.tip(described)).toBeDefined();
    repository.close();
  });

  test('a tag that is called like a commit does not hide it', async () => {
    const commit = git(directory, ['rev-parse', 'HEAD']);
    git(directory, [
      'update-ref',
      `refs/tags/${commit}`,
      git(directory, ['commit-tree', '-m', 'x', 'HEAD^{tree}']),
    ]);
    const repository = await Repository.open({ directory });
    expect((await repository.tip(commit))?.oid).toBe(commit);
    repository.close();
  });

  test('a graft hides no commit', async () => {
    await append(process.env, 'a', 'b');
    mkdirSync(join(directory, '.git/info'), { recursive: true });
    writeFileSync(join(directory, '.git/info/grafts'), `${git(directory, ['rev-parse', REF])}\n`);
    const repository = await Repository.open({ directory });
    const tip = await repository.tip(REF);
    expect(tip?.parents).toHaveLength(1);
    const ended = await repository.run(['rev-list', '--count', REF]);
    expect(ended.stdout.trim()).toBe('2');
    repository.close();
  });

  test.each([
    ['a parent by the name of a ref', (tree: string) => `tree ${tree}\nparent refs/heads/main\n`],
    ['a parent by a short name', (tree: string) => `tree ${tree}\nparent ${tree.slice(0, 8)}\n`],
    ['a tree by a short name', (tree: string) => `tree ${tree.slice(0, 8)}\n`],
  ])('a commit with %s is refused', async (_, header) => {
    const text = `${header(git(directory, ['rev-parse', 'HEAD^{tree}']))}author a <a> 0 +0000\n\nx\n`;
    const commit = git(directory, ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], text);
    const repository = await Repository.open({ directory });
    await expect(repository.commit(commit)).rejects.toMatchObject({ code: 'object-corrupt' });
    repository.close();
  });

  test('a commit graph does not give commits other parents', async () => {
    await append(process.env, 'a', 'b');
    git(directory, ['commit-graph', 'write', '--reachable']);
    const graph = join(directory, '.git/objects/info/commit-graph');
    const bytes = readFileSync(graph);
    // The parents are in the chunk CDAT: each commit's tree, then the places of its parents, then its time.
    const at = Number(bytes.readBigUInt64BE(bytes.indexOf('CDAT') + 4));
    for (let entryAt = at; entryAt + 36 <= bytes.length - 20; entryAt += 36) {
      if (bytes.readUInt32BE(entryAt + 20) < 100) bytes.writeUInt32BE(0x70000000, entryAt + 20);
    }
    chmodSync(graph, 0o644);
    writeFileSync(graph, bytes);
    expect(git(directory, ['rev-list', '--count', REF])).toBe('1');
    const repository = await Repository.open({ directory });
    expect((await repository.run(['rev-list', '--count', REF])).stdout.trim()).toBe('2');
    const older = git(directory, ['-c', 'core.commitGraph=false', 'rev-parse', `${REF}~1`]);
    expect((await repository.run(['merge-base', '--is-ancestor', older, REF])).code).toBe(0);
    repository.close();
  });

  test('an object whose file was exchanged is refused', async () => {
    await append(process.env, 'a');
    const victim = git(directory, ['rev-parse', `${REF}:entries/000/000.json`]);
    const forged = git(directory, ['hash-object', '-w', '--stdin'], entry('b'));
    const file = (oid: string) => join(directory, '.git/objects', oid.slice(0, 2), oid.slice(2));
    chmodSync(file(victim), 0o644);
    writeFileSync(file(victim), readFileSync(file(forged)));
    await expect(append(process.env, 'b')).rejects.toMatchObject({ code: 'object-corrupt' });
  });

  test('a symbolic ref in place of the branch does not lead an append onto another branch', async () => {
    await append(process.env, 'a');
    git(directory, ['update-ref', 'refs/heads/victim', REF]);
    git(directory, ['symbolic-ref', REF, 'refs/heads/victim']);
    const before = git(directory, ['rev-parse', 'refs/heads/victim']);
    await append(process.env, 'b');
    expect(git(directory, ['rev-parse', 'refs/heads/victim'])).toBe(before);
  });

  test.each([
    ['a link', '120000'],
    ['an executable', '100755'],
  ])('%s in place of an entry is no entry', async (_, mode) => {
    await append(process.env, 'a');
    const blob = git(directory, ['rev-parse', `${REF}:entries/000/000.json`]);
    const mktree = (line: string) => git(directory, ['mktree'], `${line}\n`);
    const group = mktree(`${mode} blob ${blob}\t000.json`);
    const top = mktree(`040000 tree ${mktree(`040000 tree ${group}\t000`)}\tentries`);
    git(directory, ['update-ref', REF, git(directory, ['commit-tree', '-m', 'x', top])]);
    await expect(append()).rejects.toMatchObject({ code: 'not-a-log' });
  });

  test.each(['001.json', 'README', '000.JSON'])(
    'a file %s where entry 0 should be is no log',
    async (name) => {
      const blob = git(directory, ['hash-object', '-w', '--stdin'], 'x');
      const mktree = (line: string) => git(directory, ['mktree'], `${line}\n`);
      const group = mktree(`100644 blob ${blob}\t${name}`);
      const top = mktree(`040000 tree ${mktree(`040000 tree ${group}\t000`)}\tentries`);
      git(directory, ['update-ref', REF, git(directory, ['commit-tree', '-m', 'x', top])]);
      await expect(append()).rejects.toMatchObject({ code: 'not-a-log' });
    },
  );

  test('an entry of 100 MB is not read, and what is behind it is', async () => {
    await append(process.env, 'a');
    const blob = git(directory, ['hash-object', '-w', '--stdin'], new Uint8Array(100 << 20));
    const repository = await Repository.open({ directory });
    const small = git(directory, ['rev-parse', `${REF}:entries/000/000.json`]);
    const reads = [blob, small, blob, small].map((oid) => repository.object(oid, 'blob', 1000));
    const settled = await Promise.allSettled(reads);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
    await expect(reads[0]).rejects.toMatchObject({ code: 'too-large' });
    const group = git(directory, ['mktree'], `100644 blob ${blob}\t000.json\n`);
    const entries = git(directory, ['mktree'], `040000 tree ${group}\t000\n`);
    const tree = await LogTree.open(
      repository,
      git(directory, ['mktree'], `040000 tree ${entries}\tentries\n`),
    );
    await expect(tree.readLeafHashes(0, 1)).rejects.toThrow('entries/000/000.json in the log: the object');
    repository.close();
  });
});
