import { describe, expect, it } from 'vitest';
import type { PathFact } from '../../../src/engine/paths/fact.ts';
import { type Access, compilePathGlob, covers, coversAny } from '../../../src/engine/paths/glob.ts';
import { GUARDED } from '../../../src/engine/paths/guarded.ts';
import { pathFact } from '../../../src/engine/paths/normalise.ts';

const place = { cwd: '/repo', root: '/repo' };
type Kind = Exclude<PathFact['kind'], 'unknown'>;

function covered(glob: string, path: string, kind: Kind = 'path', access: Access = 'writes', at = place) {
  return covers(compilePathGlob(glob), pathFact(path, at, kind), at, access);
}

describe('a bound covers a path', () => {
  it.each([
    ['src/**', 'src/a/b.ts'],
    ['**', 'src/a'],
    ['**', '.env'],
    ['src/*.{ts,js}', 'src/a.js'],
    ['/etc/**', '/etc/passwd'],
    ['/repo/src/**', 'src/a'],
    ['~/.cache/**', '~/.cache/x'],
    ['~/.cache/**', '/home/bob/.cache/x'],
    ['~/.cache/**', '/root/.cache/x'],
    ['/tmp/**', '/tmp/x'],
  ])('%s: %s', (glob, path) => expect(covered(glob, path)).toBe('yes'));

  it.each([
    ['src/**', 'src'],
    ['src/**', 'SRC/a'],
    ['src/**', 'src/../lib/a'],
    ['**', '/etc/passwd'],
    ['**', '../x'],
    ['**', '~/x'],
    ['**', '/REPO/x'],
    ['/**', 'src/a'],
    ['/**', '/REPO/src/a'],
    ['/**', '~/x'],
    ['/home/**', '~/x'],
    ['/root/**', '~root/x'],
    ['~/**', '/srv/x'],
    ['*', 'a/b'],
  ])('but not %s: %s', (glob, path) => expect(covered(glob, path)).toBe('no'));

  it.each(['~bob/x', '~root/x'])('but no glob on homes stands for %s', (path) =>
    expect(covered('~/**', path)).not.toBe('yes'),
  );

  it.each(['~/../x', 'a\0', 'a\\b', '/proc/self/cwd/a', '/proc/1/root/repo/a', '/dev/fd/3/a'])(
    'and never %j, which nobody can tell',
    (path) => expect(covered('{**,/**,~/**}', path)).toBe('unknown'),
  );

  it('and is unknown about what is unknown', () =>
    expect(covers(compilePathGlob('**'), { kind: 'unknown' }, place)).toBe('unknown'));
});

describe('a bound on more than one path', () => {
  it.each([
    ['tree', 'build/**', 'build/a', 'yes'],
    ['tree', 'build/**', 'build', 'no'],
    ['tree', 'build{,/**}', 'build', 'yes'],
    ['tree', 'build', 'build', 'no'],
    ['tree', 'build/*', 'build/a', 'no'],
    ['moved', 'build/**', 'build/a', 'yes'],
    ['moved', 'build/a', 'build/a', 'no'],
    ['search', 'src/**', 'src', 'yes'],
    ['search', 'src/*', 'src', 'no'],
    ['pattern', 'src/**', 'src/*.ts', 'yes'],
    ['pattern', 'src/**', 'src/*/b?', 'yes'],
    ['pattern', 'src/**', 'src/*/**', 'yes'],
    ['pattern', 'src/**', 'src/**', 'no'],
    ['pattern', 'src/*', 'src/a*', 'yes'],
    ['pattern', 'src/*', 'src/*/*', 'no'],
    ['pattern', 'src/a*', 'src/a*', 'yes'],
    ['pattern', 'src/a*', 'src/ab*', 'no'],
    ['pattern', 'src/a*', 'src/*', 'no'],
    ['pattern', 'src/**', 's*/a', 'no'],
    ['pattern', 'src/**', 'src/\\*', 'yes'],
    ['pattern', 'src/**', 'src/@(a|b)', 'yes'],
    ['pattern', 'src/**', 'src/.*', 'unknown'],
    ['pattern', 'src/**', 'src/.*/.*/x', 'unknown'],
  ] as const)('%s with %s: %s is %s', (kind, glob, path, answer) =>
    expect(covered(glob, path, kind)).toBe(answer),
  );

  it('is unknown about a glob whose wildcards may stand for a dot', () =>
    expect(covers(compilePathGlob('**'), { kind: 'pattern', path: '/repo/src/*', dots: true }, place)).toBe(
      'unknown',
    ));

  it('may be put together from several globs: a directory by one, what is below it by another', () => {
    const globs = ['build', 'build/**'].map(compilePathGlob);
    expect(coversAny(globs, pathFact('build', place, 'tree'), place)).toBe('yes');
  });
});

