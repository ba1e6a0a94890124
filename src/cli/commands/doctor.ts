import * as Flags from '@oclif/core/flags';
import { runProbe } from '../../agents/run/probe.ts';
import { diagnose } from '../../gate/doctor/doctor.ts';
import { findRoot } from '../../gate/working-tree.ts';
import { GateCommand } from '../base.ts';
import { describeDiagnosis } from '../doctor-view.ts';
import { EXIT, type ExitCode } from '../exit.ts';

/** `agentgate doctor`: whether the gate stops what it must here, and what keeps it from that. */
export default class Doctor extends GateCommand {
  static override summary = 'see whether the gate works here, by making a deny happen';
  static override description =
    'Looks at everything that the gate of this repository rests on: programs, the trusted commit, policies, owners, keys, the audit log, the clock. Then it makes each enforcement point deny a probe that no policy can allow; nothing is executed for it. A probe is recorded, as every denied action is: a denied entry in the audit log. No file of the working tree is changed.';
  static override examples = [
    { description: 'after setting it up, or when something is odd', command: '<%= config.bin %> doctor' },
    {
      description: 'without adding anything to the audit log',
      command: '<%= config.bin %> doctor --no-record',
    },
    { description: 'for a program', command: '<%= config.bin %> doctor --json' },
  ];
  static override flags = {
    record: Flags.boolean({
      summary: 'make the denies happen, which records them; with --no-record they are only decided',
      allowNo: true,
      default: true,
    }),
  };
  static override exitCodes = { 0: 'no check failed; there may be warnings', 1: 'a check failed' };

  async run(): Promise<ExitCode> {
    const { flags } = await this.parse(Doctor);
    const document = await diagnose(
      {
        root: findRoot(process.cwd()),
        env: process.env,
        engine: this.config.version,
        clock: () => new Date(),
        record: flags.record,
      },
      [runProbe],
    );
    if (flags.json) this.printJson(document);
    else this.print(describeDiagnosis(document, this.paint));
    return document.ok ? EXIT.ok : EXIT.findings;
  }
}
