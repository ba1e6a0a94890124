import type { AllowedSigner } from '../../audit/allowed-signers.ts';
import type { SshPublicKey } from '../../audit/ssh-key.ts';
import { maySign } from '../../audit/sshsig.ts';

/** The principals that a key may sign approvals as at a time. */
export function principalsOf(
  { blob }: Pick<SshPublicKey, 'blob'>,
  allowedSigners: readonly AllowedSigner[],
  at: Date,
): string[] {
  const lines = allowedSigners.filter(({ key }) => Buffer.from(blob).equals(key.blob));
  return [...new Set(lines.filter((line) => maySign(line, at)).flatMap(({ principals }) => principals))];
}
