import * as Flags from '@oclif/core/flags';
import { childEnvironment } from '../../agents/run/environment.ts';
import { execute, exitStatus } from '../../agents/run/execute.ts';
import { PipesAhead } from '../../agents/run/pipe.ts';
import { Interrupted, type RunResult, runGated } from '../../agents/run/run.ts';
import type { CommandLine } from '../../agents/run/start.ts';
import { readAgentAction } from '../../engine/action/read.ts';
import type { EntryOutcome, RunDocument } from '../../engine/schema/generated/types.ts';
import { GateCommand } from '../base.ts';
import { durationFlag } from '../duration.ts';
import { escapeForTerminal } from '../escape.ts';
import { Stop } from '../exit.ts';
import { failureDocument } from '../failure.ts';
import { flushOrLeave } from '../flush.ts';
import { type GateHere, withGateHere } from '../gate.ts';
import { painter } from '../paint.ts';
import { type Patience, patience } from '../patience.ts';

/** What `run` itself exits with; every other code is the command's own. */
const RUN_EXIT = { pending: 124, stopped: 126 } as const;
/** As of cat and tee. */
const OUTPUT_LOST = 1;

interface Asked {
  readonly action: Parameters<GateHere['gate']['request']>[0]['action'];
  readonly wait: number | undefined;
  readonly run: () => Promise<EntryOutcome>;
  readonly ready: Promise<unknown>;
  readonly patient: Patience;
}

/** `agentgate run -- CMD…`: runs a command if the gate lets it, and records what came of it. */
export default class Run extends GateCommand {
  static override summary = 'run a command if the gate lets it: decides, waits, claims, runs once, records';
  static override description =
    'Asks the gate about the command, word for word: no shell reads it. What needs a human waits until somebody has decided; then the policies, the files and the approvals are checked again, and the command runs, once. Its output and exit code are passed on; its environment is an allow-list: what else it needs is part of the command (env NAME=value …), where everybody sees it.';
  static override usage =
    'run [--wait DURATION] [--intent TEXT] [--rollback TEXT] [--json] [-C DIR] -- COMMAND…';
  static override examples = [
    {
      description: 'a command that the policies allow runs at once',
      command: '<%= config.bin %> run -- npm test',
    },
    {
      description:
        'one that needs a human waits; Ctrl-C leaves the hold, and the same command comes back to it',
      command: '<%= config.bin %> run -- git push --force origin main',
    },
    {
      description: 'ask, and come back later (exit code 124)',
      command: '<%= config.bin %> run --wait 0 -- terraform apply plan.out',
    },
    {
      description: 'a shell line, where one is needed',
      command: "<%= config.bin %> run -- bash -c 'npm ci && npm test'",
    },
  ];
  static override strict = false;
  static override flags = {
    wait: Flags.string({
      summary: 'how long to wait for people; as long as the hold lasts when absent, not at all for 0',
      helpValue: 'DURATION',
    }),
    intent: Flags.string({ summary: 'why, in the words of whoever asks', helpValue: 'TEXT' }),
    rollback: Flags.string({ summary: 'how to undo it, in the words of whoever asks', helpValue: 'TEXT' }),
  };
  static override exitCodes = {
    0: 'the command ran and succeeded; every code of the command is passed on, 128 + N for signal N',
    1: 'the command itself exited with 1, or succeeded and not all of its output could be written',
    2: 'the command itself exited with 2',
    70: 'the command itself exited with 70',
    124: 'held, and still pending',
    125: 'the gate could not decide: wrong usage, no policy, a log that is not what it was',
    126: 'denied, rejected, expired or cancelled',
    130: 'interrupted before anything ran (128 + N for signal N)',
  };

