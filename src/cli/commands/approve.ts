import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { GateCommand } from '../base.ts';
import { decideHold, SIGNER_FLAGS } from '../decide-hold.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { withGateHere } from '../gate.ts';
import { describeTold, knownDocument, showKnown, stillMissing } from '../told.ts';

/** `agentgate approve ID`: a person says yes, with their SSH key. */
export default class Approve extends GateCommand {
  static override summary = 'approve a held action, signed with your SSH key';
  static override description =
    'Shows the hold on one page ("agentgate show" has it at length), asks, and signs with the SSH key that git signs with (user.signingkey), one of the ssh-agent, or --key. The key must be listed in .agentgate/allowed_signers at the trusted commit, and its owner must be somebody whom the hold asks; whoever asked for the action does not count.';
  static override examples = [
    { description: 'look, then decide', command: '<%= config.bin %> approve ag-k3v5x7qmtr' },
    {
      description: 'without a question, with a certain key',
      command: '<%= config.bin %> approve ag-k3v5x7qmtr --yes --key ~/.ssh/id_ed25519',
    },
  ];
  static override args = {
    id: Args.string({ required: true, description: 'the hold; its beginning is enough where you are asked' }),
  };
  static override flags = {
    ...SIGNER_FLAGS,
    reason: Flags.string({ summary: 'why, for the record', helpValue: 'TEXT' }),
  };
  static override exitCodes = {
    0: 'your approval is recorded',
    3: 'you may not, it is too late, or you answered no',
  };

  async run(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Approve);
    return withGateHere(this.config.version, async (here) => {
      const told = await decideHold({
        here,
        id: args.id,
        verdict: 'approved',
        reason: flags.reason,
        flags,
        show: (known) => showKnown(here, known, (text) => this.note(text)),
        question: 'Approve this, exactly as shown,',
      });
      if (flags.json) this.printJson(await knownDocument(here, told.id));
      else {
        this.print(describeTold(told, 'approved', this.paint));
        if (told.status === 'pending') for (const line of await stillMissing(here, told)) this.print(line);
      }
      return EXIT.ok;
    });
  }
}
