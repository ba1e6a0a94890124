import type { Owners } from '../approval/owners.ts';
import { requirementOf } from '../approval/requirement.ts';
import { decide, decideLeniently, type PreparedAction, prepare } from '../decide/decide.ts';
import type { Verdict } from '../decide/verdict.ts';
import type { PolicySet, PolicySources } from '../policy/set.ts';
import { InputError } from '../problem.ts';
import type { Action, Effect, Requirement } from '../schema/generated/types.ts';

/** The policies of one side of a comparison. Where there are none that can be used, nothing gets through. */
export type PolicySide =
  | {
      readonly kind: 'read';
      readonly sources: PolicySources;
      readonly set: PolicySet;
      readonly owners: Owners;
      /** The same text where CODEOWNERS says the same. */
      readonly codeowners: string;
    }
  | { readonly kind: 'none' };

/** What policies say of an action. */
export interface Said {
  readonly decision: Effect;
  readonly rules: readonly string[];
  /** What a hold needs; undefined for every other decision, and where it cannot be told. */
  readonly requirement: Requirement | undefined;
  /** Whether the settings only observe, and let it through whatever the decision is. */
  readonly passes: boolean;
}

/** What policies say of an action of which a part may be withheld: something from the one to the other. */
export interface Outcome {
  readonly lenient: Said;
  readonly strict: Said;
  /** Whether these two are the same, and nothing that is withheld could change it. */
  readonly sure: boolean;
  /** What it would do, in one line. */
  readonly what: string;
}

/** What a side says of an action. `partial` says that its record withholds some of it. */
export async function outcomeOf(
  side: PolicySide,
  action: Action,
  at: Date,
  partial: boolean,
): Promise<Outcome> {
  if (side.kind === 'none') return denied('');
  try {
    const prepared = await prepare(side.set, action);
    return outcome(side, prepared, at, partial);
  } catch (error) {
    // A place that is none (`cwd: "~"`) is an action that the gate would refuse, too.
    if (!(error instanceof InputError)) throw error;
    return denied('');
  }
}

/** Of what no gate would even decide. */
function denied(what: string): Outcome {
  const said: Said = { decision: 'deny', rules: [], requirement: undefined, passes: false };
  return { lenient: said, strict: said, sure: true, what };
}

type Read = Extract<PolicySide, { kind: 'read' }>;

function outcome(side: Read, prepared: PreparedAction, at: Date, partial: boolean): Outcome {
  const verdict = partial ? decide(side.set, prepared, at, 'strict') : decide(side.set, prepared, at);
  const strict = said(side, prepared, verdict);
  const what = whatOf(verdict, prepared.action.tool);
  if (!partial) return { lenient: strict, strict, sure: true, what };
  const lenient = said(side, prepared, decideLeniently(side.set, prepared, at));
  return { lenient, strict, sure: isSame(lenient, strict) && !asksTouched(verdict), what };
}

function said({ set, owners }: Read, { place }: PreparedAction, verdict: Verdict): Said {
  const { decision, hits, heldByDefault } = verdict;
  // Of a hold that only may be, nobody knows whom it asks.
  const asks = decision === 'hold' && (hits.length > 0 || heldByDefault);
  return {
    decision,
    rules: hits.map(({ rule }) => rule.id),
    requirement: asks ? requirementOf(verdict, place, set.config, owners) : undefined,
    passes: set.config.mode === 'observe',
  };
}

function isSame(a: Said, b: Said): boolean {
  if (a.decision !== b.decision || a.rules.join('\n') !== b.rules.join('\n')) return false;
  return (
    a.decision !== 'hold' || (a.requirement !== undefined && a.requirement.digest === b.requirement?.digest)
  );
}

/** Whether the owners of what the action touches are asked: a path that is withheld may be anybody's. */
function asksTouched({ decision, hits }: Verdict): boolean {
  return (
    decision === 'hold' &&
    hits.some(({ rule }) => [rule.approval['owners-of'] ?? []].flat().includes('touched'))
  );
}

function whatOf({ parts }: Verdict, tool: string): string {
  const texts = parts
    .filter(({ part, decision }) => decision !== undefined && part.text !== tool)
    .map(({ part }) => part.text);
  return [...new Set(texts)].join(' · ');
}
