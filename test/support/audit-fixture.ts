import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localSigner } from '../../src/audit/entry-key.ts';
import { noteSigner } from '../../src/audit/note-key.ts';

/** The name of the log. */
export const ORIGIN = 'acme.example/shop';
const TYPES =
  'allowed, denied, held, approved, withdrawn, rejected, expired, cancelled, claimed, executed, summary, rotated';

/** Who signs: the gate; one who may write little; one who may no more; the agent's own account; a stranger. */
export type Writer = 'gate' | 'limited' | 'revoked' | 'own' | 'stranger';
/** alice and bob are DBAs, alice with two keys; carol is nobody; dave is whom the agent works for. */
export type Person = 'alice' | 'alice-laptop' | 'bob' | 'carol' | 'dave';
const PEOPLE: readonly Person[] = ['alice', 'alice-laptop', 'bob', 'carol', 'dave'];

export const POLICY = `version: 1
rules:
  - {id: reads, effect: allow, match: {tool: db.read}}
  - {id: logins, effect: allow, match: {tool: db.login}}
  - {id: root, effect: deny, match: {tool: db.login, args: {password: {regex: "^root"}}}}
  - {id: never, effect: deny, match: {tool: db.drop}}
  - id: mutations
    effect: hold
    match: {tool: db.write}
    approval: {from: ["@acme/dba"], count: 1, timeout: 30m, valid-for: 10m}
  - id: pairs
    effect: hold
    match: {tool: db.alter}
    approval: {from: ["@acme/dba"], count: 2, timeout: 30m, valid-for: 10m}
`;

const PEOPLE_FILE = `version: 1
people:
  - {login: alice, id: 1, principals: [alice@acme.example, alice-laptop@acme.example]}
  - {login: bob, id: 2, principals: [bob@acme.example]}
  - {login: carol, id: 3, principals: [carol@acme.example]}
  - {login: dave, id: 4, principals: [dave@acme.example]}
teams:
  "@acme/dba": [alice, bob, dave]
`;

/** Makes a key for everybody, in `keys`. */
export function makeKeys(root: string): void {
  mkdirSync(join(root, 'keys'));
  for (const writer of ['gate', 'limited', 'revoked', 'own', 'stranger']) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(join(root, 'keys', writer), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  }
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(join(root, 'keys', 'log'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  for (const person of PEOPLE) {
    const file = join(root, 'keys', person);
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', person, '-f', file]);
  }
}

/** The signer with a writer's key. */
export function signerOf(root: string, writer: Writer): ReturnType<typeof localSigner> {
  return localSigner(readFileSync(join(root, 'keys', writer), 'utf8'));
}

/** The log's own key. */
export function logKeyOf(root: string): ReturnType<typeof noteSigner> {
  return noteSigner(ORIGIN, readFileSync(join(root, 'keys', 'log'), 'utf8'));
}

/** What the default branch says, for the keys that were made. */
export function trustedFiles(root: string): Record<string, string> {
  return {
    '.agentgate/config.yaml': config(root),
    '.agentgate/policies/db.yaml': POLICY,
    '.agentgate/people.yaml': PEOPLE_FILE,
    '.agentgate/allowed_signers': PEOPLE.map((person) => allowedSigner(root, person)).join(''),
    '.github/CODEOWNERS': '* @acme/dba\n',
  };
}

function config(root: string): string {
  const signer = (writer: Writer, role: string, may: string, range = '') =>
    `    - {key: "${signerOf(root, writer).spki}", role: ${role}, may: [${may}]${range}}\n`;
  return `version: 1
trust:
  log-key: "${logKeyOf(root).verifierKey}"
  signers:
${signer('gate', 'separated', TYPES)}${signer('limited', 'separated', 'allowed, denied')}${signer('revoked', 'separated', TYPES, ', to: 1')}${signer('own', 'self', TYPES)}`;
}

function allowedSigner(root: string, person: Person): string {
  const [type, key] = readFileSync(join(root, 'keys', `${person}.pub`), 'utf8').split(' ');
  return `${person}@acme.example namespaces="agentgate" ${type} ${key}\n`;
}
