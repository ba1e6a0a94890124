import { describe, expect, test } from 'vitest';
import { formatStatement, isOwnSubject, parseStatement, subjectOf } from '../../src/audit/statement.ts';
import { actionDigest } from '../../src/engine/action/digest.ts';
import type { EntryPredicate } from '../../src/engine/schema/generated/types.ts';

const ACTION = { tool: 'shell' };
const DIGEST = `sha256:${'a'.repeat(64)}` as const;
const TIME = '2026-01-01T00:00:00.000Z';
const POLICY = { commit: 'a'.repeat(40), digest: DIGEST };
const BOUND = { ...POLICY, requirement: DIGEST };
const HOLD = { id: 'ag-aaaaaaaaaa', attempt: 1 };
const HASH = { secretHash: DIGEST };
const SSH = { kind: 'ssh' as const, principal: 'a', signature: 's', expires: TIME };
const HUMAN = { id: 'ssh:a', kind: 'human' as const, evidence: SSH };
const SUMMARY = { journal: 'a'.repeat(16), from: 0, to: 2, counts: { shell: 2 }, journalHash: DIGEST };

type Said = Partial<EntryPredicate> & Pick<EntryPredicate, 'type'>;

function write(said: Said): Uint8Array {
  return formatStatement(DIGEST, {
    occurredAt: TIME,
    requestId: 'request-1',
    engine: { version: '1' },
    mode: 'enforce',
    actor: { id: 'gate', kind: 'gate' },
    log: { origin: 'acme', size: 0, root: `${'A'.repeat(43)}=` },
    ...said,
  });
}

const GOOD: readonly Said[] = [
  { type: 'allowed', action: ACTION, decision: 'allow', policy: POLICY },
  { type: 'allowed', action: ACTION, decision: 'deny', policy: POLICY, mode: 'observe' },
  { type: 'denied', action: ACTION, decision: 'deny', policy: POLICY },
  { type: 'denied', action: ACTION, decision: 'hold', policy: POLICY, reason: 'rejected an hour ago' },
  { type: 'held', action: ACTION, decision: 'hold', policy: BOUND, hold: HOLD },
  { type: 'approved', hold: HOLD, policy: BOUND, actor: HUMAN },
  {
    type: 'rejected',
    hold: HOLD,
    policy: BOUND,
    actor: { id: 'github:5', kind: 'human', evidence: { kind: 'github', user: 5 } },
  },
  { type: 'expired', hold: HOLD, policy: POLICY },
  { type: 'cancelled', hold: HOLD, reason: 'stale' },
  { type: 'claimed', hold: HOLD, policy: BOUND, claim: HASH },
  {
    type: 'executed',
    hold: HOLD,
    claim: { secret: 'a'.repeat(64) },
    outcome: { status: 'failed', exitCode: 1 },
  },
  { type: 'executed', hold: HOLD, outcome: { status: 'unknown' } },
  { type: 'summary', summary: SUMMARY },
  { type: 'rotated', rotation: { retired: DIGEST, next: DIGEST } },
];

test.each(GOOD)('a $type entry comes back as it was written', (said) => {
  const statement = parseStatement(write(said));
  expect(statement.predicate).toMatchObject(said);
  expect(subjectOf(statement)).toBe(DIGEST);
});

