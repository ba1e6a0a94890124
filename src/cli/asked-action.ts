import * as Flags from '@oclif/core/flags';
import { checkAction, readAgentAction } from '../engine/action/read.ts';
import type { Action } from '../engine/schema/generated/types.ts';
import { parseArgs } from './action-args.ts';
import { Stop } from './exit.ts';
import { readInput } from './input.ts';

/** The flags in which an agent says an action; what only the gate may say is none of them. */
export const ACTION_FLAGS = {
  action: Flags.string({
    summary: 'read the action from FILE, or - for standard input',
    helpValue: 'FILE',
    exclusive: ['tool', 'arg'],
  }),
  tool: Flags.string({ summary: 'the tool, when the action is said in flags', helpValue: 'TOOL' }),
  arg: Flags.string({
    summary: 'an argument: KEY=TEXT, or KEY:=JSON',
    helpValue: 'KEY=VALUE',
    multiple: true,
    multipleNonGreedy: true,
    dependsOn: ['tool'],
  }),
};

/** The same flags, parsed. */
export interface ActionSaid {
  readonly action?: string | undefined;
  readonly tool?: string | undefined;
  readonly arg?: readonly string[] | undefined;
}

/** Reads an action as an agent says it. */
export async function readAction({ action, tool, arg }: ActionSaid): Promise<Action> {
  if (action !== undefined) {
    const { name, text } = await readInput(action);
    return readAgentAction(text, name);
  }
  if (tool === undefined) {
    throw new Stop('usage', 'say which action: --action FILE, --action - or --tool TOOL with --arg');
  }
  return checkAction({ tool, args: parseArgs(arg ?? []) });
}
