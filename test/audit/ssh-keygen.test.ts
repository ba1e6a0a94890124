import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseAllowedSigners } from '../../src/audit/allowed-signers.ts';
import { verifySshSignature } from '../../src/audit/sshsig.ts';
import { armor, dearmor, forge, forgeSkEcdsa, forgeSkEd25519 } from './ssh-forge.ts';
import { flip } from './tree.ts';

// Every claim here is put to ssh-keygen and to this program. Where ssh-keygen refuses, this program must refuse.

const directory = mkdtempSync(join(tmpdir(), 'agentgate-sshsig-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const inDirectory = (name: string): string => join(directory, name);

function keygen(args: readonly string[], input = ''): { ok: boolean; stdout: string } {
  const { status, stdout } = spawnSync('ssh-keygen', args, { input, encoding: 'utf8', cwd: directory });
  return { ok: status === 0, stdout };
}

const MESSAGE = 'origin example.com/log\nhold ag-abcdefghij\nverdict approve\n';
const AT = '20260301120000Z';
const NOW = new Date('2026-03-01T12:00:00Z');

const KEYS = [
  ['ed25519', ['-t', 'ed25519']],
  ['ecdsa-256', ['-t', 'ecdsa', '-b', '256']],
  ['ecdsa-384', ['-t', 'ecdsa', '-b', '384']],
  ['ecdsa-521', ['-t', 'ecdsa', '-b', '521']],
  ['rsa-2048', ['-t', 'rsa', '-b', '2048']],
  ['rsa-3072', ['-t', 'rsa', '-b', '3072']],
] as const;

interface Case {
  readonly signature: string;
  readonly allowed: string;
  readonly message?: string;
  readonly principal?: string;
}

/** What ssh-keygen and this program say about one claim. */
function both({ signature, allowed, message = MESSAGE, principal = 'alice@example.com' }: Case) {
  writeFileSync(inDirectory('sig'), signature);
  writeFileSync(inDirectory('allowed'), allowed);
  const args = [
    '-Y',
    'verify',
    '-f',
    'allowed',
    '-I',
    principal,
    '-n',
    'agentgate',
    '-s',
    'sig',
    `-Overify-time=${AT}`,
  ];
  const theirs = keygen(args, message).ok;
  let ours = true;
  try {
    const { signers: allowedSigners } = parseAllowedSigners(allowed);
    verifySshSignature({ signature, message: Buffer.from(message), principal, allowedSigners, at: NOW });
  } catch {
    ours = false;
  }
  return { theirs, ours };
}

const YES = { theirs: true, ours: true };
const NO = { theirs: false, ours: false };

describe.each(KEYS)('a key of %s', (name, type) => {
  keygen(['-q', ...type, '-N', '', '-C', 'test', '-f', inDirectory(name)]);
  const line = readFileSync(inDirectory(`${name}.pub`), 'utf8').trim();
  const sign = (namespace: string, message = MESSAGE, options: readonly string[] = []): string =>
    keygen(['-q', '-Y', 'sign', '-f', name, '-n', namespace, ...options], message).stdout;
  const signature = sign('agentgate');
  const allowed = `alice@example.com ${line}\n`;

  it('signs what both accept, with either hash', () => {
    expect(both({ signature, allowed })).toEqual(YES);
    expect(both({ signature: sign('agentgate', MESSAGE, ['-Ohashalg=sha256']), allowed })).toEqual(YES);
    expect(both({ signature: sign('agentgate', ''), allowed, message: '' })).toEqual(YES);
  });

  it('has the fingerprint that ssh-keygen prints', () => {
    const [signer] = parseAllowedSigners(allowed).signers;
    expect(keygen(['-l', '-f', `${name}.pub`]).stdout.split(' ')[1]).toBe(signer?.key.fingerprint);
  });

  it.each<[string, Partial<Case>]>([
    ['for another namespace', { signature: sign('git') }],
    ['of another message', { message: `${MESSAGE} ` }],
    ['of an empty message', { message: '' }],
    ['by another principal', { principal: 'bob@example.com' }],
    ['when the key has expired', { allowed: `alice@example.com valid-before="20260301115959Z" ${line}` }],
    ['when the key is not valid yet', { allowed: `alice@example.com valid-after="20260301120001Z" ${line}` }],
    ['when the key is for other namespaces', { allowed: `alice@example.com namespaces="git,file" ${line}` }],
    ['when the key is a certificate authority', { allowed: `alice@example.com cert-authority ${line}` }],
    ['when the key is in a comment', { allowed: `# alice@example.com ${line}` }],
    ['without allowed signers', { allowed: '' }],
    ['without its header', { signature: signature.slice(1) }],
    ['without its footer', { signature: signature.slice(0, -5) }],
  ])('is refused by both %s', (_, change) => {
    expect(both({ signature, allowed, ...change })).toEqual(NO);
  });

  it.each<[string, string]>([
    ['at the last moment', `alice@example.com valid-before="20260301120000Z" ${line}`],
    ['at the first moment', `alice@example.com valid-after="20260301120000Z" ${line}`],
    ['for its namespaces', `alice@example.com NAMESPACES="git,agentgate",valid-after="20260101Z" ${line}`],
    ['among principals', `bob,alice@example.com,carol ${line}`],
    ['after a line that is refused', `a restrict ${line}\nalice@example.com ${line}`],
  ])('is accepted by both %s', (_, list) => {
    expect(both({ signature, allowed: list })).toEqual(YES);
  });

  it.each<[string, string]>([
    ['a wildcard', `*@example.com ${line}`],
    ['a negation', `!bob@example.com,alice@example.com ${line}`],
    ['a pattern of namespaces', `alice@example.com namespaces="agent*" ${line}`],
    ['a local time', `alice@example.com valid-before="20270101" ${line}`],
  ])('is accepted by ssh-keygen only through %s', (_, list) => {
    expect(both({ signature, allowed: list })).toEqual({ theirs: true, ours: false });
  });

  it('never passes here with a changed byte that ssh-keygen refuses', () => {
    const blob = dearmor(signature);
    // Every part of the blob is hit; a prime stride keeps the number of processes small.
    for (let byte = 0; byte < blob.length; byte += Math.max(1, Math.ceil(blob.length / 23))) {
      const changed = armor(flip(blob, byte * 8 + (byte % 8)));
      expect(both({ signature: changed, allowed }).ours, `byte ${byte}`).toBe(false);
    }
    expect(both({ signature: armor(flip(blob, blob.length * 8 - 1)), allowed })).toEqual(NO);
  });
});

describe.each([
  ['sk-ssh-ed25519@openssh.com', forgeSkEd25519],
  ['sk-ecdsa-sha2-nistp256@openssh.com', forgeSkEcdsa],
])('a hardware key of type %s', (_, make) => {
  const key = make();
  const allowed = `alice@example.com ${key.line}\n`;

  it.each([0, 1, 5])('signs what both accept with flags %d', (flags) => {
    expect(both({ signature: forge(key, MESSAGE, {}, flags), allowed })).toEqual(YES);
    expect(both({ signature: forge(key, MESSAGE, { hashAlgorithm: 'sha256' }, flags), allowed })).toEqual(
      YES,
    );
  });

  it('is refused by both when its flags, its counter or its message change', () => {
    const blob = dearmor(forge(key, MESSAGE));
    for (const back of [1, 4, 5, 6, 40]) {
      const changed = armor(flip(blob, (blob.length - back) * 8));
      expect(both({ signature: changed, allowed }), `byte -${back}`).toEqual(NO);
    }
    expect(both({ signature: forge(key, MESSAGE), allowed, message: 'another' })).toEqual(NO);
    expect(both({ signature: forge(make(), MESSAGE), allowed })).toEqual(NO);
  });
});