describe('a guarded place', () => {
  const paths = GUARDED.map((glob) => glob.replace('**', 'x'));

  it.each(paths)("%s is in nobody's wildcards", (path) => {
    for (const glob of [
      '**',
      '~/**',
      '/**',
      '**/*',
      '*/**',
      '{,.}*/**',
      '.*/**',
      '.??*/**',
      '[.]*/**',
      '**/x',
      '~/.*/**',
      'docs/*',
      '*',
    ]) {
      expect(covered(glob, path)).toBe('no');
      expect(covered(glob, path, 'path', 'reads')).toBe('no');
    }
  });

  it.each(GUARDED)('%s is covered by a glob that names it', (glob) =>
    expect(covered(glob, glob.replace('**', 'x'))).toBe('yes'),
  );

  it.each([
    ['.git/**', '.git/hooks/x', 'yes'],
    ['{src,.git}/**', '.git/config', 'yes'],
    ['**/.git/config', '.git/config', 'yes'],
    ['.g*/**', '.git/config', 'no'],
    ['.gi[t]/**', '.git/config', 'no'],
    ['*/config', '.git/config', 'no'],
    ['**', '.GIT/config', 'no'],
    ['**', '.g\u200cit/config', 'no'],
    ['**', 'sub/.git/hooks/x', 'no'],
    ['**', 'packages/a/.claude/settings.json', 'no'],
    ['/tmp/**', '/tmp/clone/.git/hooks/x', 'no'],
    ['.github/**', '.github/hooks/x', 'no'],
    ['.github/**', '.github/CODEOWNERS', 'no'],
    ['.github/**', '.github/workflows/x.yml', 'yes'],
    ['docs/**', 'docs/codeowners', 'no'],
    ['**', 'src/codeowners/parse.ts', 'yes'],
    ['src/**', 'src/hooks/use.ts', 'yes'],
  ])('%s over %s: %s', (glob, path, answer) => expect(covered(glob, path)).toBe(answer));

  it.each([
    ['tree', '**', '.'],
    ['tree', '{/**,/}', '/'],
    ['tree', '{~/**,~}', '~'],
    ['tree', '.github{,/**}', '.github'],
    ['tree', 'docs{,/**}', 'docs'],
    ['search', '**', '.'],
    ['moved', 'docs{,/**}', 'docs'],
    ['pattern', '**', '*'],
    ['pattern', '**', '*/*'],
    ['pattern', '**', '.g*'],
    ['pattern', 'docs/**', 'docs/C*'],
    ['pattern', '**', '[.]git/config'],
    ['pattern', '**', '**/config'],
    ['sources', '**', '.git'],
    ['sources', '**', '.claude/commands'],
    ['sources', '**', 'CODEOWNERS'],
    ['sources', '**', '/'],
    ['sources', 'src/**', '.'],
  ] as const)('is not written by chance: %s with %s on %s', (kind, glob, path) =>
    expect(covered(glob, path, kind)).toBe('no'),
  );

  it.each([
    ['tree', 'src{,/**}', 'src'],
    ['tree', '.git{,/**}', '.git'],
    ['pattern', 'docs/**', 'docs/*.md'],
    ['pattern', '.git/**', '.git/hooks/*'],
    ['pattern', '**', '*/config'],
    ['pattern', '**', '*.md'],
    ['sources', '**', '.'],
    ['sources', 'docs{,/**}', 'docs'],
    ['sources', '.github{,/**}', '.github'],
  ] as const)('does not keep the rest from being written: %s with %s on %s', (kind, glob, path) =>
    expect(covered(glob, path, kind)).toBe('yes'),
  );

  it.each([
    ['search', '**', '.', 'yes'],
    ['search', '**', 'docs', 'yes'],
    ['tree', '**', '.', 'yes'],
    ['pattern', '**', '*', 'yes'],
    ['search', '**', '.git', 'no'],
    ['search', '.git/**', '.git', 'yes'],
    ['pattern', '**', '.git/*', 'no'],
    ['pattern', '**', '.g*/config', 'no'],
    ['search', '**', '/', 'no'],
    ['search', '/**', '/', 'no'],
  ] as const)(
    'does not keep the whole from being searched: %s with %s on %s is %s',
    (kind, glob, path, answer) => expect(covered(glob, path, kind, 'reads')).toBe(answer),
  );
});

describe('where the repository lies in a home', () => {
  const atHome = { cwd: '/home/alice/shop', root: '/home/alice/shop' };
  it.each([
    ['~/**', 'src/a', 'path', 'no'],
    ['~/shop/**', 'src/a', 'path', 'yes'],
    ['~/**', '~/notes', 'path', 'yes'],
    ['~/**', '~/shop/src/a', 'path', 'no'],
    ['~/**', '/home/alice/notes', 'path', 'yes'],
    ['/home/alice/**', '/home/alice', 'search', 'no'],
    ['/home/**', '/home/alice/shop/src', 'search', 'no'],
  ] as const)('%s over %s (%s): %s', (glob, path, kind, answer) =>
    expect(covered(glob, path, kind, 'reads', atHome)).toBe(answer),
  );
});
