import type { CommandTable } from '../spec.ts';

/** Builtins of shells, and programs that run other commands. */
export const SHELL: CommandTable = {
  cd: { does: 'changes the directory for what follows', options: '-L -P -e -@' },
};
