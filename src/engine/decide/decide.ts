import type { Part } from '../facts/part.ts';
import { type ActionFacts, readFacts } from '../facts/read.ts';
import type { Place } from '../paths/fact.ts';
import { declarePlace } from '../paths/normalise.ts';
import type { ActionAnswers, ToolEntry } from '../policy/index-by-tool.ts';
import type { CompiledRule } from '../policy/rule.ts';
import type { PolicySet } from '../policy/set.ts';
import type { Action, Effect } from '../schema/generated/types.ts';
import { answersFor, fire } from './evaluate.ts';
import { type DecidedPart, type Hit, stricter, type Verdict } from './verdict.ts';

/** An action taken apart, ready to be decided against the policy set that it was prepared for. */
export interface PreparedAction extends ActionFacts {
  readonly action: Action;
  readonly place: Place;
  readonly entry: ToolEntry;
}

/** Takes an action apart. Loads the analysers that the policies ask for; never throws on what an action says. */
export async function prepare(set: PolicySet, action: Action): Promise<PreparedAction> {
  const entry = set.index.of(action.tool);
  const place = declarePlace(action);
  return { action, place, entry, ...(await readFacts(action, entry.asks, place)) };
}

/** Decides a prepared action: each part gets its strictest effect, the action the strictest of its parts. */
export function decide(set: PolicySet, prepared: PreparedAction, now?: Date): Verdict {
  const answers = answersFor({ action: prepared.action, now }, prepared.entry.candidates);
  const alone = prepared.parts.length === 1;
  const parts = prepared.parts.map((part) => decidePart(set, prepared, part, answers, alone));
  return combine(parts);
}

function decidePart(
  set: PolicySet,
  { place, lacks }: PreparedAction,
  part: Part,
  answers: readonly ActionAnswers[],
  alone: boolean,
): DecidedPart {
  // Beside other parts the whole action needs no allow: its declared paths only pull triggers.
  const needsAllow = part.kind !== 'whole' || alone;
  let decision: Effect | undefined;
  let hits: Hit[] = [];
  const subject = { part, place, lacks };
  for (const answer of answers) {
    const hit = fire(answer, subject);
    if (hit === undefined || (hit.effect === 'allow' && !needsAllow)) continue;
    if (decision === undefined || stricter(hit.effect, decision)) {
      decision = hit.effect;
      hits = [hit];
    } else if (hit.effect === decision) {
      hits.push(hit);
    }
  }
  return { part, decision: decision ?? (needsAllow ? set.config.default : undefined), hits };
}

function combine(parts: readonly DecidedPart[]): Verdict {
  let decision: Effect = 'allow';
  for (const part of parts) {
    if (part.decision !== undefined && stricter(part.decision, decision)) decision = part.decision;
  }
  const byRule = new Map<CompiledRule, Hit>();
  let heldByDefault = false;
  for (const part of parts) {
    if (part.decision !== decision) continue;
    if (decision === 'hold' && part.hits.length === 0) heldByDefault = true;
    for (const hit of part.hits) {
      if (byRule.get(hit.rule)?.because !== 'value') byRule.set(hit.rule, hit);
    }
  }
  return { decision, hits: [...byRule.values()].sort(byPlace), parts, heldByDefault };
}

function byPlace(a: Hit, b: Hit): number {
  if (a.rule.file !== b.rule.file) return a.rule.file < b.rule.file ? -1 : 1;
  return a.rule.line - b.rule.line;
}
