import * as Flags from '@oclif/core/flags';
import { waitForHold } from '../../gate/wait.ts';
import { requestDocument, standing } from '../answer-document.ts';
import { describeAnswer } from '../answer-view.ts';
import { ACTION_FLAGS, readAction } from '../asked-action.ts';
import { GateCommand } from '../base.ts';
import { durationFlag } from '../duration.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { flushWhenDue } from '../flush.ts';
import { withGateHere } from '../gate.ts';
import { patience } from '../patience.ts';

/** `agentgate request`: asks the gate, and opens a hold where people must decide. */
export default class Request extends GateCommand {
  static override summary = 'ask the gate about an action; opens a hold where people must decide';
  static override description =
    'Decides by the policies of the trusted commit and records the decision. What needs a human waits as a hold; asking again finds the same hold. Nothing runs: "agentgate run" does that.';
  static override examples = [
    {
      description: 'an action as JSON on standard input',
      command:
        'echo \'{"tool":"mcp.postgres.query","args":{"sql":"DELETE FROM users WHERE id = 5"}}\' | <%= config.bin %> request --action -',
    },
    {
      description: 'ask, and wait up to ten minutes for an answer',
      command: '<%= config.bin %> request --tool mcp.github.merge --arg number:=42 --wait 10m',
    },
  ];
  static override flags = {
    ...ACTION_FLAGS,
    wait: Flags.string({ summary: 'how long to wait for people', helpValue: 'DURATION', default: '0' }),
  };
  static override exitCodes = {
    0: 'allowed, or approved',
    3: 'denied, rejected, expired or cancelled',
    4: 'held, and still pending',
    5: 'no policy found',
  };

  async run(): Promise<ExitCode> {
    const { flags } = await this.parse(Request);
    const wait = durationFlag('--wait', flags.wait);
    const action = await readAction(flags);
    return withGateHere(this.config.version, async ({ gate, cwd }) => {
      const answer = await gate.request({ action, cwd });
      let status = standing(answer);
      if (answer.kind === 'held' && status === 'pending' && wait > 0) {
        const { signal, until, done } = patience(wait);
        const { hold } = answer;
        if (!flags.json) this.note(describeAnswer(answer, this.paint));
        status = await waitForHold(gate, hold.id, hold.expiresAt, { until, signal, clock: () => new Date() });
        done();
      }
      if (flags.json) this.printJson(requestDocument(answer, status));
      else this.print(describeAnswer(answer, this.paint, status));
      await flushWhenDue(gate, (text) => this.note(text));
      return exitOf(status);
    });
  }
}

function exitOf(status: ReturnType<typeof standing>): ExitCode {
  if (status === 'allowed' || status === 'approved') return EXIT.ok;
  return status === 'pending' ? EXIT.held : EXIT.denied;
}
