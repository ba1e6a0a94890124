/** Longer runs of operator characters are no operator: PostgreSQL refuses names of 64 bytes. */
const MAX_OPERATOR = 64;
const OPERATOR_CHARS = '~!@#^&|`?+-*/%<>=';
/** What one parse may cost at most, in characters read and copied. */
const MAX_COST = 2 * 1024 * 1024;
const CLEARS_FACTOR = new Set(['where', 'from', 'returning', 'when']);

const isOperator = flags(OPERATOR_CHARS);
const isSpace = flags(' \t\n\r\f\v');

/**
 * Whether parsing this text would cost far more than its length: PostgreSQL's scanner reads long runs of operator
 * characters and of comment openings again and again, and its parser copies the source of `SET (a, b) = (…)` once
 * per column, which doubles with every level of nesting. It need not be exact: it guards only time and memory.
 */
export function isTooCostly(sql: string): boolean {
  return new CostMeter(sql).exceeds(Math.min(16 * sql.length + 128 * 1024, MAX_COST));
}

/** One level of parentheses. `copies` counts how often the current list assignment copies what follows. */
interface Level {
  commas: number;
  copies: number;
  readonly outer: number;
}

class CostMeter {
  readonly #sql: string;
  #at = 0;
  #cost = 0;
  #level: Level = { commas: 0, copies: 1, outer: 1 };
  readonly #open: Level[] = [];
  /** Columns of the list that the previous token closed. */
  #closedColumns = 0;
  #runEnd = 0;

  constructor(sql: string) {
    this.#sql = sql;
  }

  exceeds(limit: number): boolean {
    while (this.#at < this.#sql.length) {
      if (!this.#token() || this.#cost > limit) return true;
    }
    return false;
  }

  /** False on an operator that is too long. */
  #token(): boolean {
    const sql = this.#sql;
    const start = this.#at;
    const code = sql.charCodeAt(start);
    if (isSpace[code]) {
      this.#at += 1;
      return true;
    }
    if (sql.startsWith('--', start)) this.#at = endOfLine(sql, start);
    else if (sql.startsWith('/*', start)) this.#comment();
    else if (isOperator[code]) return this.#operator();
    else this.#other(code);
    return true;
  }

  #other(code: number): void {
    const sql = this.#sql;
    const start = this.#at;
    const char = sql[start] ?? '';
    const tag = char === '$' ? dollarTag(sql, start) : undefined;
    if (char === "'" || char === '"') this.#at = endOfQuoted(sql, start, char, false);
    else if (tag !== undefined) this.#at = after(sql, tag, start + tag.length);
    else if (isWordChar(code)) this.#word();
    else this.#at += 1;
    this.#charge(this.#at - start);
    this.#punctuation(char);
  }

  #word(): void {
    const sql = this.#sql;
    const start = this.#at;
    while (this.#at < sql.length && isWordChar(sql.charCodeAt(this.#at))) this.#at += 1;
    const length = this.#at - start;
    if (length === 1 && /[eE]/.test(sql[start] ?? '') && sql[this.#at] === "'")
      this.#at = endOfQuoted(sql, this.#at, "'", true);
    else if (length <= 9 && CLEARS_FACTOR.has(sql.slice(start, this.#at).toLowerCase()))
      this.#level.copies = 1;
  }

  #punctuation(char: string): void {
    this.#closedColumns = 0;
    if (char === '(') {
      this.#open.push(this.#level);
      this.#level = { commas: 0, copies: 1, outer: this.#level.outer * this.#level.copies };
    } else if (char === ')') {
      this.#closedColumns = this.#level.commas + 1;
      this.#level = this.#open.pop() ?? { commas: 0, copies: 1, outer: 1 };
    } else if (char === ',') {
      this.#level.commas += 1;
      this.#level.copies = 1;
    } else if (char === ';') this.#level.copies = 1;
  }

  #operator(): boolean {
    const start = this.#at;
    while (isOperator[this.#sql.charCodeAt(this.#at)] && !this.#opensComment()) this.#at += 1;
    const length = this.#at - start;
    this.#charge(length);
    if (length === 1 && this.#sql[start] === '=' && this.#closedColumns > 0)
      this.#level.copies = this.#closedColumns;
    this.#closedColumns = 0;
    return length <= MAX_OPERATOR;
  }

  #opensComment(): boolean {
    return this.#sql.startsWith('--', this.#at) || this.#sql.startsWith('/*', this.#at);
  }

  /** Comments nest; each opening costs the whole run of operator characters that it begins. */
  #comment(): void {
    const sql = this.#sql;
    let depth = 0;
    do {
      if (sql.startsWith('/*', this.#at)) {
        depth += 1;
        this.#cost += this.#run();
        this.#at += 2;
      } else if (sql.startsWith('*/', this.#at)) {
        depth -= 1;
        this.#at += 2;
      } else this.#at += 1;
    } while (depth > 0 && this.#at < sql.length);
  }

  #run(): number {
    if (this.#runEnd < this.#at) this.#runEnd = this.#at;
    while (isOperator[this.#sql.charCodeAt(this.#runEnd)]) this.#runEnd += 1;
    return this.#runEnd - this.#at;
  }

  #charge(length: number): void {
    this.#cost += length * this.#level.outer * this.#level.copies;
  }
}

function flags(chars: string): Readonly<Record<number, boolean>> {
  return Object.fromEntries([...chars].map((char) => [char.charCodeAt(0), true]));
}

function isWordChar(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f || code >= 0x80;
}

function dollarTag(sql: string, start: number): string | undefined {
  let end = start + 1;
  while (end < sql.length && isWordChar(sql.charCodeAt(end))) end += 1;
  return sql[end] === '$' ? sql.slice(start, end + 1) : undefined;
}

function after(sql: string, text: string, from: number): number {
  const at = sql.indexOf(text, from);
  return at < 0 ? sql.length : at + text.length;
}

function endOfLine(sql: string, from: number): number {
  let at = from;
  while (at < sql.length && sql[at] !== '\n' && sql[at] !== '\r') at += 1;
  return at;
}

/** A doubled quote ends one text and begins the next, which comes to the same. */
function endOfQuoted(sql: string, start: number, quote: string, escapes: boolean): number {
  let at = start + 1;
  while (at < sql.length && sql[at] !== quote) at += escapes && sql[at] === '\\' ? 2 : 1;
  return at + 1;
}
