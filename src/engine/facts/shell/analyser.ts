import { type Known, UNKNOWN } from '../../logic.ts';
import type { Place } from '../../paths/fact.ts';
import type { ShellPart } from '../part.ts';
import { literalField, unknownField } from './field.ts';
import { type Parser, Run, unknownPart } from './run.ts';
import { Scope } from './scope.ts';
import { readWords } from './simple.ts';
import { TouchList } from './touches.ts';

/** Tells what shell lines and commands do, before they run. Never throws; what cannot be told is an unknown part. */
export interface ShellAnalyser {
  /** The commands of a line as a shell would run it. A line without any command is an unknown part. */
  readLine(line: string, place: Place): readonly ShellPart[];
  /** One command, given word for word; an unknown word may be any number of them. */
  readWords(argv: readonly Known<string>[], place: Place): readonly ShellPart[];
}

/** Loads the parser; only lines of a shell need it. */
export async function loadShell(): Promise<ShellAnalyser> {
  const { parse, forEachChild } = await import('unbash');
  return createAnalyser({ parse, forEachChild });
}

function createAnalyser(parser: Parser): ShellAnalyser {
  return {
    readLine(line, place) {
      return guarded(line, () => {
        const run = new Run(parser, place, line);
        run.script(line, { where: [place.cwd], held: new TouchList([place.cwd]), calls: [], depth: 0 });
        return run.parts;
      });
    },
    readWords(argv, place) {
      const text = argv.map((word) => (word === UNKNOWN ? '…' : word)).join(' ');
      return guarded(text, () => {
        if (argv.some((word) => word !== UNKNOWN && word.includes('\0'))) return [];
        const run = new Run(parser, place, text);
        const where = [place.cwd];
        const held = new TouchList(where);
        const scope = new Scope({ tracks: () => false, setters: true, dots: false });
        const frame = { where, held, scope, calls: [], depth: 0 };
        const fields = argv.map((word) => (word === UNKNOWN ? unknownField(true) : literalField(word)));
        readWords(fields, { frame, own: held, text, inShell: false }, run);
        return run.parts;
      });
    },
  };
}

/** Whatever goes wrong, the caller gets a part that no allow rule covers. */
function guarded(text: string, read: () => readonly ShellPart[]): readonly ShellPart[] {
  try {
    const parts = read();
    return parts.length === 0 ? [unknownPart(text)] : parts;
  } catch {
    return [unknownPart(text)];
  }
}
