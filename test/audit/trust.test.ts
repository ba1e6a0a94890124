import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { localSigner } from '../../src/audit/entry-key.ts';
import {
  assuranceOf,
  compileTrust,
  mayAttest,
  NO_TRUST,
  standingOf,
  trustDigest,
} from '../../src/audit/trust.ts';
import type { EntryType, Signer } from '../../src/engine/schema/generated/types.ts';

const spki = () => localSigner(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey).spki;
const [A, B] = [spki(), spki()];

const trust = compileTrust({
  signers: [
    { key: A, role: 'self', may: ['allowed'], to: 9 },
    { key: A, role: 'self', may: ['allowed', 'held'], from: 20 },
    { key: B, role: 'remote', may: ['approved'] },
    { key: B, role: 'self', may: ['approved', 'held'], from: 5 },
    { identity: 'https://github.com/acme/shop/.github/workflows/gate.yml', role: 'remote', may: ['held'] },
  ],
});
const [first, , , fourth] = trust.signers;

describe('what a signer may write', () => {
  test.each<[key: 'A' | 'B', type: EntryType, index: number, standing: string]>([
    ['A', 'allowed', 0, 'self'],
    ['A', 'allowed', 9, 'self'],
    ['A', 'allowed', 10, 'revoked'],
    ['A', 'allowed', 19, 'revoked'],
    ['A', 'allowed', 20, 'self'],
    ['A', 'held', 9, 'not-permitted'],
    ['A', 'held', 20, 'self'],
    ['A', 'claimed', 20, 'not-permitted'],
    ['B', 'approved', 4, 'remote'],
    // Of two roles of one key the one nearer to the agent counts.
    ['B', 'approved', 5, 'self'],
  ])('%s writes %s at %i: %s', (key, type, index, expected) => {
    const hint = (key === 'A' ? first : fourth)?.key.hint ?? '';
    const standing = standingOf(trust, hint, type, index);
    expect(standing.kind === 'trusted' ? standing.signer.role : standing.kind).toBe(expected);
  });
});

test.each<[readonly Signer['role'][], string]>([
  [[], 'none'],
  [['remote'], 'remote'],
  [['remote', 'separated'], 'separated'],
  [['remote', 'separated', 'self'], 'self-attested'],
])('of the roles %j the assurance is %s', (roles, assurance) => {
  expect(assuranceOf(roles)).toBe(assurance);
});

test('only a signer that no agent reaches attests what people do on GitHub', () => {
  const signer = (role: Signer['role'], may: EntryType[]) =>
    compileTrust({ signers: [{ key: A, role, may: may as [EntryType] }] }).signers.map(mayAttest);
  expect(signer('self', ['approved'])).toEqual([false]);
  expect(signer('separated', ['held'])).toEqual([false]);
  expect(signer('separated', ['approved'])).toEqual([true]);
  expect(signer('remote', ['approved'])).toEqual([true]);
});

test('no section trusts nobody', () => {
  expect(compileTrust(undefined)).toBe(NO_TRUST);
  expect(compileTrust({}).signers).toEqual([]);
});

test.each([
  ['a key that is none', { signers: [{ key: 'AAAA', role: 'self' as const, may: ['held'] as ['held'] }] }],
  ['a log key that is none', { 'log-key': 'acme+00000000+AAAA' }],
])('%s is an error', (_, section) => {
  expect(() => compileTrust(section)).toThrow(expect.objectContaining({ name: 'AuditError' }));
});

test('another trust has another digest', () => {
  const digests = [
    trust,
    compileTrust({ signers: [{ key: A, role: 'self', may: ['allowed'], to: 9 }] }),
    compileTrust({ signers: [{ key: A, role: 'self', may: ['allowed'], to: 8 }] }),
    compileTrust({ signers: [{ key: A, role: 'remote', may: ['allowed'], to: 9 }] }),
    NO_TRUST,
  ].map(trustDigest);
  expect(new Set(digests).size).toBe(5);
});

test('a key that an agent reaches cannot attest by a second line that says it does not', () => {
  const both = compileTrust({
    signers: [
      { key: A, role: 'self', may: ['held'] },
      { key: A, role: 'separated', may: ['approved'] },
    ],
  });
  const standing = standingOf(both, both.signers[0]?.key.hint ?? '', 'approved', 0);
  expect(standing.kind === 'trusted' && mayAttest(standing.signer)).toBe(false);
});
