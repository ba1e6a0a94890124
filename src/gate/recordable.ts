import { type Recorded, redecide } from '../audit/verify/redecide.ts';
import { isPartial, unclear } from '../engine/action/withheld.ts';
import { requirementOf } from '../engine/approval/requirement.ts';
import { decideLeniently, heldBy, prepare } from '../engine/decide/decide.ts';
import { stricter, type Verdict } from '../engine/decide/verdict.ts';
import type { JsonObject } from '../engine/json/value.ts';
import { InputError } from '../engine/problem.ts';
import type { Action, ApproverGroup, Requirement } from '../engine/schema/generated/types.ts';
import type { Decided } from './decision.ts';
import type { GateSettings } from './settings.ts';

/**
 * The decision as the record of the action will show it. Whoever verifies has the record alone, in which secrets are
 * masked and long texts left out: so who must approve derives from that, and a decision that would seem too lenient for
 * it becomes stricter. What no record could show is refused, since an entry that is wrong stays wrong.
 */
export async function recordable(
  settings: GateSettings,
  decided: Decided,
  recorded: Action,
  now: Date,
): Promise<Decided> {
  if (!isPartial(recorded as unknown as JsonObject)) return decided;
  const { set } = settings;
  const lenient = decideLeniently(set, await prepare(set, unclear(recorded)), now);
  const verdict = stricter(lenient.decision, decided.verdict.decision) ? lenient : decided.verdict;
  const requirement =
    verdict.decision === 'hold' ? await asked(settings, { ...decided, verdict }, recorded, now) : undefined;
  const { decision, hits } = verdict;
  const why = await whyWrong(settings, {
    action: recorded,
    decision,
    rules: hits.map(({ rule }) => rule.id),
    requirement: requirement?.digest,
    groups: requirement?.groups,
    at: now,
  });
  if (why !== undefined) throw unrecordable(why);
  return { ...decided, verdict, requirement };
}

/** Why whoever verifies would call a record wrong; undefined when they will not. */
export async function whyWrong(
  { set, owners }: GateSettings,
  recorded: Recorded,
): Promise<string | undefined> {
  const difference = await redecide(recorded, { set, owners: () => owners() });
  if (difference === undefined || (difference.partial && difference.kind !== 'wrong')) return undefined;
  return difference.message;
}

/** Who is asked, by a reading of the record that asks everybody whom the action itself needs. */
async function asked(
  settings: GateSettings,
  { verdict, requirement: needed }: Decided,
  recorded: Action,
  now: Date,
): Promise<Requirement> {
  const { set } = settings;
  const names = new Set(verdict.hits.map(({ rule }) => rule.id));
  for (const form of [recorded, unclear(recorded)]) {
    const reading = await prepare(set, form);
    const held = heldBy(reading, names, verdict.heldByDefault, now);
    if (!asksAnybody(held)) continue;
    const requirement = requirementOf(held, reading.place, set.config, await settings.owners());
    if (needed === undefined || covers(requirement, needed)) return requirement;
  }
  throw unrecordable('whose approval it needs only shows in what is not recorded');
}

function asksAnybody({ hits, heldByDefault }: Verdict): boolean {
  return hits.length > 0 || heldByDefault;
}

/** Whether whoever approves by one requirement would have to approve by the other, and somebody can. */
function covers({ groups }: Requirement, { groups: needed }: Requirement): boolean {
  const within = (group: ApproverGroup, other: ApproverGroup) =>
    group.rule === other.rule && group.owners.every((owner) => other.owners.includes(owner));
  const isNobody = ({ owners }: ApproverGroup) => owners.length === 0;
  return (
    needed.every((need) => groups.some((group) => within(group, need) && group.count >= need.count)) &&
    (needed.some(isNobody) || !groups.some(isNobody))
  );
}

function unrecordable(why: string): InputError {
  return new InputError(
    `the action holds secrets, or texts over 8 KiB, and its record without them could not be verified: ${why}; pass them in a file or a variable instead`,
  );
}
