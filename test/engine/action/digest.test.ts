import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionDigest,
  actionIdentity,
  digestOf,
  MAX_RECORDED_STRING,
  sha256Hex,
} from '../../../src/engine/action/digest.ts';
import { refuseReservedShapes } from '../../../src/engine/action/reserved.ts';
import { canonicalJson } from '../../../src/engine/json/canonical.ts';
import type { JsonObject, JsonValue } from '../../../src/engine/json/value.ts';
import { InputError } from '../../../src/engine/problem.ts';

const action: JsonObject = {
  tool: 'shell',
  args: { command: 'ls' },
  resource: 'r',
  paths: ['a'],
  environment: 'production',
  labels: ['pii'],
  cwd: '.',
  intent: 'look',
  rollback: 'none',
  confidence: 0.5,
  reversible: true,
  root: '/repo',
  actor: { agent: 'x', session: '1', principal: 'github:alice' },
  repository: { name: 'github.com/acme/shop', id: 1 },
  ci: { run_id: 1, sha: 'a' },
  pins: { head: 'b' },
};

describe('sha256Hex and digestOf', () => {
  it('are the known digests', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex(new TextEncoder().encode('é'))).toBe(sha256Hex('é'));
    expect(digestOf({})).toBe(`sha256:${createHash('sha256').update('{}').digest('hex')}`);
  });

  it('refuse half a surrogate pair, which UTF-8 would make equal to another', () => {
    expect(() => sha256Hex('\ud800')).toThrow(InputError);
    expect(() => digestOf(['\ud801'])).toThrow(InputError);
  });
});

describe('actionIdentity', () => {
  it('holds what the action does and for whom, and nothing else', () => {
    expect(JSON.parse(canonicalJson(actionIdentity(action)))).toEqual({
      tool: 'shell',
      args: { command: 'ls' },
      resource: 'r',
      paths: ['a'],
      environment: 'production',
      labels: ['pii'],
      cwd: '.',
      repository: { id: 1 },
      actor: { principal: 'github:alice' },
      ci: { run_id: 1, sha: 'a' },
      pins: { head: 'b' },
    });
  });

  it('omits what is absent', () => {
    const bare = { tool: 't', actor: { agent: 'x' }, repository: { name: 'n' } };
    expect(canonicalJson(actionIdentity(bare))).toBe('{"tool":"t"}');
  });

  it('is not filled from a prototype', () => {
    expect(canonicalJson(actionIdentity(Object.create({ cwd: '/' }) as JsonObject))).toBe('{}');
  });

  it('is the same taken twice, so a recorded action keeps its digest', () => {
    const long = { ...action, args: { list: ['x'.repeat(9000), { y: 'é'.repeat(5000) }] } };
    const identity = actionIdentity(long);
    expect(canonicalJson(actionIdentity(identity))).toBe(canonicalJson(identity));
  });

  it.each([
    ['ASCII', 'x'.repeat(MAX_RECORDED_STRING)],
    ['two-byte', 'é'.repeat(MAX_RECORDED_STRING / 2)],
  ])('keeps %s strings of 8 KiB, and records longer ones by digest and bytes', (_name, text) => {
    const identity = (script: string) =>
      JSON.parse(canonicalJson(actionIdentity({ tool: 't', args: { script } })));
    expect(identity(text).args.script).toBe(text);
    expect(identity(`${text}z`).args.script).toEqual({
      digest: `sha256:${sha256Hex(`${text}z`)}`,
      bytes: MAX_RECORDED_STRING + 1,
    });
  });
});

describe('actionDigest', () => {
  it.each(['intent', 'rollback', 'confidence', 'reversible', 'root'])('stays when %s changes', (field) => {
    expect(actionDigest({ ...action, [field]: 'other' })).toBe(actionDigest(action));
  });

  it('stays when the session, the agent or the repository name changes', () => {
    const other = { ...action, actor: { principal: 'github:alice' }, repository: { id: 1, name: 'moved' } };
    expect(actionDigest(other)).toBe(actionDigest(action));
  });

  it.each([
    ['tool', { tool: 'shell2' }],
    ['args', { args: { command: 'ls ' } }],
    ['resource', { resource: 's' }],
    ['paths', { paths: ['a', 'b'] }],
    ['environment', { environment: 'staging' }],
    ['labels', { labels: [] }],
    ['cwd', { cwd: 'src' }],
    ['principal', { actor: { principal: 'github:bob' } }],
    ['repository id', { repository: { id: 2 } }],
    ['ci', { ci: { run_id: 2, sha: 'a' } }],
    ['pins', { pins: { head: 'c' } }],
  ])('differs when %s changes', (_name, change) => {
    expect(actionDigest({ ...action, ...change })).not.toBe(actionDigest(action));
  });

  it('differs for any two different args, and only for these', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const digest = (args: unknown) => actionDigest({ ...action, args: args as JsonValue });
        const same = canonicalJson(a as JsonValue) === canonicalJson(b as JsonValue);
        expect(digest(a) === digest(b)).toBe(same);
      }),
    );
  });

  it('differs for long strings that differ in their last character', () => {
    const digest = (end: string) => actionDigest({ tool: 't', args: [`${'x'.repeat(20_000)}${end}`] });
    expect(digest('a')).not.toBe(digest('b'));
  });
});

describe('refuseReservedShapes', () => {
  const long = 'rm -rf x; '.repeat(1000);
  const forged = { digest: `sha256:${sha256Hex(long)}`, bytes: long.length };

  it('stops an agent from passing a literal off as an approved long string', () => {
    expect(actionDigest({ tool: 't', args: { script: forged } })).toBe(
      actionDigest({ tool: 't', args: { script: long } }),
    );
    expect(() => refuseReservedShapes({ script: forged })).toThrow(InputError);
  });

  it.each<[string, JsonValue]>([
    ['a masked secret', { $hmac: 'x' }],
    ['a masked secret with company', [{ a: { $hmac: null, b: 1 } }]],
    ['a long string in a list', [[forged]]],
  ])('refuses %s', (_name, value) => {
    expect(() => refuseReservedShapes(value)).toThrow(InputError);
  });

  it.each<[string, JsonValue]>([
    ['an OCI descriptor', { ...forged, mediaType: 'x' }],
    ['another digest', { digest: 'md5:1', bytes: 1 }],
    ['nulls and texts', [null, 'x', 1, false, { $hmacs: 1 }]],
  ])('lets %s through', (_name, value) => {
    expect(() => refuseReservedShapes(value)).not.toThrow();
  });

  it('looks everywhere, behind a null too', () => {
    expect(() => refuseReservedShapes([forged, null, 0, ''])).toThrow(InputError);
  });

  it('leaves no two different accepted args with one digest', () => {
    const args = fc.oneof(fc.constant(long), fc.constant(forged as unknown), fc.jsonValue());
    fc.assert(
      fc.property(args, args, (a, b) => {
        try {
          refuseReservedShapes([a, b] as JsonValue);
        } catch {
          return;
        }
        const same = canonicalJson(a as JsonValue) === canonicalJson(b as JsonValue);
        expect(digestArgs(a) === digestArgs(b)).toBe(same);
      }),
    );
  });
});

function digestArgs(args: unknown): string {
  return actionDigest({ tool: 't', args: args as JsonValue });
}
