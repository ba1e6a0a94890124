import { actionDigest, type Digest } from '../action/digest.ts';
import type { Owners } from '../approval/owners.ts';
import { requirementOf } from '../approval/requirement.ts';
import type { JsonObject } from '../json/value.ts';
import type { PolicySet } from '../policy/set.ts';
import type {
  DecidingRule,
  DecisionDocument,
  DecidedPart as PartDocument,
} from '../schema/generated/types.ts';
import type { PreparedAction } from './decide.ts';
import { trace } from './trace.ts';
import type { DecidedPart, Hit, Verdict } from './verdict.ts';

/** The decision as `check --json` prints it and as later parts record it. */
export function decisionDocument(
  set: PolicySet,
  prepared: PreparedAction,
  verdict: Verdict,
  owners: Owners,
  now?: Date,
): DecisionDocument {
  const { decision, hits, parts } = verdict;
  return {
    schema: 'agentgate/decision/v1',
    decision,
    mode: set.config.mode,
    rules: hits.map(decidingRule),
    approval: decision === 'hold' ? requirementOf(verdict, prepared.place, set.config, owners) : null,
    parts: parts.map(partDocument),
    action: { digest: digestOfAction(prepared) },
    policy: { digest: set.digest, commit: null },
    assurance: 'none',
    trace: trace(set, prepared, now),
  };
}

function decidingRule({ rule, because, effect }: Hit): DecidingRule {
  const { id, file, line, reason } = rule;
  return { id, effect, file, line, ...(reason === undefined ? {} : { reason }), because };
}

function partDocument({ part, decision, hits }: DecidedPart): PartDocument {
  const rules = [...new Set(hits.map(({ rule }) => rule.id))];
  return { kind: part.kind, text: part.text, decision: decision ?? null, rules };
}

function digestOfAction({ action }: PreparedAction): Digest {
  return actionDigest(action as unknown as JsonObject);
}
