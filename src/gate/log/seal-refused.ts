/** The log is not the one that was sealed before: what the sealer refuses to sign. */
export class SealRefused extends Error {
  override readonly name = 'SealRefused';
}

/** An entry is such that the sealer refuses to sign a log with it; before it, the log is the one that it was. */
export class EntryRefused extends SealRefused {}
