import * as Flags from '@oclif/core/flags';
import { GateCommand } from '../base.ts';
import { Stage } from '../demo/stage.ts';
import { type DemoStep, demoSteps } from '../demo/steps.ts';
import { escapeLines } from '../escape.ts';
import { EXIT, type ExitCode } from '../exit.ts';

const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `agentgate demo`: the whole loop on a scratch repository. */
export default class Demo extends GateCommand {
  static override summary = 'see the whole loop on a scratch repository, in a few seconds';
  static override description =
    'Makes a repository with policies, owners and the keys of two people in a temporary directory, and has an agent ask: allowed, denied, held, approved by the one person who may, run once, recorded, verified, and tampered with. Your own repositories and keys are not touched, and nothing is left behind.';
  static override examples = [
    { description: 'watch it', command: '<%= config.bin %> demo' },
    { description: 'and look around in the repository afterwards', command: '<%= config.bin %> demo --keep' },
  ];
  static override flags = {
    keep: Flags.boolean({ summary: 'keep the repository, and say where it is' }),
  };
  static override exitCodes = { 0: 'every step went as it should', 1: 'one did not' };

  async run(): Promise<ExitCode> {
    const { flags } = await this.parse(Demo);
    const stage = await Stage.build(this.config.version);
    const leave = () => stage.remove();
    const stop = () => process.exit(130);
    if (!flags.keep) process.once('exit', leave);
    for (const signal of INTERRUPTS) process.once(signal, stop);
    try {
      const steps = demoSteps(stage, flags.json ? process.stderr : process.stdout);
      const results = await this.#play(steps, flags.json);
      const repository = flags.keep ? stage.repository : null;
      if (flags.json) this.printJson({ schema: 'agentgate/demo/v1', repository, steps: results });
      else this.#end(stage, flags.keep);
      return results.every(({ ok }) => ok) ? EXIT.ok : EXIT.findings;
    } finally {
      process.off('exit', leave);
      for (const signal of INTERRUPTS) process.off(signal, stop);
      if (!flags.keep) stage.remove();
    }
  }

  async #play(steps: readonly DemoStep[], quiet: boolean) {
    const results: { name: string; ok: boolean; detail: string }[] = [];
    for (const [index, step] of steps.entries()) {
      if (!quiet) {
        this.print(
          `${this.paint('bold', `${index + 1}. ${step.title}`)}\n   ${this.paint('cyan', `$ ${step.line}`)}`,
        );
      }
      const { ok, detail } = await step.run();
      results.push({ name: step.name, ok, detail });
      const mark = ok ? this.paint('green', '✓') : this.paint('red', '✗');
      if (!quiet) this.print(`   ${mark} ${escapeLines(detail)}\n`);
      if (!ok) break;
    }
    return results;
  }

  #end({ repository, directory }: Stage, keep: boolean): void {
    if (keep) {
      this.print(`The repository is kept in ${repository}`);
      this.print(`(with AGENTGATE_HOME=${directory}/state its log is yours to look at).\n`);
    }
    this.print('Try next, in a repository of yours:');
    this.print('  agentgate init --owner @you        # policies, owners, keys');
    this.print('  agentgate run -- git push --force  # held, until you approve it');
    this.print('  agentgate log                      # what happened, signed');
  }
}
