import { describe, expect, test } from 'vitest';
import { parseAllowedSigners } from '../../src/audit/allowed-signers.ts';
import { entitlementOf } from '../../src/audit/entitlement.ts';
import { compilePeople } from '../../src/engine/people/people.ts';

const PEOPLE = compilePeople({
  version: 1,
  people: [
    { login: 'alice', id: 1, principals: ['alice@acme.example', 'alice@home.example'] },
    { login: 'bob', id: 2, principals: ['bob@acme.example'] },
  ],
});
const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBRfQPVT7ZFwZbLRT3PqPZqVFNaE3VfGVhmBGkPMdqJD';
const ALICE = 'ssh:alice@acme.example';
const NOON = Date.UTC(2026, 0, 1, 12);

function holds(lines: string, { actor = ALICE, at = NOON, people = PEOPLE } = {}): boolean {
  const { signers } = parseAllowedSigners(lines);
  const key = parseAllowedSigners(`x ${KEY}`).signers[0]?.key.fingerprint ?? '';
  return entitlementOf(people, signers).holdsKey(actor, key, at);
}

describe('whether a key may sign for somebody', () => {
  test.each<[claim: string, lines: string, expected: boolean]>([
    ['it may when it is listed for them', `alice@acme.example ${KEY}`, true],
    ['also under another name of theirs', `alice@acme.example,alice@home.example ${KEY}`, true],
    ['also under a name that nobody has', `alice@acme.example,old@acme.example ${KEY}`, true],
    ['not when no line has it', '', false],
    ['not when it is listed for somebody else', `bob@acme.example ${KEY}`, false],
    ['not when only another name of theirs has it', `alice@home.example ${KEY}`, false],
    ['not when two people have it on one line', `alice@acme.example,bob@acme.example ${KEY}`, false],
    ['not when two people have it', `alice@acme.example ${KEY}\nbob@acme.example ${KEY}`, false],
    ['not for another purpose', `alice@acme.example namespaces="git" ${KEY}`, false],
    ['not before its time', `alice@acme.example valid-after="202601011300Z" ${KEY}`, false],
    ['not after its time', `alice@acme.example valid-before="202601011159Z" ${KEY}`, false],
    ['within its time', `alice@acme.example valid-before="202601011200Z" ${KEY}`, true],
  ])('%s', (_, lines, expected) => {
    expect(holds(lines)).toBe(expected);
  });

  test('never at a time that is none', () => {
    expect(holds(`alice@acme.example ${KEY}`, { at: Number.NaN })).toBe(false);
  });

  test('never for a name that nobody has', () => {
    expect(holds(`old@acme.example ${KEY}`, { actor: 'ssh:old@acme.example' })).toBe(false);
  });
});
