import { actionDigest, type Digest } from '../engine/action/digest.ts';
import { decide, type PreparedAction, prepare } from '../engine/decide/decide.ts';
import { stricter, type Verdict } from '../engine/decide/verdict.ts';
import type { JsonObject } from '../engine/json/value.ts';
import { InputError } from '../engine/problem.ts';
import type { Action, EntryPolicy, Requirement } from '../engine/schema/generated/types.ts';
import type { GateSettings } from './settings.ts';

/** An action, and what the policies of the trusted commit say of it. */
export interface Decided {
  readonly action: Action;
  readonly prepared: PreparedAction;
  readonly verdict: Verdict;
  /** What a held action needs; undefined for every other. */
  readonly requirement: Requirement | undefined;
}

/** Decides an action by the settings of a commit. */
export async function decideBy(settings: GateSettings, action: Action, now: Date): Promise<Decided> {
  const { set } = settings;
  const prepared = await prepare(set, action);
  const verdict = decide(set, prepared, now);
  const requirement = verdict.decision === 'hold' ? await required() : undefined;
  return { action, prepared, verdict, requirement };

  async function required(): Promise<Requirement> {
    const { requirementOf } = await import('../engine/approval/requirement.ts');
    return requirementOf(verdict, prepared.place, set.config, await settings.owners());
  }
}

/**
 * Decides an action as it is seen from each root. From the first it must be allowed; what a rule stops when it is seen
 * from another stays stopped, since a path that leads out of a linked work tree may lead into the main one.
 */
export async function decideFrom(
  [own, ...others]: readonly [string, ...string[]],
  decideAt: (root: string) => Promise<Decided>,
): Promise<Decided> {
  const decided = await decideAt(own);
  for (const root of others) {
    const seen = await decideAt(root);
    if (isCaught(seen.verdict, decided.verdict.decision)) return seen;
  }
  return decided;
}

function isCaught({ parts }: Verdict, effect: Verdict['decision']): boolean {
  return parts.some(
    ({ decision, hits }) => decision !== undefined && hits.length > 0 && stricter(decision, effect),
  );
}

/** What an entry says of the policies that decided. */
export function policyOf(settings: GateSettings, { verdict, requirement }: Decided): EntryPolicy {
  return {
    commit: settings.commit,
    digest: settings.set.digest,
    rules: verdict.hits.map(({ rule }) => rule.id),
    ...(requirement === undefined ? {} : { requirement: requirement.digest }),
  };
}

/** Why it was decided so, in one line. */
export function reasonOf({ verdict }: Decided): string {
  const reasons = verdict.hits.map(({ rule, because }) => {
    const unsure = because === 'unknown' ? ' (it could not be told that it does not match)' : '';
    return `${rule.id}${rule.reason === undefined ? '' : `: ${rule.reason}`}${unsure}`;
  });
  if (reasons.length > 0) return reasons.join('; ');
  if (verdict.decision === 'allow') return 'allowed by the policies';
  return `no rule matches: what none matches is ${verdict.decision === 'hold' ? 'held' : 'denied'}`;
}

/** An entry of the log holds as much, beside all else that it says. */
const MAX_ACTION_BYTES = 40_000;

/** Refuses, before anything else is done about it, an action that no entry could hold. */
export function checkSize(recorded: Action): void {
  const bytes = Buffer.byteLength(JSON.stringify(recorded));
  if (bytes <= MAX_ACTION_BYTES) return;
  throw new InputError(
    `the action has ${bytes} bytes where it is recorded, and an entry of the audit log holds ${MAX_ACTION_BYTES}: put what is long into a file`,
  );
}

/** The digest of an action in its recorded form. */
export function digestOfRecorded(action: Action): Digest {
  return actionDigest(action as unknown as JsonObject);
}
