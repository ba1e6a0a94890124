import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownersOf } from '../../../src/engine/codeowners/ownership.ts';
import { parseCodeowners } from '../../../src/engine/codeowners/parse.ts';
import { anyPath, anyPattern } from './arbitraries.ts';

/*
 * git's own matcher as the oracle. CODEOWNERS patterns are those of .gitignore, except:
 * - "!" and "[" are syntax there and invalid here, "\" escapes are read alike only for a space: none are generated;
 * - a last segment of exactly "*" behind a slash ignores directories, and so all below them, but owns only direct
 *   children: left out;
 * - an ignored directory hides later lines, so that a file's last line does not win: one pattern at a time;
 * - "**" glued to other characters is sometimes more than "*" there (it compares two unrelated pointers): left out;
 * - "?" and "*" see bytes there and characters here: the alphabet is ASCII.
 */
const meaningDiffers = (pattern: string) => pattern.endsWith('/*') || /[^/]\*\*|\*\*[^/]/.test(pattern);

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'codeowners-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function git(args: string[], input = ''): string {
  const env = {
    PATH: process.env.PATH,
    HOME: root,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  return execFileSync('git', args, { cwd: root, env, input, encoding: 'utf8', maxBuffer: 1 << 26 });
}

test('a pattern owns what the same pattern in .gitignore ignores', () => {
  const patterns = fc.sample(
    anyPattern.filter((pattern) => !meaningDiffers(pattern)),
    700,
  );
  const paths = [...new Set(fc.sample(anyPath, 60))];
  git(['init', '-q', '.']);
  patterns.forEach((pattern, at) => {
    mkdirSync(join(root, `d${at}`));
    writeFileSync(join(root, `d${at}`, '.gitignore'), `${pattern}\n`);
  });
  const questions = patterns.flatMap((_, at) => paths.map((path) => `d${at}/${path}`));
  // With -n every question gets four fields; the first is empty when nothing matches.
  const args = ['-c', 'core.ignoreCase=false', 'check-ignore', '--no-index', '--stdin', '-v', '-z', '-n'];
  const fields = git(args, `${questions.join('\0')}\0`).split('\0');
  expect(fields.length).toBe(questions.length * 4 + 1);

  let matched = 0;
  const differences: string[] = [];
  patterns.forEach((pattern, at) => {
    const codeowners = parseCodeowners(`${pattern} @me`, 'CODEOWNERS');
    expect(codeowners.problems, pattern).toEqual([]);
    paths.forEach((path, nth) => {
      const ignored = fields[(at * paths.length + nth) * 4] !== '';
      if (ignored) matched++;
      if (ignored !== (ownersOf(codeowners, path).kind === 'owned')) {
        differences.push(`${pattern} | ${path} | git ${ignored}`);
      }
    });
  });
  expect(differences.slice(0, 20)).toEqual([]);
  expect(matched).toBeGreaterThan(questions.length / 50);
});
