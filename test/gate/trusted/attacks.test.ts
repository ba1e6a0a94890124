import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answeringServer, git, HOUR, httpServer, later, MINUTE, type Place, place } from './remotes.ts';

/** A commit of the agent's own on top of what is checked out. */
function evil({ here }: Place): string {
  git(here, ['commit', '-q', '--allow-empty', '-m', 'allow everything']);
  return git(here, ['rev-parse', 'HEAD']);
}

/** A remote of the agent's own, with its commit on top of the true history. */
function evilRemote(at: Place): { readonly url: string; readonly commit: string } {
  const commit = evil(at);
  const url = join(at.root, 'evil.git');
  git(at.root, ['clone', '-q', '--bare', at.here, url]);
  return { url, commit };
}

describe('an agent that works in the clone', () => {
  test('update-ref of origin/main and of every other ref changes nothing', async () => {
    const at = place();
    const { commit } = await at.ask();
    const mine = evil(at);
    for (const ref of ['refs/remotes/origin/main', 'refs/remotes/origin/HEAD', 'refs/agentgate/trusted']) {
      git(at.here, ['update-ref', ref, mine]);
    }
    expect(await at.ask({ now: later(MINUTE) })).toMatchObject({ commit });
    expect(await at.ask({ fresh: true })).toMatchObject({ commit });
    await rename(at.remote, `${at.remote}.away`);
    expect(await at.ask({ now: later(HOUR) })).toMatchObject({ commit, stale: true });
  });

  test('set-url to its own remote is refused at once, with both addresses and the way back', async () => {
    const at = place();
    await at.ask();
    const { url } = evilRemote(at);
    git(at.here, ['remote', 'set-url', 'origin', url]);
    for (const fresh of [false, true]) {
      const refused = at.ask({ now: later(1), fresh, recordedBranch: 'main' });
      await expect(refused).rejects.toThrow(
        `the remote origin is now ${url}, but policies were trusted from file://${at.remote}: set it back with "git remote set-url origin file://${at.remote}"`,
      );
    }
    git(at.here, ['remote', 'set-url', 'origin', `file://${at.remote}`]);
    expect(await at.ask({ fresh: true })).toMatchObject({ stale: false });
  });

  test('remote remove does not make the local branch trusted', async () => {
    const at = place();
    await at.ask();
    evil(at);
    git(at.here, ['remote', 'remove', 'origin']);
    const refused = at.ask({ recordedBranch: 'main' });
    await expect(refused).rejects.toThrow(
      `the remote origin is gone, but policies were trusted from file://${at.remote}: set it again with "git remote add origin file://${at.remote}"`,
    );
  });

  test('remote remove beside a damaged memory is refused as well', async () => {
    const at = place();
    await at.ask();
    writeFileSync(join(at.state, 'trusted.json'), '{');
    git(at.here, ['remote', 'remove', 'origin']);
    await expect(at.ask({ recordedBranch: 'main' })).rejects.toThrow(/there is no remote origin.*is damaged/);
  });

  test('insteadOf in the settings of the clone leads nowhere else', async () => {
    const at = place();
    const { url } = evilRemote(at);
    git(at.here, ['config', `url.${url}.insteadOf`, `file://${at.remote}`]);
    expect(git(at.here, ['remote', 'get-url', 'origin'])).toBe(url);
    expect(await at.ask()).toMatchObject({ commit: git(at.remote, ['rev-parse', 'main']) });
  });

  test('insteadOf in the settings of the user is another address', async () => {
    const at = place();
    await at.ask();
    const { url } = evilRemote(at);
    git(at.home, ['config', '--global', `url.${url}.insteadOf`, `file://${at.remote}`]);
    await expect(at.ask({ fresh: true })).rejects.toThrow(`the remote origin is now ${url}`);
  });

  test('no program that the settings of the clone name runs, and none answers for the remote', async () => {
    const at = place();
    const marker = join(at.root, 'ran');
    const program = join(at.root, 'program');
    writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\nprintf 'username=user\\npassword=secret\\n'\n`);
    chmodSync(program, 0o755);
    const server = await httpServer(at.root, 'user:secret');
    git(at.here, ['remote', 'set-url', 'origin', `${server}/remote.git`]);
    const settings = {
      'credential.helper': program,
      'core.sshCommand': program,
      'core.gitProxy': program,
      'core.askPass': program,
      'core.fsmonitor': program,
      'core.hooksPath': join(at.root, 'hooks'),
      'remote.origin.uploadpack': program,
      'remote.origin.vcs': 'program',
      'uploadpack.packObjectsHook': program,
      'http.extraHeader': `Authorization: Basic ${Buffer.from('user:secret').toString('base64')}`,
    };
    for (const [name, value] of Object.entries(settings)) git(at.here, ['config', name, value]);
    mkdirSync(join(at.root, 'hooks'));
    writeFileSync(join(at.root, 'hooks/reference-transaction'), `#!/bin/sh\ntouch '${marker}'\n`);
    chmodSync(join(at.root, 'hooks/reference-transaction'), 0o755);
    await expect(at.ask()).rejects.toThrow(/it was never asked before/);
    const ssh = 'ssh://git@127.0.0.1:9/remote.git';
    git(at.here, ['remote', 'set-url', 'origin', ssh]);
    await expect(at.ask()).rejects.toThrow(/it was never asked before/);
    git(at.here, ['remote', 'set-url', 'origin', `file://${at.remote}`]);
    expect(await at.ask()).toMatchObject({ from: 'remote' });
    expect(existsSync(marker)).toBe(false);
  });

  test.each(['ext::touch ran', 'fd::17', 'http://example.invalid/x', '--upload-pack=touch ran'])(
    'a remote %j is not asked',
    async (url) => {
      const at = place();
      git(at.here, ['config', 'remote.origin.url', url]);
      await expect(at.ask({ recordedBranch: 'main' })).rejects.toThrow(
        /must be reached by https|it was never asked before/,
      );
      expect(existsSync(join(at.here, 'ran'))).toBe(false);
    },
  );

  test('a second address beside the first changes nothing', async () => {
    const at = place();
    const { url } = evilRemote(at);
    git(at.here, ['config', '--add', 'remote.origin.url', url]);
    expect(await at.ask()).toMatchObject({ commit: git(at.remote, ['rev-parse', 'main']) });
  });

  test('replace refs and grafts do not make a rewritten branch go on', async () => {
    const at = place();
    const { commit } = await at.ask();
    git(at.remote, ['update-ref', 'refs/heads/main', `${commit}~1`]);
    const tip = git(at.remote, ['rev-parse', 'main']);
    git(at.here, ['replace', '--graft', tip, commit]);
    await expect(at.ask({ fresh: true })).rejects.toThrow(/was rewritten/);
    git(at.here, ['replace', '-d', tip]);
    mkdirSync(join(at.here, '.git/info'), { recursive: true });
    writeFileSync(join(at.here, '.git/info/grafts'), `${tip} ${commit}\n`);
    await expect(at.ask({ fresh: true })).rejects.toThrow(/was rewritten/);
  });
});

