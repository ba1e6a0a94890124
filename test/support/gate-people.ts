import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * alice has two keys, two teams and an email address that CODEOWNERS names; bob is a DBA as well, and so is dave, whose
 * agent asks. carol is known and asked by nobody. The key of erin has expired; that of frank can be removed. Nobody
 * knows mallory.
 */
const KEYS = ['alice', 'alice-laptop', 'bob', 'carol', 'dave', 'erin', 'frank', 'mallory'] as const;
export type KeyName = (typeof KEYS)[number];

/** As whom a key signs. */
export const principalOf = (key: KeyName): string => `${key}@acme.example`;

export const PEOPLE_FILE = `version: 1
people:
  - {login: alice, id: 1, principals: [alice@acme.example, alice-laptop@acme.example], emails: [alice@home.example]}
  - {login: bob, id: 2, principals: [bob@acme.example]}
  - {login: carol, id: 3, principals: [carol@acme.example]}
  - {login: dave, id: 4, principals: [dave@acme.example], emails: [dave@acme.example]}
  - {login: erin, id: 5, principals: [erin@acme.example]}
  - {login: frank, id: 6, principals: [frank@acme.example]}
teams:
  "@acme/dba": [alice, bob, dave, erin, frank]
  "@acme/ops": [alice]
`;

let made: string | undefined;

/** The private key of that name: the same for every test of this process. */
export function keyFile(key: KeyName): string {
  made ??= makeKeys();
  return join(made, key);
}

function makeKeys(): string {
  // In the home of this test run, which goes away with it, however this process ends.
  const directory = mkdtempSync(join(process.env.AGENTGATE_HOME ?? tmpdir(), 'people-'));
  for (const key of KEYS) {
    const file = join(directory, key);
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', key, '-f', file]);
  }
  return directory;
}

/** The lines of allowed_signers, without those of some. */
export function allowedSigners(...removed: readonly KeyName[]): string {
  return KEYS.filter((key) => key !== 'mallory' && !removed.includes(key))
    .map((key) => {
      const [type, blob] = readFileSync(`${keyFile(key)}.pub`, 'utf8').split(' ');
      const until = key === 'erin' ? ',valid-before="20200101Z"' : '';
      return `${principalOf(key)} namespaces="agentgate"${until} ${type} ${blob}\n`;
    })
    .join('');
}

/** A home directory whose git identity is a person's. */
export function makeHome(home: string, key: KeyName): string {
  mkdirSync(home, { recursive: true });
  const user = `[user]\n\tname = ${key}\n\temail = ${principalOf(key)}\n\tsigningkey = ${keyFile(key)}.pub\n`;
  writeFileSync(join(home, '.gitconfig'), `${user}[gpg]\n\tformat = ssh\n`);
  return home;
}
