import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { removeDirectory } from '../../support/git.ts';
import { git, HOUR, httpServer, later, MINUTE, muteServer, NOON, type Place, place } from './remotes.ts';

const memory = ({ state }: Place) => JSON.parse(readFileSync(join(state, 'trusted.json'), 'utf8'));
const silence = ({ remote }: Place) => rename(remote, `${remote}.away`);
const restore = ({ remote }: Place) => rename(`${remote}.away`, remote);

describe('a remote', () => {
  test('says what is trusted: its default branch, fetched and remembered for this user alone', async () => {
    const at = place();
    const tip = at.push('third');
    expect(await at.ask()).toEqual({
      commit: tip,
      ref: 'refs/heads/main',
      from: 'remote',
      askedAt: NOON,
      stale: false,
      notes: [],
    });
    expect(git(at.here, ['cat-file', '-t', tip])).toBe('commit');
    expect(git(at.here, ['rev-parse', 'refs/agentgate/trusted'])).toBe(tip);
    expect(memory(at)).toEqual({
      version: 1,
      url: `file://${at.remote}`,
      ref: 'refs/heads/main',
      commit: tip,
      askedAt: NOON.toISOString(),
    });
    expect(statSync(join(at.state, 'trusted.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(at.state)).toEqual(['trusted.json']);
  });

  test('is asked again after five minutes, and whenever the answer must be fresh', async () => {
    const at = place();
    const { commit } = await at.ask();
    const tip = at.push('third');
    expect(await at.ask({ now: later(5 * MINUTE - 1) })).toMatchObject({ commit, askedAt: NOON });
    expect(await at.ask({ now: later(MINUTE), fresh: true })).toMatchObject({ commit: tip });
    const next = at.push('fourth');
    expect(await at.ask({ now: later(6 * MINUTE) })).toMatchObject({ commit: next });
  });

  test('is asked at once when the clone has seen more, and not when it has seen less', async () => {
    const at = place();
    const { commit } = await at.ask();
    const tip = at.push('third');
    git(at.here, ['fetch', '-q']);
    expect(await at.ask({ now: later(MINUTE) })).toMatchObject({ commit: tip, askedAt: later(MINUTE)() });
    git(at.here, ['update-ref', 'refs/remotes/origin/main', commit]);
    at.push('fourth');
    expect(await at.ask({ now: later(2 * MINUTE) })).toMatchObject({ commit: tip });
  });

  test('says what is trusted also where a made-up commit is shown as what was fetched', async () => {
    const at = place();
    const { commit } = await at.ask();
    git(at.here, ['commit', '-q', '--allow-empty', '-m', 'made up']);
    git(at.here, ['update-ref', 'refs/remotes/origin/main', 'HEAD']);
    expect(await at.ask({ now: later(MINUTE) })).toMatchObject({ commit, askedAt: later(MINUTE)() });
    await silence(at);
    expect(await at.ask({ now: later(2 * MINUTE) })).toMatchObject({ commit, stale: true });
  });

  test('a new branch by another name goes on from the one that was trusted, and is named', async () => {
    const at = place();
    await at.ask();
    const tip = at.push('third', 'trunk');
    git(at.remote, ['symbolic-ref', 'HEAD', 'refs/heads/trunk']);
    expect(await at.ask({ fresh: true })).toMatchObject({
      commit: tip,
      ref: 'refs/heads/trunk',
      notes: ['the default branch is now trunk; it was main'],
    });
  });

  test('what was fetched and then tidied away is fetched again', async () => {
    const at = place();
    const tip = at.push('third');
    await at.ask();
    git(at.here, ['update-ref', '-d', 'refs/agentgate/trusted']);
    git(at.here, ['-c', 'gc.pruneExpire=now', 'gc', '-q', '--prune=now']);
    expect(() => git(at.here, ['cat-file', '-e', tip])).toThrow();
    expect(await at.ask()).toMatchObject({ commit: tip });
    expect(git(at.here, ['cat-file', '-t', tip])).toBe('commit');
  });

  test('a detached HEAD and a deleted local branch change nothing', async () => {
    const at = place();
    git(at.here, ['checkout', '-q', '--detach', 'HEAD~1']);
    git(at.here, ['branch', '-q', '-D', 'main']);
    const tip = at.push('third');
    expect(await at.ask()).toMatchObject({ commit: tip, from: 'remote' });
  });

  test('objects named by SHA-256', async () => {
    const at = place({ format: 'sha256' });
    const tip = at.push('third');
    expect(tip).toHaveLength(64);
    expect(await at.ask()).toMatchObject({ commit: tip });
  });

  test('a relative path is read from the top of the work tree', async () => {
    const at = place();
    git(at.here, ['remote', 'set-url', 'origin', '../remote.git']);
    const tip = at.push('third');
    expect(await at.ask()).toMatchObject({ commit: tip });
    expect(memory(at).url).toBe(at.remote);
  });

  test('over HTTP, credentials come from a helper of the user and are written down nowhere', async () => {
    const at = place();
    const server = await httpServer(at.root, 'user:secret');
    git(at.here, ['remote', 'set-url', 'origin', `${server}/remote.git`]);
    await expect(at.ask()).rejects.toThrow(/it was never asked before/);
    git(at.home, [
      'config',
      '--global',
      'credential.helper',
      '!printf "username=user\\npassword=secret\\n" #',
    ]);
    const tip = at.push('third');
    expect(await at.ask()).toMatchObject({ commit: tip });
    git(at.home, ['config', '--global', '--unset-all', 'credential.helper']);
    git(at.here, ['remote', 'set-url', 'origin', `${server.replace('//', '//user:secret@')}/remote.git`]);
    const next = at.push('fourth');
    expect(await at.ask({ fresh: true })).toMatchObject({ commit: next });
    expect(memory(at).url).toBe(`${server}/remote.git`);
  });

  test('the address may be rewritten by the settings of the user', async () => {
    const at = place();
    git(at.here, ['remote', 'set-url', 'origin', 'https://example.invalid/remote.git']);
    git(at.home, ['config', '--global', `url.file://${at.root}/.insteadOf`, 'https://example.invalid/']);
    const tip = at.push('third');
    expect(await at.ask()).toMatchObject({ commit: tip });
    expect(memory(at).url).toBe(`file://${at.root}/remote.git`);
  });

  test('one without any commit has nothing to trust', async () => {
    const at = place();
    git(at.remote, ['update-ref', '-d', 'refs/heads/main']);
    await expect(at.ask()).rejects.toThrow(/names no default branch with a commit/);
  });
});

describe('a silent remote', () => {
  test('leaves the decision to what it said, for a day, and says so', async () => {
    const at = place();
    const { commit } = await at.ask();
    await silence(at);
    const stale = await at.ask({ now: later(24 * HOUR) });
    expect(stale).toMatchObject({ commit, stale: true, askedAt: NOON });
    expect(stale.notes.join()).toMatch(
      /what it said at 2026-03-01T12:00:00.000Z decides until 2026-03-02T12:00:00.000Z, and nothing is claimed/,
    );
    await expect(at.ask({ now: later(24 * HOUR + 1) })).rejects.toThrow(/more than 24 hours ago/);
    await restore(at);
    expect(await at.ask({ now: later(48 * HOUR) })).toMatchObject({ commit, stale: false });
  });

  test('claims nothing, however recent its word', async () => {
    const at = place();
    await at.ask();
    await silence(at);
    expect(await at.ask({ now: later(MINUTE) })).toMatchObject({ stale: false });
    await expect(at.ask({ now: later(1), fresh: true })).rejects.toThrow(
      /nothing is claimed without its word/,
    );
  });

  test('never heard of, it vouches for nothing: no local branch takes its place', async () => {
    const at = place();
    await silence(at);
    await expect(at.ask({ recordedBranch: 'main' })).rejects.toThrow(/it was never asked before/);
    expect(existsSync(join(at.state, 'trusted.json'))).toBe(false);
  });

  test('a server that never answers is given up after ten seconds, with all that git started', async () => {
    const at = place();
    const { url, open } = await muteServer();
    git(at.here, ['remote', 'set-url', 'origin', url]);
    const began = Date.now();
    await expect(at.ask()).rejects.toThrow(/no answer within 10 s/);
    expect(Date.now() - began).toBeLessThan(20_000);
    await vi.waitFor(() => expect(open()).toBe(0), 3_000);
  });
});

describe('the clock', () => {
  test('an answer from the future counts as never given', async () => {
    const at = place();
    await at.ask();
    const tip = at.push('third');
    expect(await at.ask({ now: later(-1) })).toMatchObject({ commit: tip, askedAt: later(-1)() });
    await silence(at);
    await expect(at.ask({ now: later(-HOUR) })).rejects.toThrow(/still to come by the clock/);
  });

  test('no time at all is not in time', async () => {
    const at = place();
    await at.ask();
    await silence(at);
    await expect(at.ask({ now: () => new Date(Number.NaN) })).rejects.toThrow(/still to come/);
  });
});

describe('the memory', () => {
  const damages = ['', '{', 'null', '[]', '{"version":1}', '{"version":2}'];

  test.each(damages)(
    'damaged as %j, the remote is asked again, and a silent one is an error',
    async (text) => {
      const at = place();
      const { commit } = await at.ask();
      const file = join(at.state, 'trusted.json');
      writeFileSync(file, text);
      const asked = await at.ask();
      expect(asked).toMatchObject({ commit, stale: false });
      expect(asked.notes.join()).toMatch(/was damaged/);
      writeFileSync(file, text);
      await silence(at);
      await expect(at.ask()).rejects.toThrow(/what is remembered of it is damaged/);
    },
  );

  test.each([
    ['a commit that is an option', { commit: '--output=x' }],
    ['a ref that is no branch', { ref: 'refs/heads/../../x' }],
    ['no time', { askedAt: 'soon' }],
    ['another kind of name', { commit: '0'.repeat(64) }],
  ])('with %s is damaged', async (_, change) => {
    const at = place();
    await at.ask();
    writeFileSync(join(at.state, 'trusted.json'), JSON.stringify({ ...memory(at), ...change }));
    expect((await at.ask()).notes.join()).toMatch(/was damaged/);
  });

  test('many at once leave one whole memory, and none of them is told less than it', async () => {
    const at = place();
    await at.ask();
    const pushes = [1, 2, 3, 4].map((n) => () => at.push(`more ${n}`));
    const asked: Promise<unknown>[] = [];
    let tip = '';
    for (const push of pushes) {
      tip = push();
      asked.push(at.ask({ fresh: true }), at.ask({ fresh: true }), at.ask({ fresh: true }));
    }
    await Promise.all(asked);
    expect(memory(at).commit).toBe(tip);
    expect(readdirSync(at.state)).toEqual(['trusted.json']);
  });

  test('a process that was told less does not take back what another one was told meanwhile', async () => {
    const at = place();
    const { commit } = await at.ask();
    git(at.here, ['commit', '-q', '--allow-empty', '-m', 'third']);
    const third = git(at.here, ['rev-parse', 'HEAD']);
    const meanwhile = () => {
      writeFileSync(join(at.state, 'trusted.json'), JSON.stringify({ ...memory(at), commit: third }));
      return NOON;
    };
    expect(await at.ask({ fresh: true })).toMatchObject({ commit });
    let calls = 0;
    const now = () => {
      calls += 1;
      // The first question is how old the memory is, the second when the remote is asked.
      return calls === 2 ? meanwhile() : NOON;
    };
    expect(await at.ask({ fresh: true, now })).toMatchObject({ commit: third });
    expect(memory(at).commit).toBe(third);
  });

  test('a lock that a killed process left is broken', async () => {
    const at = place();
    await at.ask();
    const lock = join(at.state, 'trusted.json.lock');
    writeFileSync(lock, '');
    await expect(at.ask({ fresh: true })).rejects.toThrow(/held by another process/);
    utimesSync(lock, new Date(0), new Date(0));
    expect(await at.ask({ fresh: true })).toMatchObject({ stale: false });
    expect(existsSync(lock)).toBe(false);
  });
});

describe('a shallow clone', () => {
  test('is told the trusted commit, and goes on from it', async () => {
    const at = place({ clone: ['--depth=1'] });
    await at.ask();
    const tip = at.push('third');
    expect(await at.ask({ fresh: true })).toMatchObject({ commit: tip });
    expect(git(at.here, ['rev-parse', '--is-shallow-repository'])).toBe('true');
  });

  test('gets whole what comes back from the history that it lacks', async () => {
    const at = place();
    const other = join(at.root, 'other');
    writeFileSync(join(other, 'policy'), 'deny\n');
    git(other, ['add', 'policy']);
    at.push('policy');
    git(other, ['rm', '-q', 'policy']);
    at.push('none');
    // With a bitmap the remote knows all that somebody has who has this commit, and sends none of it.
    git(at.remote, ['repack', '-q', '-a', '-d', '-b']);
    removeDirectory(at.here);
    git(at.root, ['clone', '-q', '--depth=1', `file://${at.remote}`, at.here]);
    git(other, ['checkout', '-q', 'HEAD~1', '--', 'policy']);
    const tip = at.push('policy again');
    expect(await at.ask()).toMatchObject({ commit: tip });
    expect(git(at.here, ['cat-file', 'blob', `${tip}:policy`])).toBe('deny');
  });

  test('that lacks what was trusted before says what to do', async () => {
    const at = place();
    await at.ask();
    at.push('third');
    const tip = at.push('fourth');
    removeDirectory(at.here);
    git(at.root, ['clone', '-q', '--depth=1', `file://${at.remote}`, at.here]);
    await expect(at.ask({ fresh: true })).rejects.toMatchObject({ code: 'shallow' });
    git(at.here, ['fetch', '-q', '--unshallow']);
    expect(await at.ask({ fresh: true })).toMatchObject({ commit: tip });
  });
});

describe('without a remote', () => {
  const alone = () => {
    const at = place();
    git(at.here, ['remote', 'remove', 'origin']);
    return at;
  };

  test('the branch that init recorded decides, and the note says what that is worth', async () => {
    const at = alone();
    git(at.here, ['checkout', '-q', '-b', 'mine']);
    git(at.here, ['commit', '-q', '--allow-empty', '-m', 'mine']);
    const told = await at.ask({ recordedBranch: 'main', fresh: true });
    expect(told).toMatchObject({
      commit: git(at.here, ['rev-parse', 'main']),
      ref: 'refs/heads/main',
      from: 'local',
      askedAt: undefined,
      stale: false,
    });
    expect(told.notes.join()).toMatch(/changes the policy.*self-attested/);
    expect(existsSync(join(at.state, 'trusted.json'))).toBe(false);
  });

  test('the branch that is checked out is never taken', async () => {
    await expect(alone().ask()).rejects.toThrow(/run "agentgate init"/);
  });

  test.each(['gone', '../main', '-x', 'main^', ''])('%j names no trusted branch', async (recordedBranch) => {
    await expect(alone().ask({ recordedBranch })).rejects.toThrow(/has no commit: restore it/);
  });

  test('a remote that is added later decides from then on', async () => {
    const at = alone();
    await at.ask({ recordedBranch: 'main' });
    const tip = at.push('third');
    git(at.here, ['remote', 'add', 'origin', at.remote]);
    expect(await at.ask({ recordedBranch: 'main' })).toMatchObject({ commit: tip, from: 'remote' });
  });
});
