import { UNKNOWN } from '../../logic.ts';
import { type Field, fieldTail, mayBeOption } from './field.ts';
import { MAX_DOUBTFUL } from './limits.ts';
import { findOption, type Option } from './options.ts';
import type { OptionValue, Parsed } from './parsed.ts';
import { type CommandSpec, OUTSIDE, subcommandName } from './spec.ts';

/** Goes through a command's words once, and tells options, their values and operands apart. */
export class WordParser {
  readonly operands: Field[] = [];
  readonly #fields: readonly Field[];
  readonly #specs: CommandSpec[];
  readonly #flags = new Map<string, 'sure' | 'possible'>();
  readonly #values: OptionValue[] = [];
  readonly #doubtful: Field[] = [];
  #now = { at: 0, depth: 0, ended: false, unlisted: false, open: false, onlyGlobs: true, unknownSub: false };
  #separatedAt: number | undefined;
  #alone = false;

  constructor(fields: readonly Field[], ...specs: readonly CommandSpec[]) {
    this.#fields = fields;
    this.#specs = [...specs];
  }

  /** From here on a word that can be read in two ways only says so. */
  stayAlone(): void {
    this.#alone = true;
  }

  atEnd(): boolean {
    return this.#now.at >= this.#fields.length;
  }

  /** Reads the next word. When it can be read in two ways, the other way comes back as a parser of its own. */
  step(): WordParser | undefined {
    const field = this.#next();
    if (field === undefined) return undefined;
    if (this.#now.ended || this.#spec.raw || !mayBeOption(field)) {
      this.#operand(field);
      return undefined;
    }
    if (field.text === '--') {
      this.#now.ended = true;
      this.#separatedAt = this.operands.length;
      return undefined;
    }
    if (field.text === UNKNOWN) return this.#unknownWord(field);
    return this.#option(field, field.text);
  }

  finish(): Parsed {
    return {
      specs: this.#specs,
      operands: this.operands,
      words: this.operands.map((field) => field.text),
      flags: this.#flags,
      values: this.#values,
      doubtful: this.#doubtful,
      ...this.#now,
      separated: this.#separatedAt !== undefined,
      beforeSeparator: this.#separatedAt ?? 0,
    };
  }

