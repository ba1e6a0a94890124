import fc from 'fast-check';
import { minimatch } from 'minimatch';
import { describe, expect, it } from 'vitest';
import type { PathFact } from '../../../src/engine/paths/fact.ts';
import { compilePathGlob, covers, triggers } from '../../../src/engine/paths/glob.ts';
import { pathFact } from '../../../src/engine/paths/normalise.ts';
import { cpuTime, LINEAR } from '../../support/cpu.ts';
import { failure, growth } from '../../support/hostile.ts';

const place = { cwd: '/repo', root: '/repo' };
type Kind = Exclude<PathFact['kind'], 'unknown'>;

function triggered(glob: string, path: string, kind: Kind = 'path', at = place) {
  return triggers(compilePathGlob(glob), pathFact(path, at, kind), at);
}

describe('a trigger catches a path', () => {
  it.each([
    ['src/**', 'src/a/b.ts'],
    ['src/**', 'src'],
    ['src/**/b.ts', 'src/b.ts'],
    ['**', '.'],
    ['**/*.sql', 'db/x.sql'],
    ['*.ts', 'a.ts'],
    ['**', '.hidden'],
    ['{a,b}/*', 'b/x'],
    ['./src//a', 'src/a'],
    ['SRC/**', 'src/a'],
    ['src/**', 'SRC/a'],
    ['[a-z]', 'Q'],
    ['!a', '!a'],
    ['stra?e', 'STRA\u00dfE'],
    ['#a', '#a'],
    ['/etc/**', '/etc/passwd'],
    ['/etc/**', '../etc/passwd'],
    ['/repo/src/**', 'src/a'],
    ['src/**', '/repo/src/a'],
    ['~/.ssh/**', '~/.ssh/id'],
    ['~/.ssh/**', '~bob/.ssh/id'],
    ['~/.ssh/**', '/root/.ssh/id'],
    ['~/.ssh/**', '/home/bob/.ssh/id'],
    ['~/.ssh/**', '/Users/bob/.ssh'],
    ['/home/bob/x', '~/x'],
    ['/home/**', '~/x'],
    ['/root/x', '~root/x'],
  ])('%s: %s', (glob, path) => expect(triggered(glob, path)).toBe('yes'));

  it.each([
    ['src/**', 'srcs/a'],
    ['*.ts', 'src/a.ts'],
    ['**', '/etc/passwd'],
    ['**', '~/x'],
    ['/**', 'src/a'],
    ['/repo*/**', 'src/a'],
    ['etc/**', '/etc/passwd'],
    ['/etc/**', 'etc/passwd'],
    ['@(a|b)', 'a'],
    ['a/***', 'a/b/c'],
    ['~/.ssh/**', '.ssh/id'],
    ['\\~/x', '~/x'],
  ])('but not %s: %s', (glob, path) => expect(triggered(glob, path)).toBe('no'));

  it.each([
    ['.git/**', '.GIT/config'],
    ['.git/**', 'build/../.git/config'],
    ['.git/**', './/.git//hooks/pre-commit'],
    ['.git/**', '/repo/.git/config'],
    ['.git/**', '/REPO/.git/config'],
    ['.git/**', '/proc/self/root/repo/.git/config'],
    ['.git/**', '/proc/self/cwd/.git/config'],
    ['.git/**', '.g\u200cit/config'],
    ['.kube/**', '.\u212aube/config'],
    ['/etc/**', '//etc//passwd'],
    ['/etc/**', '/private/etc/passwd'],
    ['/etc/**', '/proc/self/root/proc/thread-self/root/etc/passwd'],
    ['caf\u00e9', 'cafe\u0301'],
  ])('attack: another spelling of %s: %j', (glob, path) => expect(triggered(glob, path)).toBe('yes'));

  it.each([
    ['.git/**', '/proc/1/root/repo/.git/config'],
    ['.git/**', '/proc/self/fd/7/config'],
    ['.git/**', '/dev/fd/7/config'],
    ['.git/**', '~/../repo/.git/config'],
    ['.git/**', '.git\\config'],
    ['.git/**', 'a\0b'],
    ['/var/www/**', '~www-data/x'],
    ['x', `${'a/'.repeat(3000)}`],
  ])('attack: nobody can tell whether %s is %j', (glob, path) =>
    expect(triggered(glob, path)).toBe('unknown'),
  );

  it('is unknown about what is unknown', () =>
    expect(triggers(compilePathGlob('**'), { kind: 'unknown' }, place)).toBe('unknown'));

  it('does not trust a fact that was not normalised', () => {
    const glob = compilePathGlob('.git/**');
    expect(triggers(glob, { kind: 'path', path: '/repo/x/../.git/config' }, place)).toBe('unknown');
    expect(triggers(glob, { kind: 'path', path: '.git/config' }, place)).toBe('unknown');
    expect(covers(compilePathGlob('**'), { kind: 'path', path: '/repo/x/../.git/config' }, place)).toBe(
      'unknown',
    );
  });
});

