import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceText } from '../../src/gate/mend.ts';
import { repository } from '../support/scratch.ts';

test('a file that has changed since it was read is left alone', () => {
  const root = repository({ 'a.yaml': 'old' });
  writeFileSync(join(root, 'a.yaml'), 'somebody else was here');
  expect(() => replaceText(root, 'a.yaml', 'old', 'new')).toThrow('has changed meanwhile');
  expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('somebody else was here');
});

test('a file that has become a link is left alone, and so is what it leads to', () => {
  const outside = join(repository({ 'a.yaml': 'old' }), 'a.yaml');
  const root = repository({ 'a.yaml': 'old' });
  rmSync(join(root, 'a.yaml'));
  symlinkSync(outside, join(root, 'a.yaml'));
  expect(() => replaceText(root, 'a.yaml', 'old', 'new')).toThrow('is not a regular file');
  expect(readFileSync(outside, 'utf8')).toBe('old');
});

test('nothing but the file itself is left behind', () => {
  const root = repository({ 'd/a.yaml': 'old' });
  replaceText(root, 'd/a.yaml', 'old', 'new');
  expect(readFileSync(join(root, 'd/a.yaml'), 'utf8')).toBe('new');
  expect(readdirSync(join(root, 'd'))).toEqual(['a.yaml']);
});
