import { execute, exitStatus } from '../../../src/agents/run/execute.ts';

// Runs a command as a process of its own, and says on stderr what came of it.
const [first = '', ...rest] = process.argv.slice(2);
const outcome = await execute([first, ...rest], {
  cwd: process.cwd(),
  env: { PATH: process.env.PATH ?? '' },
  stdout: 'inherit',
  stderr: 'inherit',
});
process.stderr.write(`outcome ${JSON.stringify(outcome)}\n`);
process.exitCode = exitStatus(outcome);
