import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_ENTRY_BYTES } from '../../src/audit/bundle.ts';
import { findRequest } from '../../src/audit/find-request.ts';
import { leafHash, rootFromLeaves } from '../../src/audit/merkle.ts';
import type { LogStore } from '../../src/audit/store.ts';
import { allEntries, entry, requestIds } from './log-entries.ts';

/** One empty log to test a store on. */
export interface ContractLog {
  /** Another writer of the log, who shares nothing with the others but the log's home. */
  open(): Promise<LogStore>;
  dispose(): Promise<void>;
}

/** What every store must do, whatever it keeps the log in. `large` is how many entries one big append has. */
export function logStoreContract(
  name: string,
  create: () => Promise<ContractLog>,
  { large = 700, writers = 4, each = 25 } = {},
): void {
  describe(`${name} keeps the contract of a log store`, () => {
    let log: ContractLog;
    let store: LogStore;
    beforeEach(async () => {
      log = await create();
      store = await log.open();
    });
    afterEach(() => log.dispose());

    const add = (...ids: string[]) => store.append(async () => ({ entries: ids.map((id) => entry(id)) }));

    test('an empty log has no commit, no entries and the root of nothing', async () => {
      const { head } = await store.view();
      expect(head).toEqual({ commit: undefined, size: 0, root: rootFromLeaves([]), checkpoint: undefined });
    });

    test('an append tells the new head and where its entries start', async () => {
      expect((await add('a'))?.first).toBe(0);
      const second = await add('b', 'c');
      expect(second?.first).toBe(1);
      expect(second?.head.size).toBe(3);
      expect(second?.head.root).toEqual(rootFromLeaves(['a', 'b', 'c'].map((id) => leafHash(entry(id)))));
      expect((await store.view()).head).toEqual(second?.head);
      expect((await (await log.open()).view()).head).toEqual(second?.head);
    });

    test('entries come back byte by byte, in order, from any index to any other', async () => {
      const binary = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
      await store.append(async () => ({ entries: [entry('a'), binary, new Uint8Array()] }));
      const view = await (await log.open()).view();
      expect(await allEntries(view)).toEqual([entry('a'), binary, new Uint8Array()]);
      const indexes: number[] = [];
      for await (const { index } of view.entries(1, 3)) indexes.push(index);
      expect(indexes).toEqual([1, 2]);
      await expect(view.entries(0, 4)[Symbol.asyncIterator]().next()).rejects.toThrow();
    });

    test('a log over several tiles has the right root, for a fresh reader and after each append', async () => {
      const entries = Array.from({ length: large }, (_, at) => entry(`big-${at}`));
      const leaves = entries.map(leafHash);
      await add('first');
      await store.append(async () => ({ entries }));
      const last = await add('last');
      const expected = rootFromLeaves([leafHash(entry('first')), ...leaves, leafHash(entry('last'))]);
      expect(last?.head.root).toEqual(expected);
      const fresh = await (await log.open()).view();
      expect(fresh.head.root).toEqual(expected);
      expect((await requestIds(fresh)).at(-2)).toBe(`big-${large - 1}`);
    });

    test('a checkpoint stays until the next, and can come alone', async () => {
      const [one, two] = [Buffer.from('one\n'), Buffer.from('two\n')].map((bytes) => Uint8Array.from(bytes));
      await store.append(async () => ({ entries: [entry('a')], checkpoint: one as Uint8Array }));
      await add('b');
      expect((await store.view()).head.checkpoint).toEqual(one);
      const sealed = await store.append(async () => ({ entries: [], checkpoint: two as Uint8Array }));
      expect(sealed?.head.size).toBe(2);
      expect((await (await log.open()).view()).head.checkpoint).toEqual(two);
    });

    test('nothing to add adds nothing, and a build that fails leaves the log as it was', async () => {
      await add('a');
      const { head } = await store.view();
      expect(await store.append(async () => undefined)).toBeUndefined();
      await expect(store.append(async () => Promise.reject(new Error('no key')))).rejects.toThrow('no key');
      await expect(store.append(async () => ({ entries: [] }))).rejects.toThrow();
      for (const bytes of [MAX_ENTRY_BYTES + 1, 100 << 20]) {
        const huge = new Uint8Array(bytes);
        const refused = store.append(async () => ({ entries: [huge] }));
        await expect(refused).rejects.toMatchObject({ code: 'too-large' });
      }
      expect((await store.view()).head).toEqual(head);
      expect((await add('b'))?.first).toBe(1);
    });

    test('a writer who was overtaken builds anew, on what the other wrote', async () => {
      const other = await log.open();
      const seen: number[] = [];
      const appended = await store.append(async (view) => {
        seen.push(view.head.size);
        if (seen.length === 1) await other.append(async () => ({ entries: [entry('faster')] }));
        return { entries: [entry(`after ${view.head.size}`)] };
      });
      expect(seen).toEqual([0, 1]);
      expect(appended?.first).toBe(1);
      expect(await requestIds(await store.view())).toEqual(['faster', 'after 1']);
    });

    test('a view stays what it was while others append', async () => {
      await add('a');
      const view = await store.view();
      await (await log.open()).append(async () => ({ entries: [entry('b')] }));
      expect(view.head.size).toBe(1);
      expect(await requestIds(view)).toEqual(['a']);
      expect((await store.view()).head.size).toBe(2);
    });

    test('a request is found by its id, from an index on', async () => {
      await add('a', 'b', 'a');
      await store.append(async () => ({ entries: [Uint8Array.from(Buffer.from('no bundle'))] }));
      const view = await store.view();
      expect((await findRequest(view, 'a'))?.index).toBe(0);
      expect((await findRequest(view, 'a', 1))?.index).toBe(2);
      expect(await findRequest(view, 'b', 2)).toBeUndefined();
    });

    test(`${writers} writers at once lose nothing and double nothing`, async () => {
      const stores = await Promise.all(Array.from({ length: writers }, () => log.open()));
      const ids = stores.flatMap((_, writer) => Array.from({ length: each }, (__, at) => `${writer}-${at}`));
      const indexes = await Promise.all(
        stores.flatMap((one, writer) =>
          Array.from({ length: each }, async (_, at) => {
            const appended = await one.append(async () => ({ entries: [entry(`${writer}-${at}`)] }));
            return [appended?.first, `${writer}-${at}`] as const;
          }),
        ),
      );
      const view = await (await log.open()).view();
      const found = await requestIds(view);
      expect(found.toSorted()).toEqual(ids.toSorted());
      for (const [index, id] of indexes) expect(found[index ?? -1]).toBe(id);
      expect(view.head.root).toEqual(rootFromLeaves((await allEntries(view)).map(leafHash)));
    });
  });
}