  #next(): Field | undefined {
    const field = this.#fields[this.#now.at];
    this.#now.at += 1;
    return field;
  }

  get #spec(): CommandSpec {
    return this.#specs.at(-1) ?? OUTSIDE;
  }

  #operand(field: Field): void {
    const spec = this.#spec;
    if (spec.plus && this.operands.length === 0 && field.prefix.startsWith('+')) {
      this.#noteDoubtful(fieldTail(field, 1));
      return;
    }
    if (spec.posix) this.#now.ended = true;
    if (spec.sub === undefined || field.text === UNKNOWN) {
      this.operands.push(field);
      this.#now.unknownSub ||= spec.sub !== undefined;
      return;
    }
    const name = subcommandName(spec, field.text);
    this.operands.push(name === field.text ? field : { ...field, text: name, prefix: name });
    const sub = Object.hasOwn(spec.sub, name) ? spec.sub[name] : undefined;
    this.#specs.push(sub ?? spec.others ?? OUTSIDE);
    this.#now.depth += 1;
    this.#now.ended = false;
  }

  #unknownWord(field: Field): WordParser | undefined {
    const { prefix } = field;
    if (prefix.startsWith('--') && prefix.includes('=') && !field.many) return this.#option(field, prefix);
    if (/^-[^-]/.test(prefix) && !field.many && this.#takesRest(prefix)) return this.#option(field, prefix);
    this.#now.open = true;
    this.#now.onlyGlobs &&= field.glob !== undefined;
    // It takes a place among the words, so that those after it are not taken for what they may not be.
    if (prefix.startsWith('-')) this.operands.push(field);
    else this.#operand(field);
    return undefined;
  }

  /** Whether a short option in the known start of a word takes the rest of it. */
  #takesRest(prefix: string): boolean {
    for (const letter of prefix.slice(1)) {
      const option = this.#find(`-${letter}`);
      if (option === undefined) return false;
      if (option.arity !== 'none') return true;
    }
    return false;
  }

  #option(field: Field, text: string): WordParser | undefined {
    const spelling = text.replace(/=[\s\S]*$/, '');
    const isListed = spelling.length > 2 && this.#find(spelling) !== undefined;
    const isLong = text.startsWith('--') || this.#single || isListed;
    return isLong ? this.#long(field, text) : this.#cluster(field, text);
  }

  /** Whether long options have one dash here. */
  get #single(): boolean {
    return this.#specs.some((spec) => spec.single && (spec === this.#spec || spec.inherit));
  }

  #find(spelling: string): Option | undefined {
    for (const spec of this.#specs.toReversed()) {
      if (spec !== this.#spec && !spec.inherit) continue;
      const found = findOption(spec.options ?? '', spelling, spec);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #long(field: Field, text: string): WordParser | undefined {
    const equals = text.indexOf('=');
    const spelling = equals === -1 ? text : text.slice(0, equals);
    const option = this.#find(spelling);
    const name = option?.canonical ?? spelling.replace(/^--?/, '');
    this.#setFlag(name, 'sure');
    if (equals !== -1) {
      const value = fieldTail(field, equals + 1);
      if (value.text !== UNKNOWN) this.#setFlag(`${name}=${value.text}`, 'sure');
      if (option !== undefined) this.#values.push({ option, value });
      else this.#noteUnlisted(value);
      return undefined;
    }
    if (name.startsWith('no-')) this.#takeBack(name.slice(3));
    if (option === undefined) return this.#maybeValue();
    if (option.arity === 'required') this.#takeNext(option);
    return undefined;
  }

  #cluster(field: Field, text: string): WordParser | undefined {
    for (let i = 1; i < text.length; i += 1) {
      if (this.#isNumber(text, i)) return undefined;
      const letter = `-${text[i]}`;
      const option = this.#find(letter);
      if (option === undefined) return this.#unlistedCluster(field, text, i);
      this.#setFlag(option.canonical, 'sure');
      if (option.arity === 'none') continue;
      if (i + 1 < text.length || field.text === UNKNOWN) {
        const value = fieldTail(field, i + 1);
        if (value.text !== UNKNOWN) this.#setFlag(`${option.canonical}=${value.text}`, 'sure');
        this.#values.push({ option, value });
      } else if (option.arity === 'required') this.#takeNext(option);
      return undefined;
    }
    return undefined;
  }

  #isNumber(text: string, start: number): boolean {
    if (this.#find('-#') === undefined || !/^\d+$/.test(text.slice(start))) return false;
    this.#setFlag(`-${text.slice(start)}`, 'sure');
    return true;
  }

  /** From here on each letter may be a flag, or all of them one option's name or value. */
  #unlistedCluster(field: Field, text: string, start: number): WordParser | undefined {
    this.#setFlag(text, 'sure');
    const rest = text.slice(start);
    if (rest.length > 1) this.#noteDoubtful(fieldTail(field, start + 1));
    for (const letter of rest) {
      this.#setFlag(
        this.#find(`-${letter}`)?.canonical ?? `-${letter}`,
        rest.length === 1 ? 'sure' : 'possible',
      );
    }
    return this.#maybeValue();
  }

  /** An option that is not listed: the next word may be its value. */
  #maybeValue(): WordParser | undefined {
    const next = this.#fields[this.#now.at];
    this.#noteUnlisted(next);
    if (next === undefined) return undefined;
    // Rarely does an option take a value that looks like an option; but the flag in it is then not sure.
    if (this.#alone) return this;
    const other = this.#copy();
    other.#now.at += 1;
    return other;
  }

  #noteUnlisted(value: Field | undefined): void {
    if (value !== undefined) this.#noteDoubtful(value);
    if (!this.#spec.loose) this.#now.unlisted = true;
  }

  #noteDoubtful(value: Field): void {
    if (this.#doubtful.length <= MAX_DOUBTFUL) this.#doubtful.push(value);
  }

  #takeNext(option: Option): void {
    const value = this.#next();
    if (value === undefined) return;
    this.#values.push({ option, value });
    if (value.text !== UNKNOWN) this.#setFlag(`${option.canonical}=${value.text}`, 'sure');
    // What becomes several words has its first as the value; the others may be anything.
    if (!value.many) return;
    this.#now.open = true;
    this.#now.onlyGlobs &&= value.glob !== undefined;
    this.#operand(value);
  }

  #setFlag(name: string, how: 'sure' | 'possible'): void {
    // After a word that is not known it may be that word's value.
    if (this.#flags.get(name) !== 'sure') this.#flags.set(name, this.#now.open ? 'possible' : how);
  }

  /** `--no-force`; what is negated may be abbreviated. */
  #takeBack(name: string): void {
    for (const flag of this.#flags.keys()) {
      if (flag.startsWith(name)) this.#flags.set(flag, 'possible');
    }
  }

  #copy(): WordParser {
    const copy = new WordParser(this.#fields, ...this.#specs);
    copy.operands.push(...this.operands);
    for (const [name, how] of this.#flags) copy.#flags.set(name, how);
    copy.#values.push(...this.#values);
    copy.#doubtful.push(...this.#doubtful);
    copy.#now = { ...this.#now };
    copy.#separatedAt = this.#separatedAt;
    return copy;
  }
}
