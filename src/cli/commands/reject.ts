import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { GateCommand } from '../base.ts';
import { decideHold, SIGNER_FLAGS } from '../decide-hold.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { withGateHere } from '../gate.ts';
import { describeTold, knownDocument, showKnown } from '../told.ts';

/** `agentgate reject ID`: a person says no, with their SSH key. */
export default class Reject extends GateCommand {
  static override summary = 'reject a held action, signed with your SSH key';
  static override description =
    'Ends the hold. For a while (retry-after, an hour when it is not set) the same action is denied. Whoever may approve a hold may reject it, and so may whoever asked for it.';
  static override examples = [
    {
      description: 'say why',
      command: '<%= config.bin %> reject ag-k3v5x7qmtr --reason "not on a Friday"',
    },
  ];
  static override args = {
    id: Args.string({ required: true, description: 'the hold; its beginning is enough where you are asked' }),
  };
  static override flags = {
    ...SIGNER_FLAGS,
    reason: Flags.string({ summary: 'why, for whoever asked', helpValue: 'TEXT', required: true }),
  };
  static override exitCodes = {
    0: 'your rejection is recorded',
    3: 'you may not, it is too late, or you answered no',
  };

  async run(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Reject);
    return withGateHere(this.config.version, async (here) => {
      const told = await decideHold({
        here,
        id: args.id,
        verdict: 'rejected',
        reason: flags.reason,
        flags,
        show: (known) => showKnown(here, known, (text) => this.note(text)),
        question: 'Reject this',
      });
      if (flags.json) this.printJson(await knownDocument(here, told.id));
      else this.print(describeTold(told, 'rejected', this.paint));
      return EXIT.ok;
    });
  }
}
