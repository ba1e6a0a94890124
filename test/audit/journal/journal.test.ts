import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Journal } from '../../../src/audit/journal/journal.ts';
import { formatLine, parseLine } from '../../../src/audit/journal/line.ts';
import { removeDirectory, temporaryDirectory } from '../../support/git.ts';

let root = '';
let directory = '';
beforeEach(() => {
  root = temporaryDirectory('journal');
  directory = join(root, 'state', 'journal');
});
afterEach(() => removeDirectory(root));

const open = (maxFileBytes = 2_000) => Journal.open({ directory, maxFileBytes });
const records = (journal: Journal, from = 1) => [...journal.readFrom(from)].map(({ record }) => record);
const files = () => readdirSync(directory).toSorted();
const path = (at = -1) => join(directory, files().at(at) ?? '');

async function fill(journal: Journal, from: number, to: number): Promise<number[]> {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) places.push(await journal.append({ at }));
  return places;
}

describe('what is appended', () => {
  test('comes back in order, in the next process too, whatever text is in it', async () => {
    const journal = open();
    const texts = ['', 'a\nb', '\u2028', '\ud800', '"}', '{"n":1}', 'é'.repeat(300)];
    for (const text of texts) await journal.append({ text });
    expect(records(journal)).toEqual(texts.map((text) => ({ text })));
    journal.close();
    expect(records(open())).toEqual(texts.map((text) => ({ text })));
  });

  test('has places that only grow, and a hash that covers all before', async () => {
    const journal = open();
    const places = await fill(journal, 0, 30);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const read = [...journal.readFrom(places[10] ?? 0)];
    expect(read.map(({ n }) => n)).toEqual(places.slice(10));
    expect(journal.tip()).toEqual({ n: places.at(-1), hash: read.at(-1)?.hash });
    expect(records(journal, places[29])).toEqual([{ at: 29 }]);
  });

  test('by several writers at once makes one chain', async () => {
    const journals = [open(), open(), open()];
    await Promise.all(journals.map((journal, at) => fill(journal, at * 100, at * 100 + 40)));
    const places = [...open().readFrom(1)].map(({ n }) => n);
    expect(places).toHaveLength(120);
    expect(new Set(records(open()).map((record) => JSON.stringify(record))).size).toBe(120);
    expect(new Set(journals.map((journal) => journal.tip().hash)).size).toBe(1);
  });

  test('is for this user alone', async () => {
    const journal = open();
    await fill(journal, 0, 30);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    for (const file of files()) expect(statSync(join(directory, file)).mode & 0o777).toBe(0o600);
    chmodSync(directory, 0o755);
    open();
    expect(statSync(directory).mode & 0o777).toBe(0o700);
  });

  test.each([undefined, () => 1, 2n])('that is no JSON is refused: %s', async (record) => {
    const journal = open();
    await expect(journal.append(record)).rejects.toThrow();
    expect(await journal.append('next')).toBe(2);
  });

  test('that is too large is refused', async () => {
    const journal = open();
    await expect(journal.append('x'.repeat(2 << 20))).rejects.toMatchObject({ code: 'too-large' });
    expect(records(journal)).toEqual([]);
  });
});

describe('flushing', () => {
  test('pending is what nobody flushed, in every process', async () => {
    const [one, two] = [open(), open()];
    const places = await fill(one, 0, 10);
    expect(two.pending()).toEqual({ records: 10, from: places[0], to: places[9] });
    await two.flushed(places[3] ?? 0);
    expect(one.pending()).toEqual({ records: 6, from: places[4], to: places[9] });
    await one.flushed(places[1] ?? 0);
    expect(open().pending().records).toBe(6);
    await one.flushed(places[9] ?? 0);
    expect(two.pending()).toEqual({ records: 0, from: undefined, to: undefined });
    await expect(one.flushed(1_000)).rejects.toThrow(/no line 1000/);
  });

  test('removes files that were flushed, and the chain goes on', async () => {
    const idle = open();
    const journal = open();
    await idle.append('idle');
    const places = await fill(journal, 0, 100);
    expect(files().length).toBeGreaterThan(5);
    await journal.flushed(places[60] ?? 0);
    const left = records(open(), (places[60] ?? 0) + 1);
    expect(left).toEqual(Array.from({ length: 39 }, (_, at) => ({ at: at + 61 })));
    await journal.flushed(places[99] ?? 0);
    expect(files().length).toBeLessThanOrEqual(2);
    expect(open().pending().records).toBe(0);
    // Whoever slept through all that goes on where the journal is now.
    await idle.append('awake');
    expect(records(open(), idle.tip().n)).toEqual(['awake']);
    expect(journal.pending().records).toBe(1);
  });
});

