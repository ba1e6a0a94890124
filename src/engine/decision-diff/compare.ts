import { stricter } from '../decide/verdict.ts';
import { CONFIG_PATH } from '../policy/config.ts';
import { BUILTIN } from '../policy/rule.ts';
import type { ChangeDirection, Effect } from '../schema/generated/types.ts';
import type { Outcome, PolicySide, Said } from './outcome.ts';
import { compareRequirements } from './requirement.ts';

/** How two decisions on one action differ. */
export interface Difference {
  readonly direction: ChangeDirection;
  readonly why: string;
}

/** Compares what two sides say of an action of a tool. Undefined when nothing changes. */
export function compareOutcomes(
  before: Outcome,
  after: Outcome,
  sides: { readonly before: PolicySide; readonly after: PolicySide; readonly tool: string },
): Difference | undefined {
  if (before.sure && after.sure) return compareSaid(before.lenient, after.lenient);
  // Whatever is withheld, the one is stricter than the other.
  const surely = (why: string) => `whatever its record withholds, it ${why}`;
  if (stricter(effective(before.lenient), effective(after.strict))) {
    return { direction: 'looser', why: surely(reason(before.lenient, after.strict)) };
  }
  if (stricter(effective(after.lenient), effective(before.strict))) {
    return { direction: 'stricter', why: surely(reason(before.strict, after.lenient)) };
  }
  if (areAlike(before, after, sides)) return undefined;
  return { direction: 'undetermined', why: 'part of the action is not recorded, and may decide' };
}

function compareSaid(before: Said, after: Said): Difference | undefined {
  const [was, is] =
    effective(before) === effective(after)
      ? [before.decision, after.decision]
      : [effective(before), effective(after)];
  if (was !== is) return { direction: stricter(was, is) ? 'looser' : 'stricter', why: reason(before, after) };
  const { requirement: asked } = before;
  const { requirement: asks } = after;
  return asked === undefined || asks === undefined ? undefined : compareRequirements(asked, asks);
}

/** What happens: settings that only observe let everything through. */
function effective({ decision, passes }: Said): Effect {
  return passes ? 'allow' : decision;
}

const WORDS: Readonly<Record<Effect, string>> = { allow: 'allowed', deny: 'denied', hold: 'held' };

function reason(before: Said, after: Said): string {
  return `was ${words(before)}; is ${words(after)}`;
}

function words({ decision, rules, passes }: Said): string {
  const by = rules.length === 0 ? 'no rule' : rules.join(', ');
  const observed = passes && decision !== 'allow' ? ', which mode: observe lets through' : '';
  return `${WORDS[decision]} by ${by}${observed}`;
}

/** Whether both sides decide by the very same rules: what is withheld gets the same decision then, whatever it is. */
function areAlike(
  { lenient, strict }: Outcome,
  after: Outcome,
  { before: old, after: present, tool }: Parameters<typeof compareOutcomes>[2],
): boolean {
  if (old.kind === 'none' || present.kind === 'none') return old.kind === present.kind;
  const isUnchanged = (path: string) => textOf(old, path) === textOf(present, path);
  const [was, is] = [old, present].map(({ set }) =>
    set.index.of(tool).candidates.map(({ rule }) => `${rule.file} ${rule.id}`),
  );
  const rules = old.set.index.of(tool).candidates.map(({ rule }) => rule.file);
  if (was?.join('\n') !== is?.join('\n') || ![...rules, CONFIG_PATH].every(isUnchanged)) return false;
  const holds = [lenient, strict, after.lenient, after.strict].some(({ decision }) => decision === 'hold');
  return !holds || old.codeowners === present.codeowners;
}

function textOf({ sources }: Extract<PolicySide, { kind: 'read' }>, path: string): string | undefined {
  if (path === BUILTIN) return '';
  if (path === CONFIG_PATH) return sources.config?.text;
  return sources.policies.find((file) => file.path === path)?.text;
}
