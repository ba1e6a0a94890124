import { formatStatement } from '../../audit/statement.ts';
import { redecide } from '../../audit/verify/redecide.ts';
import { codeownersOwners } from '../../engine/approval/owners.ts';
import type { PolicySet } from '../../engine/policy/set.ts';
import type { Draft } from '../entry-writer.ts';
import type { GateSettings } from '../settings.ts';
import type { Dated, Moment } from '../settle.ts';
import type { Allowed } from './pending.ts';

/** By which settings entries of their own are written, and where the policies stand in the history of their branch. */
export interface Policies {
  readonly settings: GateSettings;
  readonly settingsOf: (commit: string) => Promise<GateSettings>;
  readonly places: ReadonlyMap<string, number>;
}

/** Entries follow one another in time, and never go back to older policies. */
interface Place {
  readonly at: Date;
  /** Where the policies that decided stand in the history of their branch. */
  readonly policy: number;
}

/** The entries of allowed actions, from the first on, as far as each can have one. */
export async function ownEntries(
  allowed: readonly Allowed[],
  { ledger, now }: Moment,
  policies: Policies,
): Promise<Dated[]> {
  const { places } = policies;
  const entries: Dated[] = [];
  let before: Place = {
    at: new Date(Math.max(ledger.latest, 0)),
    policy: places.get(ledger.inForce ?? '') ?? -1,
  };
  for (const one of allowed) {
    const time = Math.max(Math.min(Date.parse(one.occurredAt), now.getTime()), before.at.getTime());
    const place: Place = { at: new Date(time), policy: places.get(one.policy.commit) ?? -1 };
    if (place.policy < Math.max(before.policy, 0)) break;
    const draft = await ownEntry(one, place.at, policies);
    if (draft === undefined) break;
    entries.push({ draft, at: place.at });
    before = place;
  }
  return entries;
}

/**
 * The entry of one allowed action; undefined when no verifier would take it any more, because it would be decided
 * otherwise by now: such an action can only be counted.
 */
async function ownEntry(
  one: Allowed,
  at: Date,
  { settings, settingsOf }: Policies,
): Promise<Draft | undefined> {
  const { requestId, subject, action, agent, policy, outcome } = one;
  const { set } = await settingsOf(policy.commit);
  if (set.digest !== policy.digest || set.config.mode !== settings.set.config.mode) return undefined;
  if (!(await isDecidedSo(one, at, set))) return undefined;
  const draft: Draft = {
    type: 'allowed',
    requestId,
    actor: { id: agent ?? 'agent', kind: 'agent' },
    subject: subject as Draft['subject'],
    action: { ...action },
    decision: 'allow',
    policy: { ...policy, rules: [...(policy.rules ?? [])] },
    ...(outcome === undefined ? {} : { outcome }),
  };
  return fits(draft, at) ? draft : undefined;
}

/** Whether whoever verifies will decide the same, by what is recorded. */
async function isDecidedSo({ action, policy }: Allowed, at: Date, set: PolicySet): Promise<boolean> {
  const recorded = { action, decision: 'allow' as const, rules: policy.rules, at };
  const owners = async () => codeownersOwners(undefined, () => []);
  try {
    const difference = await redecide(recorded, { set, owners });
    return difference === undefined || (difference.partial && difference.kind !== 'wrong');
  } catch {
    return false;
  }
}

const LONGEST = { engine: { version: 'x'.repeat(256) }, root: `${'A'.repeat(43)}=` };

/** Whether an entry can say this: it is as the schema says, and not too long. */
function fits({ subject, ...said }: Draft, at: Date): boolean {
  const log = { origin: 'x'.repeat(1024), size: Number.MAX_SAFE_INTEGER, root: LONGEST.root };
  const own = { occurredAt: at.toISOString(), engine: LONGEST.engine, mode: 'enforce' as const, log };
  try {
    formatStatement(subject, { ...said, ...own });
    return true;
  } catch {
    return false;
  }
}
