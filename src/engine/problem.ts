/** A place in a file that a person wrote: lines and columns count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a thrown value says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Input that cannot be used: a broken policy, a malformed action. Its message names what is wrong, why, and what to
 * do, in one line; it stops every decision.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly file: string | undefined;
  readonly position: Position | undefined;

  constructor(message: string, where: { file?: string | undefined; position?: Position | undefined } = {}) {
    super(message);
    this.file = where.file;
    this.position = where.position;
  }

  /** "file:line:column: message", with the parts that are known. */
  describe(): string {
    const place = [this.file, this.position?.line, this.position?.column].filter(
      (part) => part !== undefined,
    );
    return place.length === 0 ? this.message : `${place.join(':')}: ${this.message}`;
  }
}
