import { count } from '../engine/count.ts';
import type { ProofDocument, VerifyCheck, VerifyDocument } from '../engine/schema/generated/types.ts';
import { escapeForTerminal } from './escape.ts';
import type { Paint, Style } from './paint.ts';
import { table } from './table.ts';

const COLOURS: Readonly<Record<VerifyCheck['status'], Style>> = {
  ok: 'green',
  failed: 'red',
  skipped: 'yellow',
};

/** A verification as people read it: the log, each check, what is wrong, and what could not be excluded. */
export function describeVerification(document: VerifyDocument, paint: Paint): string {
  const { ok, log, assurance, checks, problems, warnings, notExcluded } = document;
  const verdict = ok ? paint('green', 'VERIFIED') : paint('red', 'NOT VERIFIED');
  const name = log.origin === null ? 'audit log' : escapeForTerminal(log.origin);
  const rows = checks.map(({ name: check, status, detail }) => [
    `  ${paint(COLOURS[status], status)}`,
    check,
    paint('dim', escapeForTerminal(detail)),
  ]);
  const sections = [
    `${paint('bold', verdict)}  ${name}: ${count(log.size, 'entry')}, ${log.sealed} sealed; assurance: ${assurance}`,
    table(rows),
    section(
      'problems',
      problems.map(({ code, index, commit, message }) => [
        paint('red', code),
        index === null ? '' : `entry ${index}`,
        commit === null ? '' : paint('dim', commit.slice(0, 12)),
        escapeForTerminal(message),
      ]),
      paint,
    ),
    section(
      'warnings',
      warnings.map(({ name: warning, index, message }) => [
        paint('yellow', warning),
        index === null ? '' : `entry ${index}`,
        escapeForTerminal(message),
      ]),
      paint,
    ),
    section(
      'could not be excluded',
      notExcluded.map((what) => [escapeForTerminal(what)]),
      paint,
    ),
  ];
  return sections.filter((text) => text !== '').join('\n\n');
}

/** What a proof file proves, as people read it. */
export function describeProof(document: ProofDocument, paint: Paint): string {
  const {
    ok,
    problem,
    log,
    index,
    type = '',
    occurredAt = '',
    subject = '',
    assurance,
    notExcluded = [],
  } = document;
  if (!ok || log === undefined) {
    return `${paint('bold', paint('red', 'NOT PROVEN'))}  ${escapeForTerminal(problem ?? '')}`;
  }
  const rows = [
    ['  what', type],
    ['  when', occurredAt],
    ['  about', subject],
  ];
  const where = `entry ${index} of ${escapeForTerminal(log.origin)}, sealed among ${log.size}`;
  return [
    `${paint('bold', paint('green', 'PROVEN'))}  ${where}; assurance: ${assurance}`,
    table(rows),
    section(
      'could not be excluded',
      notExcluded.map((what) => [what]),
      paint,
    ),
  ].join('\n\n');
}

function section(title: string, rows: readonly (readonly string[])[], paint: Paint): string {
  if (rows.length === 0) return '';
  return `${paint('bold', title)}\n${table(rows.map(([first = '', ...rest]) => [`  ${first}`, ...rest]))}`;
}
