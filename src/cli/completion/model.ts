import type { Config } from '@oclif/core/config';

/** What a shell can complete: each command with its flags and the words that its arguments may be. */
export interface CompletionModel {
  readonly bin: string;
  readonly commands: readonly CompletedCommand[];
}

export interface CompletedCommand {
  /** One word, or two for a command below a topic (`mcp proxy`). */
  readonly words: readonly string[];
  readonly summary: string;
  readonly flags: readonly CompletedFlag[];
  /** The closed values of its first argument; empty when any file or text will do. */
  readonly values: readonly string[];
}

export interface CompletedFlag {
  readonly name: string;
  readonly char: string | undefined;
  readonly summary: string;
  /** Absent for a switch; empty when the value is a file or text. */
  readonly values: readonly string[] | undefined;
}

/** Reads the model from the commands' own metadata. */
export function completionModel(config: Config): CompletionModel {
  const commands = config.commands
    .filter((command) => !command.hidden)
    .map((command) => ({
      words: command.id.split(':'),
      summary: plain(command.summary ?? command.description),
      flags: [
        ...Object.values(command.flags)
          .filter((flag) => !flag.hidden)
          .map((flag) => ({
            name: flag.name,
            char: flag.char,
            summary: plain(flag.summary ?? flag.description),
            values: flag.type === 'option' ? [...(flag.options ?? [])] : undefined,
          })),
        { name: 'help', char: 'h', summary: 'show help', values: undefined },
      ],
      values: [...(Object.values(command.args)[0]?.options ?? [])],
    }))
    .sort((a, b) => (a.words.join(' ') < b.words.join(' ') ? -1 : 1));
  return { bin: config.bin, commands };
}

/** A single-quoted shell word. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function plain(text: string | undefined): string {
  return (text ?? '').split('\n')[0] ?? '';
}
