import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { prepare } from '../../../src/engine/decide/decide.ts';
import type { Action } from '../../../src/engine/schema/generated/types.ts';
import { explainPinChange } from '../../../src/gate/pins/change.ts';
import { pinsOf } from '../../../src/gate/pins/pins.ts';
import type { Where } from '../../../src/gate/pins/where.ts';
import { removeDirectory, temporaryDirectory } from '../../support/git.ts';
import { policies } from '../../support/policy.ts';
import { writeFiles } from '../../support/scratch.ts';

const RULES = '- {id: all, effect: hold, match: {tool: "**"}}';
const HEAD = 'a'.repeat(40);
const sha256 = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** A work tree beside a directory with programs, which are on the PATH. */
function scene(
  files: Readonly<Record<string, string>>,
  programs: readonly string[] = ['bash', 'node', 'make'],
) {
  const directory = temporaryDirectory('pins');
  onTestFinished(() => removeDirectory(directory));
  const root = join(directory, 'tree');
  const bin = join(directory, 'bin');
  mkdirSync(root);
  mkdirSync(bin);
  writeFiles(root, files);
  for (const name of programs) program(join(bin, name), name);
  const where: Where = { root, cwd: root, env: { PATH: bin, HOME: join(directory, 'home') }, head: HEAD };
  return { directory, root, bin, where };
}

function program(path: string, text: string): void {
  writeFileSync(path, text);
  chmodSync(path, 0o755);
}

async function pin(what: string | readonly string[] | Action, where: Where, cwd = where.cwd) {
  const action =
    typeof what === 'string'
      ? { tool: 'shell', args: { command: what } }
      : 'tool' in what
        ? what
        : { tool: 'shell', args: { argv: what } };
  const prepared = await prepare(await policies(RULES), { ...action, root: where.root, cwd });
  return pinsOf(prepared, { ...where, cwd });
}

/** The pins but those of programs and the commit. */
const filesOf = (pins: Readonly<Record<string, string>>) =>
  Object.keys(pins)
    .filter((name) => name.startsWith('file:') && pins[name] !== 'absent')
    .map((name) => name.slice(5));

test('a script is pinned with the program that runs it, and the commit', async () => {
  const { where, bin } = scene({ 'deploy.sh': 'echo' });
  expect(await pin('bash deploy.sh prod', where)).toEqual({
    head: HEAD,
    [`executable:${bin}/bash`]: sha256('bash'),
    'file:deploy.sh': sha256('echo'),
  });
});

describe('what is named and would run', () => {
  const files = {
    'deploy.sh': '1',
    'x.js': '2',
    'x.py': '3',
    F: '4',
    Makefile: '5',
    'package.json': '6',
    'c.yml': '7',
    'plan.out': '8',
    'x.sql': '9',
    'sub/Makefile': '10',
    'sub/in.sh': '11',
    'site.yml': '12',
    'k.yml': '13',
    'compose.yaml': '14',
  };
  test.each<[string, readonly string[]]>([
    ['bash deploy.sh', ['deploy.sh']],
    ['node x.js --flag', ['x.js']],
    ['python3 x.py', ['x.py']],
    ['make -f F all', ['F', 'Makefile']],
    ['make', ['Makefile']],
    ['make -C sub', ['Makefile', 'sub/Makefile']],
    ['cd sub && make', ['Makefile', 'sub/Makefile']],
    ['cd sub; bash in.sh', ['sub/in.sh']],
    ['npm run build', ['package.json']],
    ['source deploy.sh', ['deploy.sh']],
    ['. ./deploy.sh', ['deploy.sh']],
    ['docker compose -f c.yml up', ['c.yml', 'compose.yaml']],
    ['terraform apply plan.out', ['plan.out']],
    ['psql -f x.sql', ['x.sql']],
    ['psql --file=x.sql', ['x.sql']],
    ['psql < x.sql', ['x.sql']],
    ['cat deploy.sh | bash', ['deploy.sh']],
    ['ansible-playbook site.yml', ['site.yml']],
    ['kubectl apply -f k.yml', ['k.yml']],
    ['unheard-of --plan=plan.out x.js', ['plan.out', 'x.js']],
    ['bash -c "node x.js"', ['x.js']],
    ['env A=1 bash deploy.sh', ['deploy.sh']],
    ['rm x.js && bash deploy.sh', ['deploy.sh']],
    ['sh -c "cd sub; bash in.sh"', ['sub/in.sh']],
  ])('%s', async (line, expected) => {
    const { where } = scene(files);
    expect(filesOf(await pin(line, where)).sort()).toEqual([...expected].sort());
  });

  it('is the same word for word', async () => {
    const { where } = scene(files);
    expect(filesOf(await pin(['bash', 'deploy.sh'], where))).toEqual(['deploy.sh']);
  });

  it('starts where the action runs', async () => {
    const { where, root } = scene(files);
    expect(filesOf(await pin('bash in.sh', where, join(root, 'sub')))).toEqual(['sub/in.sh']);
  });

  it('is nothing for an action that runs nothing here', async () => {
    const { where } = scene(files);
    expect(await pin({ tool: 'file.write', args: { path: 'deploy.sh' } }, where)).toEqual({});
  });
});

