import { statSync } from 'node:fs';
import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { jsonText } from './escape.ts';
import { Stop } from './exit.ts';
import { type Paint, painter } from './paint.ts';

/**
 * What every command shares: `--json`, `-C DIR`, and how it ends. `run` returns the exit code; what stops a command
 * early is thrown (`Stop`, `InputError`), and `main` turns it into one message or one document.
 */
export abstract class GateCommand extends Command {
  static override baseFlags = {
    json: Flags.boolean({ summary: 'print one JSON document on stdout', helpGroup: 'GLOBAL' }),
    directory: Flags.string({
      char: 'C',
      summary: 'run as if started in DIR',
      helpValue: 'DIR',
      helpGroup: 'GLOBAL',
    }),
  };

  /** What the exit codes of this command mean, for help and documentation; 0, 2 and 70 have a default. */
  static exitCodes: Readonly<Record<number, string>> = {};

  /** An exit code; `run` alone passes on those of other programs. */
  abstract override run(): Promise<number>;

  /** Colours for what people read on stdout. */
  protected readonly paint: Paint = painter(process.stdout, process.env);

  /** Parses the line and enters `-C DIR`, so that every other path is relative to it. */
  protected override parse: Command['parse'] = async (options, argv) => {
    const parsed = await super.parse(options, argv);
    const directory: unknown = parsed.flags.directory;
    if (typeof directory === 'string') enter(directory);
    return parsed;
  };

  /** Prints a line for people on stdout. */
  protected print(text: string): void {
    process.stdout.write(`${text}\n`);
  }

  /** Prints the one document of `--json` on stdout. */
  protected printJson<D extends { readonly schema: string }>(document: D): void {
    process.stdout.write(`${jsonText(document, 2)}\n`);
  }

  /** Says something beside the answer, on stderr: progress, a hint, a warning. */
  protected note(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  /** Errors pass through untouched: oclif would print some itself and choose its own exit codes. */
  protected override catch(error: Error): Promise<never> {
    return Promise.reject(error);
  }
}

function enter(directory: string): void {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Stop('usage', `-C ${directory}: no such directory`);
  }
  process.chdir(directory);
}
