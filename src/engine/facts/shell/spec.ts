import type { OperandKind } from './operands.ts';

/**
 * What agentgate knows of a program. Everything else about it is unknown: an option that is not listed makes what the
 * program writes unknown, unless the entry says that other options change nothing (`loose`).
 */
export interface CommandSpec {
  /** One line for the documentation: what it reads, writes and talks to. */
  readonly does: string;
  /** Options in the notation of `optionTable`. */
  readonly options?: string;
  /** What its operands are; without it they are no paths. */
  readonly operands?: OperandKind;
  /** Operands before those (a mode, a pattern); none of them when one of `unless` is given. */
  readonly skip?: number;
  readonly unless?: readonly string[];
  /** Other kinds of operands when a flag is given; the first flag that is there wins. */
  readonly when?: Readonly<Record<string, OperandKind>>;
  /** Flags that make its operands whole trees. */
  readonly recursive?: readonly string[];
  /** Without operands it works on the current directory. */
  readonly here?: boolean;
  /** Paths it writes whatever its operands; a tree when they end in a slash. */
  readonly writes?: readonly string[];
  /** Paths it reads whatever its operands. */
  readonly reads?: readonly string[];
  /** Flags with which it writes nothing. */
  readonly dry?: readonly string[];
  /** Talks to hosts that its words do not name. */
  readonly network?: boolean;
  /** Stays off the network, whatever its program does. */
  readonly local?: boolean;
  /** Flags with which it stays off the network. */
  readonly offline?: readonly string[];
  /** Runs code that is in its words or comes from elsewhere. */
  readonly dynamic?: boolean;
  /** Without operands its input is a program, unless one of these flags is there. */
  readonly stdin?: readonly string[];
  /** Options that are not listed change nothing that agentgate looks at. */
  readonly loose?: boolean;
  /** Runs what a project's settings say: a place outside, wherever it is named, may be where they come from or go to. */
  readonly wary?: boolean;
  /** A first operand that starts with `+` is an option (`cargo +nightly`). */
  readonly plus?: boolean;
  /** Its options end at the first operand. */
  readonly posix?: boolean;
  /** All its words are operands. */
  readonly raw?: boolean;
  /** Long options cannot be abbreviated. */
  readonly exact?: boolean;
  /** Long options have one dash. */
  readonly single?: boolean;
  readonly sub?: Readonly<Record<string, CommandSpec>>;
  /** Other names of subcommands; with them any start that only one of `sub` has is its name, too. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** What a first operand outside `sub` is. */
  readonly others?: CommandSpec;
  /** Its options are also those of its subcommands. */
  readonly inherit?: boolean;
}

export type CommandTable = Readonly<Record<string, CommandSpec>>;

/** A program outside the table: only its redirections are seen. */
export const OUTSIDE: CommandSpec = { does: 'nothing is known of it', loose: true, exact: true };

/** A subcommand's name in the table, for one of its other names or an abbreviation. */
export function subcommandName({ sub = {}, aliases }: CommandSpec, text: string): string {
  if (aliases === undefined || Object.hasOwn(sub, text)) return text;
  if (Object.hasOwn(aliases, text)) return aliases[text] ?? text;
  const [only, ...others] = Object.keys(sub).filter((name) => name.startsWith(text));
  return only !== undefined && others.length === 0 ? only : text;
}
