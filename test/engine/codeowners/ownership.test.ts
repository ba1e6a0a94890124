import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownersOf, ownersOfGlob } from '../../../src/engine/codeowners/ownership.ts';
import { parseCodeowners } from '../../../src/engine/codeowners/parse.ts';
import { anyPath, anyPattern } from './arbitraries.ts';

const FILE = 'CODEOWNERS';

function lineFor(lines: readonly string[], path: string): number | undefined {
  const ownership = ownersOf(parseCodeowners(lines.join('\n'), FILE), path);
  return ownership.kind === 'unmatched' ? undefined : ownership.line;
}

const anyLine = fc
  .tuple(anyPattern, fc.constantFrom('', ' @a', ' @a b@c.d', ' @a # why'))
  .map((t) => t.join(''));
const invalidLine = fc.constantFrom(
  '!a',
  '[S]',
  '^[S] @a',
  'a[b] @a',
  '/*** @a',
  '* nobody',
  '* @a[bot]',
  '\\#',
  'a\\',
);

describe('of whatever lines', () => {
  test('the last that matches when it is the only one wins', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), anyPath, (lines, path) => {
        const last = lines.findLastIndex((line) => lineFor([line], path) !== undefined);
        expect(lineFor(lines, path)).toBe(last === -1 ? undefined : last + 1);
      }),
      { numRuns: 1000 },
    );
  });

  test('an invalid one changes nothing but the count', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 5 }),
        invalidLine,
        anyPath,
        fc.nat(5),
        (lines, bad, path, at) => {
          const before = lineFor(lines, path);
          const place = Math.min(at, lines.length);
          const after = lineFor(lines.toSpliced(place, 0, bad), path);
          expect(after).toBe(before !== undefined && before > place ? before + 1 : before);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('one for a path in upper case never matches it in lower case', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const pattern = `/${path.replaceAll(' ', '\\ ')}`;
        expect(lineFor([pattern.toUpperCase()], path)).toBe(undefined);
        expect(lineFor([pattern], path)).toBe(1);
      }),
    );
  });

  test('any text is read without an exception, and every owned path names an owner', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'ab/*?[]!#\\ @.\t\r\n\u0000\uFEFF\ud83d\u{1F600}'),
    });
    fc.assert(
      fc.property(hostile, anyPath, (text, path) => {
        const ownership = ownersOf(parseCodeowners(text, FILE), path);
        expect(ownership.kind === 'owned' ? ownership.owners.length : 1).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('attack: a path that is not the name of a file in the repository', () => {
  test.each(['', '/', '/etc/passwd', 'a/', 'a//b', './a', 'a/./b', '../a', 'a/..', '..'])('%j', (path) => {
    expect(ownersOf(parseCodeowners('* @me\n/** @me\na/ @me', FILE), path)).toEqual({ kind: 'unmatched' });
  });
});

describe('owners of a glob', () => {
  const codeowners = parseCodeowners('/db/ @dba\n/db/gen/\n*.md @docs\n/db/*.sql @dba', FILE);
  const kinds = (files: string[], matches = (path: string) => path.startsWith('db/') || path === 'LICENSE') =>
    ownersOfGlob(codeowners, matches, files).map((o) =>
      o.kind === 'unmatched' ? o.kind : `${o.kind} ${o.line}`,
    );

  test('are those of the tracked files that match, once for each winning line', () => {
    expect(kinds(['db/a', 'db/b', 'db/x/c', 'db/README.md', 'README.md', 'db/d.sql'])).toEqual([
      'owned 1',
      'owned 3',
      'owned 4',
    ]);
  });
  test('keep what nobody owns', () => {
    expect(kinds(['db/gen/a', 'db/a', 'LICENSE', 'db/gen/b'])).toEqual(['unowned 2', 'owned 1', 'unmatched']);
  });
  test('are none when no tracked file matches', () => {
    expect(kinds(['src/a', 'README.md'])).toEqual([]);
  });
});
