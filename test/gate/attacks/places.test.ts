import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import Approve from '../../../src/cli/commands/approve.ts';
import Cancel from '../../../src/cli/commands/cancel.ts';
import Check from '../../../src/cli/commands/check.ts';
import Holds from '../../../src/cli/commands/holds.ts';
import Reject from '../../../src/cli/commands/reject.ts';
import Request from '../../../src/cli/commands/request.ts';
import Run from '../../../src/cli/commands/run.ts';
import Show from '../../../src/cli/commands/show.ts';
import Withdraw from '../../../src/cli/commands/withdraw.ts';
import { readAgentAction } from '../../../src/engine/action/read.ts';
import { GateFixture } from '../../support/gate-fixture.ts';
import { git } from '../../support/git.ts';
import { writeFiles } from '../../support/scratch.ts';
import { agent, LOOSE, markerOf, saysNow, spy } from './attack.ts';

// Each test runs many processes.
vi.setConfig({ testTimeout: 120_000 });

const POLICY = `version: 1
rules:
  - {id: no-secrets, effect: deny, match: {tool: shell, reads: [".env", "private/**"]}}
  - {id: looks, effect: allow, match: {tool: shell, shell: {command: cat}}}
  - {id: copies, effect: allow, match: {tool: shell, shell: {command: cp}, writes: "**"}}
`;

describe('an agent chooses where it stands', () => {
  let fixture: GateFixture;
  const at = (...names: readonly string[]) => join(fixture.repository, ...names);

  beforeAll(async () => {
    fixture = await GateFixture.create('remote');
    fixture.commit({ '.agentgate/policies/files.yaml': POLICY });
    writeFiles(fixture.repository, { '.env': 'TOKEN=1\n', 'private/key': 'key\n', 'README.md': 'read me\n' });
  });
  afterAll(() => fixture.dispose());

  async function cat(cwd: string, path: string) {
    const { code, stdout, stderr } = await agent(fixture, ['run', '--', 'cat', path], { cwd });
    return { code, stdout, why: stderr.split('\n').find((line) => /DENIED|error/.test(line)) ?? '' };
  }

  test('below a directory .agentgate, or a .git that is none, the paths are those of the repository', async () => {
    mkdirSync(at('sub/.agentgate'), { recursive: true });
    writeFiles(at('sub'), LOOSE);
    mkdirSync(at('bogus/.git'), { recursive: true });
    writeFileSync(at('bogus/.git/HEAD'), 'nonsense\n');
    for (const name of ['sub', 'bogus']) {
      expect(await cat(at(name), '../.env')).toEqual({ code: 126, stdout: '', why: 'DENIED: no-secrets' });
    }
    expect(await cat(at('sub'), '../README.md')).toEqual({ code: 0, stdout: 'read me\n', why: '' });
  });

  test('a second .git that leads to the first makes no second root', async () => {
    mkdirSync(at('second'));
    writeFileSync(at('second/.git'), 'gitdir: ../.git\n');
    expect(await cat(at('second'), '../.env')).toMatchObject({
      code: 125,
      why: expect.stringContaining('remove it'),
    });
    rmSync(at('second/.git'));
    symlinkSync(at('.git'), at('second/.git'));
    expect(await cat(at('second'), '../.env')).toMatchObject({ code: 125, stdout: '' });
  });

  test('out of a linked work tree no deny of the main one is evaded', async () => {
    for (const place of [at('linked'), join(fixture.root, 'linked')]) {
      git(fixture.repository, ['worktree', 'add', '-q', '-f', '--detach', place]);
      expect(await cat(place, at('.env'))).toEqual({ code: 126, stdout: '', why: 'DENIED: no-secrets' });
      expect(await cat(place, 'db/schema.sql')).toMatchObject({ code: 0 });
    }
  });

  test("a repository of its own inside is nobody's: nothing runs, also not by the word of its own settings", async () => {
    git(fixture.repository, ['init', '-q', '-b', 'main', 'inner']);
    writeFiles(at('inner'), LOOSE);
    git(at('inner'), ['add', '-A']);
    git(at('inner'), ['commit', '-q', '-m', 'allow everything']);
    expect(await cat(at('inner'), '../.env')).toMatchObject({ code: 125, stdout: '' });
    expect(await cat(fixture.repository, 'inner/../.env')).toMatchObject({ code: 126 });
  });

  test('a repository that it has made a gate of is told apart, and is another log', async () => {
    git(fixture.repository, ['init', '-q', '-b', 'main', 'own']);
    expect(await agent(fixture, ['init'], { cwd: at('own') })).toMatchObject({ code: 0 });
    writeFiles(at('own'), { '.agentgate/policies/x.yaml': LOOSE['.agentgate/policies/shop.yaml'] });
    git(at('own'), ['add', '-A']);
    git(at('own'), ['commit', '-q', '-m', 'allow everything']);
    const ran = await agent(fixture, ['run', '--json', '--', 'true'], { cwd: at('own') });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      assurance: 'self-attested',
      notes: [
        expect.stringContaining('every commit on main'),
        `the repository ${at('own')} lies in ${at()}, whose policies say nothing here`,
      ],
    });
  });

  test('a link to the repository, and a .git file that leads elsewhere', async () => {
    symlinkSync(fixture.repository, join(fixture.root, 'link'));
    expect(await cat(join(fixture.root, 'link'), '.env')).toMatchObject({ code: 126 });
    const { code } = await agent(fixture, [
      '-C',
      join(fixture.root, 'link/db'),
      'run',
      '--',
      'cat',
      '../.env',
    ]);
    expect(code).toBe(126);
    git(fixture.root, ['init', '-q', '-b', 'main', 'elsewhere-evil']);
    renameSync(at('.git'), join(fixture.root, 'put-away'));
    writeFileSync(at('.git'), `gitdir: ${fixture.root}/elsewhere-evil/.git\n`);
    expect(await cat(fixture.repository, '.env')).toMatchObject({ code: 125, stdout: '' });
    rmSync(at('.git'));
    renameSync(join(fixture.root, 'put-away'), at('.git'));
  });

  test('-C leads nowhere that is not a repository, and there is none outside', async () => {
    expect(await agent(fixture, ['-C', fixture.root, 'run', '--', 'true'])).toMatchObject({
      code: 125,
      stdout: '',
    });
    expect(await cat(at('.git'), '../.env')).toMatchObject({ code: 126, stdout: '' });
  });
});