describe('attacks', () => {
  /** The pins before and after something is done to the scene, and the difference in words. */
  async function change(line: string, { where }: { where: Where }, act: () => void, after = where) {
    const before = await pin(line, where);
    act();
    return explainPinChange(before, await pin(line, after));
  }

  test('a script that is written anew', async () => {
    const place = scene({ 'deploy.sh': 'echo' });
    const act = () => appendFileSync(join(place.root, 'deploy.sh'), ' x');
    expect(await change('bash deploy.sh', place, act)).toEqual(['the file "deploy.sh" has changed']);
  });

  test('a script that becomes a link to another', async () => {
    const place = scene({ 'deploy.sh': 'echo', 'other.sh': 'evil' });
    const act = () => {
      rmSync(join(place.root, 'deploy.sh'));
      symlinkSync('other.sh', join(place.root, 'deploy.sh'));
    };
    expect(await change('bash deploy.sh', place, act)).toEqual(['the file "deploy.sh" has changed']);
  });

  test('a link whose target is exchanged, also as a program', async () => {
    const place = scene({ 'a.sh': 'echo', 'b.sh': 'echo' });
    for (const name of ['a.sh', 'b.sh']) chmodSync(join(place.root, name), 0o755);
    symlinkSync('a.sh', join(place.root, 'run'));
    const act = () => {
      symlinkSync('b.sh', join(place.root, 'next'));
      renameSync(join(place.root, 'next'), join(place.root, 'run'));
    };
    expect(await change('./run', place, act)).toEqual([
      'the program "./a.sh" would no longer run',
      'the program "./b.sh" would run now',
    ]);
  });

  test('a directory above the script that becomes a link', async () => {
    const place = scene({ 'd/x.sh': 'echo', 'e/x.sh': 'evil' });
    const act = () => {
      renameSync(join(place.root, 'd'), join(place.root, 'old'));
      symlinkSync('e', join(place.root, 'd'));
    };
    expect(await change('bash d/x.sh', place, act)).toEqual(['the file "d/x.sh" has changed']);
  });

  test.each(['relative', 'empty', 'absolute'])(
    'a program in the checkout, by a PATH with a(n) %s entry',
    async (kind) => {
      const place = scene({});
      const entry = { relative: '.', empty: '', absolute: place.root }[kind] ?? '';
      const where = { ...place.where, env: { ...place.where.env, PATH: `${entry}:${place.bin}` } };
      const act = () => program(join(place.root, 'bash'), 'evil');
      expect(await change('bash x', { where }, act)).toContain('the program "./bash" would run now');
    },
  );

  test('another PATH, and a program exchanged on it', async () => {
    const place = scene({});
    const other = { ...place.where, env: { ...place.where.env, PATH: `${place.root}:${place.bin}` } };
    program(join(place.root, 'node'), 'evil');
    expect(await change('node x', place, () => {}, other)).toContain('the program "./node" would run now');
    const act = () => program(join(place.bin, 'node'), 'evil');
    expect(await change('node x', place, act)).toEqual([`the program "${place.bin}/node" has changed`]);
  });

  test('what only passes a command on, on the PATH or by its path', async () => {
    const place = scene({}, ['env', 'bash', 'timeout']);
    const act = () => program(join(place.bin, 'env'), 'evil');
    expect(await change('timeout 5 env A=1 bash x', place, act)).toEqual([
      `the program "${place.bin}/env" has changed`,
    ]);
    const here = () => program(join(place.root, 'env'), 'evil');
    expect(await change('./env bash x', place, here)).toEqual([
      'the program "./env" was absent, and is there now',
    ]);
  });

  test('a file that appears, disappears or cannot be told', async () => {
    const place = scene({});
    const make = (text: string) => () => writeFileSync(join(place.root, 'x.sh'), text);
    expect(await change('bash x.sh', place, make(''))).toEqual([
      'the file "x.sh" was absent, and is there now',
    ]);
    expect(await change('make', place, () => writeFileSync(join(place.root, 'GNUmakefile'), ''))).toEqual([
      'the file "GNUmakefile" was absent, and is there now',
    ]);
    expect(
      await change('unheard-of y.cfg', place, () => writeFileSync(join(place.root, 'y.cfg'), '')),
    ).toEqual(['the file "y.cfg" is used now']);
    const gone = () => rmSync(join(place.root, 'x.sh'));
    expect(await change('bash x.sh', place, gone)).toEqual(['the file "x.sh" was there, and is absent now']);
    const program = () => writeFileSync(join(place.bin, 'fresh'), '', { mode: 0o755 });
    expect(await change('fresh', place, program)).toEqual([
      `the program "${place.bin}/fresh" would run now`,
      'the program "fresh" would no longer run',
    ]);
  });

  test('pipes, sockets and devices never keep anybody waiting', async () => {
    const { where, root } = scene({});
    execFileSync('mkfifo', [join(root, 'pipe')]);
    symlinkSync('/dev/zero', join(root, 'zero'));
    symlinkSync('loop', join(root, 'loop'));
    mkdirSync(join(root, 'd'));
    const pins = await pin('bash pipe; bash zero; bash loop; bash d; ./pipe', where);
    expect(pins).toMatchObject({
      'file:pipe': 'pipe',
      'file:zero': 'device',
      'file:loop': 'unreadable',
      'executable:./pipe': 'pipe',
    });
  }, 5_000);

  test('another commit, and the first one', async () => {
    const place = scene({});
    const head = { ...place.where, head: 'b'.repeat(40) };
    expect(await change('node', place, () => {}, head)).toEqual([
      'the commit was "aaaaaaaaaaaa", and is "bbbbbbbbbbbb" now',
    ]);
    const none = { ...place.where, head: undefined };
    expect(await change('node', place, () => {}, none)).toEqual([
      'the commit was "aaaaaaaaaaaa", and is "none" now',
    ]);
  });

  test('a program and a file of one name are told apart', async () => {
    const place = scene({ 'bin/x': '1' });
    chmodSync(join(place.root, 'bin/x'), 0o755);
    program(join(place.root, 'x'), '2');
    const pins = await pin('x; ./x; bin/x; bash x', place.where);
    expect(pins).toMatchObject({
      'executable:x': 'absent',
      'executable:./x': sha256('2'),
      'executable:bin/x': sha256('1'),
      'file:x': sha256('2'),
    });
  });
});

