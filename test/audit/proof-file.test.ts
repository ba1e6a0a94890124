import { describe, expect, it } from 'vitest';
import { signCheckpoint } from '../../src/audit/checkpoint.ts';
import { AuditError } from '../../src/audit/error.ts';
import { inclusionProof, leafHash, rootFromLeaves } from '../../src/audit/merkle.ts';
import { noteSigner, parseVerifierKey } from '../../src/audit/note-key.ts';
import { formatProofFile, type ProofFile, parseProofFile, verifyProof } from '../../src/audit/proof-file.ts';
import { flip, leaves } from './tree.ts';

const signer = noteSigner('example.com/log', new Uint8Array(32).fill(7));
const logKeys = [parseVerifierKey(signer.verifierKey)];
const entry = new Uint8Array(Buffer.from('{"an":"entry"}\n'));

function proofOf(index: number, size: number): ProofFile {
  const hashes = leaves(size).with(index, leafHash(entry));
  const checkpoint = signCheckpoint({ origin: signer.name, size, root: rootFromLeaves(hashes) }, signer);
  return { extra: entry, index, proof: inclusionProof(hashes, index), checkpoint };
}
const verify = (file: ProofFile) => verifyProof({ proofFile: formatProofFile(file), logKeys });
const text = Buffer.from(formatProofFile(proofOf(3, 5))).toString();

describe('a proof file', () => {
  it.each([
    [0, 1],
    [0, 2],
    [3, 5],
    [299, 300],
  ])('proves entry %d of %d', (index, size) => {
    const proven = verify(proofOf(index, size));
    expect(proven).toMatchObject({ entry, index, checkpoint: { origin: signer.name, size } });
  });

  it('has the lines of the format', () => {
    const lines = text.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'c2sp.org/tlog-proof@v1',
      `extra ${Buffer.from(entry).toString('base64')}`,
      'index 3',
    ]);
    expect(lines.slice(3, 6).every((line) => /^[A-Za-z0-9+/]{43}=$/.test(line))).toBe(true);
    expect(lines.slice(6, 9)).toEqual(['', 'example.com/log', '5']);
  });

  it('comes back from its bytes, with and without extra data and hashes', () => {
    for (const file of [proofOf(3, 5), proofOf(0, 1)]) {
      expect(parseProofFile(formatProofFile(file))).toEqual(file);
      const { extra: _, ...bare } = file;
      expect(parseProofFile(formatProofFile(bare))).toEqual(bare);
    }
  });

  it('without the entry proves nothing', () => {
    const { extra: _, ...bare } = proofOf(3, 5);
    expect(() => verify(bare)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  it('fails for any flipped bit', () => {
    const bytes = Buffer.from(text);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      expect(() => verifyProof({ proofFile: flip(bytes, bit), logKeys }), `bit ${bit}`).toThrow(AuditError);
    }
  });

  it('fails when cut anywhere', () => {
    const bytes = Buffer.from(text);
    for (let end = 0; end < bytes.length; end += 1) {
      expect(() => verifyProof({ proofFile: bytes.subarray(0, end), logKeys }), `end ${end}`).toThrow(
        AuditError,
      );
    }
  });

  it.each([
    ['of another entry', { extra: Buffer.from('{"an":"other"}') }],
    ['of another place', { index: 2 }],
    ['of a place beyond the checkpoint', { index: 5 }],
    ['with a hash less', { proof: proofOf(3, 5).proof.slice(1) }],
    ['with a hash more', { proof: [...proofOf(3, 5).proof, leafHash(entry)] }],
    ['under the checkpoint of another tree', { checkpoint: proofOf(2, 5).checkpoint }],
  ])('%s is refused', (_, change) => {
    expect(() => verify({ ...proofOf(3, 5), ...change })).toThrow(
      expect.objectContaining({ code: 'proof-mismatch' }),
    );
  });

  it('under an unknown key is refused', () => {
    const other = parseVerifierKey(noteSigner('example.com/log', new Uint8Array(32).fill(8)).verifierKey);
    expect(() => verifyProof({ proofFile: Buffer.from(text), logKeys: [other] })).toThrow(
      expect.objectContaining({ code: 'unsigned' }),
    );
  });

  it.each([
    ['another version', text.replace('@v1', '@v2')],
    ['no header', text.slice(text.indexOf('\n') + 1)],
    ['carriage returns', text.replaceAll('\n', '\r\n')],
    ['two extra lines', text.replace('extra', 'extra AAAA\nextra')],
    ['extra data after the index', text.replace(/(extra .*\n)(index 3\n)/, '$2$1')],
    ['an index with a zero before it', text.replace('index 3', 'index 03')],
    ['a negative index', text.replace('index 3', 'index -3')],
    ['no index', text.replace('index 3\n', '')],
    ['a hash of 31 bytes', text.replace('index 3\n', `index 3\n${Buffer.alloc(31).toString('base64')}\n`)],
    [
      'more than 53 hashes',
      text.replace('index 3\n', `index 3\n${`${Buffer.alloc(32).toString('base64')}\n`.repeat(54)}`),
    ],
    ['extra data with a blank', text.replace('extra ', 'extra  ')],
    ['nothing in it', ''],
  ])('with %s is malformed', (_, changed) => {
    expect(() => verifyProof({ proofFile: Buffer.from(changed), logKeys })).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });
});
