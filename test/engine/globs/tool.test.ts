import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileToolGlob } from '../../../src/engine/globs/tool.ts';
import { InputError } from '../../../src/engine/problem.ts';

describe('a glob on tools', () => {
  it.each([
    ['shell', 'shell', true],
    ['shell', 'shell.x', false],
    ['shell', 'Shell', false],
    ['file.*', 'file.read', true],
    ['file.*', 'file', false],
    ['file.*', 'file.a.b', false],
    ['mcp.*.que*', 'mcp.postgres.query', true],
    ['mcp.*.que*', 'mcp.postgres.run', false],
    ['*e*l*', 'shell', true],
    ['mcp.**', 'mcp.a.b.c', true],
    ['mcp.**', 'mcp', false],
    ['mcp.**.query', 'mcp.a.b.query', true],
    ['mcp.**.query', 'mcp.query', false],
    ['**.query', 'mcp.a.query', true],
    ['**', 'shell', true],
    ['*', 'mcp.a', false],
  ])('%s on %s: %s', (glob, tool, matches) => expect(compileToolGlob(glob).test(tool)).toBe(matches));

  it.each([
    ['shell', 'shell'],
    ['mcp.a.b', 'mcp.a.b'],
    ['mcp.*', undefined],
    ['**', undefined],
  ])('%s names %s', (glob, literal) => expect(compileToolGlob(glob).literal).toBe(literal));

  it.each([
    '',
    '.',
    'a.',
    '.a',
    'a..b',
    'a b',
    'a?',
    '[a]',
    '{a,b}',
    'a/b',
    'a**',
    '**a',
    '***',
    'ä',
    'a\n',
    'a.'.repeat(1000),
  ])('that could match no tool says so: %j', (glob) =>
    expect(() => compileToolGlob(glob)).toThrow(InputError),
  );

  it('matches every tool that it spells', () => {
    const tool = fc.stringMatching(/^[a-z0-9_-]{1,4}(\.[a-z0-9_-]{1,4}){0,3}$/);
    fc.assert(fc.property(tool, (text) => compileToolGlob(text).test(text)));
  });
});
