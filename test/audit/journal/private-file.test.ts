import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createPrivateFile, replacePrivateFile } from '../../../src/audit/journal/private-file.ts';
import { removeDirectory, temporaryDirectory } from '../../support/git.ts';

function scratch(): string {
  const directory = temporaryDirectory('private');
  onTestFinished(() => removeDirectory(directory));
  return directory;
}

test('a file is replaced as a whole, for this user alone, and nothing else is left', () => {
  const directory = scratch();
  const path = join(directory, 'state.json');
  writeFileSync(path, 'old', { mode: 0o644 });
  replacePrivateFile(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(directory)).toEqual(['state.json']);
});

test('a link is replaced, and not followed', () => {
  const directory = scratch();
  writeFileSync(join(directory, 'elsewhere'), 'theirs');
  symlinkSync('elsewhere', join(directory, 'state.json'));
  replacePrivateFile(join(directory, 'state.json'), 'ours');
  expect(readFileSync(join(directory, 'elsewhere'), 'utf8')).toBe('theirs');
  expect(readFileSync(join(directory, 'state.json'), 'utf8')).toBe('ours');
});

test('what is there is never created again', () => {
  const directory = scratch();
  const path = join(directory, 'key');
  expect(createPrivateFile(path, 'first')).toBe(true);
  expect(createPrivateFile(path, 'second')).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('first');
  expect(readdirSync(directory)).toEqual(['key']);
});

test('a write that fails leaves the old file and nothing else', () => {
  const directory = scratch();
  const path = join(directory, 'state.json');
  writeFileSync(join(directory, 'kept'), '');
  expect(() => replacePrivateFile(join(path, 'below'), 'x')).toThrow('ENOENT');
  replacePrivateFile(path, 'old');
  const broken = { toString: () => 'x' } as unknown as string;
  expect(() => replacePrivateFile(path, broken)).toThrow();
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(directory)).toEqual(['kept', 'state.json']);
});
