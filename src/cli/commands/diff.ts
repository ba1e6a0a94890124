import * as Args from '@oclif/core/args';
import { decisionDiff } from '../../gate/diff.ts';
import { findRoot } from '../../gate/working-tree.ts';
import { GateCommand } from '../base.ts';
import { describeDiff } from '../diff-view/pretty.ts';
import { escapeForTerminal } from '../escape.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { painter } from '../paint.ts';
import { progressOn } from '../progress.ts';
import { screenWidth } from '../screen.ts';

/** `agentgate diff [REF]`: what the working tree's policies decide otherwise than those of a commit. */
export default class Diff extends GateCommand {
  static override summary = 'show which recorded actions and tests the working tree decides otherwise';
  static override description =
    'Decides every action of the audit log, and every policy test of both sides, by the policies of REF and by those of the working tree, and shows what differs: looser ones first. Asking fewer people, or for longer, is looser too. What a record withholds is said to be undetermined, not guessed.';
  static override examples = [
    { description: 'against the branch whose policies count', command: '<%= config.bin %> diff' },
    { description: 'against another one', command: '<%= config.bin %> diff main' },
    {
      description: 'in a script: stop when anything becomes looser',
      command: '<%= config.bin %> diff origin/main --json > diff.json || exit 1',
    },
  ];
  static override args = {
    ref: Args.string({
      description: 'a branch, tag or commit; by default the trusted branch as it is known here, else HEAD',
    }),
  };
  static override exitCodes = {
    0: 'nothing becomes looser',
    1: 'something becomes looser',
    5: 'no policy found on either side',
  };

  async run(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Diff);
    const progress = progressOn(process.stderr, 'compared');
    const document = await decisionDiff({
      root: findRoot(process.cwd()),
      env: process.env,
      ref: args.ref,
      now: new Date(),
      progress: progress.at,
    }).finally(progress.end);
    if (flags.json) this.printJson(document);
    else {
      this.print(describeDiff(document, this.paint, screenWidth(process.stdout)));
      const paint = painter(process.stderr, process.env);
      for (const note of document.notes) this.note(paint('yellow', `note: ${escapeForTerminal(note)}`));
    }
    return document.looser > 0 ? EXIT.findings : EXIT.ok;
  }
}
