import type { CompletedCommand, CompletedFlag, CompletionModel } from './model.ts';
import { quote } from './model.ts';

/** The zsh completion script: `_describe` for the commands, `_arguments` for each one's flags. */
export function zshCompletion({ bin, commands }: CompletionModel): string {
  const topics = new Map<string, CompletedCommand[]>();
  for (const command of commands) {
    const [first = ''] = command.words;
    topics.set(first, [...(topics.get(first) ?? []), command]);
  }
  const words = [...topics].map(([word, below]) =>
    quote(described(word, below.length === 1 ? (below[0]?.summary ?? '') : '')),
  );
  const cases = [...topics].map(([word, below]) => topicCase(word, below));
  return `#compdef ${bin}
_${bin}() {
  local curcontext="$curcontext" state line
  _arguments -C '(-C --directory)'{-C,--directory}'[run as if started in DIR]:directory:_files -/' '1: :->command' '*:: :->rest'
  case "$state" in
    command)
      local -a commands=(${words.join(' ')})
      _describe command commands
      ;;
    rest)
      case "$line[1]" in
${cases.join('')}      esac
      ;;
  esac
}
compdef _${bin} ${bin}
`;
}

function topicCase(word: string, commands: readonly CompletedCommand[]): string {
  const [only] = commands;
  if (commands.length === 1 && only !== undefined && only.words.length === 1) {
    return `        ${quote(word)}) ${argumentsOf(only)} ;;\n`;
  }
  const below = commands.filter((command) => command.words.length > 1);
  const names = below.map((command) => quote(described(command.words[1] ?? '', command.summary)));
  const cases = below.map(
    (command) => `            ${quote(command.words[1] ?? '')}) ${argumentsOf(command)} ;;\n`,
  );
  return `        ${quote(word)})
          if ((CURRENT == 2)); then
            local -a below=(${names.join(' ')})
            _describe command below
            return
          fi
          shift words
          ((CURRENT--))
          case "$words[1]" in
${cases.join('')}          esac
          ;;
`;
}

function argumentsOf({ flags, values }: CompletedCommand): string {
  const rest = values.length === 0 ? '*:file:_files' : `1: :(${values.join(' ')})`;
  return `_arguments ${[...flags.map(flagSpec), quote(rest)].join(' ')}`;
}

function flagSpec({ name, char, summary, values }: CompletedFlag): string {
  const value = values === undefined ? '' : values.length === 0 ? ': :_files' : `: :(${values.join(' ')})`;
  const text = `[${summary.replace(/[[\]\\:]/g, '\\$&')}]${value}`;
  if (char === undefined) return quote(`--${name}${text}`);
  return `${quote(`(-${char} --${name})`)}{-${char},--${name}}${quote(text)}`;
}

function described(word: string, summary: string): string {
  return `${word.replaceAll(':', '\\:')}:${summary}`;
}
