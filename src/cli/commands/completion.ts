import * as Args from '@oclif/core/args';
import { GateCommand } from '../base.ts';
import { bashCompletion } from '../completion/bash.ts';
import { fishCompletion } from '../completion/fish.ts';
import { completionModel } from '../completion/model.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { EXIT, type ExitCode } from '../exit.ts';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** `agentgate completion SHELL`: prints the completion script of a shell. */
export default class Completion extends GateCommand {
  static override summary = 'print a completion script for your shell';
  static override description =
    'The script completes commands, flags and their values. It is generated from the installed commands, so print it anew after an update.';
  static override examples = [
    { description: 'for bash, in ~/.bashrc', command: 'source <(<%= config.bin %> completion bash)' },
    {
      description: 'for zsh, in ~/.zshrc after compinit',
      command: 'source <(<%= config.bin %> completion zsh)',
    },
    {
      description: 'for fish, once',
      command:
        'mkdir -p ~/.config/fish/completions && <%= config.bin %> completion fish > ~/.config/fish/completions/agentgate.fish',
    },
  ];
  static override args = {
    shell: Args.string({ description: 'bash, zsh or fish', required: true, options: Object.keys(SHELLS) }),
  };
  static override exitCodes = { 0: 'the script was printed' };

  async run(): Promise<ExitCode> {
    const { args, flags } = await this.parse(Completion);
    const script = SHELLS[args.shell as keyof typeof SHELLS](completionModel(this.config));
    if (flags.json) this.printJson({ schema: 'agentgate/completion/v1', shell: args.shell, script });
    else process.stdout.write(script);
    return EXIT.ok;
  }
}
