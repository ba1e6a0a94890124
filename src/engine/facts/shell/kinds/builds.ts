import { UNKNOWN } from '../../../logic.ts';
import { isLocalPath } from '../hosts.ts';
import type { Use } from './use.ts';

/** What tools that build take. */
export const BUILDS = {
  /** Targets, and variables: those that name programs are not lower-case, and any may run one. */
  make: ({ operands, touches }: Use) => {
    for (const { text } of operands) {
      if (text === UNKNOWN || setsProgram(text)) touches.dynamic = true;
    }
  },
  /** A linker's flags may name another linker. */
  linker: ({ operands, touches }: Use) => {
    for (const { text } of operands)
      if (text === UNKNOWN || /extld|linker|link-arg/.test(text)) touches.dynamic = true;
  },
  /** The name of a plugin, or its path. */
  plugin: ({ operands, touches }: Use) => {
    for (const operand of operands) if (isLocalPath(operand)) touches.read(operand);
  },
  /** `-D NAME=value`. */
  definition: ({ operands, touches }: Use) => {
    for (const { text } of operands) {
      if (text === UNKNOWN || RUNS.test(text)) touches.dynamic = true;
    }
  },
} as const satisfies Record<string, (use: Use) => void>;

const RUNS =
  /^[^=]*(?:COMPILER|LAUNCHER|PROGRAM|TOOLCHAIN|COMMAND|EXECUTABLE|INCLUDE|RULE|LINKER|MODULE_PATH|EMULATOR)/i;

function setsProgram(word: string): boolean {
  const equals = word.indexOf('=');
  return (
    equals !== -1 && (!/^[a-z0-9._-]+[:+?]?$/.test(word.slice(0, equals)) || word.slice(equals).includes('$'))
  );
}
