import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { GateFixture } from '../../support/gate-fixture.ts';
import { git } from '../../support/git.ts';
import { writeFiles } from '../../support/scratch.ts';
import { agent, LOOSE, markerOf, saysNow, spy } from './attack.ts';

// Each test runs many processes.
vi.setConfig({ testTimeout: 120_000 });

const RM = ['run', '--', 'rm', 'db/schema.sql'];

describe.each(['local', 'remote'] as const)('an agent in a checkout, trust %s', (place) => {
  let fixture: GateFixture;
  let before: string;
  const run = (args: readonly string[]) => git(fixture.repository, args);

  beforeAll(async () => {
    fixture = await GateFixture.create(place);
    before = await saysNow(fixture);
    expect(before).toMatch(
      /^db.drop deny\ndb.write hold @acme\/dba\ndb.read allow\nnothing.known deny\nenforce\n[0-9a-f]{40}$/,
    );
  });
  afterAll(() => fixture.dispose());

  test('edits, stages and deletes the settings', async () => {
    writeFiles(fixture.repository, LOOSE);
    expect(await saysNow(fixture)).toBe(before);
    run(['add', '-A']);
    expect(await saysNow(fixture)).toBe(before);
    expect(await agent(fixture, RM)).toMatchObject({
      code: 126,
      stderr: expect.stringMatching(/^(.*\n)?DENIED/),
    });
    run(['rm', '-rqf', '.agentgate', '.github', 'CODEOWNERS', 'docs']);
    expect(await saysNow(fixture)).toBe(before);
    expect(existsSync(join(fixture.repository, '.agentgate'))).toBe(false);
    symlinkSync(fixture.root, join(fixture.repository, '.agentgate'));
    expect(await saysNow(fixture)).toBe(before);
    rmSync(join(fixture.repository, '.agentgate'));
    run(['reset', '-q', '--hard']);
  });

  test('commits on other branches, and makes tags and refs of the names that count', async () => {
    run(['checkout', '-q', '-b', 'evil']);
    writeFiles(fixture.repository, LOOSE);
    run(['add', '-A']);
    run(['commit', '-q', '-m', 'allow everything']);
    for (const ref of [
      'tags/main',
      'main',
      'heads/refs/heads/main',
      'agentgate/trusted',
      'heads/origin/main',
    ])
      run(['update-ref', `refs/${ref}`, 'HEAD']);
    expect(await saysNow(fixture)).toBe(before);
    run(['checkout', '-q', '--detach']);
    expect(await saysNow(fixture)).toBe(before);
  });

  test('puts replacements, grafts, alternates and a commit graph into the repository', async () => {
    const commit = before.split('\n').at(-1) ?? '';
    run(['replace', '-f', commit, 'evil']);
    run(['replace', '-f', `${commit}^{tree}`, 'evil^{tree}']);
    run(['replace', '-f', `${commit}:.agentgate/policies/shop.yaml`, 'evil:.agentgate/policies/shop.yaml']);
    expect(run(['show', `${commit}:.agentgate/policies/shop.yaml`])).toContain('"**"');
    expect(await saysNow(fixture)).toBe(before);
    mkdirSync(join(fixture.repository, '.git/objects/info'), { recursive: true });
    writeFileSync(
      join(fixture.repository, '.git/objects/info/alternates'),
      join(fixture.root, 'nowhere/objects\n'),
    );
    expect(await saysNow(fixture)).toBe(before);
    run(['commit-graph', 'write', '--reachable']);
    expect(await saysNow(fixture)).toBe(before);
    // Who reads the log does not look past what others would be shown instead of it.
    const gate = await fixture.open('dave', () => new Date());
    await expect(gate.request(fixture.asked('db.drop'))).rejects.toThrow(
      /repository-incomplete: refs\/replace/,
    );
    for (const oid of run(['replace', '--list']).split('\n')) run(['replace', '-d', oid]);
  });

  test('forges the objects of the trusted commit', async () => {
    const commit = before.split('\n').at(-1) ?? '';
    const [policy, evil] = [commit, 'evil'].map((rev) =>
      run(['rev-parse', `${rev}:.agentgate/policies/shop.yaml`]),
    );
    const place = (oid = '') => join(fixture.repository, '.git/objects', oid.slice(0, 2), oid.slice(2));
    const kept = readFileSync(place(policy));
    rmSync(place(policy));
    writeFileSync(place(policy), readFileSync(place(evil)));
    // What was kept of the true ones may decide; without it, nothing does.
    expect(await saysNow(fixture)).toBe(before);
    const states = join(fixture.state, 'repositories');
    for (const name of readdirSync(states))
      rmSync(join(states, name, 'settings'), { recursive: true, force: true });
    expect(await saysNow(fixture)).toMatch(/^refused: .*damaged/);
    rmSync(place(policy));
    writeFileSync(place(policy), kept);
    expect(await saysNow(fixture)).toBe(before);
  });

  test('names programs in settings, hooks, aliases and attributes', async () => {
    const program = spy(join(fixture.repository, 'tools/program'), markerOf(fixture));
    const settings = join(fixture.repository, '.git/more');
    writeFileSync(settings, `[core]\n\tfsmonitor = ${program}\n[alias]\n\tls-remote = !${program}\n`);
    const names = [
      'core.fsmonitor',
      'core.sshCommand',
      'core.editor',
      'core.pager',
      'core.askPass',
      'core.gitProxy',
    ];
    const more = [
      'gpg.program',
      'gpg.ssh.program',
      'gpg.ssh.defaultKeyCommand',
      'diff.external',
      'credential.helper',
    ];
    const last = [
      'filter.x.clean',
      'filter.x.smudge',
      'filter.x.process',
      'core.alternateRefsCommand',
      'trace2.eventTarget',
    ];
    for (const name of [...names, ...more, ...last]) run(['config', name, program]);
    for (const name of ['rev-parse', 'config', 'cat-file', 'update-ref', 'commit-tree', 'fetch', 'push'])
      run(['config', `alias.${name}`, `!${program}`]);
    run(['config', 'core.hooksPath', join(fixture.repository, '.git/spies')]);
    run(['config', 'include.path', settings]);
    run(['config', 'commit.gpgSign', 'true']);
    for (const hook of [
      'post-commit',
      'reference-transaction',
      'pre-push',
      'post-update',
      'fsmonitor-watchman',
    ])
      for (const directory of ['spies', 'hooks'])
        spy(join(fixture.repository, '.git', directory, hook), markerOf(fixture));
    writeFiles(fixture.repository, {
      '.gitattributes': '* filter=x diff=x\n',
      '.git/info/attributes': '* filter=x\n',
    });
    expect(await saysNow(fixture)).toBe(before);
    const gate = await fixture.open('dave', () => new Date());
    expect(await gate.request(fixture.asked('db.write', { n: 'programs' }))).toMatchObject({ kind: 'held' });
    expect(await agent(fixture, RM)).toMatchObject({ code: 126 });
    expect(existsSync(markerOf(fixture))).toBe(false);
  });

  test('makes git see another work tree', async () => {
    run(['config', 'core.worktree', fixture.root]);
    expect(await saysNow(fixture)).toBe(before);
    expect(await agent(fixture, RM)).toMatchObject({ code: 126 });
    writeFileSync(join(fixture.repository, '.git/config'), '[core]\n\tbare = true\n');
    expect(await saysNow(fixture)).toMatch(
      place === 'local' ? before : /^refused: the remote origin is gone/,
    );
  });
});

