import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Repository } from '../../src/audit/git/repository.ts';
import { CloneSettings } from '../../src/gate/clone-settings.ts';
import { readsThoseOfClone } from '../../src/gate/identity/settings.ts';
import { git } from '../support/git.ts';
import { repository } from '../support/scratch.ts';

async function open(directory: string, env: Record<string, string> = {}): Promise<Repository> {
  const found = await Repository.open({
    directory,
    env: { PATH: process.env.PATH, HOME: directory, ...env },
  });
  onTestFinished(() => found.close());
  return found;
}

test('they say what the clone says and what the user says, and nothing of the environment', async () => {
  const root = repository();
  git(root, ['remote', 'add', 'origin', 'https://example.com/a.git']);
  appendFileSync(join(root, '.gitconfig'), '[URL "https://b/"]\n\tInsteadOf = "b:\\nc"\n[user]\n\temail\n');
  const env = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'remote.origin.url', GIT_CONFIG_VALUE_0: 'evil' };
  const settings = await new CloneSettings(await open(root, env)).read();
  expect(settings).toContainEqual({ name: 'url.https://b/.insteadof', value: 'b:\nc', ofClone: false });
  const urls = settings.filter(({ name }) => name === 'remote.origin.url');
  expect(urls).toEqual([{ name: 'remote.origin.url', value: 'https://example.com/a.git', ofClone: true }]);
  // A setting without a value says nothing.
  expect(settings.filter(({ name, ofClone }) => name === 'user.email' && !ofClone)).toEqual([]);
});

test('what was read last is handed out once', async () => {
  const root = repository();
  const clone = new CloneSettings(await open(root));
  const first = await clone.read();
  git(root, ['config', 'author.email', 'new@example.com']);
  expect(await clone.last()).toBe(first);
  expect(await clone.last()).toContainEqual({
    name: 'author.email',
    value: 'new@example.com',
    ofClone: true,
  });
});

test('more of them than anybody has hide no remote', async () => {
  const root = repository();
  const many = Array.from({ length: 20_000 }, (_, at) => `\temail = ${at}@example.com\n`).join('');
  appendFileSync(
    join(root, '.git/config'),
    `[user]\n${many}[remote "origin"]\n\turl = https://example.com/a.git\n`,
  );
  await expect(new CloneSettings(await open(root)).read()).rejects.toThrow(/far too many/);
  appendFileSync(join(root, '.git/config'), '[broken\n');
  await expect(new CloneSettings(await open(root)).read()).rejects.toThrow(/reading git's settings/);
});

test('whoever works in a linked work tree, or with settings in the environment, may have more', async () => {
  const root = repository();
  git(root, ['commit', '-q', '--allow-empty', '-m', 'first']);
  git(root, ['worktree', 'add', '-q', join(root, 'linked')]);
  const [main, linked] = [await open(root), await open(join(root, 'linked'))];
  const variables = ['GIT_CONFIG_COUNT', 'GIT_CONFIG_PARAMETERS', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_KEY_0'];
  expect(readsThoseOfClone(main, { HOME: '/x', GIT_DIR: '/y' })).toBe(true);
  expect(readsThoseOfClone(linked, {})).toBe(false);
  for (const name of variables) expect(readsThoseOfClone(main, { [name]: '' })).toBe(false);
});
