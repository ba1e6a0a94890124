import * as Args from '@oclif/core/args';
import { GateCommand } from '../base.ts';
import { decideHold, SIGNER_FLAGS } from '../decide-hold.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { withGateHere } from '../gate.ts';
import { describeTold, knownDocument, showKnown } from '../told.ts';

/** `agentgate withdraw ID`: a person takes their approval back. */
export default class Withdraw extends GateCommand {
  static override summary = 'take your approval of a held action back, signed with your SSH key';
  static override description =
    'Until the action is claimed, an approval can be taken back; the hold then waits again. The approval that was taken back never counts again.';
  static override examples = [
    { description: 'on second thoughts', command: '<%= config.bin %> withdraw ag-k3v5x7qmtr' },
  ];
  static override args = {
    id: Args.string({ required: true, description: 'the hold; its beginning is enough where you are asked' }),
  };
  static override flags = SIGNER_FLAGS;
  static override exitCodes = {
    0: 'your approval is withdrawn',
    3: 'there is none, it is too late, or you answered no',
  };

  async run(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Withdraw);
    return withGateHere(this.config.version, async (here) => {
      const told = await decideHold({
        here,
        id: args.id,
        verdict: 'withdrawn',
        flags,
        show: (known) => showKnown(here, known, (text) => this.note(text)),
        question: 'Withdraw your approval of this',
      });
      if (flags.json) this.printJson(await knownDocument(here, told.id));
      else this.print(describeTold(told, 'withdrawn', this.paint));
      return EXIT.ok;
    });
  }
}
