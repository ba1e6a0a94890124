/** Why an SSH signature does not count. */
export type SshSignatureErrorCode =
  /** Not an armored SSHSIG, or bytes missing, left over or not canonical. */
  | 'malformed-signature'
  | 'unsupported-version'
  | 'unsupported-key'
  | 'unsupported-hash'
  /** An RSA key below 2048 bits. */
  | 'weak-key'
  /** Made for another purpose. */
  | 'wrong-namespace'
  /** No allowed signer has this key. */
  | 'unknown-key'
  /** The key is known, but not for this principal. */
  | 'wrong-principal'
  /** The key speaks for more than one principal and none was asked for. */
  | 'ambiguous-principal'
  /** The allowed signer may sign for other namespaces only. */
  | 'namespace-not-allowed'
  | 'not-yet-valid'
  | 'expired'
  /** Not a signature of this message by this key. */
  | 'bad-signature';

/** An SSH signature, or an SSH key, that does not count. */
export class SshSignatureError extends Error {
  override readonly name = 'SshSignatureError';
  readonly code: SshSignatureErrorCode;

  constructor(code: SshSignatureErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
