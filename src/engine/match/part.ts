import type { FactKind, Part, Touches } from '../facts/part.ts';
import { type Answer, type Mode, UNKNOWN } from '../logic.ts';
import type { Effect, Matcher } from '../schema/generated/types.ts';
import type { At } from './action.ts';
import { httpTests } from './http.ts';
import type { Checked } from './late.ts';
import { listOf } from './list.ts';
import { networkTest } from './network.ts';
import { shellTests } from './shell.ts';
import { sqlTests } from './sql.ts';
import type { KeyTest, PartSubject } from './test.ts';
import { touchTest } from './touches.ts';

/** Where a matcher stands: what it matches for, and whether a match must name what a part does. */
export interface Stand extends Checked {
  readonly mode: Mode;
  /** In `match` of an allow rule: what it does not name, it does not allow. */
  readonly mustName: boolean;
  /** In `unless` of an allow rule: what cannot be told takes the allow back. */
  readonly takesBack: boolean;
}

/** How `match` and `unless` of a rule read parts: triggers and bounds change places between them. */
export function standOf(effect: Effect, side: 'match' | 'unless'): Stand {
  const allows = effect === 'allow';
  const mustName = allows && side === 'match';
  const takesBack = allows && side === 'unless';
  return { mode: mustName || (!allows && side === 'unless') ? 'bound' : 'trigger', mustName, takesBack };
}

/** The keys that look at a part. */
const PART_KEYS = ['sql', 'shell', 'http', 'reads', 'writes', 'network'] as const;

/** Whether a matcher looks at parts at all; one that does not speaks for the whole tool. */
export function hasPartKey(matcher: Matcher): boolean {
  return PART_KEYS.some((key) => matcher[key] !== undefined);
}

/** The tests of a matcher's part keys. */
export function partTests(matcher: Matcher, stand: Stand, at: At): KeyTest<PartSubject>[] {
  if (!hasPartKey(matcher)) return [];
  const { sql, shell, http, reads, writes, network } = matcher;
  const tests: KeyTest<PartSubject>[] = [];
  const ofOwnKind = <K extends FactKind>(kind: K, compile: () => KeyTest<PartOf<K>>[]): void => {
    tests.push(...ofKind(kind, otherKind(kind, matcher, stand), at([kind], compile)));
  };
  if (sql !== undefined) ofOwnKind('sql', () => sqlTests(sql, stand));
  if (shell !== undefined) ofOwnKind('shell', () => shellTests(shell, stand));
  if (http !== undefined) ofOwnKind('http', () => httpTests(http, stand));
  if (reads !== undefined)
    tests.push(
      at(['reads'], () => touchTest('reads', listOf(reads), { ...stand, beside: writes !== undefined })),
    );
  if (writes !== undefined)
    tests.push(
      at(['writes'], () => touchTest('writes', listOf(writes), { ...stand, beside: reads !== undefined })),
    );
  if (network !== undefined) {
    tests.push(at(['network'], () => networkTest(network === true ? true : listOf(network), stand)));
  }
  if (stand.mustName) tests.push(named(matcher));
  return tests.map((test) => ({ ...test, withheld: ({ part }) => part.withheld === true }));
}

type PartOf<K extends FactKind> = Extract<Part, { kind: K }>;
type OtherKind = (subject: PartSubject) => Answer;

/**
 * What a key says of a part of another kind: no, it has none of the key's values. But an allow that is to be taken back
 * for what its SQL does must not stand when the action has no SQL that can be read.
 */
function otherKind(kind: FactKind, { tool }: Matcher, { takesBack }: Stand): OtherKind {
  // `shell` and `http` without `tool` mean their own tools, whose facts are never missing.
  const asked = takesBack && (kind === 'sql' || tool !== undefined);
  return ({ lacks }) => (asked && lacks.has(kind) ? 'unknown' : 'no');
}

/** The tests of a part key, with one before them that the part is of its kind. */
function ofKind<K extends FactKind>(
  kind: K,
  other: OtherKind,
  tests: readonly KeyTest<PartOf<K>>[],
): KeyTest<PartSubject>[] {
  const isOwn = (part: Part): part is PartOf<K> => part.kind === kind;
  return [
    {
      key: kind,
      wanted: undefined,
      test: (subject) => (isOwn(subject.part) ? 'yes' : other(subject)),
      seen: ({ part }) => part.kind,
    },
    ...tests.map((inner) => ({
      key: inner.key,
      wanted: inner.wanted,
      test: (subject: PartSubject, mode: Mode) =>
        isOwn(subject.part) ? inner.test(subject.part, mode) : other(subject),
      seen: ({ part }: PartSubject) => (isOwn(part) ? inner.seen(part) : undefined),
    })),
  ];
}

/** What a part does that this allow rule does not name, it does not allow. */
function named(matcher: Matcher): KeyTest<PartSubject> {
  const missing = (part: Part): string[] => missingNames(part, matcher);
  return {
    key: 'named',
    wanted: PART_KEYS.filter((key) => matcher[key] !== undefined),
    test: ({ part }) => {
      const names = missing(part);
      if (names.length === 0) return 'yes';
      return part.withheld === true && names.every((name) => mayBeNone(part, name)) ? 'unknown' : 'no';
    },
    seen: ({ part }) => missing(part).map((key) => `${key} is not named`),
  };
}

/** Whether a command of which words are withheld may do nothing of a kind: nothing that it does so is known. */
function mayBeNone(part: Part, key: string): boolean {
  if (part.kind !== 'shell') return false;
  if (key === 'writes') return part.writes.every(({ kind }) => kind === 'unknown');
  return key === 'network' && part.hosts.every((host) => host === UNKNOWN);
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
