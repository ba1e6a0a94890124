import * as Flags from '@oclif/core/flags';
import { AuditError } from '../../audit/error.ts';
import type { Trust } from '../../audit/trust.ts';
import type { ProofDocument, VerifyDocument } from '../../engine/schema/generated/types.ts';
import { readFileCapped } from '../../gate/file.ts';
import { GateCommand } from '../base.ts';
import { EXIT, type ExitCode, Stop } from '../exit.ts';
import { progressOn } from '../progress.ts';
import { describeProof, describeVerification } from '../verify-view.ts';

const MAX_PROOF = 4 << 20;

/** `agentgate verify`: checks the audit log by what this clone has, or one proof file by itself. */
export default class Verify extends GateCommand {
  static override summary = 'verify the audit log, offline';
  static override description =
    'Checks every commit, signature, approval and decision of the audit log by what this clone has, and says what could not be excluded. Goes on from what was verified before; --full starts again. No network is asked.';
  static override examples = [
    { description: 'the log of this repository', command: '<%= config.bin %> verify' },
    {
      description: 'one action, without a clone',
      command: '<%= config.bin %> verify --proof 42.proof --trust trust.yaml',
    },
    {
      description: 'against a checkpoint that somebody else kept',
      command: '<%= config.bin %> verify --trusted-checkpoint checkpoint.txt',
    },
  ];
  static override flags = {
    proof: Flags.string({
      summary: 'verify one proof file instead of the log',
      helpValue: 'FILE',
      exclusive: ['full', 'trusted-checkpoint'],
    }),
    trust: Flags.string({
      summary: 'read whose signatures count from FILE, written as .agentgate/config.yaml',
      helpValue: 'FILE',
    }),
    'trusted-checkpoint': Flags.string({
      summary: 'a signed checkpoint that the log must extend',
      helpValue: 'FILE',
    }),
    full: Flags.boolean({ summary: 'verify from the first entry, whatever was verified before' }),
  };
  static override exitCodes = { 0: 'verified', 1: 'something is wrong with the log or the proof' };

  async run(): Promise<ExitCode> {
    const { flags } = await this.parse(Verify);
    const trust =
      flags.trust === undefined ? undefined : (await import('../trust-file.ts')).readTrustFile(flags.trust);
    if (flags.proof !== undefined) return this.#proof(flags.proof, trust, flags.json);
    const document = await this.#log(trust, flags['trusted-checkpoint'], flags.full);
    if (flags.json) this.printJson(document);
    else this.print(describeVerification(document, this.paint));
    return document.ok ? EXIT.ok : EXIT.findings;
  }

  async #log(
    trust: Trust | undefined,
    checkpoint: string | undefined,
    full: boolean,
  ): Promise<VerifyDocument> {
    const given = checkpoint === undefined ? {} : { checkpoint: Buffer.from(readFileCapped(checkpoint)) };
    const { verifyRepository } = await import('../../audit/verify/repository.ts');
    const { asFetched, describeAsFetched } = await import('../../gate/log/as-fetched.ts');
    const { readableRef, withLog } = await import('../../gate/log/open.ts');
    const { recordedBranch } = await import('../../gate/log/recorded-branch.ts');
    const { nextStep } = await import('../../gate/log/next-step.ts');
    const { findRoot } = await import('../../gate/working-tree.ts');
    const progress = progressOn(process.stderr, 'entries verified');
    try {
      return await withLog(process.cwd(), process.env, async (log) => {
        const { repository, stateHome, state } = log;
        const branch = recordedBranch(state);
        const document = await verifyRepository({
          repository,
          home: stateHome,
          engine: this.config.version,
          full,
          progress: progress.at,
          ...(branch === undefined ? {} : { recordedBranch: branch }),
          ...(trust === undefined ? {} : { trust }),
          ...given,
        });
        // Nothing is not a log that verifies: the branch may just not have been fetched, or be gone.
        const ref = await readableRef(log);
        if (document.ok && ref === undefined) {
          throw new Stop(
            'input',
            `there is no audit log here, no branch ${log.branch}: ${await nextStep(log, findRoot(process.cwd()))}`,
          );
        }
        const known = ref && (await asFetched(log, ref));
        if (!known) return document;
        const since = `what the log at origin has had since it was fetched here, as of ${describeAsFetched(known)}: "agentgate sync" fetches it`;
        return { ...document, notExcluded: [...document.notExcluded, since] };
      });
    } finally {
      progress.end();
    }
  }

  async #proof(file: string, given: Trust | undefined, json: boolean): Promise<ExitCode> {
    const bytes = Buffer.from(readFileCapped(file, MAX_PROOF));
    const trust = given ?? (await trustHere());
    const document = await proofDocument(bytes, trust);
    if (json) this.printJson(document);
    else this.print(describeProof(document, this.paint));
    return document.ok ? EXIT.ok : EXIT.findings;
  }
}

async function proofDocument(bytes: Uint8Array, trust: Trust): Promise<ProofDocument> {
  const { verifyProofFile } = await import('../../audit/verify/proof.ts');
  try {
    const { statement, index, origin, size, assurance } = await verifyProofFile(bytes, trust);
    const { type, occurredAt } = statement.predicate;
    return {
      schema: 'agentgate/proof/v1',
      ok: true,
      problem: null,
      assurance,
      log: { origin, size },
      index,
      type,
      occurredAt,
      subject: `sha256:${statement.subject[0].digest.sha256}`,
      statement: { ...statement },
      notExcluded: [
        'that the entries before it do not bear it out: whether an approval or a claim counts, only the log shows',
        'that the log was rolled back or forked after it was sealed',
      ],
    };
  } catch (error) {
    if (!(error instanceof AuditError)) throw error;
    return { schema: 'agentgate/proof/v1', ok: false, problem: error.message };
  }
}

/** The trust policy of the repository here. */
async function trustHere(): Promise<Trust> {
  const { withLog } = await import('../../gate/log/open.ts');
  return withLog(process.cwd(), process.env, async ({ trust }) => trust);
}
