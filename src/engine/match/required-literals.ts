/** A text that a regular expression matches contains one of these; none known: it may contain anything. */
export type RequiredLiterals = readonly string[] | undefined;

const MAX_DEPTH = 20;
const MAX_ALTERNATIVES = 16;
const COUNT = /\{\d+(?:,\d*)?\}/y;
/** Escapes that stand for themselves; every other escape is a class, an assertion or a code. */
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/**
 * Literals of which any matching text contains at least one, read from RE2 syntax. They make most tests a substring
 * search, so it matters only that they are never wrong: at anything unusual there are none.
 */
export function requiredLiterals(source: string): RequiredLiterals {
  const scanner = new Scanner(source);
  const found = scanner.alternatives(0);
  return scanner.done ? found : undefined;
}

/** Whether a text may match: no whenever it contains none of the literals. */
export function mayMatch(source: string): (text: string) => boolean {
  const literals = requiredLiterals(source);
  return literals === undefined ? () => true : (text) => literals.some((literal) => text.includes(literal));
}

class Scanner {
  readonly #source: string;
  #at = 0;
  #failed = false;

  constructor(source: string) {
    this.#source = source;
  }

  get done(): boolean {
    return !this.#failed && this.#at === this.#source.length;
  }

  /** One or more branches: a literal of each is needed, or nothing is known. */
  alternatives(depth: number): RequiredLiterals {
    const branches: RequiredLiterals[] = [];
    do branches.push(this.#branch(depth));
    while (this.#take('|'));
    if (branches.some((branch) => branch === undefined)) return undefined;
    const literals = branches.flatMap((branch) => branch ?? []);
    return literals.length <= MAX_ALTERNATIVES ? literals : undefined;
  }

  #branch(depth: number): RequiredLiterals {
    let best: RequiredLiterals;
    let run = '';
    const offer = (candidate: RequiredLiterals): void => {
      if (strength(candidate) > strength(best)) best = candidate;
    };
    const endRun = (): void => {
      if (run !== '') offer([run]);
      run = '';
    };
    while (!this.#failed && this.#at < this.#source.length && !'|)'.includes(this.#peek())) {
      const atom = this.#atom(depth);
      const optional = this.#quantifier();
      if (optional === undefined && typeof atom === 'string') {
        run += atom;
        continue;
      }
      // What may be absent or repeated ends a run; a repeated character or group is still there once.
      if (optional === false && typeof atom === 'string') run += atom;
      endRun();
      if (optional !== true && typeof atom !== 'string') offer(atom);
    }
    endRun();
    return best;
  }

  /** A literal character, or what a group or class requires. */
  #atom(depth: number): string | RequiredLiterals {
    const character = this.#next();
    if (character === '(') return this.#group(depth);
    if (character === '[') return this.#class();
    if (character === '\\') return this.#escape();
    if ('.^$'.includes(character)) return undefined;
    if ('*+?{}])'.includes(character)) this.#failed = true;
    return character;
  }

  #group(depth: number): RequiredLiterals {
    if (this.#peek() === '?') {
      this.#at++;
      // Flags such as (?i) change what a literal means.
      if (!this.#take(':')) this.#failed = true;
    }
    if (depth >= MAX_DEPTH) this.#failed = true;
    const found = this.#failed ? undefined : this.alternatives(depth + 1);
    if (!this.#take(')')) this.#failed = true;
    return found;
  }

  #class(): undefined {
    this.#take('^');
    this.#take(']');
    while (this.#at < this.#source.length && this.#peek() !== ']') {
      // A class within a class, [:alpha:], ends in another way.
      const character = this.#next();
      if (character === '\\') this.#next();
      else if (character === '[') this.#failed = true;
    }
    if (!this.#take(']')) this.#failed = true;
    return undefined;
  }

  #escape(): string | undefined {
    const character = this.#next();
    if (PUNCTUATION.test(character)) return character;
    if (!'dDsSwWbB'.includes(character) || character === '') this.#failed = true;
    return undefined;
  }

  /** Whether what stands before may be absent; undefined when there is no quantifier. */
  #quantifier(): boolean | undefined {
    let optional: boolean | undefined;
    if (this.#take('*') || this.#take('?')) optional = true;
    else if (this.#take('+')) optional = false;
    else if (this.#peek() === '{') optional = this.#counted();
    if (optional !== undefined) this.#take('?');
    return optional;
  }

  /** {0} and {0,3} make it optional; {2,3} does not, but that is rare enough to say so too. */
  #counted(): true {
    COUNT.lastIndex = this.#at;
    const [count] = COUNT.exec(this.#source) ?? [];
    // A brace that counts nothing is a literal.
    if (count === undefined) this.#failed = true;
    else this.#at += count.length;
    return true;
  }

  #peek(): string {
    return this.#source[this.#at] ?? '';
  }

  /** The next code point: a quantifier takes both halves of a pair. */
  #next(): string {
    const code = this.#source.codePointAt(this.#at);
    if (code === undefined) return '';
    const character = String.fromCodePoint(code);
    this.#at += character.length;
    return character;
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at++;
    return true;
  }
}

/** The longer the shortest of several literals, the more texts it rules out. */
function strength(literals: RequiredLiterals): number {
  return literals === undefined
    ? 0
    : Math.min(...literals.map((literal) => literal.length)) / literals.length;
}