describe('a crash', () => {
  test.each([1, 10, 100])(
    'that leaves %i bytes less of the last line costs that line only',
    async (bytes) => {
      await fill(open(), 0, 3);
      truncateSync(path(), statSync(path()).size - bytes);
      const journal = open();
      const places = await fill(journal, 3, 5);
      expect(records(open())).toEqual([0, 1, ...(bytes === 1 ? [2] : []), 3, 4].map((at) => ({ at })));
      expect(places.length).toBe(2);
      expect(journal.torn).toHaveLength(bytes === 1 ? 0 : 1);
    },
  );

  test('that leaves a new file empty', async () => {
    const journal = open();
    await fill(journal, 0, 3);
    rmSync(path());
    writeFileSync(join(directory, '000000000001.jsonl'), '');
    expect(await open().append('a')).toBe(2);
  });

  test('in the middle of a write of another process does not swallow ours', async () => {
    const journal = open();
    await fill(journal, 0, 2);
    appendFileSync(path(), '{"n":4,"prev":"');
    await fill(journal, 2, 3);
    expect(records(open())).toEqual([0, 1, 2].map((at) => ({ at })));
  });
});

describe('a gap', () => {
  const lines = () => readFileSync(path(0), 'utf8').trimEnd().split('\n');
  const write = (all: string[]) => writeFileSync(path(0), `${all.join('\n')}\n`);

  test.each<[string, (all: string[]) => string[], number]>([
    ['a line taken away', (all) => all.toSpliced(2, 1), 3],
    ['a line edited', (all) => all.with(2, (all[2] ?? '').replace('"at":1', '"at":9')), 4],
    ['two lines exchanged', (all) => all.with(2, all[3] ?? '').with(3, all[2] ?? ''), 3],
    ['the first line taken away', (all) => all.slice(1), 1],
    ['a line from elsewhere put in', (all) => all.toSpliced(3, 0, all[5] ?? ''), 4],
  ])('%s', async (_, attack, line) => {
    await fill(open(1 << 20), 0, 6);
    write(attack(lines()));
    const position = { file: '000000000001.jsonl', line };
    expect(() => open()).toThrow(expect.objectContaining({ code: 'journal-gap', position }));
  });

  test('a line forged with its own hash in order', async () => {
    await fill(open(1 << 20), 0, 6);
    const third = parseLine(lines()[2] ?? '');
    const forged = formatLine(third?.n ?? 0, third?.prev ?? '', third?.writer ?? '', { record: { at: 9 } });
    write(lines().with(2, forged));
    expect(() => open()).toThrow(/gap at 000000000001.jsonl:4/);
  });

  test('a file taken away, from the front, the middle or under a running process', async () => {
    const journal = open();
    await fill(journal, 0, 60);
    const kept = files().map((name) => [name, readFileSync(join(directory, name))] as const);
    for (const at of [0, 2]) {
      rmSync(join(directory, files()[at] ?? ''));
      expect(() => open()).toThrow(/gap/);
      for (const [name, bytes] of kept) writeFileSync(join(directory, name), bytes);
      open();
    }
    for (const name of files()) rmSync(join(directory, name));
    await expect(journal.append('x')).rejects.toMatchObject({ code: 'journal-gap' });
    await expect(journal.append('x')).rejects.toMatchObject({ code: 'journal-gap' });
  });

  test('a file emptied', async () => {
    await fill(open(), 0, 60);
    truncateSync(path(0), 0);
    expect(() => open()).toThrow(/gap/);
  });

  test('is found by a process that reads again', async () => {
    const journal = open(1 << 20);
    await fill(journal, 0, 6);
    write(lines().toSpliced(2, 1));
    expect(() => [...journal.readFrom(1)]).toThrow(/gap/);
  });
});

describe('a directory that is not safe', () => {
  test('in the work tree', () => {
    const inside = join(root, 'work', '.agentgate');
    const options = { directory: inside, outside: join(root, 'work') };
    expect(() => Journal.open(options)).toThrow(/lies in the work tree/);
  });

  test('a link, or no directory', () => {
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(root, 'link'));
    expect(() => Journal.open({ directory: join(root, 'link') })).toThrow(/not a directory of this user/);
    writeFileSync(join(root, 'file'), '');
    expect(() => Journal.open({ directory: join(root, 'file') })).toThrow(/EEXIST/);
  });

  test('a file of it that is a link', () => {
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(root, 'victim'), '');
    symlinkSync(join(root, 'victim'), join(directory, '000000000001.jsonl'));
    expect(() => open()).toThrow(expect.objectContaining({ code: 'unreadable' }));
  });
});