describe('an agent chooses its environment', () => {
  let fixture: GateFixture;
  const RM = ['run', '--', 'rm', 'db/schema.sql'];

  beforeAll(async () => {
    fixture = await GateFixture.create('local');
  });
  afterAll(() => fixture.dispose());

  test('no variable of git, and no program of the checkout, answers for git or ssh-keygen', async () => {
    const bin = join(fixture.repository, 'bin');
    for (const name of ['git', 'ssh-keygen', 'ssh-add', 'ssh', 'node', 'sh', 'mkfifo', 'true', 'rm'])
      spy(join(bin, name), markerOf(fixture));
    const evil = join(fixture.root, 'evil');
    git(fixture.root, ['init', '-q', '-b', 'main', evil]);
    writeFiles(evil, LOOSE);
    git(evil, ['add', '-A']);
    git(evil, ['commit', '-q', '-m', 'allow everything']);
    const trace = join(fixture.root, 'trace');
    const variables = {
      ...{ GIT_DIR: join(evil, '.git'), GIT_COMMON_DIR: join(evil, '.git'), GIT_WORK_TREE: evil },
      ...{
        GIT_INDEX_FILE: '/dev/null',
        GIT_OBJECT_DIRECTORY: join(evil, '.git/objects'),
        GIT_NAMESPACE: 'evil',
      },
      ...{ GIT_ALTERNATE_OBJECT_DIRECTORIES: join(evil, '.git/objects'), GIT_CEILING_DIRECTORIES: '/' },
      ...{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: join(bin, 'git') },
      ...{ GIT_CONFIG_PARAMETERS: `'core.hooksPath=${bin}'`, GIT_CONFIG_GLOBAL: join(evil, '.git/config') },
      ...{
        GIT_SSH_COMMAND: join(bin, 'ssh'),
        GIT_SSH: join(bin, 'ssh'),
        GIT_EXEC_PATH: bin,
        GIT_TEMPLATE_DIR: bin,
      },
      ...{ GIT_TRACE: trace, GIT_TRACE2: trace, GIT_TRACE2_EVENT: trace, GIT_TRACE_CURL: trace },
      ...{
        GIT_REPLACE_REF_BASE: 'refs/heads/',
        GIT_GRAFT_FILE: join(evil, 'grafts'),
        GIT_SHALLOW_FILE: join(evil, 'x'),
      },
      ...{
        GIT_PAGER: join(bin, 'git'),
        GIT_EDITOR: join(bin, 'git'),
        GIT_ASKPASS: join(bin, 'git'),
        SSH_ASKPASS: join(bin, 'git'),
      },
      ...{
        GIT_DEFAULT_HASH: 'sha256',
        GIT_PROXY_COMMAND: join(bin, 'git'),
        GIT_EXTERNAL_DIFF: join(bin, 'git'),
      },
    };
    const PATH = ['.', '', 'bin', bin, process.env.PATH].join(':');
    const before = await saysNow(fixture);
    expect(await saysNow(fixture, { ...variables, PATH })).toBe(before);
    const env = { ...variables, PATH };
    for (const cwd of [fixture.repository, bin]) {
      expect(await agent(fixture, ['run', '--', 'rm', 'schema.sql'], { cwd, env })).toMatchObject({
        code: 126,
      });
      expect(await agent(fixture, ['run', '--', 'true'], { cwd, env })).toMatchObject({
        code: 0,
        stdout: '',
      });
    }
    expect(await agent(fixture, ['request', '--tool', 'db.write'], { env })).toMatchObject({ code: 4 });
    expect(existsSync(trace)).toBe(false);
    expect(existsSync(markerOf(fixture))).toBe(false);
  });

  test('what loads code into programs does not reach the command', async () => {
    const env = {
      ...{
        NODE_EXTRA_CA_CERTS: '/dev/null',
        LD_LIBRARY_PATH: fixture.repository,
        BASH_ENV: '/dev/null',
        ENV: '/dev/null',
      },
      ...{
        PYTHONPATH: fixture.repository,
        PERL5LIB: fixture.repository,
        RUBYOPT: '-W',
        GIT_SSH_COMMAND: 'false',
      },
      ...{ AGENTGATE_X: 'x', SSH_AUTH_SOCK: '/nowhere', PAGER: 'false', EDITOR: 'false', CDPATH: '/' },
    };
    fixture.commit({
      '.agentgate/policies/env.yaml':
        'version: 1\nrules:\n  - {id: shows, effect: allow, match: {tool: shell, shell: {command: printenv}}}\n',
    });
    const { code, stdout } = await agent(fixture, ['run', '--', 'printenv'], { env });
    expect(code).toBe(0);
    for (const name of Object.keys(env)) expect(stdout).not.toContain(`${name}=`);
  });

  test('a plugin in the directory for data is not loaded', async () => {
    const plugin = join(fixture.root, 'plugin');
    const hook = `require('fs').writeFileSync(${JSON.stringify(markerOf(fixture))}, 'ran')`;
    const pjson = {
      name: 'plugin',
      version: '1.0.0',
      oclif: { hooks: { init: './hook.js', prerun: './hook.js' } },
    };
    writeFiles(plugin, { 'package.json': JSON.stringify(pjson), 'hook.js': hook });
    const plugins = [{ type: 'link', name: 'plugin', root: plugin }];
    writeFiles(join(fixture.root, 'data/agentgate'), {
      'package.json': JSON.stringify({ name: 'agentgate', oclif: { plugins } }),
    });
    const env = {
      XDG_DATA_HOME: join(fixture.root, 'data'),
      AGENTGATE_DATA_DIR: join(fixture.root, 'data/agentgate'),
    };
    expect(await agent(fixture, ['holds'], { env })).toMatchObject({ code: 0 });
    expect(existsSync(markerOf(fixture))).toBe(false);
  });

  test('another home has no keys, and one in the checkout is refused: nothing is allowed', async () => {
    for (const home of [join(fixture.repository, 'home'), join(fixture.root, 'home'), 'relative']) {
      const env = { AGENTGATE_HOME: home };
      expect(await agent(fixture, ['run', '--', 'true'], { env })).toMatchObject({ code: 125 });
      expect((await agent(fixture, ['request', '--tool', 'db.read'], { env })).code).toBe(2);
    }
    expect(
      await agent(fixture, ['init'], { env: { AGENTGATE_HOME: join(fixture.repository, 'home') } }),
    ).not.toBe(0);
    expect(existsSync(join(fixture.repository, 'home/repositories'))).toBe(false);
  });

  test('context flags are for check alone', async () => {
    const context = [
      '--environment=x',
      '--principal=github:alice',
      '--label=x',
      '--cwd=/',
      '--resource=x',
      '--agent=x',
    ];
    const said = await Promise.all([
      ...context.map((flag) => agent(fixture, ['request', flag, '--tool', 'db.read'])),
      ...context.map((flag) => agent(fixture, ['run', flag, '--', 'true'])),
    ]);
    expect(said.map(({ code, stdout }) => `${code}${stdout}`)).toEqual([
      ...Array(6).fill('2'),
      ...Array(6).fill('125'),
    ]);
    const commands = [Request, Run, Show, Holds, Approve, Reject, Withdraw, Cancel];
    const others = commands.flatMap((command) => Object.keys(command.flags ?? {}));
    for (const flag of Object.keys(Check.flags)) {
      if (!['action', 'tool', 'arg'].includes(flag)) expect(others).not.toContain(flag);
    }
  });

  test('what only the gate may say is an error in the JSON of an agent', async () => {
    const file = join(fixture.root, 'action.json');
    writeFileSync(file, '{"tool":"db.read","environment":"staging"}');
    expect(await agent(fixture, ['request', '--action', file])).toMatchObject({ code: 2, stdout: '' });
    const fields = { resource: 'x', environment: 'x', labels: ['x'], cwd: '/', root: '/', pins: {}, ci: {} };
    for (const [name, value] of Object.entries({
      ...fields,
      actor: { principal: 'github:bob' },
      repository: { id: 1 },
    })) {
      const text = JSON.stringify({ tool: 'db.read', [name]: value });
      expect(() => readAgentAction(text, 'it'), name).toThrow();
    }
  });

  test('a journal, a memory or a runner that was edited or taken away lets nothing through that it did not before', async () => {
    expect(await agent(fixture, ['run', '--', 'true'])).toMatchObject({ code: 0 });
    expect((await agent(fixture, RM)).code).toBe(126);
    expect(await agent(fixture, ['run', '--', 'true'])).toMatchObject({ code: 0 });
    const [name = ''] = readdirSync(join(fixture.state, 'repositories')).filter((one) =>
      one.startsWith('shop-'),
    );
    const own = join(fixture.state, 'repositories', name);
    const first = readdirSync(join(own, 'journal')).find((file) => file.endsWith('.jsonl')) ?? '';
    writeFileSync(join(own, 'journal', first), '{}\n');
    expect(await agent(fixture, ['sync'])).not.toMatchObject({ code: 0 });
    rmSync(join(own, 'journal'), { recursive: true });
    symlinkSync(fixture.repository, join(own, 'journal'));
    expect(await agent(fixture, ['run', '--', 'true'])).toMatchObject({ code: 125 });
    rmSync(join(own, 'journal'));
    const [seen = ''] = readdirSync(join(fixture.state, 'seen'));
    for (const text of ['{', '', '[]', '{"version":1}']) {
      writeFileSync(join(fixture.state, 'seen', seen), text);
      expect((await agent(fixture, ['request', '--tool', 'db.write', '--arg', `n=${text}`])).code).not.toBe(
        0,
      );
    }
    expect(await agent(fixture, RM)).toMatchObject({
      code: expect.toSatisfy((code) => code === 125 || code === 126),
    });
  });
});
