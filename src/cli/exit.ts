/** What a command's exit code says to scripts; `run` alone passes on other codes. */
export const EXIT = {
  /** allowed, approved, verified, clean */
  ok: 0,
  /** findings: lint errors, failed tests, a diff that loosens, a log that does not verify */
  findings: 1,
  /** wrong usage or bad input */
  usage: 2,
  /** denied, rejected, expired, cancelled */
  denied: 3,
  /** held, and still pending */
  held: 4,
  /** no policy found */
  noPolicy: 5,
  /** of `run` alone: the gate could not decide */
  gate: 125,
  /** ended by SIGINT; other signals have 128 + their own number */
  interrupted: 130,
  /** a defect of agentgate itself */
  internal: 70,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The kinds of failure that a script can tell apart, each with the code that it exits with. */
const FAILURE_CODES = {
  usage: EXIT.usage,
  input: EXIT.usage,
  'no-policy': EXIT.noPolicy,
  /** Somebody may not do this, or not any more. */
  refused: EXIT.denied,
  /** The audit log is not what it was. */
  integrity: EXIT.findings,
  /** Ctrl-C, before anything was done. */
  interrupted: EXIT.interrupted,
  internal: EXIT.internal,
} as const;

export type FailureKind = keyof typeof FAILURE_CODES;

/** The exit code of a kind of failure. */
export function exitCodeOf(kind: FailureKind): ExitCode {
  return FAILURE_CODES[kind];
}

/** Ends a command before it has an answer, with one message that says what is wrong and what to do. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
