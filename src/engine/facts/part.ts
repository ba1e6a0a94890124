import type { Known } from '../logic.ts';
import type { PathFact } from '../paths/fact.ts';

/**
 * One thing that an action does. Every rule is evaluated on every part, and the action gets the strictest of its
 * parts' decisions. An absent field is a value that the part lacks; UNKNOWN is a value nobody can tell in advance.
 */
export type Part = SqlPart | ShellPart | HttpPart | FilePart | WholePart;

/** What analysers read out of arguments. */
export type FactKind = 'sql' | 'shell' | 'http';

interface PartBase {
  /** Short description for people: "delete public.users", "rm -rf build". */
  readonly text: string;
  /** Read from what a record withholds: what is unknown of it may have been anything. */
  readonly withheld?: true;
}

export const SQL_EFFECTS = [
  'read',
  'insert',
  'update',
  'delete',
  'merge',
  'create',
  'alter',
  'drop',
  'truncate',
  'grant',
  'copy',
  'program',
  'call',
  'transaction',
  'set',
  'lock',
  'other',
] as const;
export type SqlEffect = (typeof SQL_EFFECTS)[number];

/** A name after PostgreSQL's case folding; an absent schema means that the name was written without one. */
export interface SqlName {
  readonly schema?: string;
  readonly name: string;
}

export interface SqlPart extends PartBase {
  readonly kind: 'sql';
  readonly effect: Known<SqlEffect>;
  readonly table?: Known<SqlName>;
  readonly function?: Known<SqlName>;
  /** Only on updates and deletes. */
  readonly where?: Known<'present' | 'missing'>;
}

/** What a part does to files and the network, whatever the tool. */
export interface Touches {
  readonly reads: readonly PathFact[];
  readonly writes: readonly PathFact[];
  /** Hosts in lower case without port; UNKNOWN for network use with a host that only shows when it runs. */
  readonly hosts: readonly Known<string>[];
}

/** One simple command of a shell line. */
export interface ShellPart extends PartBase, Touches {
  readonly kind: 'shell';
  /** What it runs cannot be read from its words (`$CMD`, `node -e`, a script on stdin). */
  readonly dynamic: boolean;
  /** Every way to read the command's words; one entry unless an option's arity is not known. UNKNOWN: not even the program. */
  readonly readings: Known<readonly ShellReading[]>;
  /**
   * The program's possible paths when it is named by path: relative to the repository's root, or absolute. Only in
   * the system's directories is such a program surely the one that its base name says.
   */
  readonly program?: readonly Known<string>[];
}

/** One way to tell a command's words apart into options, their values, and operands. */
export interface ShellReading {
  /** Base name, then the operands in order; UNKNOWN where a word is only known when it runs. */
  readonly words: readonly Known<string>[];
  /** Canonical flags that are present ("recursive", "-x"); `sure` unless it may be an option's value or be taken back. */
  readonly flags: ReadonlyMap<string, 'sure' | 'possible'>;
  /** A word that is only known when it runs may hold more flags. */
  readonly open?: true;
  /**
   * The canonical names that a policy's spelling of flags (`-rf`) stands for in this command: alternatives, each a list
   * of names that must all be there. Matching asks the reading, so that it need not load the table of commands.
   */
  readonly canonical: (token: string) => readonly (readonly string[])[];
}

export interface HttpPart extends PartBase {
  readonly kind: 'http';
  readonly method: Known<string>;
  readonly host: Known<string>;
  /** Once percent-decoded. */
  readonly path: Known<string>;
}

/** The path of a file tool: exactly one of reads and writes is not empty. */
export interface FilePart extends PartBase, Touches {
  readonly kind: 'file';
}

/**
 * The action as a whole, with the paths that it declares. Needs an allow only when the action has no other part;
 * otherwise its declared paths only pull triggers.
 */
export interface WholePart extends PartBase, Touches {
  readonly kind: 'whole';
  /** Kinds of facts that its arguments seem to hold but no rule asked to read: a bound cannot vouch for them. */
  readonly unread: readonly FactKind[];
}
