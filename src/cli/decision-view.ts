import { BUILTIN } from '../engine/policy/rule.ts';
import type {
  DecisionDocument,
  Effect,
  TracedMatcher,
  TraceEntry,
} from '../engine/schema/generated/types.ts';
import { escapeForTerminal, escapeLines } from './escape.ts';
import type { Paint, Style } from './paint.ts';
import { table } from './table.ts';

const COLOURS: Readonly<Record<Effect, Style>> = { allow: 'green', hold: 'yellow', deny: 'red' };

/** A decision as people read it: the verdict, the rules and why, each part, and who may approve. */
export function describeDecision(document: DecisionDocument, tool: string, paint: Paint): string {
  const { decision } = document;
  const sections = [
    `${paint('bold', paint(COLOURS[decision], decision.toUpperCase()))}  ${escapeForTerminal(tool)}`,
    describeRules(document, paint),
    describeParts(document, paint),
    describeApproval(document),
  ];
  if (document.mode === 'observe') {
    sections.push(paint('yellow', 'mode: observe lets this through whatever the decision says'));
  }
  return sections.filter((section) => section !== '').join('\n\n');
}

function describeRules({ rules, decision }: DecisionDocument, paint: Paint): string {
  if (rules.length === 0) return indent(`no rule matched: the default is ${decision}`);
  const lines = rules.map(({ id, file, line, reason, because }) => {
    const place = paint('dim', `${escapeForTerminal(file)}:${line}`);
    const doubt = because === 'unknown' ? ' (it cannot be told that it does not match)' : '';
    const why = reason === undefined ? '' : `\n${indent(escapeLines(reason))}`;
    return `${paint('bold', id)}${doubt}  ${place}${why}`;
  });
  return indent(lines.join('\n'));
}

function describeParts({ parts }: DecisionDocument, paint: Paint): string {
  const shown = parts.filter(({ decision }) => decision !== null);
  if (shown.length < 2) return '';
  const rows = shown.map(({ text, decision, rules }) => [
    decision === null ? '' : paint(COLOURS[decision], decision),
    escapeForTerminal(text),
    paint('dim', rules.length === 0 ? 'no rule matched' : rules.join(', ')),
  ]);
  return indent(table(rows));
}

function describeApproval({ approval }: DecisionDocument): string {
  if (approval === null) return '';
  const groups = approval.groups.map(({ owners, count, rule }) => {
    const who =
      owners.length === 0
        ? 'nobody (no CODEOWNERS line names an owner)'
        : escapeForTerminal(owners.join(' '));
    return `approval by ${count > 1 ? `${count} of ` : ''}${who}  (${rule})`;
  });
  const times = `within ${readable(approval.timeout)}; good for ${readable(approval.validFor)} once given`;
  return indent([...groups, times].join('\n'));
}

/** The trace as people read it: of each part that needs a decision, what every rule that could speak of it saw. */
export function describeTrace({ trace, parts }: DecisionDocument, paint: Paint): string {
  const blocks = parts.flatMap((part, index) => {
    if (part.decision === null) return [];
    const entries = trace.filter((entry) => entry.part === index && speaksOf(entry));
    const title = `part ${index + 1}: ${part.kind} ${escapeForTerminal(part.text)} → ${part.decision}`;
    const lines = entries.map((entry) => describeEntry(entry, paint));
    return [[paint('bold', title), ...(lines.length === 0 ? ['  no rule speaks of it'] : lines)].join('\n')];
  });
  return blocks.join('\n\n');
}

/** A rule for another tool has nothing to say, nor has a built-in guard that does not fire. */
function speaksOf(entry: TraceEntry): boolean {
  if (entry.file === BUILTIN) return entry.result !== 'no';
  return entry.match.some(({ keys }) => keys.every(({ key, answer }) => key !== 'tool' || answer !== 'no'));
}

const RESULTS: Readonly<Record<TraceEntry['result'], string>> = { fires: '✓', excused: '−', no: '·' };

function describeEntry(entry: TraceEntry, paint: Paint): string {
  const mark = RESULTS[entry.result];
  const doubt = entry.because === 'unknown' ? ' because unknown' : '';
  const head = `  ${mark} ${paint(COLOURS[entry.effect], entry.effect)} ${entry.rule}${doubt}  ${paint('dim', `${entry.file}:${entry.line}`)}`;
  const sides = [
    ...entry.match.map((matcher) => describeMatcher('match', matcher, paint)),
    ...entry.unless.map((matcher) => describeMatcher('unless', matcher, paint)),
  ];
  return [head, ...sides].join('\n');
}

function describeMatcher(side: string, { answer, keys }: TracedMatcher, paint: Paint): string {
  const rows = keys.map((key) => [
    `        ${key.answer}`,
    key.key,
    key.wanted === undefined ? '' : shorten(JSON.stringify(key.wanted)),
    key.seen === undefined ? '' : paint('dim', `saw ${shorten(JSON.stringify(key.seen))}`),
  ]);
  return [`      ${side}: ${answer}`, table(rows)].join('\n');
}

function shorten(text: string): string {
  const safe = escapeForTerminal(text);
  return safe.length > 100 ? `${safe.slice(0, 97)}…` : safe;
}

/** PT1H30M as 1h30m. */
function readable(iso: string): string {
  return iso.replace(/^PT/, '').toLowerCase();
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
