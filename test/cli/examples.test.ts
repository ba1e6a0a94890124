import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXIT } from '../../src/cli/exit.ts';
import { commandOnPath } from '../support/on-path.ts';
import { repository } from '../support/scratch.ts';

interface Example {
  readonly command: string;
}

const manifest = JSON.parse(readFileSync(new URL('../../oclif.manifest.json', import.meta.url), 'utf8')) as {
  commands: Record<string, { examples: readonly Example[] }>;
};

/** An answer, whichever it is; anything else is an example that does not work. */
const ANSWERS: readonly (number | null)[] = [EXIT.ok, EXIT.findings, EXIT.denied, EXIT.held];

function paste(command: string, cwd: string, path: string): { status: number | null; stderr: string } {
  const env = { ...process.env, HOME: cwd, PATH: `${path}:${process.env.PATH}`, NODE_OPTIONS: '' };
  return spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { cwd, env, encoding: 'utf8' });
}

// Those of `completion` belong into three shells, and have tests of their own.
test.each(['check', 'init', 'owners', 'test'])('the examples in the help of %s work when pasted', (id) => {
  const path = commandOnPath();
  const examples = manifest.commands[id]?.examples ?? [];
  expect(examples.length).toBeGreaterThan(0);
  for (const { command } of examples) {
    const cwd = repository();
    expect(paste('agentgate init', cwd, path).status).toBe(EXIT.ok);
    const { status, stderr } = paste(command.replaceAll('<%= config.bin %>', 'agentgate'), cwd, path);
    expect(ANSWERS, `${command}\n${stderr}`).toContain(status);
    expect(stderr, command).not.toContain('error:');
  }
});
