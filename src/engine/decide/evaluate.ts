import type { Answer, Mode } from '../logic.ts';
import type { ActionSubject } from '../match/action.ts';
import type { Bound, KeyTest, PartSubject } from '../match/test.ts';
import type { ActionAnswers, AnsweredMatcher, Candidate } from '../policy/index-by-tool.ts';
import type { CompiledMatcher, CompiledRule } from '../policy/rule.ts';
import type { Because, Hit } from './verdict.ts';

/** Asks the action keys of every candidate; rules that they rule out are left out. */
export function answersFor(subject: ActionSubject, candidates: readonly Candidate[]): ActionAnswers[] {
  const answers: ActionAnswers[] = [];
  for (const { rule, match, unless, settled } of candidates) {
    if (settled !== undefined) {
      answers.push(settled);
      continue;
    }
    const allows = rule.effect === 'allow';
    const matching = answered(match, subject, allows ? 'bound' : 'trigger');
    if (matching === NONE) continue;
    const excuses = answered(unless, subject, allows ? 'trigger' : 'bound');
    answers.push({ rule, match: matching, unless: excuses });
  }
  return answers;
}

/** Most rules of most policies do not match, so nothing is made for them. */
const NONE: readonly AnsweredMatcher[] = [];

function answered(
  matchers: readonly CompiledMatcher[],
  subject: ActionSubject,
  mode: Mode,
): readonly AnsweredMatcher[] {
  let result: AnsweredMatcher[] | undefined;
  for (const matcher of matchers) {
    const action = all(matcher.actionTests, subject, mode);
    if (action === 'no') continue;
    result ??= [];
    result.push({ matcher, action });
  }
  return result ?? NONE;
}

/** What a rule does to one part; undefined when it does not fire. */
export function fire({ rule, match, unless }: ActionAnswers, subject: PartSubject): Hit | undefined {
  const allows = rule.effect === 'allow';
  const matched = any(match, subject, allows ? 'bound' : 'trigger');
  const because = becauseOf(rule, matched);
  if (because === undefined) return undefined;
  if (unless.length > 0) {
    const answer = any(unless, subject, allows ? 'trigger' : 'bound');
    // Unknown takes an allow back, and excuses nothing.
    if (allows ? answer !== 'no' : answer === 'yes') return undefined;
  }
  const effect = because === 'unknown' ? (rule.onUnknown ?? rule.effect) : rule.effect;
  return { rule, effect, because };
}

/** Why a rule fires on this answer; undefined when it does not. */
export function becauseOf(rule: CompiledRule, answer: Answer): Because | undefined {
  if (answer === 'yes') return 'value';
  return answer === 'unknown' && rule.onUnknown !== undefined ? 'unknown' : undefined;
}

function any(matchers: readonly AnsweredMatcher[], subject: PartSubject, mode: Mode): Answer {
  let result: Answer = 'no';
  for (const { matcher, action } of matchers) {
    const part = all(matcher.partTests, subject, mode);
    if (part === 'no') continue;
    if (part === 'yes' && action === 'yes') return 'yes';
    result = 'unknown';
  }
  return result;
}

function all<Subject extends { readonly bound?: Bound | undefined }>(
  tests: readonly KeyTest<Subject>[],
  subject: Subject,
  mode: Mode,
): Answer {
  let result: Answer = 'yes';
  for (const test of tests) {
    let answer = test.test(subject, mode);
    if (answer === 'unknown' && subject.bound !== undefined && test.withheld?.(subject) === true) {
      // What a trigger matches makes stricter, what a bound matches makes more lenient.
      answer = (mode === 'trigger') === (subject.bound === 'strict') ? 'yes' : 'no';
    }
    if (answer === 'no') return 'no';
    if (answer === 'unknown') result = 'unknown';
  }
  return result;
}
