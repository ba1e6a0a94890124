import type { Engines } from '../match/engines.ts';
import { standOf } from '../match/part.ts';
import { AGENT_SETTINGS, GATE_STATE, GIT_STATE } from '../paths/guarded.ts';
import type { Matcher } from '../schema/generated/types.ts';
import type { Config } from './config.ts';
import { compileMatcher } from './matcher.ts';
import { BUILTIN, type CompiledRule } from './rule.ts';

/** Commands with which an agent would decide its own holds. */
const SELF_DECIDING = ['approve', 'reject', 'keygen', 'unwrap'];
const WAYS_TO_RUN = [
  'agentgate',
  'agentgate.js',
  'npx agentgate',
  'npx @agentgate/cli',
  'pnpx @agentgate/cli',
  'pnpm dlx @agentgate/cli',
  'pnpm agentgate',
  'yarn agentgate',
  'yarn dlx @agentgate/cli',
  'bunx @agentgate/cli',
  'npm exec agentgate',
  'npm exec @agentgate/cli',
  'node *agentgate.js',
];

interface Guard {
  readonly id: string;
  readonly reason: string;
  readonly match: Matcher;
}

/** Denies that no policy lifts; the trusted config may turn them into holds. */
export const GUARDS: readonly Guard[] = [
  {
    id: 'builtin/git-state',
    reason: "Git's own files decide what is trusted and what runs; they are changed by git, not by an agent",
    match: { writes: asList(GIT_STATE) },
  },
  {
    id: 'builtin/agent-settings',
    reason: "An agent must not change its own or another agent's hooks, servers and permissions",
    match: { writes: asList(AGENT_SETTINGS) },
  },
  {
    id: 'builtin/agentgate-state',
    reason: "agentgate's own state is not an agent's to write",
    match: { writes: asList(GATE_STATE) },
  },
  {
    id: 'builtin/agentgate-commands',
    reason: 'Approving, rejecting, making keys and taking the proxy out are for humans',
    match: {
      shell: { command: asList(WAYS_TO_RUN.flatMap((way) => SELF_DECIDING.map((verb) => `${way} ${verb}`))) },
    },
  },
];

/** The guards as rules of a policy set. They fire on yes only: what cannot be told is for the policies to catch. */
export function guardRules(config: Config): CompiledRule[] {
  const holds = config.file.guards ?? {};
  return GUARDS.map((guard, index) => ({
    id: guard.id,
    effect: Object.hasOwn(holds, guard.id) ? 'hold' : 'deny',
    reason: guard.reason,
    onUnknown: undefined,
    match: [compileMatcher(guard.match, STAND, NO_ENGINES, (_path, compile) => compile())],
    unless: [],
    approval: {},
    file: BUILTIN,
    line: index + 1,
  }));
}

// Of the guards nothing can be wrong either.
const STAND = { ...standOf('deny', 'match'), checked: true };
const NO_ENGINES: Engines = { regex: unused, when: unused, jsonSchema: unused };

function unused(): never {
  throw new Error('guards use no regular expression, CEL or JSON Schema');
}

function asList(globs: readonly string[]): [string, ...string[]] {
  const [first, ...rest] = globs;
  if (first === undefined) throw new Error('a guard names at least one glob');
  return [first, ...rest];
}