describe('a trigger on a whole tree', () => {
  it.each([
    ['tree', '**/.env', 'src', 'yes'],
    ['tree', 'src/a/*.ts', 'src', 'yes'],
    ['tree', 'src/**', 'src/a', 'yes'],
    ['tree', 'src/**', '/', 'yes'],
    ['tree', '/etc/x', '/etc', 'yes'],
    ['tree', '~/.ssh/**', '/home', 'yes'],
    ['tree', 'lib/**', 'src', 'no'],
    ['tree', '*.ts', 'src', 'no'],
    ['search', 'src/a', 'src', 'no'],
    ['search', 'src/**', 'src', 'yes'],
    ['search', '**/.env', 'src', 'no'],
    ['moved', 'src/a/*.ts', 'src', 'yes'],
    ['moved', 'src/a', 'src/a', 'yes'],
    ['moved', 'src/**', 'src/a', 'yes'],
    ['moved', '.git/hooks/**', '.git', 'yes'],
    ['moved', '.git/**', '/', 'yes'],
    ['moved', '~/.ssh/id', '/home/bob', 'yes'],
    ['moved', '**/.env', 'src', 'no'],
    ['moved', 'src/*/x', 'src/a', 'no'],
    ['moved', 'lib/**', 'src', 'no'],
  ] as const)('%s with %s: %s is %s', (kind, glob, path, answer) =>
    expect(triggered(glob, path, kind)).toBe(answer),
  );
});

describe("a trigger on a shell's glob", () => {
  it.each([
    ['.env', '*', 'no'],
    ['.env', '?env', 'no'],
    ['.e*', '*v', 'no'],
    ['a/.env', '*/*', 'no'],
    ['.env', '[.]env', 'yes'],
    ['.env', '.??*', 'yes'],
    ['x.env', '*', 'yes'],
    ['src/*.ts', 'src/a*', 'yes'],
    ['src/*.ts', 'src/*.js', 'no'],
    ['*.ts', '[ab]?ts', 'yes'],
    ['.git/**', '.g*', 'yes'],
    ['.git/**', '.g[i]t/config', 'yes'],
    ['.git/**', '.G?T/hooks/*', 'yes'],
    ['.git/hooks/x', '*/hooks/*', 'no'],
    ['.git/hooks/x', '.*/hooks/*', 'yes'],
    ['.git/hooks/x', '**', 'yes'],
    ['src/secret/x', 'src*/**', 'yes'],
    ['src/secret/x', 'src*', 'no'],
    ['/etc/passwd', '/e?c/p*', 'yes'],
    ['.git/config', '/r?po/.git/config', 'yes'],
    ['a', '\\*', 'no'],
    ['\\*', '\\*', 'yes'],
    ['.git/**', '@(.git)/config', 'yes'],
    ['.git/**', '.[/config', 'yes'],
    ['src/**', '.*', 'unknown'],
    ['.git/**', '.*', 'yes'],
    ['.git/**', '.*/config', 'yes'],
    ['/etc/**', '.*/.*/etc/passwd', 'unknown'],
    ['.git/**', '\\.\\./x', 'unknown'],
    ['.git/**', '/proc/s*/cwd/.git/config', 'unknown'],
    ['~/.ssh/**', '~/.s*', 'yes'],
    ['stra\u00dfe', 'STRAS?E', 'yes'],
    ['stra\u00dfe', 'stra?e', 'yes'],
    ['*\u00df', 'a[\u00df]', 'yes'],
    ['*ss', 'a[\u00df]', 'yes'],
  ])('%s on %s is %s', (glob, path, answer) => expect(triggered(glob, path, 'pattern')).toBe(answer));
});

describe("a trigger on a shell's glob whose wildcards may stand for a dot", () => {
  it.each([
    ['.env', '*', 'yes'],
    ['.git/hooks/x', '*/hooks/*', 'yes'],
    ['src/*.ts', 'src/*.js', 'no'],
  ])('%s on %s is %s', (glob, path, answer) =>
    expect(
      triggers(compilePathGlob(glob), { kind: 'pattern', path: `/repo/${path}`, dots: true }, place),
    ).toBe(answer),
  );
});

