import { describe, expect, it } from 'vitest';
import { parseAllowedSigners } from '../../src/audit/allowed-signers.ts';
import { SshSignatureError } from '../../src/audit/ssh-error.ts';
import { parseSshPublicKey } from '../../src/audit/ssh-key.ts';
import { sshString } from '../../src/audit/ssh-wire.ts';
import { type SshSignatureClaim, verifySshSignature } from '../../src/audit/sshsig.ts';
import {
  armor,
  dearmor,
  type Fields,
  forge,
  forgeEd25519,
  forgeRsa,
  forgeSkEcdsa,
  forgeSkEd25519,
  mpint,
  signedData,
  uint32,
} from './ssh-forge.ts';
import { flip } from './tree.ts';

const MESSAGE = 'approve ag-abcdefghij';
const NOW = new Date('2026-03-01T12:00:00Z');
const alice = forgeEd25519();
const mallory = forgeEd25519();
const touch = forgeSkEd25519();
const touchEcdsa = forgeSkEcdsa();
const rsa = forgeRsa(2048);

const signersOf = (text: string) => {
  const { signers, problems } = parseAllowedSigners(text);
  expect(problems).toEqual([]);
  return signers;
};
const allowedSigners = signersOf(
  [
    `alice@example.com ${alice.line}`,
    `touch@example.com ${touch.line}`,
    `ecdsa@example.com ${touchEcdsa.line}`,
    `rsa@example.com ${rsa.line}`,
  ].join('\n'),
);

function verify(change: Partial<SshSignatureClaim> = {}) {
  const signature = change.signature ?? forge(alice, MESSAGE);
  return verifySshSignature({ message: Buffer.from(MESSAGE), allowedSigners, at: NOW, ...change, signature });
}
function code(change: Partial<SshSignatureClaim>): string {
  try {
    verify(change);
  } catch (error) {
    return error instanceof SshSignatureError ? error.code : String(error);
  }
  return 'ok';
}

