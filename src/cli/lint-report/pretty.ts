import { count } from '../../engine/count.ts';
import type { LintProblem, LintReport } from '../../engine/schema/generated/types.ts';
import { escapeForTerminal } from '../escape.ts';
import type { Paint, Style } from '../paint.ts';

/** The text of a line of a file, when it is there. */
export type LineOf = (file: string, line: number) => string | undefined;

const COLOURS: Readonly<Record<LintProblem['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  hint: 'cyan',
};
const SHOWN_COLUMNS = 160;

/** The problems as people read them, each with the line that it is about; then the sum. */
export function prettyReport({ problems, summary }: LintReport, lineOf: LineOf, paint: Paint): string {
  return [...problems.map((problem) => describe(problem, lineOf, paint)), sum(summary, paint)].join('\n\n');
}

function describe(problem: LintProblem, lineOf: LineOf, paint: Paint): string {
  const { file, line, column, severity, message, rule, help } = problem;
  const place = paint('bold', `${escapeForTerminal(file)}:${line}:${column}`);
  const head = `${place}: ${paint(COLOURS[severity], severity)}: ${escapeForTerminal(message)} ${paint('dim', `[${rule}]`)}`;
  return [
    head,
    ...excerpt(problem, lineOf(file, line), paint),
    ...(help === null ? [] : [`  ${paint('cyan', 'help:')} ${escapeForTerminal(help)}`]),
  ].join('\n');
}

function excerpt(
  { line, column, endColumn, severity }: LintProblem,
  text: string | undefined,
  paint: Paint,
): string[] {
  if (text === undefined || text.trim() === '' || column > SHOWN_COLUMNS) return [];
  const shown = text.length > SHOWN_COLUMNS ? `${text.slice(0, SHOWN_COLUMNS)}…` : text;
  const number = String(line);
  const before = escapeForTerminal(text.slice(0, column - 1));
  const marked = escapeForTerminal(text.slice(column - 1, Math.min(endColumn - 1, SHOWN_COLUMNS)));
  const gutter = ' '.repeat(number.length);
  const caret = paint(COLOURS[severity], '^'.repeat(Math.max(1, marked.length)));
  return [
    `  ${paint('dim', `${number} |`)} ${escapeForTerminal(shown)}`,
    `  ${paint('dim', `${gutter} |`)} ${' '.repeat(before.length)}${caret}`,
  ];
}

function sum({ errors, warnings, hints, files }: LintReport['summary'], paint: Paint): string {
  const parts = [count(errors, 'error'), count(warnings, 'warning'), count(hints, 'hint')];
  const text = `${parts.join(', ')} in ${count(files, 'file')}`;
  return paint(errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green', text);
}
