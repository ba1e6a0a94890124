import { describe, expect, test } from 'vitest';
import { describeOwners, ownersOf } from '../../../src/engine/codeowners/ownership.ts';
import { codeownersPath, parseCodeowners } from '../../../src/engine/codeowners/parse.ts';

// Rules are numbered as in src/engine/codeowners/README.md.

/** "@a @b", "unowned" or "unmatched". */
function owners(text: string, path: string): string {
  const ownership = ownersOf(parseCodeowners(text, 'CODEOWNERS'), path);
  return ownership.kind === 'owned' ? ownership.owners.map((owner) => owner.text).join(' ') : ownership.kind;
}

function matches(pattern: string, path: string): boolean {
  return owners(`${pattern} @me`, path) === '@me';
}

function problems(text: string): string[] {
  return parseCodeowners(text, 'CODEOWNERS').problems.map((p) => `${p.line}:${p.column} ${p.kind}`);
}

describe('rule 1: the first file found counts, the others are ignored', () => {
  const cases: [string[], string | undefined][] = [
    [['docs/CODEOWNERS', 'CODEOWNERS', '.github/CODEOWNERS'], '.github/CODEOWNERS'],
    [['docs/CODEOWNERS', 'CODEOWNERS'], 'CODEOWNERS'],
    [['docs/CODEOWNERS'], 'docs/CODEOWNERS'],
    [['codeowners', '.gitlab/CODEOWNERS', 'src/CODEOWNERS'], undefined],
  ];
  test.each(cases)('%j', (files, expected) => {
    expect(codeownersPath((path) => files.includes(path))).toBe(expected);
  });
});

describe('rule 3: a file of 3 MB or more is not read, and nobody owns anything', () => {
  const line = '* @me\n';
  test('just below it is read', () => {
    expect(owners(line + '#'.repeat(3_000_000 - line.length - 1), 'a')).toBe('@me');
  });
  test.each([
    ['ASCII', line + '#'.repeat(3_000_000 - line.length)],
    ['fewer characters than bytes', `${line}#${'é'.repeat(1_500_000)}`],
  ])('%s', (_, text) => {
    const codeowners = parseCodeowners(text, 'CODEOWNERS');
    expect(codeowners).toMatchObject({ tooLarge: true, entries: [], problems: [{ kind: 'too-large' }] });
    expect(ownersOf(codeowners, 'a')).toEqual({ kind: 'unmatched' });
  });
});

describe('rule 4: "#" starts a comment, also after owners; blank lines mean nothing', () => {
  test.each([
    ['# * @nobody\n\n \t \n* @me', '@me'],
    ['* @me # @not-me', '@me'],
    ['* @me#@not-me', '@me'],
    ['* @me\n  # indented', '@me'],
    ['* # nobody', 'unowned'],
    ['* @me\r\n\r\n', '@me'],
    ['  *\t@me  @you\t', '@me @you'],
  ])('%j', (text, expected) => {
    expect(owners(text, 'a')).toBe(expected);
    expect(problems(text)).toEqual([]);
  });
  test('inside a pattern it ends the pattern and the line has no owners, which is reported', () => {
    expect(owners('* @me\nc#d @you', 'c')).toBe('unowned');
    expect(owners('* @me\nc#d @you', 'c#d')).toBe('@me');
    expect(problems('* @me\nc#d @you')).toEqual(['2:2 comment']);
  });
});

describe('rule 5: an escaped space is part of the pattern', () => {
  test.each([
    ['a\\ b.txt', 'a b.txt'],
    ['a\\ b/', 'a b/c'],
    ['a\\\tb', 'a\tb'],
  ])('%s', (pattern, path) => {
    expect(matches(pattern, path)).toBe(true);
  });
  test('an unescaped one is not', () => {
    expect(problems('a b.txt @me')).toEqual(['1:3 owner']);
  });
});

describe('rule 6: the last matching line wins, alone', () => {
  test.each([
    ['* @a\n*.js @b', 'x.js', '@b'],
    ['*.js @b\n* @a', 'x.js', '@a'],
    ['*.js @a\n*.js @b', 'x.js', '@b'],
    ['src/ @a\n*.js @b\n/src/x.js @c', 'src/x.js', '@c'],
    ['/src/x.js @c\n*.js @b\nsrc/ @a', 'src/x.js', '@a'],
    ['/src/ @a\nother/ @b', 'src/other/x', '@b'],
    ['other/ @b\n/src/ @a', 'src/other/x', '@a'],
  ])('%j', (text, path, expected) => {
    expect(owners(text, path)).toBe(expected);
  });
});

test('rule 7: a match without owners is unowned, not unmatched', () => {
  const codeowners = parseCodeowners('/src/ @a\n/src/gen/', 'CODEOWNERS');
  expect(ownersOf(codeowners, 'src/gen/x')).toEqual({ kind: 'unowned', line: 2, pattern: '/src/gen/' });
  expect(ownersOf(codeowners, 'x')).toEqual({ kind: 'unmatched' });
});

