import type { Part } from '../facts/part.ts';
import type { CompiledRule } from '../policy/rule.ts';
import type { Effect } from '../schema/generated/types.ts';

/** Why a rule fired: it matched, or it could not be told that it does not. */
export type Because = 'value' | 'unknown';

/** A rule that fired on a part, with the effect it has there. */
export interface Hit {
  readonly rule: CompiledRule;
  readonly effect: Effect;
  readonly because: Because;
}

export interface DecidedPart {
  readonly part: Part;
  /** undefined: the part needs no decision of its own and no rule caught it. */
  readonly decision: Effect | undefined;
  /** The rules that decided it: those with the part's effect. */
  readonly hits: readonly Hit[];
}

/** The decision on one action. */
export interface Verdict {
  readonly decision: Effect;
  /** The rules of the winning effect, each once, in the order of files and lines; empty when nothing matched. */
  readonly hits: readonly Hit[];
  readonly parts: readonly DecidedPart[];
  /** Whether a part is held because nothing matched it and the config's default is hold. */
  readonly heldByDefault: boolean;
}

const STRICTNESS: Readonly<Record<Effect, number>> = { allow: 0, hold: 1, deny: 2 };

/** Whether one effect is stricter than another: deny > hold > allow. */
export function stricter(a: Effect, b: Effect): boolean {
  return STRICTNESS[a] > STRICTNESS[b];
}
