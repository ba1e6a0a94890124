import type { LintProblem, LintReport } from '../schema/generated/types.ts';
import { buildContext, type LintContext } from './context.ts';
import { RULES } from './generated/registry.ts';
import { type Ignore, readIgnores } from './ignores.ts';
import type { LintInput } from './input.ts';
import { mayHide } from './may-hide.ts';
import type { Place } from './place.ts';
import type { Fix, Found, LintRule } from './rule.ts';
import { isTooMuch } from './size.ts';

/** A problem of the report, with what only `--fix` needs. */
export interface Problem extends LintProblem {
  readonly fix: Fix | undefined;
}

export interface LintOptions {
  /** Only these rules; all of them when absent. */
  readonly only?: readonly string[] | undefined;
  /** Only problems of these files; all when absent. */
  readonly files?: ReadonlySet<string> | undefined;
}

/** A hostile file has a million problems of one kind; people mend the first. */
const SHOWN_OF_A_KIND = 50;

/** Looks at everything and tells every problem, in the order of the files. */
export async function lint(input: LintInput, options: LintOptions = {}): Promise<Problem[]> {
  const context = await buildContext(isTooMuch(input) ? { ...input, files: [], unread: input } : input);
  const rules = options.only === undefined ? RULES : RULES.filter(({ id }) => options.only?.includes(id));
  const ignores = readIgnores(context.documents);
  const used = new Set<Ignore>();
  const kept: Problem[] = [];
  for (const rule of rules.toSorted((a, b) => Number(a.last ?? false) - Number(b.last ?? false))) {
    const found = [...(await rule.check(context))].filter(({ place }) => isShown(rule, place, ignores, used));
    kept.push(...limited(found).map((one) => problemOf(rule, one)));
  }
  const unused = RULES.find(({ id }) => id === 'unused-ignore');
  if (unused !== undefined && rules.includes(unused)) {
    const idle = idleIgnores(ignores, used, rules, options, context);
    kept.push(...idle.map((found) => problemOf(unused, found)));
  }
  return kept.filter(({ file }) => options.files?.has(file) ?? true).sort(byPlace);
}

/** The report of some problems. */
export function reportOf(problems: readonly Problem[], files: number): LintReport {
  const count = (severity: LintProblem['severity']): number =>
    problems.filter((problem) => problem.severity === severity).length;
  return {
    schema: 'agentgate/lint/v1',
    summary: { errors: count('error'), warnings: count('warning'), hints: count('hint'), files },
    problems: problems.map(({ fix: _, ...problem }) => problem),
  };
}

function isShown(rule: LintRule, place: Place, ignores: readonly Ignore[], used: Set<Ignore>): boolean {
  const hiding = ignores.filter(
    (ignore) => ignore.rule === rule.id && mayHide(ignore, rule) && ignore.hides(place),
  );
  for (const ignore of hiding) used.add(ignore);
  return hiding.length === 0;
}

function* idleOf(ignores: readonly Ignore[], used: ReadonlySet<Ignore>): Iterable<Ignore> {
  for (const ignore of ignores) if (ignore.reason !== '' && !used.has(ignore)) yield ignore;
}

function idleIgnores(
  ignores: readonly Ignore[],
  used: ReadonlySet<Ignore>,
  ran: readonly LintRule[],
  { only }: LintOptions,
  { input }: LintContext,
): Found[] {
  const ids = new Map(RULES.map((rule) => [rule.id, rule]));
  return [...idleOf(ignores, used)].flatMap((ignore) => {
    const rule = ids.get(ignore.rule);
    if (rule === undefined || !mayHide(ignore, rule)) return [];
    // What was not asked, and what was not looked at, may be hidden all the same.
    if (only !== undefined && !ran.includes(rule)) return [];
    if (ignore.from === 'config' && !input.complete) return [];
    return [
      {
        place: ignore.place,
        message: `this ignore of "${ignore.rule}" hides nothing, and would hide the next such problem unseen`,
        help: 'remove it',
      },
    ];
  });
}

function limited(found: readonly Found[]): Found[] {
  const byFile = new Map<string, Found[]>();
  for (const one of found) {
    const list = byFile.get(one.place.file);
    if (list === undefined) byFile.set(one.place.file, [one]);
    else list.push(one);
  }
  return [...byFile.values()].flatMap((list) => {
    const last = list[SHOWN_OF_A_KIND];
    if (last === undefined) return list;
    const more = list.length - SHOWN_OF_A_KIND;
    return [
      ...list.slice(0, SHOWN_OF_A_KIND),
      { ...last, message: `${last.message} (and ${more} like it, from here on)` },
    ];
  });
}

function problemOf(
  { id, severity, fixable }: LintRule,
  { place, message, help, related, fix }: Found,
): Problem {
  const { file, line, column, endLine, endColumn } = place;
  const cited = related === undefined ? '' : `; ${related.what} ${describe(related.place)}`;
  return {
    rule: id as Problem['rule'],
    severity,
    message: `${message}${cited}`,
    file,
    line,
    column,
    endLine,
    endColumn,
    fixable: fixable === true && fix !== undefined,
    help: help ?? null,
    fix,
  };
}

/** A place as messages cite it. */
function describe({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
