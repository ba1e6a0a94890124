import { describe, expect, test } from 'vitest';
import type { EntryStatement } from '../../../src/engine/schema/generated/types.ts';
import type { ReadEntry } from '../../../src/gate/log/entries.ts';
import { wanted } from '../../../src/gate/log/rows.ts';

const MINUTE = 60_000;

function entry(index: number, minute: number): ReadEntry {
  const predicate = { type: 'denied', occurredAt: new Date(minute * MINUTE).toISOString() };
  return { index, signature: 'ok', statement: { predicate } as unknown as EntryStatement };
}

/** Pages that count how many of them were read. */
function pages(...all: ReadEntry[][]) {
  const read = { count: 0 };
  async function* each() {
    for (const page of all) {
      read.count += 1;
      yield page;
    }
  }
  return { read, each: each() };
}

async function indexes(entries: AsyncIterable<ReadEntry>): Promise<number[]> {
  const all: number[] = [];
  for await (const { index } of entries) all.push(index);
  return all;
}

describe('wanted', () => {
  test('stops at the limit without reading on', async () => {
    const { read, each } = pages([entry(3, 3), entry(2, 2)], [entry(1, 1)]);
    expect(await indexes(wanted(each, {}, 1))).toEqual([3]);
    expect(read.count).toBe(1);
  });

  test('reads no further than a page that is older as a whole', async () => {
    const { read, each } = pages([entry(5, 90)], [entry(4, 10), entry(3, 11)], [entry(2, 9)]);
    expect(await indexes(wanted(each, { since: 60 * MINUTE }))).toEqual([5]);
    expect(read.count).toBe(2);
  });

  test('one entry with an old time hides nothing that came before it', async () => {
    const { each } = pages([entry(5, 0), entry(4, 90)], [entry(3, 80)]);
    expect(await indexes(wanted(each, { since: 60 * MINUTE }))).toEqual([4, 3]);
  });

  test('what cannot be read is shown, unless something is asked of it', async () => {
    const broken: ReadEntry = { index: 1, signature: 'unreadable', statement: undefined, problem: 'x' };
    expect(await indexes(wanted(pages([broken]).each, {}))).toEqual([1]);
    expect(await indexes(wanted(pages([broken]).each, { types: ['denied'] }))).toEqual([]);
    expect(await indexes(wanted(pages([broken]).each, { since: 0 }))).toEqual([1]);
  });
});