describe('whoever may push', () => {
  test('force-push back to an older policy is refused, and what was trusted stays remembered', async () => {
    const at = place();
    const { commit } = await at.ask();
    git(at.remote, ['update-ref', 'refs/heads/main', `${commit}~1`]);
    const refused = at.ask({ fresh: true });
    await expect(refused).rejects.toThrow(
      /the default branch of .* was rewritten: main at \w{12} does not go on/,
    );
    await expect(at.ask({ now: later(6 * MINUTE) })).rejects.toThrow(/was rewritten/);
    git(at.remote, ['update-ref', 'refs/heads/main', commit]);
    expect(await at.ask({ fresh: true })).toMatchObject({ commit });
  });

  test('force-push of another history is refused', async () => {
    const at = place();
    await at.ask();
    const tree = git(at.remote, ['rev-parse', 'main^{tree}']);
    const orphan = git(at.remote, ['commit-tree', '-m', 'allow everything', tree]);
    git(at.remote, ['update-ref', 'refs/heads/main', orphan]);
    await expect(at.ask({ fresh: true })).rejects.toThrow(/was rewritten/);
  });

  test('a merge that puts the trusted commit second is no way around the first parents', async () => {
    const at = place();
    const { commit } = await at.ask();
    const tree = git(at.remote, ['rev-parse', 'main^{tree}']);
    const orphan = git(at.remote, ['commit-tree', '-m', 'allow everything', tree]);
    const merge = git(at.remote, ['commit-tree', '-p', orphan, '-p', commit, '-m', 'merge', tree]);
    git(at.remote, ['update-ref', 'refs/heads/main', merge]);
    await expect(at.ask({ fresh: true })).rejects.toThrow(/was rewritten/);
  });

  test('a rollback behind the back of a gate that was offline is refused when the remote answers again', async () => {
    const at = place();
    const tip = at.push('third');
    await at.ask();
    await rename(at.remote, `${at.remote}.away`);
    expect(await at.ask({ now: later(HOUR) })).toMatchObject({ commit: tip, stale: true });
    git(`${at.remote}.away`, ['update-ref', 'refs/heads/main', `${tip}~1`]);
    await rename(`${at.remote}.away`, at.remote);
    await expect(at.ask({ now: later(2 * HOUR) })).rejects.toThrow(/was rewritten/);
  });

  test('a deleted default branch is refused, however recent what is remembered', async () => {
    const at = place();
    await at.ask();
    git(at.remote, ['update-ref', '-d', 'refs/heads/main']);
    await expect(at.ask({ now: later(6 * MINUTE) })).rejects.toThrow(/names no default branch/);
  });

  test('a person who means it removes the memory, and is asked for nothing else', async () => {
    const at = place();
    const { commit } = await at.ask();
    git(at.remote, ['update-ref', 'refs/heads/main', `${commit}~1`]);
    const file = join(at.state, 'trusted.json');
    await expect(at.ask({ fresh: true })).rejects.toThrow(`a person removes ${file}`);
    await rename(file, `${file}.old`);
    expect(await at.ask()).toMatchObject({ commit: git(at.remote, ['rev-parse', 'main']) });
  });
});

