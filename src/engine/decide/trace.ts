import type { Answer, Mode } from '../logic.ts';
import { and, anyOf, fromBoolean } from '../logic.ts';
import type { ActionSubject } from '../match/action.ts';
import { standOf } from '../match/part.ts';
import type { KeyTest, PartSubject } from '../match/test.ts';
import { namesTool } from '../policy/matcher.ts';
import type { CompiledMatcher, CompiledRule } from '../policy/rule.ts';
import type { PolicySet } from '../policy/set.ts';
import type { TracedMatcher, TraceEntry } from '../schema/generated/types.ts';
import type { PreparedAction } from './decide.ts';
import { becauseOf } from './evaluate.ts';

/** Tells for each rule and part how each key answered, against which value. */
export function trace(set: PolicySet, prepared: PreparedAction, now?: Date): TraceEntry[] {
  const action: ActionSubject = { action: prepared.action, now };
  return set.rules.flatMap((rule) =>
    prepared.parts.map((part, index) =>
      traceRule(rule, action, { part, place: prepared.place, lacks: prepared.lacks }, index),
    ),
  );
}

function traceRule(
  rule: CompiledRule,
  action: ActionSubject,
  subject: PartSubject,
  part: number,
): TraceEntry {
  const side = (name: 'match' | 'unless'): TracedMatcher[] =>
    rule[name].map((matcher) => traceMatcher(matcher, action, subject, standOf(rule.effect, name).mode));
  const match = side('match');
  const unless = side('unless');
  const because = becauseOf(rule, answerOf(match));
  const base = { rule: rule.id, effect: rule.effect, file: rule.file, line: rule.line, part, match, unless };
  if (because === undefined) return { ...base, result: 'no' };
  const answer = answerOf(unless);
  const excused = rule.effect === 'allow' ? answer !== 'no' : answer === 'yes';
  return { ...base, result: excused ? 'excused' : 'fires', because };
}

function answerOf(matchers: readonly TracedMatcher[]): Answer {
  return anyOf(matchers, ({ answer }) => answer);
}

function traceMatcher(
  matcher: CompiledMatcher,
  action: ActionSubject,
  subject: PartSubject,
  mode: Mode,
): TracedMatcher {
  const keys = [
    ...traceTool(matcher, action.action.tool),
    ...matcher.actionTests.map((test) => traceKey(test, action, mode)),
    ...matcher.partTests.map((test) => traceKey(test, subject, mode)),
  ];
  return { answer: keys.reduce<Answer>((result, key) => and(result, key.answer), 'yes'), keys };
}

function traceTool(matcher: CompiledMatcher, tool: string): TracedMatcher['keys'] {
  if (matcher.tools === undefined) return [];
  const wanted = matcher.tools.map(({ source }) => source);
  return [{ key: 'tool', answer: fromBoolean(namesTool(matcher, tool)), wanted, seen: tool }];
}

function traceKey<Subject>(
  test: KeyTest<Subject>,
  subject: Subject,
  mode: Mode,
): TracedMatcher['keys'][number] {
  const seen = test.seen(subject);
  return {
    key: test.key,
    answer: test.test(subject, mode),
    ...(test.wanted === undefined ? {} : { wanted: test.wanted }),
    ...(seen === undefined ? {} : { seen }),
  };
}