describe('a statement is refused', () => {
  test.each<[string, Said]>([
    [
      'that allows what the policy denies',
      { type: 'allowed', action: ACTION, decision: 'deny', policy: POLICY },
    ],
    [
      'that denies what the policy allows',
      { type: 'denied', action: ACTION, decision: 'allow', policy: POLICY, reason: 'x' },
    ],
    [
      'that denies a hold without a reason',
      { type: 'denied', action: ACTION, decision: 'hold', policy: POLICY },
    ],
    [
      'that holds what is allowed',
      { type: 'held', action: ACTION, decision: 'allow', policy: BOUND, hold: HOLD },
    ],
    [
      'that holds without a requirement',
      { type: 'held', action: ACTION, decision: 'hold', policy: POLICY, hold: HOLD },
    ],
    [
      'that allows and names a hold',
      { type: 'allowed', action: ACTION, decision: 'allow', policy: POLICY, hold: HOLD },
    ],
    ['that lacks its action', { type: 'allowed', decision: 'allow', policy: POLICY }],
    [
      'that approves as a gate',
      { type: 'approved', hold: HOLD, policy: BOUND, actor: { ...HUMAN, kind: 'gate' } },
    ],
    [
      'that approves as an agent',
      { type: 'approved', hold: HOLD, policy: BOUND, actor: { ...HUMAN, kind: 'agent' } },
    ],
    [
      'that approves without evidence',
      { type: 'approved', hold: HOLD, policy: BOUND, actor: { id: 'ssh:a', kind: 'human' } },
    ],
    [
      'that approves as another than who signed',
      { type: 'approved', hold: HOLD, policy: BOUND, actor: { ...HUMAN, id: 'ssh:b' } },
    ],
    [
      'that approves without an expiry',
      {
        type: 'approved',
        hold: HOLD,
        policy: BOUND,
        actor: { ...HUMAN, evidence: { kind: 'ssh', principal: 'a', signature: 's' } },
      },
    ],
    [
      'that approves by nobody on GitHub',
      { type: 'approved', hold: HOLD, policy: BOUND, actor: { ...HUMAN, evidence: { kind: 'github' } } },
    ],
    [
      'that approves and changes the terms',
      { type: 'approved', hold: { ...HOLD, validForSeconds: 9 }, policy: BOUND, actor: HUMAN },
    ],
    [
      'that claims with the secret itself',
      { type: 'claimed', hold: HOLD, policy: BOUND, claim: { ...HASH, secret: 'a'.repeat(64) } },
    ],
    [
      'that is executed with a hash only',
      { type: 'executed', hold: HOLD, claim: HASH, outcome: { status: 'unknown' } },
    ],
    ['that cancels without a reason', { type: 'cancelled', hold: HOLD }],
    [
      'that is at a time that never was',
      { type: 'cancelled', hold: HOLD, reason: 'x', occurredAt: '2026-02-30T00:00:00.000Z' },
    ],
    ['that miscounts', { type: 'summary', summary: { ...SUMMARY, to: 3 } }],
    ['that counts nothing', { type: 'summary', summary: { ...SUMMARY, from: 2, counts: {} } }],
    [
      'that is too long',
      {
        type: 'denied',
        action: { ...ACTION, args: { x: 'x'.repeat(48_000) } },
        decision: 'deny',
        policy: POLICY,
      },
    ],
  ])('%s', (_, said) => {
    expect(() => write(said)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  test.each<[string, (text: string) => string]>([
    ['of another predicate type', (text) => text.replace('/event/v1', '/event/v2')],
    ['of another statement type', (text) => text.replace('Statement/v1', 'Statement/v0.1')],
    ['with two subjects', (text) => text.replace(/"subject":\[(.*?)\]/, '"subject":[$1,$1]')],
    ['about a journal', (text) => text.replace('"name":"action"', '"name":"journal"')],
    ['with a field that nobody knows', (text) => text.replace('"mode":', '"trust":"me","mode":')],
    ['with a key said twice', (text) => text.replace('"mode":', '"mode":"observe","mode":')],
    ['with more behind it', (text) => `${text} {}`],
  ])('%s', (_, change) => {
    const text = Buffer.from(write(GOOD[0] as Said)).toString();
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect(() => parseStatement(Buffer.from(changed))).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });
});

test('a subject is its own when it is the digest of the action', () => {
  const of = (subject: typeof DIGEST) =>
    parseStatement(
      Buffer.from(
        Buffer.from(write(GOOD[0] as Said))
          .toString()
          .replaceAll(DIGEST.slice(7), subject.slice(7)),
      ),
    );
  expect(isOwnSubject(of(actionDigest(ACTION) as typeof DIGEST))).toBe(true);
  expect(isOwnSubject(of(DIGEST))).toBe(false);
});