describe('a hostile server', () => {
  const packet = (line: string) => (Buffer.byteLength(line) + 4).toString(16).padStart(4, '0') + line;
  const oid = 'a'.repeat(40);
  const advertise = (ref: string, more = '') =>
    `${packet('# service=git-upload-pack\n')}0000${packet(`${oid} HEAD\0symref=HEAD:${ref}\n`)}${more}0000`;

  test.each([
    ['an escape sequence', 'refs/heads/\u001b[2Jmain'],
    ['a refspec of its own', 'refs/heads/main:refs/heads/main'],
    ['a pattern', 'refs/heads/*'],
    ['a ref that is no branch', 'refs/tags/v1'],
    ['a way out', 'refs/heads/../../HEAD'],
    ['a direction of writing', 'refs/heads/\u202Emain'],
  ])('%s as its default branch is refused', async (_, ref) => {
    const at = place();
    git(at.here, ['remote', 'set-url', 'origin', await answeringServer(() => advertise(ref))]);
    await expect(at.ask()).rejects.toThrow(/names no default branch/);
  });

  test('an endless list of refs is cut off', async () => {
    const at = place();
    const many = Array.from({ length: 3_000 }, (_, n) => packet(`${oid} refs/heads/${n}/HEAD\n`)).join('');
    git(at.here, [
      'remote',
      'set-url',
      'origin',
      await answeringServer(() => advertise('refs/heads/main', many)),
    ]);
    await expect(at.ask()).rejects.toThrow(/the answer is far too long/);
  });

  test('a commit that it does not have is not trusted', async () => {
    const at = place();
    git(at.here, ['remote', 'set-url', 'origin', await answeringServer(() => advertise('refs/heads/main'))]);
    await expect(at.ask()).rejects.toThrow(/it was never asked before/);
    expect(existsSync(join(at.state, 'trusted.json'))).toBe(false);
  });
});
