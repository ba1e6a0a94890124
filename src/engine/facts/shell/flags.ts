import type { Known } from '../../logic.ts';
import type { ShellReading } from '../part.ts';
import { specOf } from './commands/index.ts';
import { findOption } from './options.ts';
import type { CommandSpec } from './spec.ts';

/** One way to read a command's words, with the table's spellings of its flags. */
export function makeReading(
  words: ShellReading['words'],
  flags: ShellReading['flags'],
  open = false,
): ShellReading {
  const canonical: ShellReading['canonical'] = (token) => canonicalFlags(token, specsOf(words));
  return open ? { words, flags, open, canonical } : { words, flags, canonical };
}

/** The entries of the table that apply to a command's words: the program's and those of its subcommands. */
function specsOf(words: readonly Known<string>[]): readonly CommandSpec[] {
  const specs: CommandSpec[] = [];
  for (const word of words) {
    if (typeof word !== 'string') break;
    const last = specs.at(-1);
    const own = last?.sub !== undefined && Object.hasOwn(last.sub, word) ? last.sub[word] : undefined;
    const spec = specs.length === 0 ? specOf(word) : own;
    if (spec === undefined) break;
    specs.push(spec);
  }
  return specs;
}

/**
 * The flags that a policy's spelling (`-rf`, `--recursive`, `--depth=1`) stands for in a command; each alternative is
 * a list of canonical names that must all be there.
 */
function canonicalFlags(token: string, specs: readonly CommandSpec[]): readonly (readonly string[])[] {
  const find = (spelling: string) => {
    for (const spec of specs.toReversed()) {
      const option = findOption(spec.options ?? '', spelling, spec);
      if (option !== undefined) return option;
    }
    return undefined;
  };
  const single = specs.some((spec) => spec.single);
  if (!/^-[^-]/.test(token) || single) {
    const equals = token.indexOf('=');
    const spelling = equals === -1 ? token : token.slice(0, equals);
    const name = find(spelling)?.canonical ?? spelling.replace(/^-{1,2}(?=.)/, '');
    return [[equals === -1 ? name : `${name}${token.slice(equals)}`]];
  }
  const own = find(token);
  if (own !== undefined) return [[own.canonical]];
  const letters: string[] = [];
  for (let i = 1; i < token.length; i += 1) {
    const option = find(`-${token[i]}`);
    const rest = token.slice(i + 1);
    if (option !== undefined && option.arity !== 'none' && rest !== '') {
      letters.push(`${option.canonical}=${rest}`);
      break;
    }
    letters.push(option?.canonical ?? `-${token[i]}`);
  }
  return specs.length === 0 ? [[token], letters] : [letters];
}
