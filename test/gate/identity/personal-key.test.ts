import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { personalKey, publicKeyOf } from '../../../src/gate/identity/personal-key.ts';
import { fingerprint, git, person, publicLine, sshAgent } from './person.ts';

const KINDS = [
  ['ed25519', ['-t', 'ed25519', '-N', '']],
  ['an encrypted ed25519', ['-t', 'ed25519', '-N', 'secret']],
  ['ecdsa', ['-t', 'ecdsa', '-b', '384', '-N', '']],
  ['rsa', ['-t', 'rsa', '-b', '2048', '-N', '']],
  ['an encrypted PEM', ['-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', 'secret']],
] as const;

describe('a key that the person names', () => {
  test.each(KINDS)(
    'of %s shows its public side without a passphrase, from either file',
    async (_, options) => {
      const at = person();
      const file = at.makeKey('id', options);
      for (const key of [file, `${file}.pub`]) {
        const found = await personalKey({ ...at, key });
        expect(found.file).toBe(key);
        expect((await publicKeyOf(found)).fingerprint).toBe(fingerprint(file));
      }
    },
  );

  test('goes before what git and the agent say', async () => {
    const at = person();
    const [named, configured, held] = [at.makeKey('named'), at.makeKey('configured'), at.makeKey('held')];
    at.global('gpg.format', 'ssh');
    at.global('user.signingkey', configured);
    const env = { ...at.env, SSH_AUTH_SOCK: sshAgent(at.home, [held]) };
    const found = async (key?: string) =>
      (await personalKey({ root: at.root, env, key })).publicKey.fingerprint;
    expect(await found(named)).toBe(fingerprint(named));
    expect(await found()).toBe(fingerprint(configured));
    rmSync(join(at.home, '.gitconfig'));
    expect(await found()).toBe(fingerprint(held));
  });

  test('that is not there, or no key, is an error that names it', async () => {
    const at = person();
    const refused = async (key: string, why: RegExp) =>
      expect(personalKey({ ...at, key })).rejects.toMatchObject({
        file: key,
        message: expect.stringMatching(why),
      });
    await refused(join(at.home, 'gone'), /no such file/);
    await refused(at.home, /not a plain file/);
    const write = (text: string) => {
      const file = join(at.home, 'odd');
      writeFileSync(file, text);
      return file;
    };
    await refused(write(''), /no SSH public key/);
    await refused(write('ssh-dss AAAAB3NzaC1kc3M= x'), /no SSH public key/);
    await refused(write('ssh-ed25519 AAAA x'), /does not count/);
    await refused(
      write('-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n'),
      /no private key/,
    );
    const [, base64] = publicLine(at.makeKey('id')).split(' ');
    await refused(write(`ssh-rsa ${base64}`), /says that the key is of type ssh-rsa, but it is ssh-ed25519/);
  });

  test('in PEM without its public side says how to write it', async () => {
    const at = person();
    const file = at.makeKey('id', ['-t', 'rsa', '-b', '2048', '-m', 'PEM', '-N', '']);
    rmSync(`${file}.pub`);
    await expect(personalKey({ ...at, key: file })).rejects.toThrow(/ssh-keygen -y/);
  });

  test('a pipe does not keep it waiting', async () => {
    const at = person();
    const file = join(at.home, 'pipe');
    git(at.home, ['-c', `alias.pipe=!mkfifo '${file}'`, 'pipe']);
    await expect(personalKey({ ...at, key: file })).rejects.toThrow(/not a plain file/);
  });
});

