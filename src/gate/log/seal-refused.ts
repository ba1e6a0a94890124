/** The log is not the one that was sealed before: what the sealer refuses to sign. */
export class SealRefused extends Error {
  override readonly name = 'SealRefused';
}