describe('a signature', () => {
  it('of an allowed signer says who signed', () => {
    expect(verify()).toEqual({
      principal: 'alice@example.com',
      keyFingerprint: parseSshPublicKey(alice.blob).fingerprint,
      presence: { hardware: false, userPresence: false, userVerification: false },
    });
    expect(code({ principal: 'alice@example.com' })).toBe('ok');
    expect(code({ signature: forge(alice, MESSAGE, { hashAlgorithm: 'sha256' }) })).toBe('ok');
    expect(code({ signature: forge(rsa, MESSAGE) })).toBe('ok');
  });

  it.each([
    [0x00, { hardware: true, userPresence: false, userVerification: false }],
    [0x01, { hardware: true, userPresence: true, userVerification: false }],
    [0x04, { hardware: true, userPresence: false, userVerification: true }],
    [0x05, { hardware: true, userPresence: true, userVerification: true }],
    [0x80, { hardware: true, userPresence: false, userVerification: false }],
  ])('of a hardware key with flags %d says how present the person was', (flags, presence) => {
    for (const key of [touch, touchEcdsa]) {
      expect(verify({ signature: forge(key, MESSAGE, {}, flags) }).presence).toEqual(presence);
    }
  });

  it('whose presence flag was set afterwards is bad', () => {
    for (const key of [touch, touchEcdsa]) {
      const inner = key.sign(signedData(MESSAGE, {}), 0);
      inner[inner.length - 5] = 1;
      expect(code({ signature: forge(key, MESSAGE, { signature: inner }) })).toBe('bad-signature');
    }
  });

  it('whose counter was changed afterwards is bad', () => {
    const inner = touch.sign(signedData(MESSAGE, {}));
    inner[inner.length - 1] = 99;
    expect(code({ signature: forge(touch, MESSAGE, { signature: inner }) })).toBe('bad-signature');
  });

  it('of a hardware key for another application is bad', () => {
    const blob = Buffer.from(touch.blob.toString('latin1').replace('ssh:', 'web:'), 'latin1');
    const line = `touch@example.com ${touch.type} ${blob.toString('base64')}`;
    const signature = forge(touch, MESSAGE, { publicKey: blob });
    expect(code({ signature, allowedSigners: signersOf(line) })).toBe('bad-signature');
  });

  it('for another message is bad', () => {
    expect(code({ message: Buffer.from(`${MESSAGE}\n`) })).toBe('bad-signature');
  });

  it('by a key that is not allowed is of an unknown key', () => {
    expect(code({ signature: forge(mallory, MESSAGE) })).toBe('unknown-key');
    expect(code({ allowedSigners: [] })).toBe('unknown-key');
  });

  it('by another key under the name of an allowed one is bad', () => {
    const signature = forge(mallory, MESSAGE, { publicKey: alice.blob });
    expect(code({ signature })).toBe('bad-signature');
  });

  it('by another principal is refused', () => {
    expect(code({ principal: 'bob@example.com' })).toBe('wrong-principal');
    expect(code({ principal: 'ALICE@example.com' })).toBe('wrong-principal');
    expect(code({ principal: '' })).toBe('wrong-principal');
  });

  it('fails for any flipped bit', () => {
    for (const key of [alice, touch, touchEcdsa]) {
      const blob = dearmor(forge(key, MESSAGE));
      for (let bit = 0; bit < blob.length * 8; bit += 1) {
        // The two low flags of a hardware key are among the bits: they are signed too.
        expect(code({ signature: armor(flip(blob, bit)) }), `bit ${bit}`).not.toBe('ok');
      }
    }
  });

  it('fails when cut anywhere', () => {
    const blob = dearmor(forge(touch, MESSAGE));
    for (let end = 0; end < blob.length; end += 1) {
      expect(code({ signature: armor(blob.subarray(0, end)) }), `end ${end}`).toBe('malformed-signature');
    }
  });

  const inner = alice.sign(signedData(MESSAGE, {}));
  const ed25519 = (bytes: Uint8Array, algorithm = 'ssh-ed25519') =>
    Buffer.concat([sshString(algorithm), sshString(bytes)]);
  const raw = inner.subarray(-64);
  it.each<[string, Fields, string]>([
    ['another magic', { magic: 'SSHSIX' }, 'malformed-signature'],
    ['version 0', { version: 0 }, 'unsupported-version'],
    ['version 2', { version: 2 }, 'unsupported-version'],
    ['another namespace', { namespace: 'git' }, 'wrong-namespace'],
    ['an empty namespace', { namespace: '' }, 'wrong-namespace'],
    ['a namespace and a zero byte', { namespace: 'agentgate\0' }, 'malformed-signature'],
    ['a reserved field', { reserved: 'x' }, 'malformed-signature'],
    ['SHA-1', { hashAlgorithm: 'sha1' }, 'unsupported-hash'],
    ['SHA-384', { hashAlgorithm: 'sha384' }, 'unsupported-hash'],
    ['no hash', { hashAlgorithm: '' }, 'unsupported-hash'],
    ['bytes after its end', { trailing: Buffer.of(0) }, 'malformed-signature'],
    [
      'bytes after the inner signature',
      { signature: Buffer.concat([inner, Buffer.of(0)]) },
      'malformed-signature',
    ],
    [
      'flags on a software key',
      { signature: Buffer.concat([inner, Buffer.of(1), uint32(1)]) },
      'malformed-signature',
    ],
    ['an inner signature of 63 bytes', { signature: ed25519(raw.subarray(1)) }, 'malformed-signature'],
    [
      'an inner signature of 65 bytes',
      { signature: ed25519(Buffer.concat([raw, Buffer.of(0)])) },
      'malformed-signature',
    ],
    ['an empty inner signature', { signature: Buffer.alloc(0) }, 'malformed-signature'],
    ['another algorithm', { signature: ed25519(raw, 'ssh-rsa') }, 'bad-signature'],
    ['the algorithm "constructor"', { signature: ed25519(raw, 'constructor') }, 'bad-signature'],
    ['zeros for a signature', { signature: ed25519(Buffer.alloc(64)) }, 'bad-signature'],
  ])('with %s is refused', (_, fields, expected) => {
    expect(code({ signature: forge(alice, MESSAGE, fields) })).toBe(expected);
  });

  it('of RSA with SHA-1 is refused', () => {
    const signature = Buffer.concat([sshString('ssh-rsa'), sshString(Buffer.alloc(256, 1))]);
    expect(code({ signature: forge(rsa, MESSAGE, { signature }) })).toBe('bad-signature');
    const short = Buffer.concat([sshString('rsa-sha2-256'), sshString(Buffer.alloc(255, 1))]);
    expect(code({ signature: forge(rsa, MESSAGE, { signature: short }) })).toBe('malformed-signature');
  });

  it.each<[string, Buffer]>([
    ['zero', Buffer.concat([sshString(''), mpint(Buffer.of(1))])],
    ['a negative number', Buffer.concat([sshString(Buffer.of(0x80)), mpint(Buffer.of(1))])],
    ['a needless zero', Buffer.concat([sshString(Buffer.of(0, 1)), mpint(Buffer.of(1))])],
    ['33 bytes', Buffer.concat([mpint(Buffer.alloc(33, 1)), mpint(Buffer.of(1))])],
    ['a third number', Buffer.concat([mpint(Buffer.of(1)), mpint(Buffer.of(1)), mpint(Buffer.of(1))])],
  ])('of ECDSA with %s is malformed', (_, integers) => {
    const signature = Buffer.concat([
      sshString(touchEcdsa.type),
      sshString(integers),
      Buffer.of(1),
      uint32(1),
    ]);
    expect(code({ signature: forge(touchEcdsa, MESSAGE, { signature }) })).toBe('malformed-signature');
  });

  const good = forge(alice, MESSAGE);
  it.each([
    ['text before it', `x\n${good}`],
    ['a blank line before it', `\n${good}`],
    ['text after it', `${good}x`],
    ['two newlines after it', `${good}\n`],
    ['another signature after it', good + good],
    ['carriage returns', good.replaceAll('\n', '\r\n')],
    ['a blank in its base64', good.replace('U1NI', 'U1 NI')],
    ['URL-safe base64', good.replaceAll('A', '-')],
    ['a header of another format', good.replaceAll('SSH SIGNATURE', 'PGP SIGNATURE')],
    ['no base64', '-----BEGIN SSH SIGNATURE-----\n\n-----END SSH SIGNATURE-----\n'],
    ['a length beyond its end', armor(Buffer.concat([Buffer.from('SSHSIG'), uint32(1), uint32(0xffffffff)]))],
    ['more than 16 KiB', good.replace('\n', `\n${'A'.repeat(16_384)}`)],
    ['nothing', ''],
  ])('with %s is malformed', (_, signature) => {
    expect(code({ signature })).toBe('malformed-signature');
  });
});