describe('a trigger on sources that are rewritten in place', () => {
  it.each([
    ['**', '.', 'yes'],
    ['src/**', '.', 'yes'],
    ['src/a.ts', 'src', 'yes'],
    ['src/a.ts', 'src/a.ts', 'yes'],
    ['**/.env', '.', 'yes'],
    ['lib/**', 'src', 'no'],
    ['/etc/**', '.', 'no'],
    ['/etc/x', '/etc', 'yes'],
    ['.git/**', '.', 'unknown'],
    ['**/.claude/**', '.', 'unknown'],
    ['CODEOWNERS', '.', 'unknown'],
    ['docs/CODEOWNERS', 'docs', 'unknown'],
    ['.github/hooks/**', '.github', 'unknown'],
    ['{.git,src}/**', '.', 'yes'],
    ['~/.claude/**', '~', 'unknown'],
    ['.claude/**', '.claude', 'yes'],
    ['.claude/**', '.claude/x', 'yes'],
    ['CODEOWNERS', 'CODEOWNERS', 'yes'],
  ])('%s on %s is %s', (glob, path, answer) => expect(triggered(glob, path, 'sources')).toBe(answer));

  it.each([
    ['src/**', '.', 'yes'],
    ['**/*.rs', '.', 'yes'],
    ['src/main.rs', '.', 'yes'],
    ['.github/workflows/**', '.', 'yes'],
    ['.github/workflows/*.yml', '.', 'no'],
    ['.env', '.', 'no'],
    ['.git/**', '.', 'unknown'],
    ['x.txt', 'x.txt', 'yes'],
  ])('of one language, %s on %s is %s', (glob, path, answer) => {
    const fact = pathFact(path, place, 'sources');
    expect(triggers(compilePathGlob(glob), { ...fact, ending: '.rs' } as PathFact, place)).toBe(answer);
  });
});

describe('where the repository lies', () => {
  const atHome = { cwd: '/home/alice/shop', root: '/home/alice/shop' };
  const home = { cwd: '/home/alice', root: '/home/alice' };
  const top = { cwd: '/', root: '/' };

  it.each([
    ['.git/**', '~/shop/.git/config', atHome, 'yes'],
    ['.git/**', '~alice/shop/.git/config', atHome, 'yes'],
    ['.git/**', '~/other/.git/config', atHome, 'no'],
    ['~/**', 'src/a', atHome, 'no'],
    ['/home/**', 'src/a', atHome, 'no'],
    ['~/shop/**', 'src/a', atHome, 'yes'],
    ['~/.ssh/**', '.ssh/id', home, 'yes'],
    ['/home/alice/.ssh/**', '.ssh/id', home, 'yes'],
    ['/etc/**', 'etc/passwd', top, 'yes'],
    ['etc/**', '/etc/passwd', top, 'yes'],
  ])('%s on %s in %j is %s', (glob, path, at, answer) =>
    expect(triggered(glob, path, 'path', at)).toBe(answer),
  );

  it('is the same through an alias of macOS', () => {
    const aliased = { cwd: '/private/tmp/shop', root: '/private/tmp/shop' };
    expect(triggered('.git/**', '/tmp/shop/.git/config', 'path', aliased)).toBe('yes');
    expect(triggered('.git/**', '.git/config', 'path', aliased)).toBe('yes');
  });
});

describe('a glob on paths', () => {
  it.each([
    '',
    '[a',
    '{a',
    'a}',
    '{a}',
    '../x',
    'a/../b',
    'a/..',
    '{a,../b}',
    'a\0',
    'a\\',
    'a/[b/c]',
    '~bob/x',
    'src/',
    '~/../x',
    '{,a}b\\',
  ])('that is malformed says so: %j', (glob) => expect(failure(() => compilePathGlob(glob))).not.toBe(''));

  it('matches as minimatch does', () => {
    const segment = fc.string({
      unit: fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '[!b]', '{a,b}'),
      minLength: 1,
      maxLength: 3,
    });
    const glob = fc.array(fc.oneof(segment, fc.constant('**')), { minLength: 1, maxLength: 4 });
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 2 });
    const path = fc.array(name, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(glob, path, (pattern, names) => {
        fc.pre(!pattern.some((part) => /^\.+$/.test(part)) && !names.some((part) => /^\.+$/.test(part)));
        const source = pattern.join('/');
        const text = names.join('/');
        const options = { dot: true, noext: true, nonegate: true, nocomment: true, optimizationLevel: 0 };
        const fact: PathFact = { kind: 'path', path: `/repo/${text}` };
        expect(covers(compilePathGlob(source), fact, place)).toBe(
          minimatch(text, source, options) ? 'yes' : 'no',
        );
      }),
      { numRuns: 1500 },
    );
  });
});

