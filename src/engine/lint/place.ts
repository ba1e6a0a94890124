/** A stretch of one line of a file; lines and columns count from 1, the end is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The lines of a text, to find places by offset. */
export class Lines {
  readonly #file: string;
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The place from one offset to another; what goes on after the first line is cut, as an editor would show it. */
  place(start: number, end: number): Place {
    const index = this.#indexOf(start);
    const from = this.#starts[index] ?? 0;
    const stop = Math.max(Math.min(end, from + this.line(index + 1).length), start);
    const line = index + 1;
    return {
      file: this.#file,
      line,
      column: start - from + 1,
      endLine: line,
      endColumn: Math.max(stop, start + 1) - from + 1,
    };
  }

  /** A place by line and columns. */
  at(line: number, column = 1, endColumn?: number): Place {
    const end = endColumn ?? Math.max(this.line(line).length + 1, column + 1);
    return { file: this.#file, line, column, endLine: line, endColumn: end };
  }

  /** The text of a line, without its line break. */
  line(number: number): string {
    const start = this.#starts[number - 1];
    if (start === undefined) return '';
    const next = this.#starts[number];
    return this.#text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, '');
  }

  /** The offset at which a line starts. */
  startOf(number: number): number {
    return this.#starts[number - 1] ?? this.#text.length;
  }

  #indexOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