describe('what is too much is refused', () => {
  test('files that are too large, also together and behind a link', async () => {
    const { where, root } = scene({ huge: '' });
    truncateSync(join(root, 'huge'), 1024 ** 3 + 1);
    symlinkSync('huge', join(root, 'link'));
    await expect(pin('bash huge', where)).rejects.toThrow('too much to pin');
    await expect(pin('bash link', where)).rejects.toThrow('too much to pin');
    await expect(pin('rm huge', where)).resolves.toBeTruthy();
  });

  test('too many files', async () => {
    const names = Array.from({ length: 301 }, (_, index) => `f${index}`);
    const { where } = scene({});
    await expect(pin(`cat ${names.join(' ')}`, where)).rejects.toThrow('too many to pin');
  });

  test('too many words and directories', async () => {
    const { where } = scene({});
    await expect(pin(`true${' x'.repeat(10_001)}`, where)).rejects.toThrow('too many words');
    await expect(pin('cd a; cd b; cd c; cd d; make', where)).rejects.toThrow('too many directories');
  });

  test('an action that was read for another directory', async () => {
    const { where, root } = scene({ 'sub/x': '' });
    const prepared = await prepare(await policies(RULES), {
      tool: 'shell',
      args: { command: 'bash x' },
      root,
    });
    await expect(pinsOf(prepared, { ...where, cwd: join(root, 'sub') })).rejects.toThrow(
      'ask again from there',
    );
  });
});

test('names are those of people: the home is ~, and a work tree behind a link is itself', async () => {
  const { where, directory, root } = scene({ 'x.sh': '' });
  const home = join(directory, 'home');
  writeFiles(home, { 'y.sh': '' });
  symlinkSync(root, join(directory, 'alias'));
  const alias = { ...where, root: join(directory, 'alias'), cwd: join(directory, 'alias') };
  expect(filesOf(await pin(`bash ${realpathSync(root)}/x.sh; bash ~/y.sh`, alias))).toEqual([
    'x.sh',
    '~/y.sh',
  ]);
  expect(await pin('bash ~other/x.sh', where)).toMatchObject({ 'file:~other/x.sh': 'unreadable' });
});

test('changes are told so that nothing in a name acts on a terminal', () => {
  const lines = explainPinChange(
    { 'file:a\u001b[2J': 'absent', odd: 'x\u202ey' },
    { 'file:a\u001b[2J': 'pipe', odd: 'z' },
  );
  expect(lines.join('\n')).not.toMatch(/[\u001b\u202e]/);
  expect(lines.length).toBe(2);
  expect(explainPinChange({ head: 'a' }, { head: 'a' })).toEqual([]);
});
