import { codeOf } from '../error-code.ts';

/** Why the journal could not be used. Whatever it is, the action that was to be recorded is not allowed. */
export type JournalErrorCode =
  /** A line is missing, was changed, or stands at another place. */
  | 'journal-gap'
  | 'disk-full'
  | 'unwritable'
  | 'unreadable'
  | 'too-large'
  /** The directory belongs to somebody else, or lies where the agent writes. */
  | 'unsafe-directory';

/** The journal did not take a record, or cannot be trusted. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
  readonly code: JournalErrorCode;
  /** Where in the journal; of a gap, the first line that does not follow. */
  readonly position: JournalPosition | undefined;

  constructor(
    code: JournalErrorCode,
    message: string,
    options: ErrorOptions & { readonly position?: JournalPosition } = {},
  ) {
    super(message, options);
    this.code = code;
    this.position = options.position;
  }
}

/** A line of a journal file; lines count from 1. */
export interface JournalPosition {
  readonly file: string;
  readonly line: number;
}

/** What a failed file operation means. */
export function journalFailure(doing: string, cause: unknown): JournalError {
  if (cause instanceof JournalError) return cause;
  const code = codeOf(cause) ?? String(cause);
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) {
    return new JournalError('disk-full', `${doing}: no space left (${code})`, { cause });
  }
  const reading = ['ENOENT', 'EISDIR', 'ENOTDIR', 'ELOOP'].includes(code);
  return new JournalError(reading ? 'unreadable' : 'unwritable', `${doing}: ${code}`, { cause });
}