  async run(): Promise<number> {
    const { flags, argv: words } = await this.parse(Run);
    const command = commandOf(this.argv, words.length);
    const wait = flags.wait === undefined ? undefined : durationFlag('--wait', flags.wait);
    const { intent, rollback } = flags;
    const action = readAgentAction(
      JSON.stringify({ tool: 'shell', args: { argv: command }, intent, rollback }),
      'the command line',
    );
    return withGateHere(this.config.version, async (here) => {
      const env = childEnvironment(process.env, here.root);
      const pipes = new PipesAhead();
      let isWhole = true;
      const run = () =>
        execute(command, {
          cwd: here.cwd,
          env,
          stdout: flags.json ? process.stderr : 'inherit',
          stderr: 'inherit',
          pipes,
          lost: () => {
            isWhole = false;
          },
        });
      // Kept until the outcome is recorded: the command gets its signals all the same.
      const patient = patience(wait);
      try {
        const result = await this.#gated(here, { action, wait, run, ready: pipes.made, patient }).finally(
          () => pipes.close(),
        );
        const code = exitCodeOf(result, isWhole);
        if (flags.json) this.printJson(runDocument(result, code));
        else this.#tell(result);
        patient.done();
        await flushOrLeave(here.gate, (text) => this.note(text), code);
        return code;
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error;
        return this.#interrupted(error, flags.json);
      }
    });
  }

  #interrupted({ message, signal }: Interrupted, json: boolean): number {
    const code = exitStatus({ signal: signal as NodeJS.Signals });
    if (json) this.printJson(failureDocument({ kind: 'interrupted', message }, code));
    else this.note(message);
    return code;
  }

  async #gated({ gate, cwd }: GateHere, { action, wait, run, ready, patient }: Asked): Promise<RunResult> {
    const paint = painter(process.stderr, process.env);
    const { signal, until } = patient;
    return runGated({
      gate,
      asked: { action, cwd },
      until,
      signal,
      clock: () => new Date(),
      execute: run,
      ready,
      held: async (answer, again) => {
        if (again) this.note(paint('yellow', 'the hold went stale: something that it binds has changed'));
        const { describeAnswer } = await import('../answer-view.ts');
        this.note(describeAnswer(answer, paint));
        if (wait !== 0)
          this.note(paint('dim', '  waiting; Ctrl-C leaves the hold, and the same command comes back to it'));
      },
      claimed: (id) => this.note(paint('green', `${id} is approved: it runs now, once`)),
      observed: () =>
        this.note(paint('yellow', 'mode: observe lets this through, although the policies do not')),
    });
  }

  #tell(result: RunResult): void {
    const paint = painter(process.stderr, process.env);
    // Of a held action they stand in the answer.
    const beside = result.kind !== 'pending' && result.hold === undefined ? result.about.notes : [];
    for (const note of beside) this.note(paint('dim', `note: ${escapeForTerminal(note)}`));
    if (result.kind === 'pending') {
      this.note(`${result.hold} is still pending: once it is approved, the same command runs it`);
    } else if (result.kind === 'stopped') {
      const id = result.hold === undefined ? '' : ` ${result.hold}`;
      this.note(`${paint('red', result.status.toUpperCase())}${id}: ${escapeForTerminal(result.reason)}`);
    } else if (result.unrecorded !== undefined) {
      this.note(
        paint('red', `it ran, but its outcome is not recorded: ${escapeForTerminal(result.unrecorded)}`),
      );
    }
  }
}

/** What stands behind `--`: before it stand our own flags, and a word that stood there may be meant for either. */
function commandOf(argv: readonly string[], words: number): CommandLine {
  const at = argv.indexOf('--');
  const [name, ...args] = at === -1 ? [] : argv.slice(at + 1);
  if (name === undefined) throw new Stop('usage', 'say the command behind "--": agentgate run -- npm test');
  if (words !== args.length + 1) {
    throw new Stop(
      'usage',
      'only flags stand before "--": put the whole command behind it, as in agentgate run -- kubectl exec pod -- ls',
    );
  }
  return [name, ...args];
}

/** A command that succeeded and whose output was lost has not: who reads the code would go on without the output. */
function exitCodeOf(result: RunResult, isWhole: boolean): number {
  if (result.kind !== 'ran') return RUN_EXIT[result.kind];
  const { exitCode, signal } = result.outcome;
  const code = exitStatus({
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(signal === undefined ? {} : { signal: signal as NodeJS.Signals }),
  });
  return code === 0 && !isWhole ? OUTPUT_LOST : code;
}

function runDocument(result: RunResult, exitCode: number): RunDocument {
  const { assurance, notes } = result.about;
  const shared = { schema: 'agentgate/run/v1' as const, exitCode, assurance, notes: [...notes] };
  if (result.kind === 'ran') {
    const { outcome, hold, unrecorded } = result;
    return {
      ...shared,
      status: 'ran',
      hold: hold ?? null,
      reason: null,
      outcome,
      recorded: unrecorded === undefined,
    };
  }
  const reason = result.kind === 'pending' ? 'people are still asked' : result.reason;
  const status = result.kind === 'pending' ? 'pending' : result.status;
  return { ...shared, status, hold: result.hold ?? null, reason, outcome: null, recorded: null };
}
