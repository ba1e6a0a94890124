import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { GateCommand } from '../base.ts';
import { holdNamed } from '../decide-hold.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { withGateHere } from '../gate.ts';
import { knownDocument } from '../told.ts';

/** `agentgate cancel ID`: a hold is taken back, by whoever asked or by somebody else. */
export default class Cancel extends GateCommand {
  static override summary = 'take a hold back, so that nothing runs by it';
  static override description =
    'Ends a hold that is not claimed yet. It is for whoever asked, but anybody with this clone may do it, and no signature is needed: it can only stop something. Asking again opens a new one. A hold that was claimed by a machine that is gone is given up: that nobody knows what it did is recorded, and nothing runs again.';
  static override examples = [
    { description: 'it is no longer needed', command: '<%= config.bin %> cancel ag-k3v5x7qmtr' },
  ];
  static override args = {
    id: Args.string({ required: true, description: 'the hold; its beginning is enough' }),
  };
  static override flags = {
    reason: Flags.string({
      summary: "why, for the record; when absent, who did it, as far as git's settings tell",
      helpValue: 'TEXT',
    }),
  };
  static override exitCodes = { 0: 'cancelled', 3: 'it is over, or runs here now' };

  async run(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Cancel);
    return withGateHere(this.config.version, async (here) => {
      const { hold } = await holdNamed(here, args.id, false);
      const status = await here.gate.cancel(hold.id, flags.reason);
      if (flags.json) this.printJson(await knownDocument(here, hold.id));
      else if (status === 'executed') this.print(`${hold.id}: recorded that nobody knows what it did`);
      else this.print(`${this.paint('bold', hold.id)} is ${status}`);
      return EXIT.ok;
    });
  }
}
