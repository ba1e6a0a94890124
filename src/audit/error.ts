/** Why a piece of the audit log was refused. */
export type AuditErrorCode =
  /** The caller's own argument makes no sense: a negative size, a hash of 31 bytes. */
  | 'invalid-argument'
  /** The bytes are not in the format they claim. */
  | 'malformed'
  /** A proof does not lead from what it proves to the root. */
  | 'proof-mismatch'
  /** A signature by a known key is wrong. */
  | 'bad-signature'
  /** No known key signed. */
  | 'unsigned';

/** Something in the audit log that does not hold. Nothing it came from may be used. */
export class AuditError extends Error {
  override readonly name = 'AuditError';
  readonly code: AuditErrorCode;

  constructor(code: AuditErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
