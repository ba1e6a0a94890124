import type { CompletedFlag, CompletionModel } from './model.ts';
import { quote } from './model.ts';

/** The fish completion script: one `complete` line a command, flag and value. */
export function fishCompletion({ bin, commands }: CompletionModel): string {
  const lines = commands.flatMap(({ words, summary, flags, values }) => {
    const seen = `-n ${quote(`__fish_seen_subcommand_from ${words[0]}${under(words)}`)}`;
    return [
      ...wordLines(bin, words, summary),
      ...(values.length === 0 ? [] : [`complete -c ${bin} ${seen} -f -a ${quote(values.join(' '))}`]),
      ...flags.map((flag) => `complete -c ${bin} ${seen} ${flagWords(flag)}`),
    ];
  });
  return `# fish completion for ${bin}\n${lines.join('\n')}\n`;
}

function wordLines(bin: string, [first = '', second]: readonly string[], summary: string): string[] {
  if (second === undefined) {
    return [`complete -c ${bin} -f -n __fish_use_subcommand -a ${quote(first)} -d ${quote(summary)}`];
  }
  return [
    `complete -c ${bin} -f -n __fish_use_subcommand -a ${quote(first)}`,
    `complete -c ${bin} -f -n ${quote(`__fish_seen_subcommand_from ${first}`)} -a ${quote(second)} -d ${quote(summary)}`,
  ];
}

function under(words: readonly string[]): string {
  return words[1] === undefined ? '' : `; and __fish_seen_subcommand_from ${words[1]}`;
}

function flagWords({ name, char, summary, values }: CompletedFlag): string {
  const value = values === undefined ? '' : values.length === 0 ? ' -r' : ` -x -a ${quote(values.join(' '))}`;
  return `-l ${name}${char === undefined ? '' : ` -s ${char}`}${value} -d ${quote(summary)}`;
}
