import { CommandHelp, Help } from '@oclif/core/help';
import { exitTable } from './exit-table.ts';

/** A command's help ends with its exit codes, since scripts and hooks branch on them. */
class GateCommandHelp extends CommandHelp {
  protected override sections(): ReturnType<CommandHelp['sections']> {
    const codes = exitTable(this.command);
    return [
      ...super.sections(),
      { header: 'EXIT CODES', generate: () => [{ header: 'EXIT CODES', body: codes }] },
    ];
  }
}

/** The help of agentgate: oclif's, with exit codes. */
export class GateHelp extends Help {
  protected override CommandHelpClass = GateCommandHelp;
}
