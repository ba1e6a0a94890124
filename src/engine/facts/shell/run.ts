import type { ParsedScript, SyntaxNode, WordPart } from 'unbash';
import { UNKNOWN } from '../../logic.ts';
import type { Place } from '../../paths/fact.ts';
import type { ShellPart } from '../part.ts';
import { makeReading } from './flags.ts';
import { Budget, exceedsLimits, MAX_SCRIPT_DEPTH } from './limits.ts';
import { type Exit, type Frame, Scope, stay } from './scope.ts';
import { survey } from './survey.ts';
import { readList } from './walk.ts';
import type { WordReader } from './words.ts';

/** What agentgate needs of the parser. */
export interface Parser {
  parse(source: string): ParsedScript;
  forEachChild(node: SyntaxNode, callback: (child: SyntaxNode) => void): void;
}

/** A command of which nothing can be told. */
export function unknownPart(text: string): ShellPart {
  return {
    kind: 'shell',
    text: shorten(text),
    dynamic: true,
    readings: UNKNOWN,
    reads: [{ kind: 'unknown' }],
    writes: [{ kind: 'unknown' }],
    hosts: [UNKNOWN],
  };
}

/** A part's description: one line, not endless. */
export function shorten(text: string): string {
  const line = text.slice(0, 1_000).replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}

/** Reading one line: its parts so far, and the work that is left. */
export class Run {
  readonly budget: Budget;
  readonly place: Place;
  readonly #parser: Parser;
  readonly #parts: ShellPart[];
  readonly #source: string;

  constructor(parser: Parser, place: Place, source: string, shared?: Run) {
    this.#parser = parser;
    this.place = place;
    this.#source = source;
    this.budget = shared?.budget ?? new Budget();
    this.#parts = shared?.parts ?? [];
  }

  get parts(): ShellPart[] {
    return this.#parts;
  }

  add(part: ShellPart): void {
    this.budget.spend(1 + part.reads.length + part.writes.length);
    this.#parts.push(part);
  }

  mark(): number {
    return this.#parts.length;
  }

  /** Forgets the parts since a mark, because the same commands are about to be read again. */
  rewind(mark: number): void {
    this.#parts.length = mark;
  }

  textOf(node: { readonly pos: number; readonly end: number }): string {
    // A part shows 200 characters at most; a long command need not be cut out whole.
    return this.#source.slice(node.pos, Math.min(node.end, node.pos + 400));
  }

  /** `[[ … ]]` and `(( … ))`: parts that touch only what is redirected around them. */
  noteTest(frame: Frame, text: string): void {
    const { reads, writes, hosts, dynamic } = frame.held;
    const readings = [makeReading([text.slice(0, 2)], new Map())];
    this.add({ kind: 'shell', text: shorten(text), dynamic, readings, reads, writes, hosts });
  }

  reader(frame: Frame): WordReader {
    const lookup = frame.scope.lookup(frame.where);
    return { parse: (source) => this.#parser.parse(source), lookup, dots: frame.dots === true };
  }

  forEachChild(node: SyntaxNode | WordPart, callback: (child: SyntaxNode) => void): void {
    this.#parser.forEachChild(node, callback);
  }

  /** For the commands of a substitution: in escaped backticks positions count in a text of their own. */
  inside(script: ParsedScript): Run {
    return script.source === undefined ? this : new Run(this.#parser, this.place, script.source, this);
  }

  /**
   * Reads a text that becomes shell source: a line, `sh -c`, `eval`. With `shell` it runs in that shell process and
   * knows its functions; otherwise in a new one.
   */
  script(text: string, frame: Omit<Frame, 'scope'>, shell?: Scope): Exit {
    const parsed = exceedsLimits(text) ? undefined : this.#parser.parse(text);
    const found = parsed === undefined ? undefined : survey(parsed, this.#parser.forEachChild);
    if (parsed === undefined || found === undefined || frame.depth > MAX_SCRIPT_DEPTH) {
      this.add(unknownPart(text));
      return stay([UNKNOWN]);
    }
    const scope = new Scope(found);
    for (const [name, nodes] of shell?.functions ?? []) for (const node of nodes) scope.define(name, node);
    for (const name of shell?.aliases ?? []) scope.aliases.add(name);
    const run = new Run(this.#parser, this.place, text, this);
    const dots = frame.dots === true || found.dots;
    const exit = readList(parsed.commands, { ...frame, depth: frame.depth + 1, scope, dots }, run);
    for (const [name, nodes] of scope.functions) for (const node of nodes) shell?.define(name, node);
    for (const name of scope.aliases) shell?.aliases.add(name);
    return exit;
  }
}
