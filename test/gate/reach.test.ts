import { expect, test } from 'vitest';
import { parseAllowedSigners } from '../../src/audit/allowed-signers.ts';
import { entitlementOf } from '../../src/audit/entitlement.ts';
import type { Hold } from '../../src/engine/holds/state.ts';
import { compilePeople } from '../../src/engine/people/people.ts';
import { outOfReach } from '../../src/gate/reach.ts';
import type { People } from '../../src/gate/settings.ts';

const KEYS = {
  alice: 'AAAAC3NzaC1lZDI1NTE5AAAAIBka2HmPBARBASoJzoebU1SEhhtxOKxVflIR1X+mBtgO',
  dave: 'AAAAC3NzaC1lZDI1NTE5AAAAIGN2YmR4Y3ZiZHhjdmJkeGN2YmR4Y3ZiZHhjdmJkeGN2',
} as const;

function peopleWithKeys(...names: readonly (keyof typeof KEYS)[]): People {
  const listed = [
    { login: 'alice', id: 1, principals: ['alice@x.example'] },
    { login: 'bob', id: 2, principals: ['bob@x.example'] },
    { login: 'dave', id: 3, principals: ['dave@x.example'] },
  ];
  const lines = names.map((name) => `${name}@x.example ssh-ed25519 ${KEYS[name]}\n`).join('');
  const allowedSigners = parseAllowedSigners(lines).signers;
  const people = compilePeople({ version: 1, people: listed });
  return { listed, allowedSigners, entitlement: entitlementOf(people, allowedSigners) };
}

function hold(count: number, owners: readonly string[]): Hold {
  return {
    groups: [{ owners: [...owners], count, rule: 'mutations' }],
    requesters: ['github:dave'],
    approvals: [],
    status: 'pending',
  } as unknown as Hold;
}

test('a group that people with keys can satisfy is in reach', () => {
  expect(outOfReach(hold(1, ['@alice', '@bob']), peopleWithKeys('alice', 'dave'))).toEqual([]);
});

test.each([
  ['whoever asked does not count', 2, ['@alice', '@dave'], ['alice', 'dave'], 'only 1 of them can'],
  ['nor does anybody without a key', 1, ['@bob'], ['alice', 'dave'], 'nobody of them can'],
  ['nor anybody where no owner is named', 1, [], ['alice'], 'nobody of them can'],
] as const)('%s', (_what, count, owners, keys, said) => {
  const [only, ...more] = outOfReach(hold(count, owners), peopleWithKeys(...keys));
  expect(more).toEqual([]);
  expect(only).toContain(said);
});
