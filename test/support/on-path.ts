import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repository } from './scratch.ts';

const BIN = fileURLToPath(new URL('../../bin/agentgate.js', import.meta.url));

/** A directory with the built command as `agentgate`, to put in front of PATH. */
export function commandOnPath(): string {
  const directory = join(repository(), 'bin');
  mkdirSync(directory);
  const file = join(directory, 'agentgate');
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(file, 0o755);
  return directory;
}
