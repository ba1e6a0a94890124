import { canonicalJson } from '../engine/json/canonical.ts';

/** What a person's SSH signature says about a hold. */
export interface ApprovalMessage {
  /** The log that it is for. */
  readonly origin: string;
  /** The numeric id of the repository; null for one that has none. */
  readonly repository: number | null;
  readonly hold: string;
  readonly attempt: number;
  /** The digests that are approved. */
  readonly action: string;
  readonly requirement: string;
  readonly verdict: 'approved' | 'rejected' | 'withdrawn';
  /** When it stops counting: UTC, to the millisecond. */
  readonly expires: string;
}

/** The bytes that are signed: RFC 8785 JSON, so that there is one spelling of each message. */
export function approvalMessage(message: ApprovalMessage): Uint8Array {
  const { origin, repository, hold, attempt, action, requirement, verdict, expires } = message;
  return Buffer.from(
    canonicalJson({
      schema: 'agentgate/approval/v1',
      origin,
      repository,
      hold,
      attempt,
      action,
      requirement,
      verdict,
      expires,
    }),
  );
}
