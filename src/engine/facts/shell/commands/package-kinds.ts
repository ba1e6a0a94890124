import type { CommandSpec } from '../spec.ts';

/** Asks a registry. */
export const asks: CommandSpec = { does: 'asks the registry', network: true, loose: true };
/** Runs the project's own code. */
export const runs: CommandSpec = {
  does: "runs the project's own code, which is not read",
  loose: true,
  posix: true,
};
/** Looks at the project. */
export const quiet: CommandSpec = { does: 'looks at the project', loose: true };
/** Runs a package. */
export const executes: CommandSpec = {
  does: 'runs a package, which it may fetch',
  network: true,
  loose: true,
  posix: true,
  wary: true,
  options:
    '-c,--call=code -p,--package= -y,--yes --no -q --registry=code --userconfig=code --globalconfig=code --script-shell=code --node-options=code --shell=code --prefix=cwd',
};
/** Changes dependencies, and writes these paths. */
export const installs = (...writes: string[]): CommandSpec => ({
  does: 'talks to the registry, writes dependencies; their scripts run',
  network: true,
  offline: ['offline'],
  loose: true,
  operands: 'packages',
  writes,
  dry: ['dry-run'],
});
