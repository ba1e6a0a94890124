import type { Engines } from '../match/engines.ts';
import { compileFile } from '../policy/compile.ts';
import type { CompiledRule } from '../policy/rule.ts';
import type { TypedDocument } from '../policy/source.ts';
import { InputError, messageOf } from '../problem.ts';
import type { Approval, FileDefaults, PolicyFile, Rule } from '../schema/generated/types.ts';
import { type LintDocument, type Path, soundFields, soundItems } from './document.ts';
import type { Place } from './place.ts';
import { diagnose, type Refusal } from './refusal.ts';

/** A rule, where it stands, and what it compiles to. */
export interface PlacedRule {
  readonly document: LintDocument;
  readonly index: number;
  readonly rule: Rule;
  /** With what the file's defaults add. */
  readonly approval: Approval;
  /** Absent when it is refused. */
  readonly compiled: CompiledRule | undefined;
  /** Where something below the rule stands, or its key; the rule's id without a path. */
  at(...path: Path): Place;
  keyAt(...path: Path): Place;
}

/** The rules of a file that have the form of the schema, and what compiling them refuses. */
export function placeRules(
  document: LintDocument,
  engines: Engines,
): { rules: PlacedRule[]; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const written = soundFields<PolicyFile>(document).defaults;
  const broken = compileAt(
    document,
    { version: 1, rules: [], ...(written && { defaults: written }) },
    [],
    engines,
  );
  if ('refusal' in broken) refusals.push(broken.refusal);
  const defaults = 'refusal' in broken ? undefined : written;
  const rules = soundItems<Rule>(document, 'rules').map(({ item: rule, index }) => {
    const path = ['rules', index];
    const compiled = compileRule(document, rule, defaults, path, engines);
    if (!('rule' in compiled)) refusals.push(...diagnose(document, rule, path, engines, compiled.refusal));
    return {
      document,
      index,
      rule,
      approval: { ...defaults?.approval, ...rule.approval },
      compiled: 'rule' in compiled ? compiled.rule : undefined,
      at: (...below: Path) => document.at(below.length === 0 ? [...path, 'id'] : [...path, ...below]),
      keyAt: (...below: Path) => document.keyAt([...path, ...below]),
    };
  });
  return { rules, refusals };
}

function compileRule(
  document: LintDocument,
  rule: Rule,
  defaults: FileDefaults | undefined,
  path: Path,
  engines: Engines,
): { rule: CompiledRule } | { refusal: Refusal } {
  const file: PolicyFile = { version: 1, ...(defaults && { defaults }), rules: [rule] };
  const result = compileAt(document, file, path, engines);
  if ('refusal' in result) return result;
  const [compiled] = result.rules;
  if (compiled === undefined) throw new Error('one rule compiles to one rule');
  return { rule: compiled };
}

/** Compiles rules as if they were a file of their own, and says which place of the real one is refused. */
function compileAt(
  document: LintDocument,
  file: PolicyFile,
  real: Path,
  engines: Engines,
): { rules: CompiledRule[] } | { refusal: Refusal } {
  let refused: Path = real;
  const realPath = (path: Path): Path => (path[0] === 'rules' ? [...real, ...path.slice(2)] : path);
  const typed: TypedDocument<PolicyFile> = {
    path: document.file.path,
    value: file,
    json: null,
    positionOf: (path) => {
      const { line, column } = document.at(realPath(path));
      return { line, column };
    },
    error: (message, path) => {
      refused = realPath(path);
      return new InputError(message);
    },
  };
  try {
    return { rules: compileFile(typed, engines) };
  } catch (error) {
    return { refusal: { document, path: refused, message: messageOf(error) } };
  }
}
