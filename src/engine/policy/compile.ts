import { visible } from '../json/text.ts';
import type { Engines } from '../match/engines.ts';
import { standOf } from '../match/part.ts';
import { InputError, messageOf } from '../problem.ts';
import type { Approval, Matcher, PolicyFile, Rule } from '../schema/generated/types.ts';
import { compileMatcher, withOwnTool } from './matcher.ts';
import type { CompiledMatcher, CompiledRule } from './rule.ts';
import type { TypedDocument } from './source.ts';
import { checkTimes } from './times.ts';

type Path = readonly (string | number)[];

/** What lets an action through may not lean on the agent's own word. */
const OWN_WORDS = ['intent', 'rollback', 'confidence', 'reversible'] as const;

/** Compiles the rules of one policy file. Throws InputError at the place of the first thing that is wrong. */
export function compileFile(document: TypedDocument<PolicyFile>, engines: Engines): CompiledRule[] {
  const { rules, defaults } = document.value;
  checkApproval(document, defaults?.approval, ['defaults', 'approval']);
  return rules.map((rule, index) => compileRule(document, rule, ['rules', index], engines));
}

function compileRule(
  document: TypedDocument<PolicyFile>,
  rule: Rule,
  path: Path,
  engines: Engines,
): CompiledRule {
  checkRule(document, rule, path);
  const { defaults } = document.value;
  const side = (name: 'match' | 'unless'): CompiledMatcher[] => {
    const allowed = enginesFor(rule, name, engines);
    const stand = { ...standOf(rule.effect, name), checked: document.checked === true };
    return matchersOf(rule[name]).map(({ matcher, path: below }) => {
      const place: Path = [...path, name, ...below];
      const meant = name === 'match' ? withOwnTool(matcher) : matcher;
      return compileMatcher(meant, stand, allowed, (key, compile) =>
        locating(document, [...place, ...key], compile),
      );
    });
  };
  return {
    id: rule.id,
    effect: rule.effect,
    reason: rule.reason,
    onUnknown: onUnknown(rule, defaults?.unknown),
    match: side('match'),
    unless: side('unless'),
    approval: { ...defaults?.approval, ...rule.approval },
    file: document.path,
    line: document.positionOf([...path, 'id']).line,
  };
}

function onUnknown(rule: Rule, fileDefault: 'deny' | 'hold' | undefined): CompiledRule['onUnknown'] {
  if (rule.effect === 'allow') return undefined;
  if (rule.effect === 'hold') return 'hold';
  return rule.unknown ?? fileDefault ?? 'deny';
}

interface PlacedMatcher {
  readonly matcher: Matcher;
  readonly path: Path;
}

function matchersOf(side: Rule['unless']): PlacedMatcher[] {
  if (side === undefined) return [];
  if (!Array.isArray(side)) return [{ matcher: side, path: [] }];
  return side.map((matcher, index) => ({ matcher, path: [index] }));
}

function locating<T>(document: TypedDocument<PolicyFile>, path: Path, compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    // Engines (regex, CEL, JSON Schema) throw errors of their own; whatever it is, this policy cannot be used.
    const message = messageOf(error);
    const foreign = path.at(-1) === 'when' && !(error instanceof InputError);
    // The library goes on with the expression and an arrow below it.
    const [first = ''] = message.split('\n');
    throw document.error(foreign ? `invalid CEL expression: ${visible(first)}` : message, path);
  }
}

function checkRule(document: TypedDocument<PolicyFile>, rule: Rule, path: Path): void {
  if (rule.unknown !== undefined && rule.effect !== 'deny') {
    const message = `"unknown" is for deny rules, and this one is ${rule.effect}: remove it`;
    throw document.error(message, [...path, 'unknown']);
  }
  if (rule.approval !== undefined && rule.effect === 'allow') {
    const message = '"approval" is for holds, and an allow rule asks nobody: remove it, or make this a hold';
    throw document.error(message, [...path, 'approval']);
  }
  checkApproval(document, rule.approval, [...path, 'approval']);
  for (const { matcher, path: below } of matchersOf(rule.match)) {
    if (matcher.sql !== undefined && matcher.tool === undefined) {
      throw document.error('"sql" needs a "tool" beside it that says whose arguments are SQL', [
        ...path,
        'match',
        ...below,
        'sql',
      ]);
    }
  }
}

function checkApproval(
  document: TypedDocument<PolicyFile>,
  approval: Approval | undefined,
  path: Path,
): void {
  if (approval === undefined) return;
  if (approval.from !== undefined && approval['owners-of'] !== undefined) {
    throw document.error('"from" and "owners-of" exclude each other: use two hold rules to ask both', path);
  }
  checkTimes(document, approval, path);
}

function enginesFor({ effect }: Rule, side: 'match' | 'unless', engines: Engines): Engines {
  if (effect === 'allow') return withoutOwnWords(engines, 'an allow rule');
  return side === 'unless' ? withoutOwnWords(engines, `"unless" of a ${effect} rule`) : engines;
}

/** CEL for what lets an action through: it may not lean on what the agent says of itself. */
function withoutOwnWords(engines: Engines, who: string): Engines {
  return {
    ...engines,
    when: (source) => {
      const compiled = engines.when(source);
      if (compiled.fields === undefined) {
        throw new InputError(`${who} reads the action by field (action.tool), never as a whole`);
      }
      const word = OWN_WORDS.find((field) => compiled.fields?.has(field));
      if (word !== undefined) {
        throw new InputError(`${who} must not read action.${word}: it is the agent's own word`);
      }
      return compiled;
    },
  };
}
