import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brokenArrows } from '../../scripts/lib/arrows.js';

let src = '';
beforeEach(() => {
  src = join(mkdtempSync(join(tmpdir(), 'agentgate-')), 'src');
});
afterEach(() => rmSync(dirname(src), { recursive: true }));

async function problemsOf(path: string, text: string): Promise<string[]> {
  mkdirSync(dirname(join(src, path)), { recursive: true });
  writeFileSync(join(src, path), text);
  return brokenArrows(src);
}

describe('an import that does not go down is named', () => {
  test.each([
    ['engine into audit', 'engine/a.ts', "import { x } from '../audit/b.ts'; x();"],
    ['a type is an arrow too', 'engine/a.ts', "import type { X } from '../gate/b.ts'; export type Y = X;"],
    ['an export from', 'audit/a.ts', "export * from '../gate/b.ts';"],
    ['a dynamic import', 'gate/a.ts', "export const x = () => import('../github/b.ts');"],
    ['over several lines', 'gate/a.ts', "import {\n  a,\n  b,\n} from '../cli/b.ts';\na(b);"],
    ['the top rooms among each other', 'cli/a.ts', "import '../app/b.ts';"],
    ['out of src', 'cli/a.ts', "import '../../scripts/build.js';"],
    ['an unknown room', 'utils/a.ts', 'export {};'],
    ['a file outside the rooms', 'index.ts', 'export {};'],
  ])('%s', async (_what, path, text) => {
    expect(await problemsOf(path, text)).toEqual([expect.stringContaining(`src/${path}: `)]);
  });
});

describe('an engine that is not pure is named', () => {
  test.each([
    ["import { readFileSync } from 'node:fs'; readFileSync('x');", 'node:fs'],
    ['export const now = () => Date.now();', 'Date.now'],
    ['export const now = () => new Date();', 'new Date()'],
    ['export const home = () => process.env.HOME;', 'process'],
    ['export const dice = () => Math.random();', 'Math.random'],
    ['export const later = (f: () => void) => setTimeout(f, 1);', 'setTimeout'],
    ['export const all = () => globalThis;', 'globalThis'],
  ])('%s', async (text, named) => {
    expect(await problemsOf('engine/a.ts', text)).toEqual([expect.stringContaining(named)]);
  });

  test.each([
    ['a local of that name', 'export function f(process: { env: string }) { return process.env; }'],
    ['a word in a comment', '// process.env is not read here\nexport const a = 1;'],
    ['a word in a string', "export const a = 'process.env';"],
    ['a property of that name', 'export const a = (x: { process: number }) => x.process;'],
    ['a date of a given time', 'export const a = (t: number) => new Date(t);'],
    ['hashing', "import { createHash } from 'node:crypto'; export const h = () => createHash('sha256');"],
    ['an import in a comment', "// import { x } from '../cli/a.ts'\nexport {};"],
  ])('%s is pure', async (_what, text) => {
    expect(await problemsOf('engine/a.ts', text)).toEqual([]);
  });

  test('other rooms may do I/O', async () => {
    expect(await problemsOf('cli/a.ts', "import 'node:fs'; import '../gate/b.ts'; process.exit();")).toEqual(
      [],
    );
  });
});
