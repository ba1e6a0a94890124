import { childEnvironment } from '../../agents/run/environment.ts';
import { execute } from '../../agents/run/execute.ts';
import { type RunResult, runGated } from '../../agents/run/run.ts';
import type { CommandLine } from '../../agents/run/start.ts';
import { readAgentAction } from '../../engine/action/read.ts';
import { sayHere, signerHere } from '../../gate/desk/local-desk.ts';
import { GateError } from '../../gate/error.ts';
import type { DemoPerson } from './files.ts';
import type { Stage } from './stage.ts';
import { tamper } from './tamper.ts';
import { verifyStage } from './verify.ts';

/** One thing that the demo shows. */
export interface DemoStep {
  readonly name: string;
  /** What it is about, in one sentence. */
  readonly title: string;
  /** What a user would type. */
  readonly line: string;
  /** Whether it went as it should, and what came of it. */
  run(): Promise<{ readonly ok: boolean; readonly detail: string }>;
}

const DEPLOY: CommandLine = ['sh', 'deploy.sh', 'production'];

/** The whole loop, a step at a time; each goes on from the one before. */
export function demoSteps(stage: Stage, output: NodeJS.WritableStream): DemoStep[] {
  let hold = '';
  const agent = (command: CommandLine) => runAs(stage, command, output);
  const held = (result: RunResult, what: string) => {
    if (result.kind === 'pending') hold = result.hold;
    return {
      ok: result.kind === 'pending',
      detail: result.kind === 'pending' ? `${what}: ${hold} waits` : tell(result),
    };
  };
  return [
    {
      name: 'allowed',
      title: 'An agent looks around. The policies allow it, so it runs at once.',
      line: 'agentgate run -- git status --short',
      run: async () => {
        const result = await agent(['git', 'status', '--short']);
        return { ok: result.kind === 'ran' && result.outcome.status === 'succeeded', detail: tell(result) };
      },
    },
    {
      name: 'denied',
      title: 'It tries to clean up a bit too much. The policies deny it.',
      line: 'agentgate run -- rm -rf src',
      run: async () => {
        const result = await agent(['rm', '-rf', 'src']);
        return { ok: result.kind === 'stopped' && result.status === 'denied', detail: tell(result) };
      },
    },
    {
      name: 'held',
      title: 'It wants to deploy. That is held for whoever owns deploy.sh in CODEOWNERS: alice.',
      line: `agentgate run --wait 0 -- ${DEPLOY.join(' ')}`,
      run: async () => held(await agent(DEPLOY), 'nothing ran'),
    },
    {
      name: 'self-approval-refused',
      title: 'dave, whose agent asks, cannot approve it himself.',
      line: 'agentgate approve ag-…          # as dave',
      run: () => refused(stage, 'dave', hold),
    },
    {
      name: 'approved',
      title: 'alice can, with the SSH key that she signs commits with.',
      line: 'agentgate approve ag-…          # as alice',
      run: () => approved(stage, 'alice', hold),
    },
    {
      name: 'executed',
      title: 'Now the same command runs, once.',
      line: `agentgate run -- ${DEPLOY.join(' ')}`,
      run: async () => {
        const result = await agent(DEPLOY);
        return { ok: result.kind === 'ran' && result.hold === hold, detail: tell(result) };
      },
    },
    {
      name: 'used-once',
      title: 'A second time the approval is used up: a human must decide again.',
      line: `agentgate run --wait 0 -- ${DEPLOY.join(' ')}`,
      run: async () => held(await agent(DEPLOY), 'the first approval is used'),
    },
    {
      name: 'changed-refused',
      title:
        'alice approves that too, but then the script is changed. What was approved is not what would run.',
      line: `agentgate run --wait 0 -- ${DEPLOY.join(' ')}`,
      run: async () => {
        await approved(stage, 'alice', hold);
        stage.write('deploy.sh', 'echo "something else"\n');
        return held(await agent(DEPLOY), `${hold} is stale and cancelled`);
      },
    },
    {
      name: 'verified',
      title: 'Every step is signed and in the audit log. Anyone with a clone can check it, offline.',
      line: 'agentgate verify',
      run: () => verifyStage(stage, stage.repository),
    },
    {
      name: 'tampering-found',
      title: 'In a copy, somebody changes one byte of an old entry and rewrites the branch.',
      line: 'agentgate verify                # in the copy',
      run: () => tamper(stage),
    },
  ];
}

async function runAs(stage: Stage, command: CommandLine, output: NodeJS.WritableStream): Promise<RunResult> {
  const text = JSON.stringify({ tool: 'shell', args: { argv: command } });
  const nothing = () => undefined;
  return stage.as('dave', (gate) =>
    runGated({
      gate,
      asked: { action: readAgentAction(text, 'the demo'), cwd: stage.repository, agent: 'demo-agent' },
      until: Date.now(),
      signal: new AbortController().signal,
      clock: () => new Date(),
      execute: () =>
        execute(command, {
          cwd: stage.repository,
          env: childEnvironment(stage.env('dave'), stage.repository),
          stdout: output as NodeJS.WriteStream,
          stderr: output as NodeJS.WriteStream,
        }),
      held: async () => undefined,
      claimed: nothing,
      observed: nothing,
    }),
  );
}

function tell(result: RunResult): string {
  if (result.kind === 'pending') return `${result.hold} waits`;
  if (result.kind === 'stopped') return `${result.status}: ${result.reason}`;
  const { status, exitCode } = result.outcome;
  return `${status}, exit code ${exitCode}${result.unrecorded === undefined ? '' : `, not recorded: ${result.unrecorded}`}`;
}

async function approved(stage: Stage, person: DemoPerson, hold: string) {
  const env = stage.env(person);
  return stage.as(person, async (gate) => {
    const asked = await gate.toSign(hold, 'approved');
    const signer = await signerHere({ root: stage.repository, env }, asked);
    const { status } = await sayHere(gate, asked, signer, { verdict: 'approved', env });
    return { ok: status === 'approved', detail: `${hold} is ${status}, signed by ${signer.principal}` };
  });
}

async function refused(stage: Stage, person: DemoPerson, hold: string) {
  try {
    const { detail } = await approved(stage, person, hold);
    return { ok: false, detail };
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== 'refused') throw error;
    return { ok: true, detail: `refused: ${error.message}` };
  }
}
