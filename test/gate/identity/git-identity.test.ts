import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAllowedSigners } from '../../../src/audit/allowed-signers.ts';
import { gitIdentity } from '../../../src/gate/identity/git-identity.ts';
import { personalKey } from '../../../src/gate/identity/personal-key.ts';
import { principalsOf } from '../../../src/gate/identity/principals.ts';
import { fingerprint, git, type Person, person, publicLine } from './person.ts';

const prints = async (at: Person, env = at.env) =>
  (await gitIdentity(at.root, env)).signingKeys.map((key) => key.fingerprint);

test('all addresses count, those that are overruled as well', async () => {
  const at = person();
  at.global('user.email', 'alice@example.com');
  at.local('user.email', 'bot@example.com');
  at.local('user.email', ' <other@example.com> ');
  at.local('author.email', 'author@example.com');
  const env = {
    ...at.env,
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_EMAIL: 'c@example.com',
    EMAIL: 'e@example.com',
  };
  const { emails } = await gitIdentity(at.root, env);
  expect(emails).toEqual(
    expect.arrayContaining([
      ...['alice@example.com', 'bot@example.com', 'other@example.com', 'author@example.com'],
      ...['a@example.com', 'c@example.com', 'e@example.com'],
    ]),
  );
  expect(emails).not.toContain('');
});

test('an address in settings that are included, of a linked work tree or of the environment counts', async () => {
  const at = person();
  git(at.home, ['config', '--file', join(at.home, 'more'), 'user.email', 'included@example.com']);
  at.local('include.path', join(at.home, 'more'));
  git(at.root, ['config', 'extensions.worktreeConfig', 'true']);
  const linked = join(at.home, 'linked');
  git(at.root, ['worktree', 'add', '-q', linked, '-b', 'other']);
  git(linked, ['config', '--worktree', 'user.email', 'linked@example.com']);
  const env = {
    ...at.env,
    ...{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.email', GIT_CONFIG_VALUE_0: 'env@example.com' },
  };
  expect((await gitIdentity(linked, env)).emails).toEqual(
    expect.arrayContaining(['included@example.com', 'linked@example.com', 'env@example.com']),
  );
});

test('all signing keys count, whatever format git is told to sign with', async () => {
  const at = person();
  const [one, two, three] = [
    at.makeKey('one'),
    at.makeKey('two'),
    at.makeKey('three', ['-t', 'ed25519', '-N', 'secret']),
  ];
  at.global('gpg.format', 'ssh');
  at.global('user.signingkey', '~/one');
  at.local('gpg.format', 'openpgp');
  at.local('user.signingkey', `key::${publicLine(two)}`);
  at.local('user.signingkey', three);
  expect(await prints(at)).toEqual(expect.arrayContaining([one, two, three].map(fingerprint)));
});

test('what names no key that can be read is said', async () => {
  const at = person();
  at.global('user.signingkey', 'ABCD1234');
  at.local('user.signingkey', '~/gone');
  const { signingKeys, unread } = await gitIdentity(at.root, at.env);
  expect(unread).toEqual(expect.arrayContaining(['ABCD1234', '~/gone']));
  expect(signingKeys.filter((key) => key.fingerprint === undefined)).toEqual([]);
});

test('settings that cannot be read are an error, not nobody', async () => {
  const at = person();
  git(at.root, ['config', '--file', join(at.home, '.gitconfig'), 'user.email', 'alice@example.com']);
  const env = { ...at.env, GIT_CONFIG_COUNT: 'many' };
  await expect(gitIdentity(at.root, env)).rejects.toThrow(/reading git's settings/);
});

test('a key stands for the principals of its lines that count now', async () => {
  const at = person();
  const { publicKey } = await personalKey({ ...at, key: at.makeKey('mine') });
  const [mine, other] = [publicLine(join(at.home, 'mine')), publicLine(at.makeKey('other'))];
  const { signers } = parseAllowedSigners(
    [
      `alice@example.com,alice ${mine}`,
      `alice namespaces="agentgate" ${mine}`,
      `git-only namespaces="git" ${mine}`,
      `past valid-before="20260101Z" ${mine}`,
      `future valid-after="20270101Z" ${mine}`,
      `*@example.com ${mine}`,
      `bob ${other}`,
    ].join('\n'),
  );
  expect(principalsOf(publicKey, signers, new Date('2026-06-01'))).toEqual(['alice@example.com', 'alice']);
  expect(principalsOf(publicKey, signers, new Date('2027-06-01'))).toContain('future');
  expect(principalsOf(publicKey, signers, new Date(Number.NaN))).toEqual([]);
  expect(principalsOf(publicKey, [], new Date())).toEqual([]);
});
