import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stateHome } from '../../src/audit/journal/state-home.ts';
import { runCli } from '../support/cli.ts';

const { CodeCache } = createRequire(import.meta.url)(
  '../../bin/code-cache.js',
) as typeof import('../../bin/code-cache.js');

const BUILD = createHash('sha256').update('a build').digest('hex');
const DATA = Buffer.from('compiled code');
const COMMANDS = ['check', 'demo', 'run'];
const isRoot = process.getuid?.() === 0;

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'agentgate-test-'));
  vi.stubEnv('AGENTGATE_HOME', home);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

const cacheOf = (argv: readonly string[], build = BUILD) => new CodeCache(build, argv, 'agentgate');
const keep = (argv: readonly string[], build = BUILD) => cacheOf(argv, build).write(COMMANDS, () => DATA);
/** The one directory of the one build, and the one file in it. */
const kept = () => {
  const all = join(home, 'compiled');
  const directory = join(all, readdirSync(all)[0] ?? '');
  return { all, directory, file: join(directory, readdirSync(directory)[0] ?? '') };
};

describe('what was compiled', () => {
  test('is read again by the same command of the same build, and by nothing else', () => {
    keep(['run', '--', 'true']);
    expect(cacheOf(['run']).read()).toEqual(DATA);
    expect(cacheOf(['-C', 'somewhere', '--json', 'run']).read()).toEqual(DATA);
    expect(cacheOf(['check']).read()).toBeUndefined();
    expect(cacheOf([]).read()).toBeUndefined();
    expect(cacheOf(['run'], createHash('sha256').update('another').digest('hex')).read()).toBeUndefined();
  });

  test('is for this user alone', () => {
    keep(['run']);
    const { all, directory, file } = kept();
    expect([all, directory].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['a word that is no command', ['nonsense']],
    ['a path', ['../../run']],
    ['the command that leaves nothing behind', ['demo']],
    ['a word that is too long', ['a'.repeat(400)]],
  ])('is not kept under %s', (_, argv) => {
    keep(argv);
    expect(existsSync(join(home, 'compiled'))).toBe(false);
  });

  test('is not kept of code that does not say what it is', () => {
    keep(['run'], '../../../elsewhere');
    expect(readdirSync(home)).toEqual([]);
  });

  test('is removed when nobody has used it for long', () => {
    keep(['run']);
    const { all } = kept();
    const version = process.version;
    const [old, recent] = ['0', '1'].map((digit) => join(all, `${digit.repeat(16)}-${version}-x64-1`));
    if (old === undefined || recent === undefined) throw new Error('there are two');
    mkdirSync(old);
    mkdirSync(recent);
    writeFileSync(join(old, 'run.bin'), '');
    const long = Date.now() / 1000 - 31 * 24 * 60 * 60;
    utimesSync(old, long, long);
    keep(['check']);
    expect([existsSync(old), existsSync(recent)]).toEqual([false, true]);
  });

  test('is all that is removed, wherever whoever chooses the directory leads it', () => {
    const long = Date.now() / 1000 - 400 * 24 * 60 * 60;
    const [theirs, named] = [join(home, 'theirs'), `${'0'.repeat(16)}-v20.19.0-x64-1`];
    for (const name of ['letters', named]) {
      mkdirSync(join(theirs, name), { recursive: true });
      utimesSync(join(theirs, name), long, long);
    }
    symlinkSync(theirs, join(home, 'compiled'));
    keep(['run']);
    expect(readdirSync(theirs)).toEqual([named, 'letters']);

    rmSync(join(home, 'compiled'));
    renameSync(theirs, join(home, 'compiled'));
    keep(['run']);
    expect(readdirSync(join(home, 'compiled'))).toContain('letters');
    expect(readdirSync(join(home, 'compiled'))).not.toContain(named);
  });
});

const homes: readonly [string, (base: string) => Record<string, string>][] = [
  [
    'its own',
    (base) => ({ AGENTGATE_HOME: join(base, 'own'), XDG_STATE_HOME: join(base, 'xdg'), HOME: base }),
  ],
  ['the state home', (base) => ({ AGENTGATE_HOME: '', XDG_STATE_HOME: join(base, 'xdg'), HOME: base })],
  [
    'the home, where the state home is relative',
    (base) => ({ AGENTGATE_HOME: '', XDG_STATE_HOME: 'xdg', HOME: base }),
  ],
];

test.each(homes)('it lies where the keys lie: %s', (_, variables) => {
  const env = variables(home);
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  keep(['run']);
  expect(readdirSync(stateHome(env))).toEqual(['compiled']);
});

describe('what somebody else may have written is not run', () => {
  const refused = () => expect(cacheOf(['run']).read()).toBeUndefined();

  test.runIf(isRoot)('a file of another user', () => {
    keep(['run']);
    chownSync(kept().file, 12_345, 12_345);
    refused();
  });

  test.runIf(isRoot)('a directory of another user, which then gets nothing either', () => {
    keep(['run']);
    const { directory, file } = kept();
    chownSync(directory, 12_345, 12_345);
    refused();
    writeFileSync(file, 'theirs');
    keep(['run']);
    expect(readFileSync(file, 'utf8')).toBe('theirs');
  });

  test.each([
    ['file', 0o620],
    ['file', 0o602],
    ['directory', 0o770],
    ['directory', 0o707],
  ] as const)('a %s that others can write to (%o)', (which, mode) => {
    keep(['run']);
    chmodSync(kept()[which], mode);
    refused();
  });

  test.each(['file', 'directory'] as const)('a link in the place of the %s', (which) => {
    keep(['run']);
    const path = kept()[which];
    renameSync(path, join(home, 'elsewhere'));
    symlinkSync(join(home, 'elsewhere'), path);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    refused();
  });

  test('what lies in a work tree: a commit could bring it', () => {
    keep(['run']);
    expect(cacheOf(['run']).read()).toEqual(DATA);
    mkdirSync(join(home, '.git'));
    refused();
    rmSync(join(home, 'compiled'), { recursive: true });
    keep(['run']);
    expect(existsSync(join(home, 'compiled'))).toBe(false);
  });

  test('what lies in a work tree by where links lead', () => {
    const checkout = join(home, 'checkout');
    mkdirSync(join(checkout, '.git'), { recursive: true });
    for (const below of ['', 'made/later']) {
      mkdirSync(join(checkout, 'state'), { recursive: true });
      symlinkSync(join(checkout, 'state'), join(home, 'link'));
      process.env.AGENTGATE_HOME = join(home, 'link', below);
      keep(['run']);
      expect(readdirSync(join(checkout, 'state'))).toEqual([]);
      rmSync(join(home, 'link'));
    }
  });

  test('a home that is named from wherever the command starts', () => {
    process.env.AGENTGATE_HOME = 'state';
    keep(['run']);
    expect(existsSync('state')).toBe(false);
    refused();
  });
});

describe('a file that is not whole', () => {
  const cases: readonly [string, (bytes: Buffer) => Buffer][] = [
    ['was cut', (bytes) => bytes.subarray(0, bytes.length - 1)],
    ['is empty', () => Buffer.alloc(0)],
    ['has another byte', (bytes) => Buffer.from(bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))],
    ['has another digest', (bytes) => Buffer.from(bytes.map((byte, at) => (at === 0 ? byte ^ 1 : byte)))],
  ];
  test.each(cases)('since it %s, is not used, and is replaced', (_, damage) => {
    keep(['run']);
    const { file } = kept();
    writeFileSync(file, damage(readFileSync(file)));
    expect(cacheOf(['run']).read()).toBeUndefined();
    keep(['run']);
    expect(cacheOf(['run']).read()).toEqual(DATA);
  });

  test('where nothing can be written, nothing is, and nobody is told', () => {
    writeFileSync(join(home, 'compiled'), 'no directory');
    keep(['run']);
    expect(readdirSync(home)).toEqual(['compiled']);
  });
});

