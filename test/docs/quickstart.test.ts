import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { git, removeDirectory, temporaryDirectory } from '../support/git.ts';
import { Reader, said, stepsOf } from './console.ts';
import { fencesOf } from './fences.ts';

/** What the page asks for before it begins: git, a key to sign with, a repository with a remote. */
function reader(): Reader {
  const directory = temporaryDirectory('quickstart');
  onTestFinished(() => removeDirectory(directory));
  const home = join(directory, 'home');
  mkdirSync(home);
  const key = join(home, 'id_ed25519');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  const user = `[user]\n\tname = Alice\n\temail = alice@example.com\n\tsigningkey = ${key}.pub\n`;
  writeFileSync(join(home, '.gitconfig'), `${user}[gpg]\n\tformat = ssh\n`);
  git(directory, ['init', '-q', '--bare', '-b', 'main', 'shop.git']);
  git(directory, ['init', '-q', '-b', 'main', 'shop']);
  const cwd = join(directory, 'shop');
  git(cwd, ['remote', 'add', 'origin', '../shop.git']);
  const env = { HOME: home, XDG_STATE_HOME: undefined, AGENTGATE_HOME: undefined, GIT_CONFIG_NOSYSTEM: '1' };
  const names = { GIT_AUTHOR_EMAIL: undefined, GIT_COMMITTER_EMAIL: undefined, EMAIL: undefined };
  return new Reader(cwd, { ...env, ...names });
}

test('what the quickstart shows is what happens', () => {
  const steps = fencesOf('docs/quickstart.md')
    .filter(({ language }) => language === 'console')
    .flatMap(({ text }) => stepsOf(text));
  expect(steps.length).toBeGreaterThan(6);
  const here = reader();
  for (const step of steps) expect(said(here.run(step)), step.command).toBe(said(step.output));
});
