import { Config } from '@oclif/core/config';
import { didYouMean } from '../engine/suggest.ts';
import { COMMANDS } from './commands.ts';
import { jsonText } from './escape.ts';
import { EXIT, type ExitCode, exitCodeOf, Stop } from './exit.ts';
import { type CommandShape, describeFailure, failureDocument, failureOf } from './failure.ts';
import { painter } from './paint.ts';

export { COMMANDS };

/**
 * Runs one command line and sets the exit code; it never throws and never leaves a stack on the screen. Tells whether
 * the line could be answered.
 */
export async function main(argv: readonly string[], root: string): Promise<boolean> {
  let command: CommandShape | undefined;
  quietPipes(() => brokenCode(command));
  const answered = expectAnswer(argv, () => command);
  process.on('uncaughtException', (error) => {
    answered();
    report(error, argv, command);
    process.exit();
  });
  try {
    // Plugins would be code that a file in the user's data directory names, run by whoever approves.
    const config = await Config.load({ root, userPlugins: false, devPlugins: false });
    const line = parseLine(argv, config);
    command = line.command;
    const code = await runLine(line, config);
    process.exitCode = code;
    return true;
  } catch (error) {
    report(error, argv, command);
    return false;
  } finally {
    answered();
  }
}

/**
 * Node ends, with 0, when nothing is left that could still happen, whoever waits. 0 means "allowed" to scripts, so an
 * end before the answer is a failure.
 */
function expectAnswer(argv: readonly string[], command: () => CommandShape | undefined): () => void {
  const unanswered = (): void => report(new Error('ended without an answer'), argv, command());
  process.once('beforeExit', unanswered);
  return () => process.off('beforeExit', unanswered);
}

/** The codes of `run` are those of the commands that it runs, so its own failures have one that few others have. */
function brokenCode(command: CommandShape | undefined): ExitCode {
  return command?.id === 'run' ? EXIT.gate : EXIT.internal;
}

interface Line {
  /** The command that the first words name; without one, what is asked for is help or the version. */
  readonly command: CommandShape | undefined;
  readonly words: readonly string[];
  readonly rest: readonly string[];
  readonly help: boolean;
}

async function runLine(line: Line, config: Config): Promise<number> {
  if (line.words[0] === '--version') {
    process.stdout.write(`${config.userAgent}\n`);
    return EXIT.ok;
  }
  if (line.command === undefined || line.help) return showHelp(line, config);
  const load = COMMANDS[line.command.id];
  if (load === undefined) throw new Error(`no code for "${line.command.id}"`);
  const { default: Command } = await load();
  Command.id = line.command.id;
  return Command.run([...line.rest], config);
}

/** Finds the command; `help X` is `X --help`. */
function parseLine(argv: readonly string[], config: Config): Line {
  const { before, words } = splitGlobals(argv);
  const [first, second] = words;
  if (first === undefined || first === '--help' || first === '-h')
    return { command: undefined, words: [], rest: [], help: true };
  if (first === '--version' || first === '-V')
    return { command: undefined, words: ['--version'], rest: [], help: false };
  if (first === 'help') return { ...parseLine(words.slice(1), config), help: true };

  const both = second === undefined ? undefined : config.findCommand(`${first}:${second}`);
  const command = both ?? config.findCommand(first);
  if (command === undefined) {
    if (config.findTopic(first) !== undefined)
      return { command: undefined, words: [first], rest: [], help: true };
    throw unknownCommand(first, config);
  }
  const rest = words.slice(both === undefined ? 1 : 2);
  const own = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  return { command, words, rest: [...before, ...rest], help: own.includes('--help') || own.includes('-h') };
}

/** Global flags may stand before the command, as in git: they are taken as if they stood behind it. */
function splitGlobals(argv: readonly string[]): { before: readonly string[]; words: readonly string[] } {
  let end = 0;
  for (let word = argv[end]; word !== undefined; word = argv[end]) {
    if (word === '--json' || word.startsWith('--directory=')) end += 1;
    else if ((word === '-C' || word === '--directory') && argv[end + 1] !== undefined) end += 2;
    else break;
  }
  return { before: argv.slice(0, end), words: argv.slice(end) };
}

function unknownCommand(typed: string, config: Config): Stop {
  const known = config.commandIDs.map((id) => id.replaceAll(':', ' '));
  if (typed.startsWith('-')) return new Stop('usage', `unknown flag "${typed}". See "agentgate --help"`);
  const hint = didYouMean(typed, [...known, '--version']);
  return new Stop('usage', `unknown command "${typed}"${hint === '' ? '.' : hint} See "agentgate --help"`);
}

async function showHelp(line: Line, config: Config): Promise<number> {
  const { GateHelp } = await import('./help.ts');
  await new GateHelp(config).showHelp(line.command === undefined ? [...line.words] : [line.command.id]);
  return EXIT.ok;
}

function report(error: unknown, argv: readonly string[], command: CommandShape | undefined): void {
  const failure = failureOf(error, command);
  const code = command?.id === 'run' ? EXIT.gate : exitCodeOf(failure.kind);
  process.exitCode = code;
  if (debugging()) console.error(error);
  if (asksForJson(argv)) {
    process.stdout.write(`${jsonText(failureDocument(failure, code), 2)}\n`);
  } else {
    const paint = painter(process.stderr, process.env);
    process.stderr.write(`${paint('red', 'error:')} ${describeFailure(failure)}\n`);
  }
}

/** Asked of the raw words, because a line that cannot be parsed must still fail as a document. */
function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end === -1 ? argv.length : end).includes('--json');
}

function debugging(): boolean {
  return process.env.DEBUG?.includes('agentgate') === true;
}

/** A reader that has seen enough (`| head`) is no failure; the exit code still tells the decision. */
function quietPipes(broken: () => number): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') process.exit(broken());
    });
  }
}
