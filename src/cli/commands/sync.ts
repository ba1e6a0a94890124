import * as Flags from '@oclif/core/flags';
import { count } from '../../engine/count.ts';
import type { SyncDocument } from '../../engine/schema/generated/types.ts';
import { nextStep } from '../../gate/log/next-step.ts';
import { readableRef, withLog } from '../../gate/log/open.ts';
import { syncWith } from '../../gate/log/sync.ts';
import { findRoot } from '../../gate/working-tree.ts';
import { GateCommand } from '../base.ts';
import { type ExitCode, Stop } from '../exit.ts';
import { flushHere } from '../flush.ts';

/** `agentgate sync`: brings the log here and at the remote together. */
export default class Sync extends GateCommand {
  static override summary = 'bring the audit log here and at the remote together';
  static override description =
    'What was allowed since the last time is recorded; then whichever side is behind moves forward: the branch here is fetched, or pushed, and never by force. Two logs that went different ways are an error, since one of them was rewritten.';
  static override examples = [
    { description: 'with origin', command: '<%= config.bin %> sync' },
    { description: 'with another remote', command: '<%= config.bin %> sync --remote upstream' },
  ];
  static override flags = {
    remote: Flags.string({ summary: 'the remote, by its name', helpValue: 'NAME', default: 'origin' }),
  };
  static override exitCodes = {
    0: 'in step',
    1: 'the two logs went different ways, or the journal of allowed actions is not what was written',
  };

  async run(): Promise<ExitCode> {
    const { flags } = await this.parse(Sync);
    const code = await flushHere(this.config.version, (text) => this.note(text));
    const { synced, next } = await withLog(process.cwd(), process.env, async (log) => {
      const done = await syncWith(log, flags.remote);
      const isThere = done === undefined ? (await readableRef(log)) !== undefined : done.commit !== null;
      return { synced: done, next: isThere ? undefined : await nextStep(log, findRoot(process.cwd()), true) };
    });
    if (synced === undefined) {
      const alone = 'and the log is here alone: run git remote add origin URL where it should not be';
      throw new Stop(
        'input',
        `the repository has no remote, ${next === undefined ? alone : `and no log: ${next}`}`,
      );
    }
    if (flags.json) this.printJson(synced);
    else this.print(describe(synced));
    if (next !== undefined && !flags.json) this.note(next);
    return code;
  }
}

function describe({ branch, remote, moved, entries, size, commit }: SyncDocument): string {
  if (commit === null) return `no audit log yet, neither here nor at ${remote}`;
  const tip = `${branch} is at ${commit.slice(0, 12)}, with ${count(size, 'entry')}`;
  if (moved === 'none') return `in step with ${remote}: ${tip}`;
  const what = entries === 0 ? 'a checkpoint' : count(entries, 'new entry');
  return `${moved === 'local' ? `fetched ${what} from` : `pushed ${what} to`} ${remote}: ${tip}`;
}
