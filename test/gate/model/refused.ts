import { AuditError } from '../../../src/audit/error.ts';
import { SshSignatureError } from '../../../src/audit/ssh-error.ts';
import { GateError } from '../../../src/gate/error.ts';

/** What a gate refuses with a reason is an answer; everything else that it throws is a defect. */
export async function refused(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    const isReason =
      error instanceof GateError || error instanceof AuditError || error instanceof SshSignatureError;
    if (isReason) return 'refused';
    throw error;
  }
}
