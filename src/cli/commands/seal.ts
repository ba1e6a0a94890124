import { count } from '../../engine/count.ts';
import type { SealDocument } from '../../engine/schema/generated/types.ts';
import { nextStep } from '../../gate/log/next-step.ts';
import { withLog } from '../../gate/log/open.ts';
import { sealLog } from '../../gate/log/seal.ts';
import { findRoot } from '../../gate/working-tree.ts';
import { GateCommand } from '../base.ts';
import type { ExitCode } from '../exit.ts';
import { flushHere } from '../flush.ts';

/** `agentgate seal`: signs a checkpoint over what has been appended. */
export default class Seal extends GateCommand {
  static override summary = 'sign a checkpoint over what has been appended to the audit log';
  static override description =
    "The sealer's command: signs the size and the root of the log as it is on its branch, allowed actions included, with the log key of this machine. Refuses a log that is shorter than, or not a continuation of, the one that it signed before, which it remembers outside the repository.";
  static override examples = [
    { description: 'after a day of work, or from a schedule', command: '<%= config.bin %> seal' },
  ];
  static override exitCodes = {
    0: 'sealed, or nothing new to seal',
    1: 'the log is not the one that was sealed before, or the journal of allowed actions not what was written',
  };

  async run(): Promise<ExitCode> {
    const { flags } = await this.parse(Seal);
    const root = findRoot(process.cwd());
    const code = await flushHere(this.config.version, (text) => this.note(text));
    const { sealed, size, next } = await withLog(process.cwd(), process.env, async (log) => {
      const done = await sealLog(log, root);
      return { ...done, next: done.size === 0 ? await nextStep(log, root) : undefined };
    });
    if (flags.json) {
      const document: SealDocument = {
        schema: 'agentgate/seal/v1',
        size,
        before: sealed?.before ?? size,
        checkpoint: sealed?.checkpoint ?? null,
      };
      this.printJson(document);
    } else if (sealed !== undefined) {
      this.print(`sealed ${count(size, 'entry')} of ${sealed.origin}, ${size - sealed.before} new`);
      this.print(`root ${sealed.root}`);
    } else {
      this.print(
        size === 0 ? 'the log is empty: nothing to seal' : `nothing new: ${count(size, 'entry')} sealed`,
      );
      if (next !== undefined) this.note(next);
    }
    return code;
  }
}
