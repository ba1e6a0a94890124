import { approverKeyCheck } from './approver-key.ts';
import { assuranceCheck } from './assurance.ts';
import { auditLogCheck } from './audit-log.ts';
import { branchProtectionCheck } from './branch-protection.ts';
import type { Check } from './check.ts';
import { clockCheck } from './clock.ts';
import { gitCheck } from './git.ts';
import { journalCheck } from './journal.ts';
import { logHomeCheck } from './log-home.ts';
import { logKeyCheck } from './log-key.ts';
import { modeCheck } from './mode.ts';
import { ownersCheck } from './owners.ts';
import { policiesCheck } from './policies.ts';
import { redactionKeyCheck } from './redaction-key.ts';
import { repositoryCheck } from './repository.ts';
import { signerKeyCheck } from './signer-key.ts';
import { sshKeygenCheck } from './ssh-keygen.ts';
import { trustCheck } from './trust.ts';
import { workingTreeCheck } from './working-tree.ts';

/** Everything that is looked at before enforcement points are probed, what others rest on first. */
export const CHECKS: readonly Check[] = [
  gitCheck,
  sshKeygenCheck,
  repositoryCheck,
  trustCheck,
  policiesCheck,
  modeCheck,
  workingTreeCheck,
  ownersCheck,
  branchProtectionCheck,
  signerKeyCheck,
  logKeyCheck,
  redactionKeyCheck,
  approverKeyCheck,
  auditLogCheck,
  logHomeCheck,
  journalCheck,
  clockCheck,
  assuranceCheck,
];