describe('an agent in a clone', () => {
  let fixture: GateFixture;
  let before: string;
  const run = (args: readonly string[], cwd = fixture.repository) => git(cwd, args);

  beforeAll(async () => {
    fixture = await GateFixture.create('remote');
    before = await saysNow(fixture);
    run(['checkout', '-q', '-b', 'loose']);
    writeFiles(fixture.repository, LOOSE);
    run(['add', '-A']);
    run(['commit', '-q', '-m', 'allow everything']);
    run(['clone', '-q', '--bare', fixture.repository, join(fixture.root, 'evil.git')]);
    run(['branch', '-qf', 'main', 'loose'], join(fixture.root, 'evil.git'));
    run(['checkout', '-q', 'main']);
  });
  afterAll(() => fixture.dispose());

  test('moves the local main and what was fetched of the remote', async () => {
    run(['reset', '-q', '--hard', 'loose']);
    for (const ref of ['origin/main', 'origin/loose']) run(['update-ref', `refs/remotes/${ref}`, 'loose']);
    run(['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/loose']);
    run(['update-ref', 'refs/agentgate/trusted', 'loose']);
    expect(await saysNow(fixture)).toBe(before);
    expect(await agent(fixture, RM)).toMatchObject({ code: 126 });
    expect((await agent(fixture, ['run', '--json', '--', 'true'])).stdout).toContain('"notes": []');
  });

  test('sets, removes and renames the remote, and rewrites its address', async () => {
    const evil = `file://${fixture.root}/evil.git`;
    const honest = run(['remote', 'get-url', 'origin']);
    run(['remote', 'set-url', 'origin', evil]);
    expect(await saysNow(fixture)).toMatch(
      /^refused: the remote origin is now .*evil.git, but policies were trusted/,
    );
    run(['remote', 'set-url', 'origin', honest]);
    run(['remote', 'rename', 'origin', 'upstream']);
    expect(await saysNow(fixture)).toMatch(/^refused: the remote origin is gone/);
    run(['remote', 'remove', 'upstream']);
    expect(await saysNow(fixture)).toMatch(/^refused: the remote origin is gone/);
    expect(await agent(fixture, ['run', '--', 'true'])).toMatchObject({ code: 125, stdout: '' });
    run(['remote', 'add', 'origin', honest]);
    run(['config', `url.${evil}.insteadOf`, honest]);
    run(['config', 'remote.origin.uploadpack', 'false']);
    run(['config', 'remote.origin.fetch', '+refs/heads/loose:refs/remotes/origin/main']);
    run(['config', '--add', 'remote.origin.url', evil]);
    const gate = await fixture.open('dave', () => new Date());
    expect((await gate.claim(fixture.asked('db.drop'))).kind).toBe('denied');
    expect(await saysNow(fixture)).toBe(before);
  });

  test('takes the remote away before the gate has ever asked it', async () => {
    const { repository } = fixture;
    const state = { AGENTGATE_HOME: join(fixture.root, 'young') };
    run(['checkout', '-q', '--', '.']);
    for (const path of ['.agentgate/config.yaml']) rmSync(join(repository, path));
    expect(await agent(fixture, ['init'], { env: state })).toMatchObject({ code: 0 });
    run(['remote', 'remove', 'origin']);
    run(['add', '-A']);
    run(['commit', '-q', '-m', 'allow everything']);
    const said = await agent(fixture, ['run', '--', 'true'], { env: state });
    expect(said).toMatchObject({ code: 125, stderr: expect.stringContaining('no branch is trusted') });
  });
});

describe('an agent in a repository without a remote', () => {
  test('commits on main: the policy changes, and run and verify say what that is worth', async () => {
    const fixture = await GateFixture.create('local');
    try {
      await agent(fixture, ['request', '--tool', 'db.drop']);
      writeFiles(fixture.repository, {
        '.agentgate/policies/shop.yaml': LOOSE['.agentgate/policies/shop.yaml'],
      });
      git(fixture.repository, ['commit', '-q', '-a', '-m', 'allow everything']);
      const ran = await agent(fixture, ['run', '--', 'rm', 'db/schema.sql']);
      expect(ran).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(/anyone who works here .* self-attested/),
      });
      const { stdout } = await agent(fixture, ['run', '--json', '--', 'true']);
      expect(JSON.parse(stdout)).toMatchObject({
        assurance: 'self-attested',
        notes: [expect.stringMatching(/every commit on main/)],
      });
      const verified = await agent(fixture, ['verify']);
      expect(`${verified.stdout}${verified.stderr}`).toMatch(/self-attested/);
    } finally {
      await fixture.dispose();
    }
  });
});
