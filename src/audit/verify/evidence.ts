import type { Hold, VerifiedEvidence } from '../../engine/holds/state.ts';
import { messageOf } from '../../engine/problem.ts';
import type { EntryStatement, ProblemCode } from '../../engine/schema/generated/types.ts';
import type { AllowedSigner } from '../allowed-signers.ts';
import { approvalMessage } from '../approval-message.ts';
import { SshSignatureError, type SshSignatureErrorCode } from '../ssh-error.ts';
import { verifySshSignature } from '../sshsig.ts';
import { subjectOf } from '../statement.ts';
import { mayAttest, type TrustedSigner } from '../trust.ts';

/** What shows that a person decided, or why nothing does. */
export type EvidenceResult =
  | { readonly kind: 'shown'; readonly evidence: VerifiedEvidence }
  | { readonly kind: 'not-shown'; readonly code: ProblemCode; readonly message: string };

/** What a person's decision is checked against. */
export interface EvidenceContext {
  readonly signer: TrustedSigner;
  readonly allowedSigners: readonly AllowedSigner[];
  /** The hold that it is about; undefined when there is none. */
  readonly hold: Hold | undefined;
}

/** Checks the evidence of an approved, rejected or withdrawn entry. */
export function verifyEvidence(statement: EntryStatement, context: EvidenceContext): EvidenceResult {
  const { actor } = statement.predicate;
  const { evidence } = actor;
  if (evidence === undefined) return notShown('bad-statement', 'there is no evidence that a human decided');
  if (evidence.kind === 'ssh') return verifySsh(statement, context);
  if (!mayAttest(context.signer)) {
    return notShown('not-permitted', 'the signer may not attest what people decide on GitHub');
  }
  return {
    kind: 'shown',
    evidence: { actor: actor.id, presence: false, attested: evidence.owners ?? [] },
  };
}

/** The codes that say who signed, not whether the signature is good. */
const WRONG_PERSON: ReadonlySet<SshSignatureErrorCode> = new Set<SshSignatureErrorCode>([
  'unknown-key',
  'wrong-principal',
  'ambiguous-principal',
  'namespace-not-allowed',
  'not-yet-valid',
  'expired',
]);

function verifySsh(statement: EntryStatement, { allowedSigners, hold }: EvidenceContext): EvidenceResult {
  const { actor, occurredAt } = statement.predicate;
  const message = messageFrom(statement, hold?.repository ?? null);
  const { principal, signature } = actor.evidence ?? {};
  if (message === undefined || principal === undefined || signature === undefined) {
    return notShown('bad-statement', 'the SSH signature is not told whole');
  }
  try {
    const { presence, keyFingerprint } = verifySshSignature({
      signature,
      message,
      principal,
      allowedSigners,
      at: new Date(occurredAt),
    });
    const touched = presence.hardware && presence.userPresence;
    return { kind: 'shown', evidence: { actor: actor.id, key: keyFingerprint, presence: touched } };
  } catch (error) {
    const wrongPerson = error instanceof SshSignatureError && WRONG_PERSON.has(error.code);
    return notShown(wrongPerson ? 'unentitled-approver' : 'bad-signature', messageOf(error));
  }
}

/** The message that must have been signed, from the entry's own words and the hold's repository. */
function messageFrom(statement: EntryStatement, repository: number | null): Uint8Array | undefined {
  const { type, hold, policy, log, actor } = statement.predicate;
  const expires = actor.evidence?.expires;
  const requirement = policy?.requirement;
  if (type !== 'approved' && type !== 'rejected' && type !== 'withdrawn') return undefined;
  if (hold === undefined || requirement === undefined || expires === undefined) return undefined;
  return approvalMessage({
    origin: log.origin,
    repository,
    hold: hold.id,
    attempt: hold.attempt,
    action: subjectOf(statement),
    requirement,
    verdict: type,
    expires,
  });
}

function notShown(code: ProblemCode, message: string): EvidenceResult {
  return { kind: 'not-shown', code, message };
}
