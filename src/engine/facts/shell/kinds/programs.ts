import { UNKNOWN } from '../../../logic.ts';
import { isPlainSedScript } from './sed.ts';
import type { Use } from './use.ts';

/** Operands that are programs, or tell one what to do. */
export const PROGRAMS = {
  /** The first is a file that is run. */
  script: ({ operands, touches }: Use) => {
    const [script] = operands;
    if (script === undefined) return;
    touches.read(script);
    if (script.text === UNKNOWN || script.text === '-' || /^\/(?:dev|proc)\//.test(script.text))
      touches.dynamic = true;
  },
  /** `python -m`: a module that is found by its name. */
  module: () => {},
  sed: ({ operands, parsed, touches }: Use) => {
    const given = parsed.values.filter(({ option }) => option.canonical === 'expression');
    const inline = given.length === 0 && !parsed.flags.has('file');
    const scripts = inline ? operands.slice(0, 1) : given.map(({ value }) => value);
    for (const script of scripts) {
      if (script.text !== UNKNOWN && isPlainSedScript(script.text)) continue;
      // It may hold the commands that write files and run programs.
      touches.writeUnknown();
      touches.dynamic = true;
    }
    for (const operand of operands.slice(inline ? 1 : 0)) {
      touches.read(operand);
      if (parsed.flags.has('in-place')) touches.write(operand);
    }
  },
  'first-tree': ({ operands, touches }: Use) => {
    const [first] = operands;
    if (first !== undefined) touches.write(first, 'tree');
  },
  'first-write': ({ operands, touches }: Use) => {
    const [first] = operands;
    if (first !== undefined) touches.write(first);
  },
  'first-edit': ({ operands, touches }: Use) => {
    const [first] = operands;
    if (first === undefined) return;
    touches.read(first);
    touches.write(first);
  },
} as const satisfies Record<string, (use: Use) => void>;