describe('rule 8: paths are case-sensitive', () => {
  test.each([
    ['SRC/', 'src/a'],
    ['*.JS', 'a.js'],
    ['/Docs/*', 'docs/a'],
    ['é', 'É'],
  ])('%s does not match %s', (pattern, path) => {
    expect(matches(pattern, path)).toBe(false);
  });
});

describe('rules 9 and 10: an invalid line is reported and skipped, so an earlier one wins', () => {
  test.each([
    ['!x @b', '2:1 gitlab'],
    ['\\#x @b', '2:1 pattern'],
    ['a\\#x @b', '2:2 pattern'],
    ['[ab].js @b', '2:1 pattern'],
    ['x[ab].js @b', '2:2 pattern'],
    ['x] @b', '2:2 pattern'],
    ['/*** @b', '2:2 pattern'],
    ['a/***/b @b', '2:3 pattern'],
    ['x\\', '2:2 pattern'],
    ['a\\/b @b', '2:2 pattern'],
    ['* b', '2:3 owner'],
    ['* @b c', '2:6 owner'],
    ['* @', '2:3 owner'],
    ['* @a,@b', '2:3 owner'],
    ['*\u00a0@b @c d', '2:9 owner'],
    ['* @b\u00a0@c', '2:3 owner'],
    ['* b@localhost', '2:3 owner'],
    ['* b@example..com', '2:3 owner'],
    ['* \\@b', '2:3 owner'],
  ])('%j', (line, problem) => {
    const text = `* @a\n${line}\n`;
    expect(problems(text)).toEqual([problem]);
    for (const path of ['x', 'a.js', 'xa.js', 'x]', '#x', 'a/b', 'x\\'])
      expect(owners(text, path)).toBe('@a');
  });
  test('a problem quotes what is wrong and says what to do', () => {
    const [problem] = parseCodeowners('* alice', 'CODEOWNERS').problems;
    expect(problem?.message).toBe(
      '"alice" is not an owner; GitHub skips this line: write "@user", "@org/team" or an email address',
    );
  });
  test('a byte order mark before the first pattern would be part of it; before a comment it is nothing', () => {
    expect(owners('\uFEFF* @me', 'a')).toBe('unmatched');
    expect(problems('\uFEFF* @me')).toEqual(['1:1 pattern']);
    expect(problems('\uFEFF# hello\n* @me')).toEqual([]);
  });
  test('escaped brackets and wildcards are literal', () => {
    expect(matches('a\\[1\\].js', 'a[1].js')).toBe(true);
    expect(matches('\\*.js', '*.js')).toBe(true);
    expect(matches('\\*.js', 'a.js')).toBe(false);
    expect(matches('/docs/\\*', 'docs/a')).toBe(false);
    expect(matches('\\!x', '!x')).toBe(true);
    expect(matches('\\\\x', '\\x')).toBe(true);
    expect(matches('/\\*\\*/x', 'a/b/x')).toBe(false);
  });
});