describe('the command itself', () => {
  const version = async (env = {}) => {
    const { code, stdout, stderr } = await runCli(['--version'], { env: { AGENTGATE_HOME: home, ...env } });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  };

  test('keeps what it compiled, starts from it, and keeps it as it is', async () => {
    const first = await version();
    const { file } = kept();
    const { ino, size } = statSync(file);
    expect(await version()).toBe(first);
    expect({ ino: statSync(file).ino, files: readdirSync(dirname(file)).length }).toEqual({ ino, files: 1 });
    expect(size).toBeGreaterThan(10_000);
  });

  test('does without what V8 refuses, and replaces it', async () => {
    const first = await version();
    const { file } = kept();
    const other = Buffer.alloc(5000, 7);
    writeFileSync(file, Buffer.concat([createHash('sha256').update(other).digest(), other]));
    expect(await version()).toBe(first);
    expect(statSync(file).size).toBeGreaterThan(10_000);
  });

  test('keeps nothing when it is asked to, or of a line that could not be answered', async () => {
    await version({ NODE_DISABLE_COMPILE_CACHE: '1' });
    const { code } = await runCli(['check', '--nonsense'], { env: { AGENTGATE_HOME: home } });
    expect(code).toBe(2);
    expect(readdirSync(home)).toEqual([]);
  });
});
