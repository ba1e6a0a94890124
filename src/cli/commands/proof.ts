import { writeFileSync } from 'node:fs';
import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import type { Proof as Proven } from '../../audit/prove.ts';
import type { ProofFileDocument } from '../../engine/schema/generated/types.ts';
import { GateCommand } from '../base.ts';
import { EXIT, type ExitCode, Stop } from '../exit.ts';

const HOLD = /^ag-[a-z2-7]{10,52}$/;
const INDEX = /^(?:0|[1-9][0-9]{0,14})$/;

/** `agentgate proof HOLD|INDEX`: writes one self-contained proof file. */
export default class Proof extends GateCommand {
  static override summary = 'write a file that proves one entry of the audit log';
  static override description =
    'The file holds the entry, the way from it to the root, and the signed checkpoint: whoever has the log key can verify it without a clone. Of a hold, the latest entry is taken. The entry must be sealed.';
  static override examples = [
    { description: 'an entry by its index', command: '<%= config.bin %> proof 42 --output 42.proof' },
    { description: 'what became of a hold', command: '<%= config.bin %> proof ag-k3v5x7qmtr > hold.proof' },
  ];
  static override args = {
    entry: Args.string({ description: 'a hold, or the index of an entry', required: true }),
  };
  static override flags = {
    output: Flags.string({
      char: 'o',
      summary: 'write to FILE instead of standard output',
      helpValue: 'FILE',
    }),
  };
  static override exitCodes = { 0: 'the proof was written' };

  async run(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Proof);
    const { file, ...about } = await prove(args.entry);
    const { output = null } = flags;
    if (output !== null) write(output, file);
    const document: ProofFileDocument = {
      schema: 'agentgate/proof-file/v1',
      ...about,
      file: output,
      proof: Buffer.from(file).toString(),
    };
    if (flags.json) this.printJson(document);
    else if (output === null) process.stdout.write(document.proof);
    return EXIT.ok;
  }
}

async function prove(entry: string): Promise<Proven> {
  if (!HOLD.test(entry) && !INDEX.test(entry)) {
    throw new Stop('usage', `${JSON.stringify(entry)} is neither a hold (ag-…) nor the index of an entry`);
  }
  const { proveEntry } = await import('../../audit/prove.ts');
  const { latestOfHold, readableLog } = await import('../../gate/log/entries.ts');
  const { nextStep } = await import('../../gate/log/next-step.ts');
  const { withLog } = await import('../../gate/log/open.ts');
  const { findRoot } = await import('../../gate/working-tree.ts');
  return withLog(process.cwd(), process.env, async (log) => {
    const readable = await readableLog(log);
    if (readable === undefined) {
      const next = await nextStep(log, findRoot(process.cwd()));
      throw new Stop('input', `there is no audit log here, no branch ${log.branch}: ${next}`);
    }
    const provable = { repository: log.repository, ref: readable.ref, logKeys: log.trust.logKeys };
    const index = HOLD.test(entry) ? await latestOfHold(readable, log.trust, entry) : Number(entry);
    if (index === undefined) throw new Stop('input', `the log has no hold ${entry}`);
    return proveEntry(provable, index);
  });
}

function write(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new Stop('input', `${path} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}
