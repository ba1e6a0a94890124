import type { CompletedCommand, CompletionModel } from './model.ts';
import { quote } from './model.ts';

/** The bash completion script: one function that looks the command up in a `case`. */
export function bashCompletion({ bin, commands }: CompletionModel): string {
  const first = [...new Set(commands.map((command) => command.words[0])), 'help'].join(' ');
  const topics = [...new Set(commands.filter(({ words }) => words.length > 1).map(({ words }) => words[0]))];
  return `# bash completion for ${bin}
_${bin}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  local command="" words=${quote(first)} index
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      -C | --directory) ((index++)) ;;
      -*) ;;
      help) [ -n "$command" ] && break ;;
      *)
        command="\${command:+$command }\${COMP_WORDS[index]}"
        case "$command" in ${topics.length === 0 ? "''" : topics.map((topic) => quote(topic ?? '')).join(' | ')}) ;; *) break ;; esac
        ;;
    esac
  done
  case "$command" in
    '') ;;
${topics.map((topic) => topicCase(topic ?? '', commands)).join('')}${commands.map(commandCase).join('')}    *) words='' ;;
  esac
  case "$current" in
    -*) ;;
    *) [ -z "$words" ] && { COMPREPLY=($(compgen -f -- "$current")); return; } ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o filenames -F _${bin} ${bin}
`;
}

function topicCase(topic: string, commands: readonly CompletedCommand[]): string {
  const below = commands
    .filter(({ words }) => words[0] === topic && words.length > 1)
    .map(({ words }) => words[1]);
  return `    ${quote(topic)}) words=${quote(below.join(' '))} ;;\n`;
}

function commandCase(command: CompletedCommand): string {
  const names = command.flags.map((flag) => `--${flag.name}`).join(' ');
  const values = command.flags.flatMap(({ name, char, values }) => {
    if (values === undefined) return [];
    const spelled = char === undefined ? `--${name}` : `--${name} | -${char}`;
    return [`        ${spelled}) words=${quote(values.join(' '))} ;;\n`];
  });
  return `    ${quote(command.words.join(' '))})
      words=${quote(command.values.join(' '))}
      case "$current" in -*) words=${quote(names)} ;; esac
      case "$previous" in
${values.join('')}      esac
      ;;
`;
}
