import type { Command } from '@oclif/core/command';
import type { Config } from '@oclif/core/config';
import type { GateCommand } from './base.ts';

type CommandClass = Pick<typeof Command, 'id' | 'run'> &
  (new (
    argv: string[],
    config: Config,
  ) => GateCommand);

/** Every command by its name. Each is loaded when it is asked for, so that no command pays for another one. */
export const COMMANDS: Readonly<Record<string, () => Promise<{ readonly default: CommandClass }>>> = {
  approve: () => import('./commands/approve.ts'),
  cancel: () => import('./commands/cancel.ts'),
  check: () => import('./commands/check.ts'),
  completion: () => import('./commands/completion.ts'),
  demo: () => import('./commands/demo.ts'),
  diff: () => import('./commands/diff.ts'),
  doctor: () => import('./commands/doctor.ts'),
  holds: () => import('./commands/holds.ts'),
  init: () => import('./commands/init.ts'),
  keygen: () => import('./commands/keygen.ts'),
  lint: () => import('./commands/lint.ts'),
  log: () => import('./commands/log.ts'),
  owners: () => import('./commands/owners.ts'),
  proof: () => import('./commands/proof.ts'),
  reject: () => import('./commands/reject.ts'),
  request: () => import('./commands/request.ts'),
  run: () => import('./commands/run.ts'),
  seal: () => import('./commands/seal.ts'),
  show: () => import('./commands/show.ts'),
  sync: () => import('./commands/sync.ts'),
  test: () => import('./commands/test.ts'),
  verify: () => import('./commands/verify.ts'),
  withdraw: () => import('./commands/withdraw.ts'),
};
