import { CLIError } from '@oclif/core/errors';
import { InputError } from '../engine/problem.ts';
import { closest } from '../engine/suggest.ts';
import { type ExitCode, exitCodeOf, type FailureKind, Stop } from './exit.ts';

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
  readonly code: ExitCode;
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
  if (error instanceof CLIError) return { kind: 'usage', message: usageMessage(error, command) };
  const what = error instanceof Error ? error.message : String(error);
  return { kind: 'internal', message: `unexpected: ${what} (DEBUG=agentgate shows where)` };
}

/** The failure on one line, as stderr shows it. */
export function describeFailure({ file, line, column, message }: Failure): string {
  const place = [file, line, column].filter((part) => part !== undefined);
  return place.length === 0 ? message : `${place.join(':')}: ${message}`;
}

/** The failure as a document; its fields are absent when they are not known. */
export function failureDocument({ kind, ...rest }: Failure): ErrorDocument {
  return { schema: 'agentgate/error/v1', code: exitCodeOf(kind), error: kind, ...rest };
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
  if (error.constructor.name === 'RequiredArgsError' && 'args' in error && Array.isArray(error.args)) {
    const names = error.args.map((arg: { name: string }) => arg.name.toUpperCase());
    return `missing ${names.join(' ')}`;
  }
  if (error.constructor.name === 'UnexpectedArgsError' && 'args' in error && Array.isArray(error.args)) {
    return `unexpected ${error.args.map((arg) => `"${String(arg)}"`).join(' ')}`;
  }
  return plainLine(error.message);
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