describe('rules 11 to 15: what a pattern matches', () => {
  const table: [rule: string, pattern: string, yes: string[], no: string[]][] = [
    ['11: "/" alone matches nothing', '/', [], ['a', 'a/b']],
    ['11: nor does an empty segment', 'a//b', [], ['a/b', 'a/x/b']],
    ['12: no slash is any depth', 'foo', ['foo', 'a/foo', 'a/b/foo/c'], ['foo1', 'afoo', 'a/xfoo']],
    ['12: a glob without slash is any depth', '*.js', ['a.js', 'a/b.js', '.js', 'x.js/y'], ['a.jsx', 'js']],
    [
      '12: a trailing slash does not anchor',
      'apps/',
      ['apps/a', 'x/apps/a/b'],
      ['apps', 'x/apps', 'myapps/a'],
    ],
    ['12: a leading slash anchors', '/foo', ['foo', 'foo/a'], ['a/foo']],
    ['12: an inner slash anchors', 'a/b', ['a/b', 'a/b/c'], ['x/a/b', 'a/bc', 'a/x/b']],
    ['12: a leading and a trailing slash anchor', '/apps/', ['apps/a'], ['x/apps/a', 'apps']],
    ['13: a name is the file, or all below the directory', '/foo', ['foo', 'foo/a', 'foo/a/b'], ['foob/a']],
    ['13: a trailing slash is only what is below', '/foo/', ['foo/a', 'foo/a/b'], ['foo']],
    ['14: "*" stops at a slash', '/a/*/c', ['a/b/c', 'a/b/c/d'], ['a/c', 'a/b/b/c']],
    ['14: "*" inside a segment stops too', '/a*c', ['ac', 'abc', 'abbc/x'], ['a/c', 'ab/c']],
    ['14: what is before and after "*" does not overlap', '/ab*ba', ['abba', 'abxba'], ['aba']],
    ['14: "?" is one character, no slash', '/a?c', ['abc', 'a😀c', 'aéc'], ['ac', 'a/c', 'abbc']],
    ['14: a last "*" is direct children', 'docs/*', ['docs/a', 'docs/.a'], ['docs/a/b', 'docs', 'x/docs/a']],
    ['14: a last "*" at the root', '/*', ['a', '.a'], ['a/b']],
    ['14: a last "a*" is also what is below', '/a*', ['a', 'ab', 'ab/c', 'a/b/c'], ['b', 'b/a']],
    ['14: a last "?" is also what is below', '/docs/?', ['docs/a', 'docs/a/b'], ['docs/ab']],
    ['14: "*" alone is everything', '*', ['a', 'a/b', 'a/b/c', '.x/.y'], []],
    ['14: "*/" is everything in a directory', '*/', ['a/b', 'a/b/c'], ['a']],
    ['14: "docs/*/" is what is below children', 'docs/*/', ['docs/a/b', 'docs/a/b/c'], ['docs/a']],
    ['15: "**/x" is any depth', '**/x', ['x', 'a/x', 'a/b/x', 'a/x/b'], ['ax', 'a/bx']],
    ['15: "/**/x" too', '/**/x', ['x', 'a/x', 'a/b/x'], ['ax']],
    ['15: "**/x/y" is any depth', '**/x/y', ['x/y', 'a/x/y', 'a/b/x/y/z'], ['x/a/y']],
    ['15: "x/**" is everything below x', 'x/**', ['x/a', 'x/a/b'], ['x', 'a/x/b']],
    [
      '15: "a/**/b" is zero or more between',
      'a/**/b',
      ['a/b', 'a/x/b', 'a/x/y/b', 'a/b/c'],
      ['a/xb', 'ab', 'x/a/b'],
    ],
    ['15: several "**"', 'a/**/b/**/c', ['a/b/c', 'a/x/b/y/z/c', 'a/b/b/c/c'], ['a/c', 'a/c/b']],
    ['15: "**" alone is everything', '**', ['a', 'a/b'], []],
    ['15: "/**" is everything', '/**', ['a', 'a/b'], []],
    ['15: "**/" is everything in a directory', '**/', ['a/b', 'a/b/c'], ['a']],
    ['15: "x/**/" is below a directory below x', 'x/**/', ['x/a/b', 'x/a/b/c'], ['x/a', 'x']],
    ['15: "**/docs/*" is direct children at any depth', '**/docs/*', ['docs/a', 'x/docs/a'], ['docs/a/b']],
    ['15: "x/**/*" is everything below x', 'x/**/*', ['x/a', 'x/a/b'], ['x']],
    ['15: "**" within a segment is "*"', '/a**b', ['ab', 'axb'], ['a/b', 'ax/b']],
  ];
  test.each(table)('rule %s: %s', (_, pattern, yes, no) => {
    expect(yes.filter((path) => !matches(pattern, path))).toEqual([]);
    expect(no.filter((path) => matches(pattern, path))).toEqual([]);
  });
});

describe('rule 16: owners are users, teams and email addresses', () => {
  test('each kind, as written', () => {
    expect(ownersOf(parseCodeowners('* @Alice @Acme/DBA Bob@Example.com', 'CODEOWNERS'), 'a')).toEqual({
      kind: 'owned',
      line: 1,
      pattern: '*',
      owners: [
        { kind: 'user', login: 'Alice', text: '@Alice' },
        { kind: 'team', org: 'Acme', slug: 'DBA', text: '@Acme/DBA' },
        { kind: 'email', address: 'Bob@Example.com', text: 'Bob@Example.com' },
      ],
    });
  });
});

test('rule 17: all owners of the winning line, and of no other', () => {
  expect(owners('* @z\na @x\n/a @a @b c@d.e', 'a')).toBe('@a @b c@d.e');
});

describe('rule 18: a bot is no owner', () => {
  test.each(['@renovate[bot]', '@Dependabot[BOT]', 'renovate[bot]'])('%s', (bot) => {
    expect(problems(`* @a\n* @b ${bot}`)).toEqual(['2:6 owner']);
    expect(owners(`* @a\n* @b ${bot}`, 'x')).toBe('@a');
  });
});

describe('rule 19: what is only GitLab syntax is reported as such', () => {
  test.each([
    ['[Docs]', 1],
    ['[Docs] @a', 1],
    ['  [Docs and more][2] @a', 3],
    ['^[Docs]', 1],
    ['^[Docs][1] @a # optional', 1],
    ['!*.md @a', 1],
    ['* @@maintainer', 3],
    ['* @a/b/c', 3],
  ])('%s', (line, column) => {
    expect(problems(line)).toEqual([`1:${column} gitlab`]);
    expect(owners(line, 'x')).toBe('unmatched');
  });
});

test('owners are described by path, spelling, file and line', () => {
  const codeowners = parseCodeowners('/src/ @Alice bob@example.com\n/src/gen/', 'docs/CODEOWNERS');
  const file = 'docs/CODEOWNERS';
  expect(describeOwners(codeowners, ['src/a', 'src/gen/a', 'README.md'])).toEqual([
    { path: 'src/a', owners: ['@Alice', 'bob@example.com'], file, line: 1 },
    { path: 'src/gen/a', owners: [], file, line: 2 },
    { path: 'README.md', owners: [], file, line: null },
  ]);
});
