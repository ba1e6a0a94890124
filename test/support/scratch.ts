import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A scratch directory that is gone when the test ends. */
function scratch(): string {
  const directory = mkdtempSync(join(tmpdir(), 'agentgate-test-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A scratch git repository with these files, not yet committed. */
export function repository(files: Readonly<Record<string, string>> = {}): string {
  const directory = scratch();
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: directory });
  writeFiles(directory, files);
  return directory;
}

export function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}
