import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { InputError } from '../../src/engine/problem.ts';
import { readFileCapped } from '../../src/gate/file.ts';

const directory = mkdtempSync(join(tmpdir(), 'agentgate-'));
afterAll(() => rmSync(directory, { recursive: true }));

function fileOf(contents: string | Uint8Array): string {
  const path = join(directory, 'input');
  writeFileSync(path, contents);
  return path;
}

test('a file of exactly the cap is read', () => {
  expect(readFileCapped(fileOf('x'.repeat(10)), 10)).toBe('x'.repeat(10));
});

test('one byte more is refused, not cut', () => {
  expect(() => readFileCapped(fileOf('x'.repeat(11)), 10)).toThrow(/larger than 10 bytes/);
});

test('what is not UTF-8 is refused, not replaced', () => {
  expect(() => readFileCapped(fileOf(new Uint8Array([0x22, 0xff, 0x22])))).toThrow(/not valid UTF-8/);
});

test('a byte order mark reaches the parser', () => {
  expect(readFileCapped(fileOf('\ufeff{}'))).toBe('\ufeff{}');
});

test.each([
  ['a missing file', 'missing', /no such file/],
  ['a directory', '.', /is a directory/],
])('%s is an input error that names it', (_what, name, message) => {
  const path = join(directory, name);
  expect(() => readFileCapped(path)).toThrow(message);
  expect(() => readFileCapped(path)).toThrow(InputError);
});
