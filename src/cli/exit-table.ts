/** The exit codes of a command, as rows of a table: its own and those that every command has. */
export function exitTable(command: { readonly [key: string]: unknown }): [code: string, meaning: string][] {
  const own = command.exitCodes;
  const codes = typeof own === 'object' && own !== null ? own : {};
  return Object.entries({ 0: 'done', 2: 'wrong usage or bad input', 70: 'a defect of agentgate', ...codes });
}
