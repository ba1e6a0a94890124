import { CLIError } from '@oclif/core/errors';
import { AuditError } from '../audit/error.ts';
import { GitError } from '../audit/git/error.ts';
import { JournalError } from '../audit/journal/error.ts';
import { InputError, messageOf } from '../engine/problem.ts';
import { closest } from '../engine/suggest.ts';
import { GateError, type GateErrorCode } from '../gate/error.ts';
import { SealRefused } from '../gate/log/seal-refused.ts';
import { escapeForTerminal } from './escape.ts';
import { type FailureKind, Stop } from './exit.ts';

/** Why a command could not answer, as people read it and as `--json` prints it. */
export interface Failure {
  readonly kind: FailureKind;
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** The document that `--json` prints in place of an answer. */
interface ErrorDocument extends Omit<Failure, 'kind'> {
  readonly schema: 'agentgate/error/v1';
  readonly code: number;
  readonly error: FailureKind;
}

/** What a thrown value means to the user; whatever is not foreseen is a defect of agentgate. */
export function failureOf(error: unknown, command: CommandShape | undefined): Failure {
  if (error instanceof Stop) return { kind: error.kind, message: error.message };
  if (error instanceof InputError) {
    return {
      kind: 'input',
      message: error.message,
      file: error.file,
      line: error.position?.line,
      column: error.position?.column,
    };
  }
  if (error instanceof GateError) return { kind: GATE_FAILURES[error.code], message: error.message };
  const log = logFailureOf(error);
  if (log !== undefined) return log;
  if (error instanceof CLIError) return { kind: 'usage', message: usageMessage(error, command) };
  return { kind: 'internal', message: `unexpected: ${messageOf(error)} (DEBUG=agentgate shows where)` };
}

/** What a gate that cannot do what was asked of it means to scripts. */
const GATE_FAILURES: Readonly<Record<GateErrorCode, FailureKind>> = {
  'no-policies': 'no-policy',
  changed: 'integrity',
  'not-ready': 'input',
  'no-hold': 'input',
  refused: 'refused',
};

/** What the audit log, its repository, its keys or its journal say is wrong: for the user to put right, no defect. */
function logFailureOf(error: unknown): Failure | undefined {
  const changed =
    error instanceof SealRefused ||
    (error instanceof GitError && error.code === 'diverged') ||
    (error instanceof JournalError && error.code === 'journal-gap');
  if (changed) return { kind: 'integrity', message: error.message };
  if (error instanceof GitError || error instanceof AuditError || error instanceof JournalError) {
    return { kind: 'input', message: error.message };
  }
  return undefined;
}

/** The failure on one line, as stderr shows it; what it quotes may come from an agent. */
export function describeFailure({ file, line, column, message }: Failure): string {
  const place = [file, line, column].filter((part) => part !== undefined);
  return escapeForTerminal([place.join(':'), message].filter((text) => text !== '').join(': '));
}

/** The failure as a document; its fields are absent when they are not known. */
export function failureDocument({ kind, ...rest }: Failure, code: number): ErrorDocument {
  return { schema: 'agentgate/error/v1', code, error: kind, ...rest };
}

/** As much of a command as its usage messages need. */
export interface CommandShape {
  readonly id: string;
  readonly flags: Readonly<Record<string, unknown>>;
}

/** oclif's own messages span lines and name no command: one line that says where help is instead. */
function usageMessage(error: CLIError, command: CommandShape | undefined): string {
  const where =
    command === undefined ? 'agentgate --help' : `agentgate ${command.id.replaceAll(':', ' ')} --help`;
  const problem = usageProblem(error, command);
  return `${problem}${problem.endsWith('?') ? '' : '.'} See "${where}"`;
}

function usageProblem(error: CLIError, command: CommandShape | undefined): string {
  if ('flags' in error && Array.isArray(error.flags)) {
    const [flag] = error.flags.map(String);
    if (flag !== undefined) return unknownFlag(flag, Object.keys(command?.flags ?? {}));
  }
  if ('args' in error && Array.isArray(error.args) && error.args.length > 0) {
    return wrongArguments(error.args);
  }
  return plainLine(error.message).replace(/^missing required flag (?=\w)/, 'missing --');
}

/** oclif says which arguments are missing by their definitions, and which are too many by their words. */
function wrongArguments(args: readonly unknown[]): string {
  const missing = args.flatMap((arg) =>
    typeof arg === 'object' && arg !== null && 'name' in arg ? [String(arg.name).toUpperCase()] : [],
  );
  if (missing.length > 0) return `missing ${missing.join(' ')}`;
  return `unexpected ${args.map((arg) => `"${String(arg)}"`).join(' ')}`;
}

function unknownFlag(flag: string, known: readonly string[]): string {
  const name = flag.replace(/^--?/, '').replace(/=.*$/s, '');
  const meant = flag.startsWith('--') ? closest(name, known) : undefined;
  return `unknown flag "${flag}"${meant === undefined ? '' : `; did you mean --${meant}?`}`;
}

function plainLine(message: string): string {
  const lines = message
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) =>
        line !== '' &&
        line !== 'See more help with --help' &&
        !/^The following errors? occurred:$/.test(line),
    );
  const text = lines.join('; ').replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}
