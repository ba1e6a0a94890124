import { isPartial, unclear } from '../../engine/action/withheld.ts';
import type { Owners } from '../../engine/approval/owners.ts';
import { requirementOf } from '../../engine/approval/requirement.ts';
import { decide, decideLeniently, heldBy, type PreparedAction, prepare } from '../../engine/decide/decide.ts';
import { stricter, type Verdict } from '../../engine/decide/verdict.ts';
import type { JsonObject } from '../../engine/json/value.ts';
import type { PolicySet } from '../../engine/policy/set.ts';
import type { Action, Effect, EntryGroup } from '../../engine/schema/generated/types.ts';

/** What an entry says was decided. */
export interface Recorded {
  readonly action: Action;
  readonly decision: Effect;
  /** Undefined when it does not say. */
  readonly rules: readonly string[] | undefined;
  /** Of a hold: what it needs, and the groups that this is the digest of. */
  readonly requirement?: string | undefined;
  readonly groups?: readonly EntryGroup[] | undefined;
  readonly at: Date;
}

/** What decides, at the commit that the entry names. */
export interface Deciding {
  readonly set: PolicySet;
  owners(verdict: Verdict): Promise<Owners>;
}

/**
 * How a record differs from its decision: it lets through what the policies do not, or asks others than they do (`wrong`);
 * it is at least as strict, but not the same (`stricter`); it is one of several that what it withholds leaves open
 * (`open`).
 */
export interface Difference {
  readonly kind: 'wrong' | 'stricter' | 'open';
  readonly partial: boolean;
  readonly message: string;
}

/** Decides a recorded action again. Undefined when that gives exactly what is recorded. */
export async function redecide(recorded: Recorded, deciding: Deciding): Promise<Difference | undefined> {
  const { action, decision, at } = recorded;
  const { set } = deciding;
  const partial = isPartial(action as unknown as JsonObject);
  const prepared = await prepare(set, partial ? unclear(action) : action);
  const differs = (kind: Difference['kind'], message: string): Difference => ({ kind, partial, message });
  // Nothing that may have been withheld makes the decision more lenient than this.
  const verdict = partial ? decideLeniently(set, prepared, at) : decide(set, prepared, at);
  const other = `the policy says ${verdict.decision}, the entry ${decision}`;
  if (stricter(verdict.decision, decision)) return differs('wrong', other);
  const needs = decision === 'hold' && (partial || verdict.decision === 'hold');
  if (needs && !(await asksTheSame(recorded, deciding, prepared, verdict, partial))) {
    return differs('wrong', 'the policy asks for other approvers or other times');
  }
  if (verdict.decision !== decision) return differs('stricter', other);
  const rules = ruleNames(verdict);
  const said = recorded.rules?.toSorted();
  if (said !== undefined && !same(said, rules)) {
    return differs('stricter', `the rules ${rules.join(', ')} decide, the entry says ${said.join(', ')}`);
  }
  if (!partial) return undefined;
  const strict = decide(set, prepared, at, 'strict');
  if (strict.decision === verdict.decision && same(ruleNames(strict), rules)) return undefined;
  return differs(
    'open',
    `it may also have been ${strict.decision} by ${ruleNames(strict).join(', ') || 'no rule'}`,
  );
}

/** Whether the requirement is the one that the policies derive. */
async function asksTheSame(
  recorded: Recorded,
  { set, owners }: Deciding,
  prepared: PreparedAction,
  verdict: Verdict,
  partial: boolean,
): Promise<boolean> {
  const holds = partial ? await possibleHolds(recorded, set, prepared, verdict) : [verdict];
  for (const held of holds) {
    const { digest } = requirementOf(held, prepared.place, set.config, await owners(held));
    if (digest === recorded.requirement) return true;
  }
  return false;
}

/**
 * The holds that the named rules make, when they are all that surely hold and perhaps others. What was masked is one
 * plain word, so whose paths a hold touches may also be read from the text around it.
 */
async function possibleHolds(
  { action, groups, rules = [], at }: Recorded,
  set: PolicySet,
  prepared: PreparedAction,
  certain: Verdict,
): Promise<Verdict[]> {
  const names = new Set(groups?.map(({ rule }) => rule) ?? rules);
  const holds = certain.decision === 'hold';
  if (holds && !certain.hits.every(({ rule }) => names.has(rule.id))) return [];
  const byDefault = set.config.default === 'hold' ? [true] : [];
  const byRules = holds && certain.heldByDefault ? [] : [false];
  const readings = [await prepare(set, action), prepared];
  return [...byRules, ...byDefault]
    .flatMap((heldByDefault) => readings.map((reading) => heldBy(reading, names, heldByDefault, at)))
    .filter(({ hits, heldByDefault }) => hits.length > 0 || heldByDefault);
}

function ruleNames({ hits }: Verdict): string[] {
  return hits.map(({ rule }) => rule.id).toSorted();
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