const hostileGlob = fc
  .array(fc.constantFrom('a', 'b', '*', '**', 'a*', '?', '[ab]', '.git', '{a,b}', 'B'), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((parts) =>
    fc.constantFrom('', '/', '~/', '/repo/', '/home/').map((start) => start + parts.join('/')),
  );
const anyPath = fc
  .array(fc.constantFrom('a', 'b', 'A', '.git', 'ab', 'repo', 'home', 'root'), { maxLength: 4 })
  .chain((parts) => fc.constantFrom('', '/', '~/', '~root/').map((start) => start + parts.join('/') || '.'));
const anyKind = fc.constantFrom<Kind>('path', 'tree', 'search', 'moved', 'sources');
const anyPattern = fc
  .array(fc.constantFrom('a', '*', 'a*', '?', '[ab]', '**', '.g*', '.*', '.git'), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((parts) => fc.constantFrom('', '/', '~/').map((start) => start + parts.join('/')));
const anyPlace = fc.constantFrom(
  place,
  { cwd: '/home/a', root: '/home' },
  { cwd: '/', root: '/' },
  { cwd: '/home/a/b', root: '/home/a' },
);

describe('always', () => {
  it('what a bound covers, the trigger catches', () => {
    const fact = fc.oneof(fc.tuple(anyPath, anyKind), fc.tuple(anyPattern, fc.constant<Kind>('pattern')));
    const access = fc.constantFrom('reads' as const, 'writes' as const);
    fc.assert(
      fc.property(hostileGlob, fact, anyPlace, access, (glob, [path, kind], at, how) => {
        const compiled = compilePathGlob(glob);
        const touched = pathFact(path, at, kind);
        if (covers(compiled, touched, at, how) === 'yes' && kind !== 'search') {
          // What spares guarded places is caught by a glob on one, but not surely.
          const caught = kind === 'sources' ? ['yes', 'unknown'] : ['yes'];
          expect(caught).toContain(triggers(compiled, touched, at));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('a tree is caught when anything below it is, and not covered unless all of that is', () => {
    fc.assert(
      fc.property(hostileGlob, anyPath, anyPath, anyPlace, (glob, path, rest, at) => {
        const compiled = compilePathGlob(glob);
        const tree = pathFact(path, at, 'tree');
        if (tree.kind === 'unknown') return;
        const below = pathFact(`${tree.path}/${rest.replace(/^[~/]+[a-z]*/, '')}`, at);
        if (triggers(compiled, below, at) === 'yes') expect(triggers(compiled, tree, at)).toBe('yes');
        if (covers(compiled, tree, at) === 'yes' && !rest.includes('.git')) {
          expect(covers(compiled, below, at)).toBe('yes');
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('sources are caught wherever the tree is, and covered where the tree is', () => {
    fc.assert(
      fc.property(hostileGlob, anyPath, anyPlace, (glob, path, at) => {
        const compiled = compilePathGlob(glob);
        const sources = pathFact(path, at, 'sources');
        const tree = pathFact(path, at, 'tree');
        expect(triggers(compiled, sources, at) === 'no').toBe(triggers(compiled, tree, at) === 'no');
        if (covers(compiled, tree, at) === 'yes') expect(covers(compiled, sources, at)).toBe('yes');
      }),
      { numRuns: 2000 },
    );
  });

  it("a shell's glob is caught when anything that it matches is", () => {
    fc.assert(
      fc.property(
        hostileGlob,
        anyPattern,
        anyPath,
        anyPlace,
        fc.boolean(),
        (glob, pattern, path, at, dot) => {
          const touched = pathFact(path, at);
          const plain = pathFact(pattern, at, 'pattern');
          if (touched.kind === 'unknown' || plain.kind !== 'pattern') return;
          const shell: PathFact = dot ? { ...plain, dots: true } : plain;
          if (!minimatch(touched.path, shell.path, { dot, noext: true })) return;
          const compiled = compilePathGlob(glob);
          if (triggers(compiled, touched, at) === 'yes') expect(triggers(compiled, shell, at)).toBe('yes');
          if (covers(compiled, shell, at) === 'yes') expect(covers(compiled, touched, at)).toBe('yes');
        },
      ),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['a*'.repeat(100), 'a'],
    ['**/a'.repeat(40).slice(1), 'a/'],
    ['**/*a*/'.repeat(20).slice(0, -1), '*a/'],
    ['{a,b}*'.repeat(8), 'ab'],
  ])('%s answers in time on hostile text', (glob, unit) => {
    const compiled = compilePathGlob(glob);
    for (const kind of ['path', 'tree', 'pattern', 'moved', 'sources'] as const) {
      const longest = pathFact(unit.repeat(4000).slice(0, 4000), place, kind);
      const start = cpuTime();
      triggers(compiled, longest, place);
      covers(compiled, longest, place);
      expect(cpuTime() - start).toBeLessThan(1000);
      expect(growth(unit, (text) => triggers(compiled, pathFact(text, place, kind), place))).toBeLessThan(
        LINEAR,
      );
    }
  });
});
