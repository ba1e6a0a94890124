import * as Args from '@oclif/core/args';
import { GateCommand } from '../base.ts';
import { holdNamed } from '../decide-hold.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { withGateHere } from '../gate.ts';
import { describeHold } from '../hold-view/hold.ts';
import { screenWidth } from '../screen.ts';
import { knownDocument } from '../told.ts';

/** `agentgate show ID`: one hold whole. */
export default class Show extends GateCommand {
  static override summary = 'show one hold whole: what, by whom, why, who decides, what is not bound';
  static override description =
    'Shows a hold as those who approve it see it. Everything that an agent wrote is escaped and marked as its own words; what is too long is cut here and whole with --json.';
  static override examples = [
    { description: 'a hold', command: '<%= config.bin %> show ag-k3v5x7qmtr' },
    { description: 'for a program', command: '<%= config.bin %> show ag-k3v5x7qmtr --json' },
  ];
  static override args = {
    id: Args.string({ required: true, description: 'the hold; its beginning is enough while it is open' }),
  };
  static override exitCodes = { 0: 'shown' };

  async run(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Show);
    return withGateHere(this.config.version, async (here) => {
      const known = await holdNamed(here, args.id, false);
      if (flags.json) this.printJson(await knownDocument(here, known.hold.id));
      else this.print(describeHold(await here.gate.picture(known), this.paint, screenWidth(process.stdout)));
      return EXIT.ok;
    });
  }
}
