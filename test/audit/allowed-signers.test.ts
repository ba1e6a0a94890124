import { describe, expect, it } from 'vitest';
import { parseAllowedSigners } from '../../src/audit/allowed-signers.ts';
import { sshString } from '../../src/audit/ssh-wire.ts';
import { LINEAR } from '../support/cpu.ts';
import { growth } from '../support/hostile.ts';
import { forgeEd25519, forgeRsa, mpint } from './ssh-forge.ts';

const key = forgeEd25519();
const other = forgeEd25519();
const base64 = key.blob.toString('base64');
const typed = (blob: Buffer, type = 'ssh-ed25519') => `a ${type} ${blob.toString('base64')}`;
const ecdsa = (curve: string, point: Buffer) =>
  Buffer.concat([sshString('ecdsa-sha2-nistp256'), sshString(curve), sshString(point)]);
const rsaBlob = (e: Buffer, n: Buffer) => Buffer.concat([sshString('ssh-rsa'), e, n]);

describe('a file', () => {
  it('gives a signer for each line, and skips comments and empty lines', () => {
    const text = `# team\n\n  \t\nalice@example.com ${key.line} Alice's laptop\r\n\t# more\nbob,carol\tnamespaces="agentgate,git" ${other.line}\n`;
    const { signers, problems } = parseAllowedSigners(text);
    expect(problems).toEqual([]);
    expect(signers.map(({ line, principals, namespaces }) => ({ line, principals, namespaces }))).toEqual([
      { line: 4, principals: ['alice@example.com'], namespaces: undefined },
      { line: 6, principals: ['bob', 'carol'], namespaces: ['agentgate', 'git'] },
    ]);
  });

  it('gives the good lines around a bad one', () => {
    const { signers, problems } = parseAllowedSigners(
      `a ${key.line}\n*@example.com ${key.line}\nb ${key.line}`,
    );
    expect(signers.map(({ principals }) => principals[0])).toEqual(['a', 'b']);
    expect(problems).toEqual([{ line: 2, message: 'a principal must be literal: no *, ? or !' }]);
  });

  it('reads the times of its options in UTC', () => {
    const line = `a VALID-AFTER="20260102Z",Valid-Before="20260203040506Z" ${key.line}`;
    const [signer] = parseAllowedSigners(line).signers;
    expect(signer?.validAfter?.toISOString()).toBe('2026-01-02T00:00:00.000Z');
    expect(signer?.validBefore?.toISOString()).toBe('2026-02-03T04:05:06.000Z');
  });
});

describe('a line gives no signer', () => {
  it.each([
    ['with a wildcard', `*@example.com ${key.line}`],
    ['with a wildcard among literals', `alice,*@example.com ${key.line}`],
    ['with a question mark', `alic? ${key.line}`],
    ['with a negation', `!alice,bob ${key.line}`],
    ['with an empty principal', `alice,,bob ${key.line}`],
    ['with a comma at the end of its principals', `alice, ${key.line}`],
    ['with a quoted principal', `"alice" ${key.line}`],
    ['with an invisible character in a principal', `ali\u200bce ${key.line}`],
    ['with a bidi control in a principal', `ali\u202ece ${key.line}`],
    ['of a certificate authority', `a cert-authority ${key.line}`],
    ['of a certificate authority in capitals', `a CERT-AUTHORITY ${key.line}`],
    ['of a certificate authority among options', `a namespaces="agentgate",cert-authority ${key.line}`],
    ['with an unknown option', `a restrict ${key.line}`],
    ['with an unknown option with a value', `a from="10.0.0.1" ${key.line}`],
    ['with an option twice', `a namespaces="a",namespaces="b" ${key.line}`],
    ['with a comma after its options', `a namespaces="agentgate", ${key.line}`],
    ['with a value without quotes', `a namespaces=agentgate ${key.line}`],
    ['with an option without its value', `a valid-before ${key.line}`],
    ['with a quote left open', `a namespaces="agentgate ${key.line}`],
    ['with an escaped quote', `a namespaces="agent\\"gate" ${key.line}`],
    ['with a pattern of namespaces', `a namespaces="agent*" ${key.line}`],
    ['with an empty namespace', `a namespaces="" ${key.line}`],
    ['with a time in the local zone', `a valid-before="20260101" ${key.line}`],
    ['with a day that is not', `a valid-before="20260230Z" ${key.line}`],
    ['with a time in another form', `a valid-before="2026-01-01Z" ${key.line}`],
    ['with an hour without minutes', `a valid-before="2026010112Z" ${key.line}`],
    ['with times in the wrong order', `a valid-after="20260102Z",valid-before="20260101Z" ${key.line}`],
    ['without a key', 'alice'],
    ['with a type and no key', 'alice ssh-ed25519'],
    ['without principals', key.line],
    ['with a key that is not base64', `a ssh-ed25519 ${base64.slice(0, -1)}`],
    ['with a key cut short', typed(key.blob.subarray(0, -3))],
    ['with bytes after its key', typed(Buffer.concat([key.blob, Buffer.of(0, 0, 0)]))],
    ['with another type than its key', typed(key.blob, 'ssh-rsa')],
    ['of a DSA key', typed(sshString('ssh-dss'), 'ssh-dss')],
    [
      'of a certificate',
      typed(sshString('ssh-ed25519-cert-v01@openssh.com'), 'ssh-ed25519-cert-v01@openssh.com'),
    ],
    ['of an RSA key of 1024 bits', `a ${forgeRsa(1024).line}`],
    [
      'of an RSA key with exponent 1',
      typed(rsaBlob(mpint(Buffer.of(1)), mpint(Buffer.alloc(256, 0xff))), 'ssh-rsa'),
    ],
    [
      'of an RSA key with an even exponent',
      typed(rsaBlob(mpint(Buffer.of(4)), mpint(Buffer.alloc(256, 0xff))), 'ssh-rsa'),
    ],
    ['of a huge RSA key', typed(rsaBlob(mpint(Buffer.of(3)), mpint(Buffer.alloc(2056, 0xff))), 'ssh-rsa')],
    [
      'of a point off its curve',
      typed(ecdsa('nistp256', Buffer.concat([Buffer.of(4), Buffer.alloc(64, 1)])), 'ecdsa-sha2-nistp256'),
    ],
    [
      'of a compressed point',
      typed(ecdsa('nistp256', Buffer.concat([Buffer.of(2), Buffer.alloc(32, 1)])), 'ecdsa-sha2-nistp256'),
    ],
    ['of the point at infinity', typed(ecdsa('nistp256', Buffer.of(0)), 'ecdsa-sha2-nistp256')],
    [
      'of another curve',
      typed(ecdsa('nistp384', Buffer.concat([Buffer.of(4), Buffer.alloc(96, 1)])), 'ecdsa-sha2-nistp256'),
    ],
    ['longer than 16 KiB', `a ${key.line} ${'x'.repeat(16_384)}`],
  ])('%s', (_, line) => {
    const { signers, problems } = parseAllowedSigners(line);
    expect(signers).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).not.toContain('undefined');
  });
});

it('grows with the file only: hostile text of a mebibyte takes at most six times a quarter of it', () => {
  for (const unit of ['a namespaces="x",', 'a,', '"', ' ', 'a b\n', '\\"']) {
    expect(growth(unit, parseAllowedSigners), unit).toBeLessThan(LINEAR);
  }
});
