import { InputError } from '../problem.ts';
import { exactNumber } from './number.ts';
import { loneSurrogate, positionAt, quote } from './text.ts';
import { emptyObject, type JsonObject, type JsonValue } from './value.ts';

export type Segment = string | number;

/** Told of every value: the path that leads to it (only valid during the call) and where it starts. */
export type Visit = (path: readonly Segment[], offset: number) => void;

const BLANK = /[ \t\n\r]*/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const WORD = /[A-Za-z0-9_.+-]*/y;
const HEX4 = /[0-9a-fA-F]{4}/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const WORDS: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Reads one JSON text, once. Recursive, which is safe since the depth is capped. */
export class Reader {
  private at = 0;
  private readonly path: Segment[] = [];
  private readonly text: string;
  private readonly file: string | undefined;
  private readonly maxDepth: number;
  private readonly visit: Visit | undefined;

  constructor(text: string, file: string | undefined, maxDepth: number, visit?: Visit) {
    this.text = text;
    this.file = file;
    this.maxDepth = maxDepth;
    this.visit = visit;
  }

  document(): JsonValue {
    const value = this.value();
    this.blank();
    if (this.at < this.text.length) this.unexpected('the end of the text');
    return value;
  }

  private value(): JsonValue {
    this.blank();
    this.visit?.(this.path, this.at);
    const first = this.text[this.at];
    if (first === '{') return this.object();
    if (first === '[') return this.array();
    if (first === '"') return this.string();
    return this.word();
  }

  private object(): JsonObject {
    this.open();
    const object = emptyObject();
    const places = new Map<string, number>();
    if (this.take('}')) return object;
    do {
      this.blank();
      const place = this.at;
      if (this.text[place] !== '"')
        this.unexpected(places.size === 0 ? 'a key in quotes or "}"' : 'a key in quotes');
      const key = this.string();
      this.refuseDuplicate(key, place, places.get(key));
      places.set(key, place);
      if (!this.take(':')) this.unexpected('":"');
      object[key] = this.child(key);
    } while (this.take(','));
    if (!this.take('}')) this.unexpected('"," or "}"');
    return object;
  }

  private array(): readonly JsonValue[] {
    this.open();
    const items: JsonValue[] = [];
    if (this.take(']')) return items;
    do {
      items.push(this.child(items.length));
    } while (this.take(','));
    if (!this.take(']')) this.unexpected('"," or "]"');
    return items;
  }

  private child(segment: Segment): JsonValue {
    this.path.push(segment);
    const value = this.value();
    this.path.pop();
    return value;
  }

  private string(): string {
    const start = this.at;
    this.at += 1;
    let result = this.match(PLAIN);
    while (this.text[this.at] === '\\') result += this.escape() + this.match(PLAIN);
    if (this.text[this.at] !== '"') this.unexpected('the closing quote of the string');
    this.at += 1;
    if (loneSurrogate(result) !== -1) this.fail('the string escapes half a surrogate pair: remove it', start);
    return result;
  }

  private escape(): string {
    const start = this.at;
    const letter = this.text[start + 1] ?? '';
    this.at += 2;
    const plain = ESCAPES.get(letter);
    if (plain !== undefined) return plain;
    const hex = letter === 'u' ? this.match(HEX4) : '';
    if (hex === '')
      this.fail(
        `${quote(this.text.slice(start, start + 2))} is no JSON escape: write \\\\ for a backslash`,
        start,
      );
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  private word(): JsonValue {
    const start = this.at;
    const word = this.match(WORD);
    const known = WORDS.get(word);
    if (known !== undefined) return known;
    this.at = start;
    const number = this.match(NUMBER);
    if (number === '' || number !== word) {
      this.at = start;
      this.unexpected('a JSON value', word);
    }
    const value = exactNumber(number);
    if (value === undefined)
      this.fail(`the number ${quote(number)} does not fit a double: write it as a string`, start);
    return value;
  }

  private open(): void {
    if (this.path.length >= this.maxDepth)
      this.fail(`nested deeper than ${this.maxDepth} levels: flatten it`, this.at);
    this.at += 1;
  }

  private refuseDuplicate(key: string, place: number, first: number | undefined): void {
    if (first === undefined) return;
    const { line, column } = positionAt(this.text, first);
    this.fail(
      `key ${quote(key)} is already there at line ${line}, column ${column}: remove one of them`,
      place,
    );
  }

  private blank(): void {
    this.match(BLANK);
  }

  private take(character: string): boolean {
    this.blank();
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private unexpected(expected: string, word = ''): never {
    const next = this.text.codePointAt(this.at);
    const found =
      word !== ''
        ? quote(word)
        : next === undefined
          ? 'the end of the text'
          : quote(String.fromCodePoint(next));
    this.fail(`found ${found}, expected ${expected}`, this.at);
  }

  private fail(message: string, offset: number): never {
    throw new InputError(message, { file: this.file, position: positionAt(this.text, offset) });
  }
}
