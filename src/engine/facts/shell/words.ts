import type { DoubleQuotedChild, ParsedScript, Word, WordPart } from 'unbash';
import { UNKNOWN } from '../../logic.ts';
import { expandBraces } from './braces.ts';
import { type Field, literalField, unknownField } from './field.ts';

/** What a variable is known to hold. */
export interface VariableValue {
  readonly text: string;
  readonly home: boolean;
}

/** Looks a variable up; undefined when its value cannot be told. */
export type Lookup = (name: string) => VariableValue | undefined;

export interface WordReader {
  readonly parse: (source: string) => ParsedScript;
  readonly lookup: Lookup;
  readonly dots: boolean;
}

/** The tilde of a home is expanded only when nothing up to the slash is quoted or expanded. */
const HOME_PREFIX = /^~[A-Za-z0-9._+-]*(?:\/|$)/;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const GLOB_CHARACTERS = /[*?[\]{}()!@+\\]/g;

/** The words that the shell makes of one word: brace, tilde and parameter expansion, quote removal. */
export function expandWord(word: Word, reader: WordReader): readonly Field[] {
  if (!mayHoldBrace(word)) return [expandOne(word, reader)].filter((field) => field !== undefined);
  const texts = hasExpansion(word.parts ?? []) ? undefined : expandBraces(word.text);
  if (texts === undefined) return [unknownField(true)];
  if (texts.length === 1 && texts[0] === word.text) {
    return [expandOne(word, reader)].filter((field) => field !== undefined);
  }
  return texts.flatMap((text) => reread(text, reader));
}

/** One word that is neither split nor a glob: an assignment's value, a redirection's target, a here-string. */
export function expandValue(word: Word, reader: WordReader): Field {
  return expandOne(word, reader) ?? literalField('');
}

function mayHoldBrace(word: Word): boolean {
  if (word.parts === undefined) return word.text.includes('{');
  return word.parts.some(
    (part) => part.type === 'BraceExpansion' || (part.type === 'Literal' && part.text.includes('{')),
  );
}

function hasExpansion(parts: readonly WordPart[]): boolean {
  return parts.some((part) => {
    switch (part.type) {
      case 'Literal':
      case 'SingleQuoted':
      case 'AnsiCQuoted':
      case 'Glob':
        return false;
      case 'DoubleQuoted':
      case 'LocaleString':
      case 'BraceExpansion':
        return hasExpansion(part.parts ?? []);
      default:
        return true;
    }
  });
}

function reread(text: string, reader: WordReader): readonly Field[] {
  if (text === '') return [];
  const script = reader.parse(`: ${text}`);
  const command = script.commands[0]?.command;
  const word = command?.type === 'Command' && script.commands.length === 1 ? command.suffix[0] : undefined;
  if (script.errors?.length || command?.type !== 'Command' || command.suffix.length !== 1) {
    return [unknownField(true)];
  }
  if (word?.type !== 'Word') return [unknownField(true)];
  const field = expandOne(word, reader);
  return field === undefined ? [] : [field];
}

/** Collects one word from its pieces. */
class Pieces {
  text = '';
  glob = '';
  prefix: string | undefined;
  known = true;
  hasGlob = false;
  globKnown = true;
  home = false;
  many = false;
  stream = false;
  quoted = false;
  readonly dots: boolean;

  constructor(dots: boolean) {
    this.dots = dots;
  }

  add(text: string): void {
    this.text += text;
    this.glob += text.replace(GLOB_CHARACTERS, '\\$&');
  }

  addGlob(text: string, plain: boolean): void {
    this.stop();
    this.hasGlob = true;
    this.globKnown &&= plain;
    this.glob += text;
    this.text += text;
  }

  addUnknown(many: boolean): void {
    this.stop();
    this.known = false;
    this.many ||= many;
  }

  /** From here on the word is not known character by character. */
  stop(): void {
    this.prefix ??= this.text;
  }

  toField(): Field | undefined {
    const prefix = this.prefix ?? this.text;
    const base = { prefix, home: this.home, stream: this.stream };
    if (!this.known) return { ...base, text: UNKNOWN, glob: undefined, many: this.many };
    if (this.hasGlob) {
      const glob = this.globKnown ? this.glob : undefined;
      return { ...base, text: UNKNOWN, glob, dots: this.dots, many: true };
    }
    if (this.text.includes('\0')) return unknownField(false, prefix.slice(0, prefix.indexOf('\0')));
    if (this.text === '' && !this.quoted) return undefined;
    return { ...base, text: this.text, glob: undefined, many: false };
  }
}

function expandOne(word: Word, reader: WordReader): Field | undefined {
  const pieces = new Pieces(reader.dots);
  if (word.text.startsWith('~')) {
    if (!HOME_PREFIX.test(word.text)) return unknownField(true);
    pieces.home = true;
  }
  if (word.parts === undefined) {
    pieces.add(word.value);
    pieces.quoted = word.text !== '';
    return pieces.toField();
  }
  for (const part of word.parts) addPart(part, pieces, reader);
  if (word.parts.length === 1 && word.parts[0]?.type === 'ProcessSubstitution') pieces.stream = true;
  return pieces.toField();
}

function addPart(part: WordPart, pieces: Pieces, reader: WordReader): void {
  switch (part.type) {
    case 'Literal':
      pieces.add(part.value);
      break;
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      pieces.quoted = true;
      pieces.add(part.value);
      break;
    case 'DoubleQuoted':
    case 'LocaleString':
      pieces.quoted = true;
      for (const child of part.parts) addExpansion(child, pieces, reader, true);
      break;
    case 'Glob':
      pieces.addGlob(part.text, part.kind !== 'bracket' || isPlainBracket(part.text));
      break;
    case 'ExtendedGlob':
      pieces.addGlob(part.text, false);
      break;
    case 'BraceExpansion':
      // Only reached where braces are not expanded: in a redirection's target, in a value.
      pieces.addUnknown(true);
      break;
    default:
      addExpansion(part, pieces, reader, false);
  }
}

type Expansion = DoubleQuotedChild | Extract<WordPart, { type: 'ProcessSubstitution' }>;

function addExpansion(part: Expansion, pieces: Pieces, reader: WordReader, quoted: boolean): void {
  if (part.type === 'Literal') {
    pieces.add(part.value);
    return;
  }
  const name = variableName(part);
  const value = name === undefined ? undefined : reader.lookup(name);
  if (value === undefined) pieces.addUnknown(mayBecomeMany(part, name, quoted));
  else if (value.home && pieces.text !== '') pieces.addUnknown(!quoted);
  else {
    pieces.home ||= value.home;
    pieces.add(value.text);
  }
}

function variableName(part: Expansion): string | undefined {
  if (part.type === 'SimpleExpansion') return part.text.slice(1);
  if (part.type !== 'ParameterExpansion') return undefined;
  const plain = part.prefix === undefined && part.index === undefined && part.operation === undefined;
  return plain && NAME.test(part.parameter) ? part.parameter : undefined;
}

/** "$@" and "${a[@]}" become several words even when quoted. */
function mayBecomeMany(part: Expansion, name: string | undefined, quoted: boolean): boolean {
  if (!quoted) return part.type !== 'ArithmeticExpansion' && part.type !== 'ProcessSubstitution';
  return part.type === 'ParameterExpansion' || (part.type === 'SimpleExpansion' && name === '@');
}

/** A bracket that means the same to the shell and to the matcher of paths. */
function isPlainBracket(text: string): boolean {
  return /^\[[!^]?[A-Za-z0-9._-]+\]$/.test(text);
}
