import { expect, test, vi } from 'vitest';
import { gitIdentity } from '../../../src/gate/identity/git-identity.ts';
import { fingerprint, person } from './person.ts';

// Whoever runs the tests has a home directory of their own: this stands for what the system says it is.
const account = vi.hoisted(() => ({ home: '' }));
vi.mock('node:os', async (original) => ({
  ...(await original<typeof import('node:os')>()),
  userInfo: () => ({ homedir: account.home }),
}));

test('hiding behind another HOME or GIT_CONFIG_GLOBAL leaves what the account itself says', async () => {
  const at = person();
  account.home = at.home;
  at.global('user.email', 'alice@example.com');
  at.global('user.signingkey', '~/id');
  const key = at.makeKey('id');
  const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null' };
  const { emails, signingKeys } = await gitIdentity(at.root, env);
  expect(emails).toEqual(['alice@example.com']);
  expect(signingKeys.map((each) => each.fingerprint)).toEqual([fingerprint(key)]);
});
