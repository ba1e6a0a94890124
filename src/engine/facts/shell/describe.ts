import { COMMAND_GROUPS } from './commands/index.ts';
import type { CommandSpec, CommandTable } from './spec.ts';

/** The table of known commands for the documentation, in Markdown. */
export function describeCommands(): string {
  const groups = Object.entries(COMMAND_GROUPS).map(([title, table]) => describeGroup(title, table));
  return `${groups.join('\n\n')}\n`;
}

function describeGroup(title: string, table: CommandTable): string {
  const rows = Object.entries(table).flatMap(([name, spec]) => describeSpec(name, spec));
  return [`### ${title}`, '', '| command | does | network | dynamic |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}

function describeSpec(name: string, spec: CommandSpec): readonly string[] {
  const row = `| \`${name}\` | ${escapeCell(spec.does)} | ${showNetwork(spec)} | ${spec.dynamic ? 'yes' : ''} |`;
  const subs = Object.entries(spec.sub ?? {}).flatMap(([sub, inner]) =>
    describeSpec(`${name} ${sub}`, inner),
  );
  return [row, ...subs];
}

function showNetwork({ network, offline }: CommandSpec): string {
  if (!network) return '';
  return offline === undefined ? 'yes' : `yes, but with \`--${offline.join('`, `--')}\``;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
