import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { protocolOf } from '../../../src/audit/git/protocol.ts';
import { remoteLogStore } from '../../../src/audit/git/remote.ts';
import { Repository } from '../../../src/audit/git/repository.ts';
import { gitLogStore } from '../../../src/audit/git/store.ts';
import { syncLog } from '../../../src/audit/git/sync.ts';
import type { LogStore } from '../../../src/audit/store.ts';
import { git, initRepository, removeDirectory, temporaryDirectory } from '../../support/git.ts';
import { entry, requestIds } from '../../support/log-entries.ts';
import { logStoreContract } from '../../support/log-store-contract.ts';

const REF = 'refs/heads/agentgate/audit';

/** A bare origin with a branch main, and clones of it. */
function origin(root: string): { readonly url: string; clone(name: string): string } {
  const start = initRepository(join(root, 'start'));
  const url = join(root, 'origin.git');
  git(root, ['clone', '-q', '--bare', start, url]);
  return {
    url,
    clone: (name) => {
      git(root, ['clone', '-q', url, name]);
      return join(root, name);
    },
  };
}

logStoreContract(
  'a remote',
  async () => {
    const root = temporaryDirectory('remote');
    const { clone } = origin(root);
    const opened: Repository[] = [];
    let clones = 0;
    return {
      async open() {
        clones += 1;
        const repository = await Repository.open({ directory: clone(`clone-${clones}`) });
        opened.push(repository);
        return remoteLogStore({ repository });
      },
      async dispose() {
        for (const repository of opened) repository.close();
        removeDirectory(root);
      },
    };
  },
  { large: 300, each: 5 },
);

let root = '';
let url = '';
let directory = '';
let repository: Repository;
beforeEach(async () => {
  root = temporaryDirectory('sync');
  const made = origin(root);
  url = made.url;
  directory = made.clone('here');
  repository = await Repository.open({ directory });
});
afterEach(() => {
  repository.close();
  removeDirectory(root);
});

const add = (store: LogStore, id: string) => store.append(async () => ({ entries: [entry(id)] }));
const tipOf = (where: string) => git(where, ['for-each-ref', '--format=%(objectname)', REF]);

