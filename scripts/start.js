// The first thing to try: the whole loop on a scratch repository.
import { spawnSync } from 'node:child_process';
import { root } from './lib/files.js';

const { status } = spawnSync(
  process.execPath,
  [`${root}bin/agentgate.js`, 'demo', ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
