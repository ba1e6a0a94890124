import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BatchAnswer, BatchParser } from '../../../src/audit/git/batch-parser.ts';

const OID = 'a'.repeat(40);

function answers(output: Buffer, cuts: readonly number[], cap: number): BatchAnswer[] {
  const parser = new BatchParser();
  const found: BatchAnswer[] = [];
  const places = [
    0,
    ...cuts.map((cut) => cut % (output.length + 1)).toSorted((a, b) => a - b),
    output.length,
  ];
  for (const [at, place] of places.entries()) {
    parser.push(output.subarray(places[at - 1] ?? 0, place));
    for (let next = parser.next(cap); next !== undefined; next = parser.next(cap)) {
      found.push(next);
      if (next.kind === 'too-large') return found;
    }
  }
  return found;
}

test('objects and absences come out whole, wherever the output is cut', () => {
  const object = fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ bytes }));
  const item = fc.oneof(object, fc.constant({ bytes: undefined }));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 12 }), (items, cuts) => {
      const output = items.map(({ bytes }) =>
        bytes === undefined
          ? Buffer.from(`${OID} missing\n`)
          : Buffer.concat([Buffer.from(`${OID} blob ${bytes.length}\n`), bytes, Buffer.from('\n')]),
      );
      expect(answers(Buffer.concat(output), cuts, 1000)).toEqual(
        items.map(({ bytes }) =>
          bytes === undefined
            ? { kind: 'absent', words: `${OID} missing` }
            : { kind: 'object', oid: OID, type: 'blob', bytes },
        ),
      );
    }),
  );
});

test('an object above the cap ends the reading before its bytes arrive', () => {
  const output = Buffer.from(`${OID} blob 99999999999\nabc`);
  expect(answers(output, [], 1000)).toEqual([{ kind: 'too-large', oid: OID, size: 99_999_999_999 }]);
});
