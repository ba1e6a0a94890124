import * as Flags from '@oclif/core/flags';
import type { Context } from '../../engine/action/read.ts';
import { codeownersOwners } from '../../engine/approval/owners.ts';
import { decide, prepare } from '../../engine/decide/decide.ts';
import { decisionDocument } from '../../engine/decide/document.ts';
import { shellCandidates } from '../../engine/facts/candidates.ts';
import type { JsonObject } from '../../engine/json/value.ts';
import type { Config } from '../../engine/policy/config.ts';
import { withContext } from '../../engine/policy/context.ts';
import type { Effect } from '../../engine/schema/generated/types.ts';
import { readCodeowners } from '../../gate/codeowners.ts';
import { trackedFiles } from '../../gate/tracked.ts';
import { findRoot } from '../../gate/working-tree.ts';
import { ACTION_FLAGS, readAction } from '../asked-action.ts';
import { GateCommand } from '../base.ts';
import { describeDecision, describeTrace } from '../decision-view.ts';
import { EXIT, type ExitCode, Stop } from '../exit.ts';
import { workingTreePolicies } from '../policies.ts';

const EXITS: Readonly<Record<Effect, ExitCode>> = { allow: EXIT.ok, hold: EXIT.held, deny: EXIT.denied };

/** `agentgate check`: decides one action by the working tree's policies, and records nothing. */
export default class Check extends GateCommand {
  static override summary = 'decide one action, and record nothing';
  static override description =
    'Reads the policies of the working tree and decides: allow, hold or deny. What the gate would know of the action (environment, principal, …) is said by flags; an action that says it itself is an error.';
  static override examples = [
    {
      description: 'an action as JSON on standard input',
      command:
        'echo \'{"tool":"shell","args":{"command":"rm -rf build"}}\' | <%= config.bin %> check --action -',
    },
    {
      description: 'the same in flags, with every rule and what it saw',
      command: "<%= config.bin %> check --tool shell --arg command='rm -rf build' --explain",
    },
    {
      description: 'arguments that are no strings',
      command: '<%= config.bin %> check --tool mcp.github.merge --arg number:=42',
    },
    {
      description: 'as production would decide, for a program',
      command:
        "<%= config.bin %> check --tool shell --arg command='npm publish' --environment production --json",
    },
  ];
  static override flags = {
    ...ACTION_FLAGS,
    explain: Flags.boolean({ summary: 'print for each part what every rule answered, and why' }),
    environment: Flags.string({ summary: 'the environment', helpValue: 'NAME', helpGroup: 'CONTEXT' }),
    resource: Flags.string({ summary: 'what the tool works on', helpValue: 'NAME', helpGroup: 'CONTEXT' }),
    label: Flags.string({
      summary: 'a label',
      helpValue: 'NAME',
      multiple: true,
      multipleNonGreedy: true,
      helpGroup: 'CONTEXT',
    }),
    agent: Flags.string({ summary: 'the agent', helpValue: 'NAME', helpGroup: 'CONTEXT' }),
    principal: Flags.string({
      summary: 'the human that the agent works for',
      helpValue: 'WHO',
      helpGroup: 'CONTEXT',
    }),
    cwd: Flags.string({
      summary: 'the working directory of the action',
      helpValue: 'DIR',
      helpGroup: 'CONTEXT',
    }),
  };
  static override exitCodes = { 0: 'allow', 3: 'deny', 4: 'hold', 5: 'no policy found' };

  async run(): Promise<ExitCode> {
    const { flags } = await this.parse(Check);
    const root = findRoot(process.cwd());
    const set = await workingTreePolicies(root);
    const said = await readAction(flags);
    if (said.tool === 'shell' && shellCandidates((said.args ?? {}) as JsonObject).length === 0) {
      this.note('the argument "command" is missing: say --arg command=\'npm test\'');
    }
    const action = withContext(said, set.config, contextOf(flags, root, set.config));
    const now = new Date();
    const prepared = await prepare(set, action);
    const verdict = decide(set, prepared, now);
    const owners = codeownersOwners(readCodeowners(root), () => trackedFiles(root));
    const document = decisionDocument(set, prepared, verdict, owners, now);
    if (flags.json) this.printJson(document);
    else {
      this.print(describeDecision(document, action.tool, this.paint));
      if (flags.explain) this.print(`\n${describeTrace(document, this.paint)}`);
    }
    return EXITS[document.decision];
  }
}

interface ContextFlags {
  readonly environment?: string | undefined;
  readonly resource?: string | undefined;
  readonly label?: readonly string[] | undefined;
  readonly agent?: string | undefined;
  readonly principal?: string | undefined;
  readonly cwd?: string | undefined;
}

function contextOf(flags: ContextFlags, root: string, { file }: Config): Context {
  const { environment, resource, label, agent, principal, cwd } = flags;
  if (environment !== undefined && file.environments?.includes(environment) === false) {
    throw new Stop('usage', `--environment ${environment}: config declares ${file.environments.join(', ')}`);
  }
  return {
    root,
    ...(environment === undefined ? {} : { environment }),
    ...(resource === undefined ? {} : { resource }),
    ...(label === undefined ? {} : { labels: [...label] }),
    ...(cwd === undefined ? {} : { cwd }),
    ...(agent === undefined && principal === undefined
      ? {}
      : {
          actor: {
            ...(agent === undefined ? {} : { agent }),
            ...(principal === undefined ? {} : { principal }),
          },
        }),
  };
}