describe('a log at home at a remote', () => {
  test('neither the local branch nor anything else at the remote is touched', async () => {
    git(directory, ['tag', 'v1']);
    git(directory, ['config', 'push.followTags', 'true']);
    await add(remoteLogStore({ repository }), 'a');
    expect(tipOf(directory)).toBe('');
    const refs = git(url, ['for-each-ref', '--format=%(refname)']).split('\n');
    expect(refs).toEqual([REF, 'refs/heads/main']);
  });

  test('a remote that was rewritten is an error, for a look and for an append', async () => {
    const store = remoteLogStore({ repository });
    await add(store, 'a');
    await add(store, 'b');
    git(url, ['update-ref', REF, `${REF}~1`]);
    await expect(store.view()).rejects.toMatchObject({ code: 'diverged' });
    await expect(add(store, 'c')).rejects.toMatchObject({ code: 'diverged' });
    git(url, ['update-ref', '-d', REF]);
    await expect(store.view()).rejects.toMatchObject({ code: 'diverged' });
  });

  test('a remote that refuses says so', async () => {
    const hook = join(url, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho protected >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    await expect(add(remoteLogStore({ repository }), 'a')).rejects.toMatchObject({ code: 'remote-refused' });
    expect(tipOf(url)).toBe('');
  });

  test('a remote that is not there, or not configured', async () => {
    await expect(remoteLogStore({ repository, remote: 'none' }).view()).rejects.toMatchObject({
      code: 'no-remote',
    });
    expect(() => remoteLogStore({ repository, remote: '--exec=x' })).toThrow(/names no remote/);
    git(directory, ['remote', 'set-url', 'origin', join(root, 'gone')]);
    const gone = remoteLogStore({ repository }).view();
    await expect(gone).rejects.toMatchObject({
      code: expect.stringMatching(/remote-unreachable|not-a-repository/),
    });
  });

  test('a remote at a path from here is refused with what to do, since git would look elsewhere', async () => {
    git(directory, ['remote', 'set-url', 'origin', '../origin.git']);
    const added = add(remoteLogStore({ repository }), 'a');
    await expect(added).rejects.toThrow('run "git remote set-url origin /the/whole/path"');
  });

  test('a URL that runs a program does not', async () => {
    const marker = join(root, 'ran');
    for (const bad of [`ext::touch ${marker}`, `fd::17`, 'http://example.com/x']) {
      git(directory, ['remote', 'set-url', 'origin', bad]);
      await expect(remoteLogStore({ repository }).view()).rejects.toMatchObject({
        code: 'protocol-not-allowed',
      });
    }
    git(directory, ['remote', 'set-url', 'origin', url]);
    git(directory, ['config', 'remote.origin.uploadpack', `touch ${marker}; git-upload-pack`]);
    git(directory, ['config', 'remote.origin.receivepack', `touch ${marker}; git-receive-pack`]);
    await add(remoteLogStore({ repository }), 'a');
    expect(existsSync(marker)).toBe(false);
  });

  test.each([
    ['core.sshCommand', 'ssh://127.0.0.1:1/r'],
    ['core.gitProxy', 'git://127.0.0.1:1/r'],
    ['core.askPass', 'http://127.0.0.1:1/r'],
    ['credential.helper', 'http://127.0.0.1:1/r'],
    ['credential.http://127.0.0.1:1.helper', 'http://127.0.0.1:1/r'],
    ['remote.origin.vcs', ''],
    ['remote.other.uploadpack', ''],
  ])('a program that the repository names as %s does not run', async (key, to) => {
    const marker = join(root, 'ran');
    if (to !== '') git(directory, ['remote', 'set-url', 'origin', to]);
    // Also from a file that its settings include.
    writeFileSync(join(directory, '.git/more'), '');
    git(directory, ['config', '-f', join(directory, '.git/more'), key, `!touch ${marker};`]);
    git(directory, ['config', 'include.path', join(directory, '.git/more')]);
    await expect(remoteLogStore({ repository }).view()).rejects.toMatchObject({
      code: 'program-not-allowed',
    });
    expect(existsSync(marker)).toBe(false);
  });

  test('a program that the user names does', async () => {
    const marker = join(root, 'ran');
    const home = join(root, 'home');
    mkdirSync(home);
    const program = join(home, 'my-ssh');
    writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\nexit 1\n`);
    chmodSync(program, 0o755);
    git(directory, ['config', '-f', join(home, '.gitconfig'), 'core.sshCommand', program]);
    git(directory, ['remote', 'set-url', 'origin', 'ssh://127.0.0.1:1/r']);
    const { XDG_CONFIG_HOME: _, ...env } = process.env;
    const other = await Repository.open({ directory, env: { ...env, HOME: home } });
    await expect(remoteLogStore({ repository: other }).view()).rejects.toMatchObject({
      code: 'remote-unreachable',
    });
    other.close();
    expect(existsSync(marker)).toBe(true);
  });

  test.each([
    ['beside the first', [], 'protocol-not-allowed'],
    ['for pushing', ['--push'], 'program-not-allowed'],
  ])('a second address is not pushed to: %s', async (_, options, code) => {
    git(directory, ['remote', 'set-url', '--add', ...options, 'origin', 'http://example.com/r']);
    await expect(add(remoteLogStore({ repository }), 'a')).rejects.toMatchObject({ code });
    expect(tipOf(url)).toBe('');
  });

  test.each([
    ['one', ['refs/tags/']],
    ['some', ['refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/']],
  ])('refs at the remote that end like the branch are not the log: %s', async (_, prefixes) => {
    const forged = git(url, ['commit-tree', '-m', 'x', 'main^{tree}']);
    for (const prefix of prefixes) git(url, ['update-ref', `${prefix}${REF}`, forged]);
    const store = remoteLogStore({ repository });
    expect((await store.view()).head.commit).toBeUndefined();
    await expect(add(store, 'a')).rejects.toMatchObject({ code: 'remote-refused' });
    for (const prefix of prefixes) expect(git(url, ['rev-parse', `${prefix}${REF}`])).toBe(forged);
  });

  test('a partial clone fetches the log in full', async () => {
    git(url, ['config', 'uploadpack.allowFilter', 'true']);
    await add(remoteLogStore({ repository }), 'a');
    const elsewhere = join(root, 'partial');
    git(root, ['clone', '-q', '--single-branch', '--filter=blob:none', `file://${url}`, elsewhere]);
    const partial = await Repository.open({ directory: elsewhere });
    expect(await requestIds(await remoteLogStore({ repository: partial }).view())).toEqual(['a']);
    partial.close();
  });

  test.each([
    ['https://github.com/o/r', 'https'],
    ['ssh://git@github.com/o/r', 'ssh'],
    ['git@github.com:o/r.git', 'ssh'],
    ['/srv/r.git', 'file'],
    ['../r.git', 'file'],
    ['C:\\r.git', 'file'],
    ['file:///srv/r.git', 'file'],
    ['git://example.com/r', 'git'],
    ['http://127.0.0.1:8080/r', 'http'],
  ])('%s is reached by %s', (remote, protocol) => {
    expect(protocolOf(remote)).toBe(protocol);
  });

  test.each([
    'http://localhost.example.com/r',
    'http://a@b.example',
    'ftp://x/y',
    'a::b',
    'ext::sh -c x',
    '',
  ])('%j is not reached', (remote) => {
    expect(() => protocolOf(remote)).toThrow(/must be reached by/);
  });
});

describe('sync brings the two copies together', () => {
  test('nothing to do', async () => {
    expect(await syncLog({ repository })).toEqual({ moved: 'none', from: undefined, to: undefined });
  });

  test('forward only, here or there', async () => {
    const local = gitLogStore({ repository });
    await add(local, 'a');
    const [first] = [tipOf(directory)];
    expect(await syncLog({ repository })).toEqual({ moved: 'remote', from: undefined, to: first });
    expect(tipOf(url)).toBe(first);
    await add(remoteLogStore({ repository }), 'b');
    expect(await syncLog({ repository })).toEqual({ moved: 'local', from: first, to: tipOf(url) });
    expect(await requestIds(await local.view())).toEqual(['a', 'b']);
    await add(local, 'c');
    expect((await syncLog({ repository })).moved).toBe('remote');
    expect(await syncLog({ repository })).toMatchObject({ moved: 'none', to: tipOf(directory) });
  });

  test('two copies that went different ways stay as they are, and both are named', async () => {
    await add(gitLogStore({ repository }), 'a');
    await syncLog({ repository });
    await add(gitLogStore({ repository }), 'here');
    await add(remoteLogStore({ repository }), 'there');
    const [here, there] = [tipOf(directory), tipOf(url)];
    await expect(syncLog({ repository })).rejects.toMatchObject({
      code: 'diverged',
      message: expect.stringMatching(new RegExp(`${here} here and ${there}`)),
    });
    expect([tipOf(directory), tipOf(url)]).toEqual([here, there]);
  });
});
