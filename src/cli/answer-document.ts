import type { HoldStatus } from '../engine/holds/state.ts';
import type { RequestDocument } from '../engine/schema/generated/types.ts';
import { reasonOf } from '../gate/decision.ts';
import type { Answer } from '../gate/gate.ts';

/** Where a request stands. */
export type Standing = 'allowed' | 'denied' | HoldStatus;

export function standing(answer: Answer): Standing {
  return answer.kind === 'held' ? answer.hold.status : answer.kind;
}

/** An answer as `request --json` prints it. */
export function requestDocument(answer: Answer, status: Standing): RequestDocument {
  const { decided, about } = answer;
  const hold = answer.kind === 'held' ? answer.hold : undefined;
  const id = answer.kind === 'denied' ? answer.id : hold?.id;
  return {
    schema: 'agentgate/request/v1',
    decision: decided.verdict.decision,
    status,
    hold: id ?? null,
    reason: answer.kind === 'denied' ? answer.reason : reasonOf(decided),
    rules: decided.verdict.hits.map(({ rule }) => rule.id),
    approval:
      hold === undefined
        ? null
        : {
            groups: hold.groups.map(({ owners, count, rule }) => ({ owners: [...owners], count, rule })),
            expiresAt: new Date(hold.expiresAt).toISOString(),
            digest: hold.requirement,
          },
    action: { digest: answer.digest },
    policy: about.policy,
    assurance: about.assurance,
    notes: [...about.notes],
  };
}
