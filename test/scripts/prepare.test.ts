import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const checkout = mkdtempSync(join(tmpdir(), 'agentgate-'));

/** A checkout whose build only says that it ran, so that what is tested is when it runs. */
beforeAll(() => {
  for (const directory of ['scripts', 'src', 'node_modules']) mkdirSync(join(checkout, directory));
  copyFileSync(join(root, 'scripts/prepare.js'), join(checkout, 'scripts/prepare.js'));
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', '{ "packages": { "": {}, "node_modules/a": { "version": "1.0.0" } } }');
  write('node_modules/.package-lock.json', '{ "packages": { "node_modules/a": { "version": "1.0.0" } } }');
  write('src/a.ts', 'export {};');
  write(
    'scripts/build.js',
    `import { mkdirSync, writeFileSync } from 'node:fs';
export async function buildAll() {
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/agentgate.cjs', '');
  writeFileSync('oclif.manifest.json', '{}');
}`,
  );
});
afterAll(() => rmSync(checkout, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(checkout, path), text);
}

function prepare(): string {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/prepare.js'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  return stderr;
}

test('builds once, then says and does nothing', () => {
  expect(prepare()).toBe('agentgate: building …\n');
  const built = statSync(join(checkout, 'dist/agentgate.cjs')).mtimeMs;
  expect(prepare()).toBe('');
  expect(statSync(join(checkout, 'dist/agentgate.cjs')).mtimeMs).toBe(built);
});

test.each([
  ['a changed source', () => write('src/a.ts', 'export const a = 1;')],
  ['a new source', () => write('src/b.ts', '')],
  ['a source that is gone', () => rmSync(join(checkout, 'src/b.ts'))],
  ['another version', () => write('package.json', '{ "type": "module", "version": "2.0.0" }')],
  ['a missing build', () => rmSync(join(checkout, 'dist'), { recursive: true })],
  ['a missing manifest', () => rmSync(join(checkout, 'oclif.manifest.json'))],
])('builds again after %s', (_what, change) => {
  change();
  expect(prepare()).toBe('agentgate: building …\n');
  expect(prepare()).toBe('');
});

test('installs when the lockfile asks for what is not installed', () => {
  const bin = join(checkout, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'npm'), '#!/bin/sh\necho "$@" > npm-was-called\n', { mode: 0o755 });
  symlinkSync(process.execPath, join(bin, 'node'));
  write('package-lock.json', '{ "packages": { "": {}, "node_modules/a": { "version": "1.0.1" } } }');
  spawnSync(process.execPath, ['scripts/prepare.js'], {
    cwd: checkout,
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
  });
  expect(existsSync(join(checkout, 'npm-was-called'))).toBe(true);
});
