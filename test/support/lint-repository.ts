import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository in a directory of its own, with these files; `from` is copied into it first. */
export function lintRepository(files: Readonly<Record<string, string>>, from?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'agentgate-lint-'));
  if (from !== undefined) cpSync(from, root, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  spawnSync('git', ['init', '-q'], { cwd: root });
  spawnSync('git', ['add', '-A'], { cwd: root });
  return root;
}

export function removeRepository(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
