import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../src/engine/logic.ts';
import { declarePlace, normalisePath, pathFact } from '../../../src/engine/paths/normalise.ts';
import { LINEAR } from '../../support/cpu.ts';
import { failure, growth } from '../../support/hostile.ts';

const place = { cwd: '/repo/src', root: '/repo' };

describe('normalisePath', () => {
  it.each([
    ['a.ts', '/repo/src/a.ts'],
    ['.', '/repo/src'],
    ['../b//c/./d/', '/repo/b/c/d'],
    ['build/../.git/config', '/repo/src/.git/config'],
    ['//etc//passwd', '/etc/passwd'],
    ['/../../etc/passwd', '/etc/passwd'],
    ['../../../../../etc/passwd', '/etc/passwd'],
    ['/', '/'],
    ['~', '~'],
    ['~/', '~'],
    ['~/.ssh//./id', '~/.ssh/id'],
    ['~/a/../b', '~/b'],
    ['~root/x', '~root/x'],
    ['./~/x', '/repo/src/~/x'],
    ['x~', '/repo/src/x~'],
  ])('%s is %s', (text, path) => expect(normalisePath(text, place)).toBe(path));

  it.each([
    ['nothing', ''],
    ['a NUL byte', 'a\0b'],
    ['a climb out of a home', '~/../x'],
    ['a climb out of a home, hidden', '~/a/../../x'],
    ["a shell's directory", '~+/x'],
    ["a shell's last directory", '~-'],
    ['a path longer than any', 'a/'.repeat(3000)],
    ['a segment longer than any', 'a'.repeat(256)],
  ])('does not guess at %s', (_, text) => expect(normalisePath(text, place)).toBe(UNKNOWN));

  it('is idempotent', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '/', '.', '..', '~', '~b', ' ', 'ü'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, (path) => {
        const once = normalisePath(path, place);
        if (once !== UNKNOWN) expect(normalisePath(once, place)).toBe(once);
      }),
    );
  });

  it('leaves no dots, doubled slashes or relative paths', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '/', '.', '..', '~'), maxLength: 12 });
    fc.assert(
      fc.property(text, (path) => {
        const result = normalisePath(path, place);
        if (result !== UNKNOWN) expect(result).toMatch(/^(?:\/|~)/);
        if (result !== UNKNOWN) expect(result).not.toMatch(/\/\/|\/\.{1,2}(?:\/|$)|.\/$/);
      }),
    );
  });
});

describe('pathFact', () => {
  it('has the kind that was asked for', () => {
    expect(pathFact('a', place)).toEqual({ kind: 'path', path: '/repo/src/a' });
    expect(pathFact('a', place, 'tree')).toEqual({ kind: 'tree', path: '/repo/src/a' });
  });

  it('is unknown when the path is', () => expect(pathFact('', place, 'tree')).toEqual({ kind: 'unknown' }));

  it('does not follow a wildcard to its parent', () => {
    expect(pathFact('*/../x', place, 'pattern')).toEqual({ kind: 'unknown' });
    expect(pathFact('a?/b/..', place, 'pattern')).toEqual({ kind: 'unknown' });
    expect(pathFact('../*.ts', place, 'pattern')).toEqual({ kind: 'pattern', path: '/repo/*.ts' });
  });

  it.each(['/..', '*/', 'a*/b', '[', '~'])('stays linear on %j, however long', (unit) => {
    expect(growth(unit, (text) => pathFact(text, place, 'pattern'))).toBeLessThan(LINEAR);
  });
});

describe('declarePlace', () => {
  it.each([
    [{}, { root: '/repo', cwd: '/repo' }],
    [{ cwd: 'src' }, { root: '/repo', cwd: '/repo/src' }],
    [
      { root: '/home/a/shop/', cwd: './x' },
      { root: '/home/a/shop', cwd: '/home/a/shop/x' },
    ],
    [
      { root: '/r', cwd: '/tmp' },
      { root: '/r', cwd: '/tmp' },
    ],
  ])('%j is %j', (said, expected) => expect(declarePlace(said)).toEqual(expected));

  it.each([{ root: 'repo' }, { root: '~/repo' }, { root: '/a\0' }, { cwd: '~' }, { cwd: '' }])(
    'refuses %j',
    (said) => expect(failure(() => declarePlace(said))).toMatch(/must be an absolute path/),
  );
});
