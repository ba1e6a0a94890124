import type { CommandTable } from '../spec.ts';

/** Programs that copy, move, remove, show and change files. */
export const FILES: CommandTable = {
  rm: {
    does: 'removes its operands; with -r the whole trees',
    options:
      '-f,--force -i --interactive[=] -I -r,-R,--recursive -d,--dir -v,--verbose -P -x -W --one-file-system --preserve-root[=] --no-preserve-root --help --version',
    operands: 'write',
    recursive: ['recursive'],
  },
};
