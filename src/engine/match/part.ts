import type { Part, Touches } from '../facts/part.ts';
import type { Mode } from '../logic.ts';
import type { Effect, Matcher } from '../schema/generated/types.ts';
import { type At, list } from './action.ts';
import { httpTests } from './http.ts';
import { networkTest } from './network.ts';
import { shellTests } from './shell.ts';
import { sqlTests } from './sql.ts';
import type { KeyTest, PartInPlace } from './test.ts';
import { touchTest } from './touches.ts';

/** Where a matcher stands: what it matches for, and whether a match must name what a part does. */
export interface Stand {
  readonly mode: Mode;
  /** In `match` of an allow rule: what it does not name, it does not allow. */
  readonly mustName: boolean;
}

/** How `match` and `unless` of a rule read parts: triggers and bounds change places between them. */
export function standOf(effect: Effect, side: 'match' | 'unless'): Stand {
  const bound = (effect === 'allow') === (side === 'match');
  return { mode: bound ? 'bound' : 'trigger', mustName: effect === 'allow' && side === 'match' };
}

/** The keys that look at a part. */
export const PART_KEYS = ['sql', 'shell', 'http', 'reads', 'writes', 'network'] as const;

/** Whether a matcher looks at parts at all; one that does not speaks for the whole tool. */
export function hasPartKey(matcher: Matcher): boolean {
  return PART_KEYS.some((key) => matcher[key] !== undefined);
}

/** The tests of a matcher's part keys. */
export function partTests(matcher: Matcher, stand: Stand, at: At): KeyTest<PartInPlace>[] {
  if (!hasPartKey(matcher)) return [];
  const { sql, shell, http, reads, writes, network } = matcher;
  const tests: KeyTest<PartInPlace>[] = [];
  if (sql !== undefined) tests.push(isKind('sql'), ...at(['sql'], () => sqlTests(sql)).map(onSql));
  if (shell !== undefined)
    tests.push(isKind('shell'), ...at(['shell'], () => shellTests(shell)).map(onShell));
  if (http !== undefined) tests.push(isKind('http'), ...at(['http'], () => httpTests(http)).map(onHttp));
  if (reads !== undefined) tests.push(at(['reads'], () => touchTest('reads', list(reads))));
  if (writes !== undefined) tests.push(at(['writes'], () => touchTest('writes', list(writes))));
  if (network !== undefined) {
    tests.push(at(['network'], () => networkTest(network === true ? true : list(network))));
  }
  if (stand.mustName) tests.push(named(matcher));
  return tests;
}

/** A part of another kind has none of this key's values. */
function isKind(kind: Part['kind']): KeyTest<PartInPlace> {
  return {
    key: kind,
    wanted: undefined,
    test: ({ part }) => (part.kind === kind ? 'yes' : 'no'),
    seen: ({ part }) => part.kind,
  };
}

const onSql = onKind('sql');
const onShell = onKind('shell');
const onHttp = onKind('http');

function onKind<K extends Part['kind']>(kind: K) {
  type Own = Extract<Part, { kind: K }>;
  const isOwn = (part: Part): part is Own => part.kind === kind;
  return (inner: KeyTest<Own>): KeyTest<PartInPlace> => ({
    key: inner.key,
    wanted: inner.wanted,
    test: ({ part }, mode) => (isOwn(part) ? inner.test(part, mode) : 'no'),
    seen: ({ part }) => (isOwn(part) ? inner.seen(part) : undefined),
  });
}

/** What a part does that this allow rule does not name, it does not allow. */
function named(matcher: Matcher): KeyTest<PartInPlace> {
  const missing = (part: Part): string[] => missingNames(part, matcher);
  return {
    key: 'named',
    wanted: PART_KEYS.filter((key) => matcher[key] !== undefined),
    test: ({ part }) => (missing(part).length === 0 ? 'yes' : 'no'),
    seen: ({ part }) => missing(part).map((key) => `${key} is not named`),
  };
}

function missingNames(part: Part, { sql, shell, http, reads, writes, network }: Matcher): string[] {
  switch (part.kind) {
    case 'sql':
      return sql === undefined ? ['sql'] : [];
    case 'http': {
      if (http === undefined) return ['http'];
      return http.host === undefined && network === undefined ? ['network'] : [];
    }
    case 'shell': {
      const missing: string[] = [];
      if (shell === undefined) missing.push('shell');
      if (part.writes.length > 0 && writes === undefined) missing.push('writes');
      if (part.hosts.length > 0 && network === undefined) missing.push('network');
      return missing;
    }
    case 'file':
      return missingPaths(part, reads, writes);
    case 'whole':
      return [...part.unread, ...missingPaths(part, reads, writes)];
  }
}

function missingPaths(part: Touches, reads: Matcher['reads'], writes: Matcher['writes']): string[] {
  if (part.writes.length > 0) return writes === undefined ? ['writes'] : [];
  // A part that neither reads nor writes is never within the bounds of a part key.
  return reads === undefined || part.reads.length === 0 ? ['reads'] : [];
}
