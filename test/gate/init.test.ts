import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCodeowners } from '../../src/gate/codeowners.ts';
import { applyInit, planInit } from '../../src/gate/init.ts';

let outside: string;
let root: string;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'agentgate-'));
  root = join(outside, 'repo');
  mkdirSync(root);
});
afterEach(() => rmSync(outside, { recursive: true }));

function link(path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
}

const TEMPLATE = { name: 'x', policy: 'version: 1\nrules: []\n', tests: 'version: 1\ntests: []\n' };
const init = () => applyInit(root, planInit(root, { templates: [TEMPLATE], owners: ['@alice'] }));

test.each([
  ['settings that lead out', '.agentgate/config.yaml', '../../victim'],
  ['a directory that leads out', '.agentgate', '../victim'],
  ['policies that lead out', '.agentgate/policies', '../../victim'],
  ['a CODEOWNERS that leads out', '.github/CODEOWNERS', '../../victim'],
])('writes nothing through a link of a hostile checkout: %s', (_what, path, target) => {
  link(path, target);
  expect(init).toThrow('is not followed');
  expect(existsSync(join(outside, 'victim'))).toBe(false);
});

test('adds nothing to a file outside that CODEOWNERS leads to', () => {
  writeFileSync(join(outside, 'victim'), 'old\n');
  link('CODEOWNERS', '../victim');
  expect(init).toThrow('is not followed');
  expect(readFileSync(join(outside, 'victim'), 'utf8')).toBe('old\n');
});

test.each(['.agentgate', '.agentgate/policies', '.github'])('says that a file is in the way: %s', (path) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
  expect(init).toThrow('is no directory');
});

test('says that a directory is in the way', () => {
  mkdirSync(join(root, '.github/CODEOWNERS'), { recursive: true });
  expect(init).toThrow('is a directory, not a file');
});

test('a CODEOWNERS that leads nowhere hides the others, and is an error', () => {
  link('.github/CODEOWNERS', 'nowhere');
  writeFileSync(join(root, 'CODEOWNERS'), '* @intern\n');
  expect(() => readCodeowners(root)).toThrow('no such file');
});