describe('an allowed signer', () => {
  const at = (text: string) => ({ at: new Date(text) });
  const only = (options: string) => ({
    allowedSigners: signersOf(`alice@example.com ${options} ${alice.line}`),
  });

  it('counts at its limits and between them, not outside', () => {
    const limited = only('valid-after="20260101Z",valid-before="202604010000Z"');
    expect(code({ ...limited, ...at('2025-12-31T23:59:59Z') })).toBe('not-yet-valid');
    expect(code({ ...limited, ...at('2026-01-01T00:00:00Z') })).toBe('ok');
    expect(code({ ...limited, ...at('2026-04-01T00:00:00Z') })).toBe('ok');
    expect(code({ ...limited, ...at('2026-04-01T00:00:01Z') })).toBe('expired');
  });

  it('never counts at a time that is not one', () => {
    expect(code({ ...only('namespaces="agentgate"'), at: new Date(Number.NaN) })).toBe('not-yet-valid');
  });

  it('counts for its namespaces only', () => {
    expect(code(only('namespaces="git,agentgate"'))).toBe('ok');
    expect(code(only('namespaces="git"'))).toBe('namespace-not-allowed');
    expect(code(only('namespaces="Agentgate"'))).toBe('namespace-not-allowed');
  });

  it('counts when any of its lines does', () => {
    const lines = signersOf(
      [`alice@example.com namespaces="git" ${alice.line}`, `alice@example.com ${alice.line}`].join('\n'),
    );
    expect(code({ allowedSigners: lines })).toBe('ok');
  });

  it('with several principals must be asked for by name', () => {
    const shared = { allowedSigners: signersOf(`alice@example.com,root@example.com ${alice.line}`) };
    expect(code(shared)).toBe('ambiguous-principal');
    expect(verify({ ...shared, principal: 'root@example.com' }).principal).toBe('root@example.com');
    const split = signersOf([`a ${alice.line}`, `b ${alice.line}`].join('\n'));
    expect(code({ allowedSigners: split })).toBe('ambiguous-principal');
  });
});
