/** Why the gate can neither allow nor hold: whoever asked gets no for an answer. */
export type GateErrorCode =
  /** There are no policies at the trusted commit. */
  | 'no-policies'
  /** The log, or the branch that is trusted, is not what it was. */
  | 'changed'
  /** Something that a person must set right first: keys, settings, a name. */
  | 'not-ready'
  /** No such hold. */
  | 'no-hold'
  /** Nobody was asked to decide this, or not this person, or not any more. */
  | 'refused';

/** A gate that cannot do what was asked of it, and why. */
export class GateError extends Error {
  override readonly name = 'GateError';
  readonly code: GateErrorCode;

  constructor(code: GateErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
