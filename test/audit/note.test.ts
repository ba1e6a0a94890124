import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AuditError } from '../../src/audit/error.ts';
import { openNote, signNote } from '../../src/audit/note.ts';
import { isKeyName, noteSigner, noteVerifier, parseVerifierKey } from '../../src/audit/note-key.ts';
import { flip } from './tree.ts';

// The published example of the format (golang.org/x/mod/sumdb/note).
const SEED = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
const VERIFIER_KEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const TEXT =
  'If you think cryptography is the answer to your problem,\n' +
  "then you don't know what your problem is.\n";
const NOTE = `${TEXT}
— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

const peter = parseVerifierKey(VERIFIER_KEY);
const alice = noteSigner('alice', new Uint8Array(32).fill(1));
const bob = noteSigner('bob', new Uint8Array(32).fill(2));
const keyOf = ({ verifierKey }: { verifierKey: string }) => parseVerifierKey(verifierKey);
const code = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    return error instanceof AuditError ? error.code : String(error);
  }
  return 'ok';
};
const open = (note: string | Uint8Array, keys = [peter]) => openNote(Buffer.from(note), keys);

describe('the published example', () => {
  it('is what its key signs, byte for byte', () => {
    const signer = noteSigner('PeterNeumann', SEED);
    expect(signer.verifierKey).toBe(VERIFIER_KEY);
    expect(signer.keyId).toBe(0xc74f20a3);
    expect(Buffer.from(signNote(TEXT, [signer])).toString()).toBe(NOTE);
  });

  it('opens', () => {
    expect(open(NOTE)).toEqual({ text: TEXT, signedBy: [peter] });
  });

  it('of the specification opens too', () => {
    const key = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
    const note =
      'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
    expect(open(note, [parseVerifierKey(key)]).text).toBe('This is an example message.\n');
  });
});

describe('a note', () => {
  it('round-trips for any printable text and any set of signers', () => {
    const line = fc.string({ unit: 'binary' }).filter((text) => !/[\0-\x1f\ud800-\udfff]/u.test(text));
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (lines, both) => {
        const text = `${lines.join('\n')}\n`;
        const opened = openNote(signNote(text, both ? [alice, bob] : [bob]), [keyOf(alice), keyOf(bob)]);
        expect(opened.text).toBe(text);
        expect(opened.signedBy.map(({ name }) => name)).toEqual(both ? ['alice', 'bob'] : ['bob']);
      }),
    );
  });

  it('fails for any flipped bit', () => {
    const note = signNote('one\ntwo\n', [alice]);
    for (let bit = 0; bit < note.length * 8; bit += 1) {
      expect(
        code(() => openNote(flip(note, bit), [keyOf(alice)])),
        `bit ${bit}`,
      ).not.toBe('ok');
    }
  });

  it('fails when cut anywhere', () => {
    const note = signNote('one\ntwo\n', [alice]);
    for (let end = 0; end < note.length; end += 1) {
      expect(
        code(() => openNote(note.subarray(0, end), [keyOf(alice)])),
        `end ${end}`,
      ).not.toBe('ok');
    }
  });

  it('signed by unknown keys only is refused', () => {
    expect(code(() => openNote(signNote('x\n', [alice]), [keyOf(bob)]))).toBe('unsigned');
    expect(code(() => openNote(signNote('x\n', [alice]), []))).toBe('unsigned');
  });

  it('with unknown signatures besides a good one opens', () => {
    const unknownType = '— bob AAAAAAUBAgM=\n';
    const note = Buffer.from(signNote('x\n', [alice])).toString() + unknownType;
    expect(openNote(Buffer.from(note), [keyOf(alice), keyOf(bob)]).signedBy.map(({ name }) => name)).toEqual([
      'alice',
    ]);
  });

  it('with a bad signature of a known key is refused, whatever the others are', () => {
    const good = Buffer.from(signNote('x\n', [alice, bob]))
      .toString()
      .split('\n');
    const other = Buffer.from(signNote('y\n', [bob]))
      .toString()
      .split('\n');
    const note = [...good.slice(0, 3), other[2], ''].join('\n');
    expect(code(() => openNote(Buffer.from(note), [keyOf(alice), keyOf(bob)]))).toBe('bad-signature');
    expect(code(() => openNote(Buffer.from(note), [keyOf(alice)]))).toBe('ok');
  });

  it('is not opened by a key of another name with the same bytes', () => {
    const renamed = noteSigner('mallory', new Uint8Array(32).fill(1));
    expect(code(() => openNote(signNote('x\n', [alice]), [keyOf(renamed)]))).toBe('unsigned');
  });

  it('is not opened by a key made to share a key id', () => {
    const forged = { ...keyOf(bob), name: 'alice', keyId: alice.keyId };
    expect(code(() => openNote(signNote('x\n', [alice]), [forged]))).toBe('bad-signature');
  });

  it.each([
    ['without a newline at its end', NOTE.slice(0, -1)],
    ['without an empty line', NOTE.replace('\n\n', '\n')],
    ['without signatures', `${TEXT}\n`],
    ['with an empty line after its signatures', `${NOTE}\n`],
    ['with a tab', NOTE.replace(' think', '\tthink')],
    ['with a carriage return', NOTE.replaceAll('\n', '\r\n')],
    ['with a zero byte', NOTE.replace(' think', '\0think')],
    ['with a control character in a key name', `${NOTE}— a\u0007b AAAAAAA=\n`],
    ['with a tab after a signature', NOTE.replace('nAM=\n', 'nAM=\t\n')],
    ['with a hyphen for the dash', NOTE.replace('—', '-')],
    ['with two spaces in a signature line', NOTE.replace('— ', '—  ')],
    ['with a word after a signature', NOTE.replace('nAM=\n', 'nAM= x\n')],
    ['with base64 without padding', NOTE.replace('nAM=', 'nAM')],
    ['with base64 that is not canonical', NOTE.replace('nAM=', 'nAN=')],
    ['with URL-safe base64', NOTE.replace('x08go/', 'x08go_')],
    ['with a plus in a key name', NOTE.replace('PeterNeumann', 'Peter+Neumann')],
    ['with a no-break space in a key name', NOTE.replace('PeterNeumann', 'Peter\u00a0Neumann')],
    ['with a signature of nothing', `${NOTE}— x AAAAAA==\n`],
    ['with a byte-order mark only before its signatures', `${TEXT}\n\ufeff${NOTE.slice(TEXT.length + 1)}`],
    ['of nothing', ''],
  ])('%s is malformed', (_, note) => {
    expect(code(() => open(note))).toBe('malformed');
  });

  it('that starts with a byte-order mark is another text', () => {
    expect(code(() => open(`\ufeff${NOTE}`))).toBe('bad-signature');
  });

  it('that is not UTF-8 is malformed', () => {
    expect(code(() => open(Buffer.concat([Buffer.of(0xff), Buffer.from(NOTE)])))).toBe('malformed');
    expect(code(() => open(Buffer.concat([Buffer.of(0xc0, 0x80), Buffer.from(NOTE)])))).toBe('malformed');
  });

  it('may have 100 signatures, not more, and a megabyte, not more', () => {
    const extra = (count: number) => NOTE + '— x AAAAAAA=\n'.repeat(count);
    expect(code(() => open(extra(99)))).toBe('ok');
    expect(code(() => open(extra(100)))).toBe('malformed');
    expect(code(() => open('x'.repeat(1_000_001)))).toBe('malformed');
  });

  it.each([
    ['that does not end in a newline', 'x'],
    ['with a control character', 'x\u0007\n'],
    ['with half a surrogate pair', 'x\ud800\n'],
    ['of nothing', ''],
  ])('is not made of a text %s', (_, text) => {
    expect(code(() => signNote(text, [alice]))).toBe('invalid-argument');
  });

  it('is not made without signers', () => {
    expect(code(() => signNote('x\n', []))).toBe('invalid-argument');
  });
});

describe('keys', () => {
  it.each([
    ['without a name', VERIFIER_KEY.replace('PeterNeumann', '')],
    ['with another name', VERIFIER_KEY.replace('Peter', 'Paul')],
    ['with another key id', VERIFIER_KEY.replace('c74f20a3', 'c74f20a4')],
    ['with an upper-case key id', VERIFIER_KEY.replace('c74f20a3', 'C74F20A3')],
    ['with a short key id', VERIFIER_KEY.replace('c74f20a3', 'c74f20a')],
    ['with a newline', `${VERIFIER_KEY}\n`],
    ['of another type', 'x+00000000+AhpcAA=='],
    ['of 31 bytes', VERIFIER_KEY.replace('10TW', '')],
    ['without base64', 'PeterNeumann+c74f20a3+'],
    ['of nothing', ''],
  ])('%s are refused', (_, text) => {
    expect(code(() => parseVerifierKey(text))).toBe('malformed');
  });

  it('come from key objects and PEM as well', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(noteSigner('k', privateKey).verifierKey).toBe(noteSigner('k', pem).verifierKey);
    const note = signNote('x\n', [noteSigner('k', pem)]);
    expect(openNote(note, [keyOf(noteSigner('k', privateKey))]).text).toBe('x\n');
  });

  it('of another algorithm, kind or length are refused', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(code(() => noteSigner('k', privateKey))).toBe('invalid-argument');
    expect(code(() => noteSigner('k', generateKeyPairSync('ed25519').publicKey))).toBe('invalid-argument');
    expect(code(() => noteSigner('k', new Uint8Array(31)))).toBe('invalid-argument');
    expect(code(() => noteVerifier('k', new Uint8Array(33)))).toBe('invalid-argument');
    expect(code(() => noteSigner('a b', new Uint8Array(32)))).toBe('invalid-argument');
  });

  it.each(['', ' ', 'a b', 'a+b', 'a\u2003b', 'a\u0085b', 'a\nb', 'a\u0000', '\ud800'])(
    'may not be named %j',
    (name) => {
      expect(isKeyName(name)).toBe(false);
    },
  );
});
