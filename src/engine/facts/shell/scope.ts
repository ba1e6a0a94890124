import type { Function as FunctionNode } from 'unbash';
import { type Directories, joinDirectories } from './place.ts';
import { SETTERS, type Survey } from './survey.ts';
import type { TouchList } from './touches.ts';
import type { Lookup, VariableValue } from './words.ts';

/** Values that stay one word, and no glob, wherever they are used. */
const PLAIN_VALUE = /^[A-Za-z0-9_@%+=:,./~-]+$/;

/** What one shell process knows: its variables, functions and aliases. */
export class Scope {
  readonly functions = new Map<string, FunctionNode[]>();
  readonly aliases = new Set<string>();
  readonly #variables = new Map<string, VariableValue>();
  readonly #survey: Survey;

  constructor(survey: Survey) {
    this.#survey = survey;
  }

  /** A builtin that sets variables, whose name only an expansion gave. */
  isHiddenSetter(name: string): boolean {
    return SETTERS.has(name) && !this.#survey.setters;
  }

  assign(name: string, value: VariableValue | undefined): void {
    const plain =
      value !== undefined && PLAIN_VALUE.test(value.text) && (value.home || !value.text.includes('~'));
    if (plain && this.#survey.tracks(name) && this.#survey.tracks('IFS')) this.#variables.set(name, value);
    else this.#variables.delete(name);
  }

  lookup(where: Directories): Lookup {
    return (name) => {
      const own = this.#variables.get(name);
      if (own !== undefined) return own;
      if (!this.#survey.tracks(name)) return undefined;
      if (name === 'HOME') return { text: '~', home: true };
      const [only] = where;
      if (name !== 'PWD' || where.length !== 1 || typeof only !== 'string') return undefined;
      return PLAIN_VALUE.test(only) ? { text: only, home: only.startsWith('~') } : undefined;
    };
  }

  define(name: string, node: FunctionNode): void {
    const known = this.functions.get(name);
    if (known === undefined) this.functions.set(name, [node]);
    else if (!known.includes(node)) known.push(node);
  }
}

/** Where a command stands while it is read. */
export interface Frame {
  readonly where: Directories;
  /** What the redirections and assignments around it add to each command. */
  readonly held: TouchList;
  readonly scope: Scope;
  /** Functions being called, outermost first. */
  readonly calls: readonly string[];
  /** Scripts around this one. */
  readonly depth: number;
  /** The shell's wildcards may stand for a dot at the start of a name. */
  readonly dots?: boolean;
}

/** Where the shell may be after a command that succeeded, and after one that failed. */
export interface Exit {
  readonly ok: Directories;
  readonly fail: Directories;
}

export function stay(where: Directories): Exit {
  return { ok: where, fail: where };
}

/** Either way. */
export function after(exit: Exit): Directories {
  return exit.ok === exit.fail ? exit.ok : joinDirectories(exit.ok, exit.fail);
}
