import { describe, expect, it } from 'vitest';
import {
  formatCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from '../../src/audit/checkpoint.ts';
import { AuditError } from '../../src/audit/error.ts';
import { rootFromLeaves } from '../../src/audit/merkle.ts';
import { signNote } from '../../src/audit/note.ts';
import { noteSigner, parseVerifierKey } from '../../src/audit/note-key.ts';

const ROOT = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=';
const TEXT = `example.com/log\n20852163\n${ROOT}\n`;
const checkpoint = {
  origin: 'example.com/log',
  size: 20_852_163,
  root: new Uint8Array(Buffer.from(ROOT, 'base64')),
};
const signer = noteSigner('example.com/log', new Uint8Array(32).fill(1));
const witness = noteSigner('witness.example', new Uint8Array(32).fill(2));
const keys = [signer, witness].map(({ verifierKey }) => parseVerifierKey(verifierKey));

describe('a checkpoint', () => {
  it('is three lines and comes back from them', () => {
    expect(formatCheckpoint(checkpoint)).toBe(TEXT);
    expect(parseCheckpoint(TEXT)).toEqual(checkpoint);
  });

  it('keeps its extension lines', () => {
    const extended = { ...checkpoint, extensions: ['one', 'two three'] };
    expect(parseCheckpoint(formatCheckpoint(extended))).toEqual(extended);
  });

  it('of an empty log has the root of nothing', () => {
    const empty = { origin: 'x', size: 0, root: rootFromLeaves([]) };
    expect(parseCheckpoint(formatCheckpoint(empty))).toEqual(empty);
    expect(() => parseCheckpoint(`x\n0\n${ROOT}\n`)).toThrow(AuditError);
  });

  it.each([
    ['an empty origin', TEXT.replace('example.com/log', '')],
    ['a leading zero', TEXT.replace('208', '0208')],
    ['a sign', TEXT.replace('208', '+208')],
    ['a size in hexadecimal', TEXT.replace('20852163', '0x10')],
    ['a size that is not safe', TEXT.replace('20852163', '9007199254740992')],
    ['an empty size', TEXT.replace('20852163', '')],
    ['a blank after its size', TEXT.replace('20852163', '20852163 ')],
    ['a root of 31 bytes', TEXT.replace(ROOT, Buffer.alloc(31).toString('base64'))],
    ['a root without padding', TEXT.replace('q2I=', 'q2I')],
    ['a root that is not canonical', TEXT.replace('q2I=', 'q2J=')],
    ['no newline at its end', TEXT.slice(0, -1)],
    ['an empty extension line', `${TEXT}\n`],
    ['two lines', TEXT.split('\n').slice(0, 2).join('\n')],
    ['nothing', ''],
  ])('with %s is malformed', (_, text) => {
    expect(() => parseCheckpoint(text)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });

  it.each([
    ['a newline in its origin', { origin: 'a\n5' }],
    ['a smuggled size and root', { origin: `a\n5\n${ROOT}` }],
    ['an extension of two lines', { extensions: ['a\nb'] }],
    ['an empty extension', { extensions: [''] }],
    ['a fractional size', { size: 1.5 }],
    ['a negative size', { size: -1 }],
    ['a short root', { root: new Uint8Array(31) }],
  ])('with %s is not written', (_, change) => {
    expect(() => formatCheckpoint({ ...checkpoint, ...change })).toThrow(AuditError);
  });
});

describe('a signed checkpoint', () => {
  it('opens with the key of its log', () => {
    expect(openCheckpoint(signCheckpoint(checkpoint, signer), keys)).toEqual(checkpoint);
  });

  it('is not signed with the key of another log', () => {
    expect(() => signCheckpoint(checkpoint, witness)).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    );
  });

  it('signed by a known witness but not by its log is refused', () => {
    const note = signNote(formatCheckpoint(checkpoint), [witness]);
    expect(() => openCheckpoint(note, keys)).toThrow(expect.objectContaining({ code: 'unsigned' }));
  });

  it('of another origin under the key of this log is refused', () => {
    const note = signNote(formatCheckpoint({ ...checkpoint, origin: 'example.com/other' }), [signer]);
    expect(() => openCheckpoint(note, keys)).toThrow(expect.objectContaining({ code: 'unsigned' }));
  });
});
