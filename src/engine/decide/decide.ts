import type { Part } from '../facts/part.ts';
import { type ActionFacts, readFacts } from '../facts/read.ts';
import type { Bound } from '../match/test.ts';
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
  await loadLacking(entry, action);
  return { action, place, entry, ...(await readFacts(action, entry.asks, place)) };
}

/** Tests cannot wait, so what the tests of this action lack is loaded before. */
async function loadLacking({ candidates }: ToolEntry, action: Action): Promise<void> {
  const matchers = candidates.flatMap(({ match, unless }) => [...match, ...unless]);
  const tests = matchers.flatMap(({ actionTests }) => actionTests);
  await Promise.all(tests.map((test) => test.load?.({ action, now: undefined })));
}

/** Decides a prepared action: each part gets its strictest effect, the action the strictest of its parts. */
export function decide(set: PolicySet, prepared: PreparedAction, now?: Date, bound?: Bound): Verdict {
  const answers = answersFor({ action: prepared.action, now, bound }, prepared.entry.candidates);
  const alone = prepared.parts.length === 1;
  const parts = prepared.parts.map((part) => decidePart(set, prepared, part, answers, alone, bound));
  return combine(parts);
}

function decidePart(
  set: PolicySet,
  { place, lacks }: PreparedAction,
  part: Part,
  answers: readonly ActionAnswers[],
  alone: boolean,
  bound: Bound | undefined,
): DecidedPart {
  // Beside other parts the whole action needs no allow: its declared paths only pull triggers.
  const needsAllow = part.kind !== 'whole' || alone;
  let decision: Effect | undefined;
  let hits: Hit[] = [];
  const subject = { part, place, lacks, bound };
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

/** The most lenient decision that what the record of an action withholds leaves open. Its hits are those that are sure. */
export function decideLeniently(set: PolicySet, prepared: PreparedAction, now?: Date): Verdict {
  const { parts } = decide(set, prepared, now, 'lenient');
  const holdsOn = possibleHolds(prepared, now);
  // Where nothing surely matches, a rule may hold: instead of a default that denies, or of one that holds.
  const unsure = new Set(
    parts.filter(
      ({ part, decision, hits }) => decision !== undefined && hits.length === 0 && holdsOn(part).length > 0,
    ),
  );
  const lenient = parts.map((part) => (unsure.has(part) ? { ...part, decision: 'hold' as const } : part));
  const byDefault = (part: DecidedPart) =>
    part.decision === 'hold' && part.hits.length === 0 && !unsure.has(part);
  return { ...combine(lenient), heldByDefault: parts.some(byDefault) };
}

/**
 * A recorded action, of which something is withheld, as held by these rules, whatever else may have decided. A rule that
 * does not fire on what the record shows may have fired on any part.
 */
export function heldBy(
  prepared: PreparedAction,
  names: ReadonlySet<string>,
  heldByDefault: boolean,
  now?: Date,
): Verdict {
  const holdsOn = possibleHolds(prepared, now);
  const parts = prepared.parts.map((part): DecidedPart => {
    const hits = holdsOn(part).filter(({ rule }) => names.has(rule.id));
    return { part, decision: 'hold', hits };
  });
  const shown = new Set(parts.flatMap(({ hits }) => hits.map(({ rule }) => rule)));
  const hidden = prepared.entry.candidates
    .filter(({ rule }) => names.has(rule.id) && !shown.has(rule) && mayHold(rule))
    .map(({ rule }): Hit => ({ rule, effect: 'hold', because: 'unknown' }));
  const all = parts.map((part) => ({ ...part, hits: [...part.hits, ...hidden] }));
  return { ...combine(all), heldByDefault };
}

/** The rules that hold a part for some value of what is withheld. */
function possibleHolds({ action, place, lacks, entry }: PreparedAction, now?: Date): (part: Part) => Hit[] {
  // A deny rule that cannot tell may hold: so may the value have been unclear in itself.
  const bounds = (['strict', undefined] as const).map((bound) => {
    const answers = answersFor({ action, now, bound }, entry.candidates);
    return (part: Part) => answers.map((answer) => fire(answer, { part, place, lacks, bound }));
  });
  return (part) =>
    bounds
      .flatMap((fireOn) => fireOn(part))
      .filter((hit) => hit !== undefined)
      .filter(({ effect }) => effect === 'hold');
}

function mayHold({ effect, onUnknown }: CompiledRule): boolean {
  return effect === 'hold' || onUnknown === 'hold';
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
