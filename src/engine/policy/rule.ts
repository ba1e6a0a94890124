import type { FactsAsked } from '../facts/asked.ts';
import type { ToolGlob } from '../globs/tool.ts';
import type { ActionSubject } from '../match/action.ts';
import type { KeyTest, PartSubject } from '../match/test.ts';
import type { Approval, Effect } from '../schema/generated/types.ts';

/** A matcher, compiled: keys of the action and keys of a part, which must all answer yes. */
export interface CompiledMatcher {
  /** The tools it names; undefined when it has no `tool` key. */
  readonly tools: readonly ToolGlob[] | undefined;
  /** Its keys of the action but `tool`, which the index has answered. */
  readonly actionTests: readonly KeyTest<ActionSubject>[];
  readonly partTests: readonly KeyTest<PartSubject>[];
  readonly asks: FactsAsked;
}

/** The file of rules that no file holds: the built-in guards. */
export const BUILTIN = 'builtin';

/** A rule, compiled. */
export interface CompiledRule {
  readonly id: string;
  readonly effect: Effect;
  readonly reason: string | undefined;
  /** The effect when it cannot tell whether it matches; undefined: none (built-in guards, allow rules). */
  readonly onUnknown: 'deny' | 'hold' | undefined;
  readonly match: readonly CompiledMatcher[];
  readonly unless: readonly CompiledMatcher[];
  readonly approval: Approval;
  readonly file: string;
  readonly line: number;
}
