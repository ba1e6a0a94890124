import { execFileSync } from 'node:child_process';
import { closeSync, openSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlainFile } from '../../src/audit/plain-file.ts';
import { repository } from '../support/scratch.ts';

const read = (path: string) => readPlainFile(path, () => true)?.toString();

test('a plain file is read where what it is like is accepted', () => {
  const path = join(repository(), 'file');
  writeFileSync(path, 'four');
  expect(read(path)).toBe('four');
  expect(readPlainFile(path, ({ size }) => size < 4)).toBeUndefined();
});

test('what is no plain file is not read, though something would come of it', () => {
  const scratch = repository();
  expect(read(scratch)).toBeUndefined();
  const pipe = join(scratch, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const writer = openSync(pipe, 'r+');
  writeSync(writer, 'from a pipe');
  expect(read(pipe)).toBeUndefined();
  closeSync(writer);
  symlinkSync('file', join(scratch, 'link'));
  writeFileSync(join(scratch, 'file'), 'behind a link');
  expect(() => read(join(scratch, 'link'))).toThrow('ELOOP');
});
