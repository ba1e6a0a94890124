import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a line whose command waits for what never comes. */
function runForgotten(argv: readonly string[]) {
  const program = `
    const bundle = require(${JSON.stringify(`${root}dist/agentgate.cjs`)});
    for (const id of Object.keys(bundle.COMMANDS)) bundle.COMMANDS[id] = () => new Promise(() => undefined);
    bundle.main(${JSON.stringify(argv)}, ${JSON.stringify(root)});
  `;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

// 0 would be "allowed" to whoever asks `check`, and success to whoever runs something.
test('a command that ends before it has an answer has failed', () => {
  expect(runForgotten(['check', 'x'])).toMatchObject({
    status: 70,
    stdout: '',
    stderr: expect.stringMatching(/^error: unexpected: ended without an answer/),
  });
});

test('a run that ends before it has an answer has failed with the code of the gate', () => {
  expect(runForgotten(['run', '--', 'true'])).toMatchObject({ status: 125, stdout: '' });
});

test('whoever reads JSON gets a document', () => {
  const { status, stdout } = runForgotten(['verify', '--json']);
  expect([status, JSON.parse(stdout)]).toEqual([
    70,
    expect.objectContaining({ error: 'internal', code: 70 }),
  ]);
});
