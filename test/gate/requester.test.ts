import { expect, test } from 'vitest';
import { requesterOf } from '../../src/gate/requester.ts';

const PEOPLE = {
  allowedSigners: [],
  listed: [
    { login: 'alice', emails: ['alice@x.example'] },
    { login: 'dave', principals: ['dave@x.example'], emails: ['dave@home.example'] },
  ],
};
const requester = (...emails: readonly string[]) =>
  requesterOf({ emails, signingKeys: [], unread: [] }, PEOPLE, new Date(0));

test('the principal is the one person that the account works as, by whatever address', () => {
  const { principal, names } = requester('DAVE@home.example', 'dave@x.example');
  expect(principal).toBe('github:dave');
  expect(names).toEqual(['github:dave', 'ssh:DAVE@home.example', 'ssh:dave@x.example']);
});

test('who adds the address of somebody else makes nobody the principal, and both requesters', () => {
  const { principal, names } = requester('alice@x.example', 'dave@x.example');
  expect(principal).toMatch(/^account:/);
  expect(names).toEqual(expect.arrayContaining(['github:alice', 'github:dave', principal]));
});

test('addresses that nobody has give no new principal each time', () => {
  expect(requester('one@evil.example').principal).toBe(requester('two@evil.example').principal);
  expect(requester().principal).toMatch(/^account:/);
});
