import type { LintProblem, LintReport } from '../../engine/schema/generated/types.ts';
import { escapeForTerminal, escapeLines } from '../escape.ts';

const COMMANDS = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** The problems as workflow commands, which GitHub shows beside the lines of a pull request. */
export function githubReport({ problems }: LintReport): string {
  return problems.map(command).join('\n');
}

function command({
  severity,
  file,
  line,
  column,
  endLine,
  endColumn,
  rule,
  message,
  help,
}: LintProblem): string {
  const properties = {
    file: escapeForTerminal(file),
    line,
    endLine,
    col: column,
    // GitHub's columns include the end.
    endColumn: Math.max(column, endColumn - 1),
    title: `agentgate lint: ${rule}`,
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const text = help === null ? message : `${message}\n${help}`;
  return `::${COMMANDS[severity]} ${written.join(',')}::${escapeData(escapeLines(text))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
