/**
 * @typedef {{ name: string, char?: string, summary?: string, description?: string, type?: string, helpValue?: string | string[],
 *   options?: string[], multiple?: boolean, required?: boolean, hidden?: boolean, default?: unknown, helpGroup?: string,
 *   allowNo?: boolean }} Flag
 * @typedef {{ name: string, description?: string, required?: boolean, options?: string[], multiple?: boolean, hidden?: boolean }} Arg
 * @typedef {string | { description: string, command: string }} Example
 * @typedef {{ id: string, summary?: string, description?: string, usage?: unknown, flags: Record<string, any>,
 *   args: Record<string, any>, examples?: any, hidden?: boolean, strict?: boolean, exitCodes?: any }} CommandMetadata
 */

/** @typedef {(command: CommandMetadata) => [string, string][]} ExitTable */

/**
 * docs/cli.md: every command with its usage, arguments, flags, examples and exit codes.
 * @param {readonly CommandMetadata[]} commands
 * @param {ExitTable} exitTable
 */
export function cliPage(commands, exitTable) {
  const shown = commands.filter((command) => !command.hidden).sort((a, b) => (a.id < b.id ? -1 : 1));
  const list = shown.map(
    (command) =>
      `| [\`${words(command)}\`](#agentgate-${words(command).replaceAll(' ', '-')}) | ${fill(command.summary ?? '')} |`,
  );
  return `<!-- Generated from the commands by \`npm run generate\`. Do not edit. -->
# The command line

| command | does |
|---|---|
${list.join('\n')}

Every command takes \`--help\`. People read stdout; progress, hints and errors go to stderr. With \`--json\` a command prints one
document on stdout, also when it fails (\`agentgate/error/v1\`). Colours appear on a terminal only, and not with \`NO_COLOR\`.
\`DEBUG=agentgate\` shows where an error comes from.

${shown.map((command) => section(command, exitTable)).join('\n')}`;
}

/**
 * @param {CommandMetadata} command
 * @param {ExitTable} exitTable
 */
function section(command, exitTable) {
  const parts = [
    `## agentgate ${words(command)}`,
    fill(capital(command.summary ?? '')),
    command.description === undefined ? '' : fill(command.description),
    `\`\`\`sh\n${usage(command)}\n\`\`\``,
    table(
      'argument',
      Object.values(command.args)
        .filter((arg) => !arg.hidden)
        .map(argRow),
    ),
    table(
      'flag',
      Object.values(command.flags)
        .filter((flag) => !flag.hidden)
        .sort(byName)
        .map(flagRow),
    ),
    examples(command.examples ?? []),
    table('exit code', exitTable(command)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** @param {CommandMetadata} command */
function words(command) {
  return command.id.replaceAll(':', ' ');
}

/** @param {CommandMetadata} command */
function usage(command) {
  const args = Object.values(command.args).map((/** @type {Arg} */ arg) => {
    const name = `${arg.name.toUpperCase()}${arg.multiple ? '…' : ''}`;
    return arg.required ? name : `[${name}]`;
  });
  const own =
    typeof command.usage === 'string'
      ? command.usage.replace('<%= command.id %>', words(command))
      : undefined;
  return `agentgate ${own ?? [words(command), ...args, '[FLAGS]'].join(' ')}`;
}

/**
 * @param {Arg} arg
 * @returns {[string, string]}
 */
function argRow(arg) {
  return [`\`${arg.name.toUpperCase()}\``, fill(arg.description ?? '')];
}

/**
 * @param {Flag} flag
 * @returns {[string, string]}
 */
function flagRow(flag) {
  const value = flag.type === 'option' ? ` ${flag.options?.join('|') ?? flag.helpValue ?? 'VALUE'}` : '';
  const short = flag.char === undefined ? '' : `-${flag.char}, `;
  const name = flag.allowNo ? `--[no-]${flag.name}` : `--${flag.name}`;
  const initial =
    flag.default === undefined || flag.default === false ? '' : ` (default: \`${String(flag.default)}\`)`;
  const notes = `${flag.required ? ' Required.' : ''}${flag.multiple ? ' May be repeated.' : ''}`;
  return [
    `\`${short}${name}${value}\``,
    `${fill(flag.summary ?? flag.description ?? '')}${initial}${notes === '' ? '' : `.${notes}`}`,
  ];
}

/** @param {readonly Example[]} list */
function examples(list) {
  const blocks = list.map((example) => {
    if (typeof example === 'string') return `\`\`\`sh\n${fill(example)}\n\`\`\``;
    return `${capital(fill(example.description))}:\n\n\`\`\`sh\n${fill(example.command)}\n\`\`\``;
  });
  return blocks.join('\n\n');
}

/**
 * @param {string} head
 * @param {readonly (readonly [string, string])[]} rows
 */
function table(head, rows) {
  if (rows.length === 0) return '';
  const lines = rows.map(
    (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`,
  );
  return `| ${head} | |\n|---|---|\n${lines.join('\n')}`;
}

/**
 * oclif's templates, as far as the commands use them.
 * @param {string} text
 */
function fill(text) {
  return text.replaceAll('<%= config.bin %>', 'agentgate').trim();
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * @param {Flag} a
 * @param {Flag} b
 */
function byName(a, b) {
  const rank = (/** @type {Flag} */ flag) => (flag.helpGroup === 'GLOBAL' ? 1 : 0);
  return rank(a) - rank(b) || (a.name < b.name ? -1 : 1);
}
