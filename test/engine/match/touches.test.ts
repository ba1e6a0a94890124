import { describe, expect, it } from 'vitest';
import type {
  FilePart,
  HttpPart,
  Part,
  ShellPart,
  SqlPart,
  WholePart,
} from '../../../src/engine/facts/part.ts';
import { type Answer, type Known, UNKNOWN } from '../../../src/engine/logic.ts';
import { networkTest } from '../../../src/engine/match/network.ts';
import { touchTest } from '../../../src/engine/match/touches.ts';
import type { PathFact } from '../../../src/engine/paths/fact.ts';
import { failure } from '../../support/hostile.ts';

const place = { cwd: '/repo', root: '/repo' };
const path = (text: string): PathFact => ({ kind: 'path', path: text });
const nothing = { text: '', reads: [], writes: [], hosts: [] };

function shell(touches: Partial<Pick<ShellPart, 'reads' | 'writes' | 'hosts'>> = {}): ShellPart {
  return { kind: 'shell', dynamic: false, readings: [], ...nothing, ...touches };
}
const file = (touches: Partial<FilePart>): FilePart => ({ kind: 'file', ...nothing, ...touches });
const whole = (touches: Partial<WholePart>): WholePart => ({
  kind: 'whole',
  unread: [],
  ...nothing,
  ...touches,
});
const sql: SqlPart = { kind: 'sql', text: '', effect: 'read' };
const http = (host: Known<string>): HttpPart => ({ kind: 'http', text: '', method: 'GET', host, path: '/' });

const a = path('/repo/src/a');
const b = path('/repo/lib/b');
const unknown: PathFact = { kind: 'unknown' };

describe('writes', () => {
  const test = touchTest('writes', ['src/**', 'etc/*']);
  it.each<[string, Part, Answer, Answer]>([
    ['one path within', shell({ writes: [a] }), 'yes', 'yes'],
    ['one path outside', shell({ writes: [b] }), 'no', 'no'],
    ['one of two within', shell({ writes: [a, b] }), 'yes', 'no'],
    ['each in another glob', shell({ writes: [a, path('/repo/etc/x')] }), 'yes', 'yes'],
    ['one within, one unknown', shell({ writes: [a, unknown] }), 'yes', 'unknown'],
    ['one outside, one unknown', shell({ writes: [b, unknown] }), 'unknown', 'no'],
    ['a guarded one', shell({ writes: [path('/repo/src/.git/x')] }), 'yes', 'no'],
    ['only reads', shell({ reads: [a] }), 'no', 'yes'],
    ['none in a command', shell(), 'no', 'yes'],
    ['a file within', file({ writes: [a] }), 'yes', 'yes'],
    ['a file that is read', file({ reads: [a] }), 'no', 'no'],
    ['a declared path within', whole({ reads: [a], writes: [a] }), 'yes', 'yes'],
    ['an action without paths', whole({}), 'no', 'no'],
    ['SQL', sql, 'no', 'no'],
    ['a request', http('a.com'), 'no', 'no'],
  ])('%s', (_, part, trigger, bound) => {
    expect(test.test({ part, place }, 'trigger')).toBe(trigger);
    expect(test.test({ part, place }, 'bound')).toBe(bound);
  });

  it('beside reads, leaves a file that is read to that key, and only that', () => {
    const beside = touchTest('writes', ['src/**'], { beside: true });
    expect(beside.test({ part: file({ reads: [b] }), place }, 'bound')).toBe('yes');
    expect(beside.test({ part: file({ writes: [b] }), place }, 'bound')).toBe('no');
    expect(beside.test({ part: whole({}), place }, 'bound')).toBe('no');
    expect(beside.test({ part: file({ reads: [a] }), place }, 'trigger')).toBe('no');
  });
});

describe('reads', () => {
  const test = touchTest('reads', ['**']);
  it('stay within the repository when all of it is searched, which writes do not', () => {
    const tree: PathFact = { kind: 'search', path: '/repo' };
    expect(test.test({ part: shell({ reads: [tree] }), place }, 'bound')).toBe('yes');
    const writes = touchTest('writes', ['**']);
    expect(writes.test({ part: shell({ writes: [{ kind: 'tree', path: '/repo' }] }), place }, 'bound')).toBe(
      'no',
    );
  });

  it('shows what it looked at', () => {
    const facts: PathFact[] = [a, { kind: 'tree', path: '/x' }, unknown];
    expect(test.seen({ part: shell({ reads: facts }), place })).toEqual([
      '/repo/src/a',
      { tree: '/x' },
      { $unknown: true },
    ]);
    expect(test.seen({ part: sql, place })).toEqual([]);
  });

  it('refuses a malformed glob', () => expect(failure(() => touchTest('reads', ['a', '[']))).not.toBe(''));
});

describe('network', () => {
  const some = networkTest(['*.example.com', '10.0.0.1']);
  const any = networkTest(true);
  it.each<[string, Part, Answer, Answer, Answer, Answer]>([
    ['a host within', shell({ hosts: ['a.example.com'] }), 'yes', 'yes', 'yes', 'yes'],
    ['a host outside', shell({ hosts: ['evil.com'] }), 'no', 'no', 'yes', 'yes'],
    ['one of two', shell({ hosts: ['a.example.com', 'evil.com'] }), 'yes', 'no', 'yes', 'yes'],
    ['one within, one unknown', shell({ hosts: ['10.0.0.1', UNKNOWN] }), 'yes', 'unknown', 'yes', 'yes'],
    ['an unknown host', shell({ hosts: [UNKNOWN] }), 'unknown', 'unknown', 'yes', 'yes'],
    ['a command without network', shell(), 'no', 'yes', 'no', 'yes'],
    ['a request within', http('a.example.com'), 'yes', 'yes', 'yes', 'yes'],
    ['a request outside', http('evil.com'), 'no', 'no', 'yes', 'yes'],
    ['a request to nobody knows whom', http(UNKNOWN), 'unknown', 'unknown', 'yes', 'yes'],
    ['a file', file({ reads: [a] }), 'no', 'no', 'no', 'no'],
    ['SQL', sql, 'no', 'no', 'no', 'no'],
    ['an action without facts', whole({}), 'no', 'no', 'no', 'no'],
  ])('%s', (_, part, trigger, bound, anyTrigger, anyBound) => {
    expect(some.test({ part, place }, 'trigger')).toBe(trigger);
    expect(some.test({ part, place }, 'bound')).toBe(bound);
    expect(any.test({ part, place }, 'trigger')).toBe(anyTrigger);
    expect(any.test({ part, place }, 'bound')).toBe(anyBound);
  });

  it('shows what it looked at', () =>
    expect(some.seen({ part: shell({ hosts: ['a.com', UNKNOWN] }), place })).toEqual([
      'a.com',
      { $unknown: true },
    ]));
});