describe('the key that git signs with', () => {
  test('as a file, below the home directory or in full', async () => {
    const at = person();
    const file = at.makeKey('id');
    at.global('gpg.format', 'ssh');
    for (const value of ['~/id', '~/id.pub', file]) {
      at.global('user.signingkey', value);
      expect((await personalKey(at)).publicKey.fingerprint).toBe(fingerprint(file));
    }
  });

  test('as the key itself, whatever format git signs with: only an agent can have it', async () => {
    const at = person();
    const file = at.makeKey('id');
    for (const prefix of ['', 'key::']) {
      at.global('user.signingkey', `${prefix}${publicLine(file)}`);
      const found = await personalKey(at);
      expect(found).toMatchObject({ file: undefined, publicKey: { fingerprint: fingerprint(file) } });
    }
  });

  test('in the clone goes before the one that the person has elsewhere', async () => {
    const at = person();
    const [usual, here] = [at.makeKey('usual'), at.makeKey('here')];
    at.global('user.signingkey', publicLine(usual));
    at.local('user.signingkey', publicLine(here));
    expect((await personalKey(at)).publicKey.fingerprint).toBe(fingerprint(here));
  });

  test('of OpenPGP is none, even where a file bears its name', async () => {
    const at = person();
    at.global('user.signingkey', 'ABCD1234');
    renameSync(at.makeKey('id'), join(at.root, 'ABCD1234'));
    await expect(personalKey(at)).rejects.toThrow(/no SSH key to sign with/);
  });

  test('in the settings that the environment names', async () => {
    const at = person();
    const file = at.makeKey('id');
    const env = {
      ...at.env,
      ...{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.signingkey', GIT_CONFIG_VALUE_0: publicLine(file) },
    };
    expect((await personalKey({ root: at.root, env })).publicKey.fingerprint).toBe(fingerprint(file));
  });

  test('that is not there is an error, and no other takes its place', async () => {
    const at = person();
    at.global('gpg.format', 'ssh');
    at.global('user.signingkey', '~/gone');
    const env = { ...at.env, SSH_AUTH_SOCK: sshAgent(at.home, [at.makeKey('held')]) };
    await expect(personalKey({ root: at.root, env })).rejects.toMatchObject({
      file: join(at.home, 'gone'),
      message:
        "no such file; git's user.signingkey names it: set that to the file of your SSH key, or name one with --key FILE",
    });
  });

  test('is read without running what the settings of the clone name', async () => {
    const at = person();
    const marker = join(at.home, 'ran');
    const program = join(at.home, 'program');
    writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\n`);
    chmodSync(program, 0o755);
    for (const name of [
      'gpg.ssh.program',
      'gpg.ssh.defaultKeyCommand',
      'core.fsmonitor',
      'core.pager',
      'alias.config',
    ]) {
      at.local(name, name.startsWith('alias') ? `!${program}` : program);
    }
    mkdirSync(join(at.root, 'bin'));
    for (const name of ['git', 'ssh-add', 'ssh-keygen']) {
      writeFileSync(join(at.root, 'bin', name), `#!/bin/sh\ntouch '${marker}'\n`);
      chmodSync(join(at.root, 'bin', name), 0o755);
    }
    const held = at.makeKey('held');
    const env = {
      ...at.env,
      PATH: `${join(at.root, 'bin')}:bin:${process.env.PATH}`,
      SSH_AUTH_SOCK: sshAgent(at.home, [held]),
    };
    expect((await personalKey({ root: at.root, env })).publicKey.fingerprint).toBe(fingerprint(held));
    expect(() => git(at.home, ['cat-file', '-e', marker])).toThrow();
    expect(() => rmSync(marker)).toThrow(/ENOENT/);
  });
});

describe('the keys in the ssh-agent', () => {
  test('the only one is taken; of several, the one that is wanted', async () => {
    const at = person();
    const [one, two] = [at.makeKey('one'), at.makeKey('two', ['-t', 'ecdsa', '-N', ''])];
    const env = { ...at.env, SSH_AUTH_SOCK: sshAgent(at.home, [one, two]) };
    const several = personalKey({ root: at.root, env });
    await expect(several).rejects.toThrow(`several keys (${fingerprint(one)}, ${fingerprint(two)})`);
    const wanted = (key: { readonly type: string }) => key.type.startsWith('ecdsa');
    expect((await personalKey({ root: at.root, env, wanted })).publicKey.fingerprint).toBe(fingerprint(two));
    await expect(personalKey({ root: at.root, env, wanted: () => false })).rejects.toThrow(/several keys/);
  });

  test('no agent, an empty one and a dead one are errors that say what to do', async () => {
    const at = person();
    await expect(personalKey(at)).rejects.toThrow(/no SSH key to sign with: name one with --key FILE/);
    const empty = { ...at.env, SSH_AUTH_SOCK: sshAgent(at.home, []) };
    await expect(personalKey({ root: at.root, env: empty })).rejects.toThrow(/no SSH key to sign with/);
    const dead = { ...at.env, SSH_AUTH_SOCK: join(at.home, 'nothing.sock') };
    await expect(personalKey({ root: at.root, env: dead })).rejects.toThrow(/does not answer: start one/);
  });
});
