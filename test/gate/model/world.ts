import type { KeyName } from '../../support/gate-people.ts';
import { type Attempt, deadline, isOpen, type State } from './attempt.ts';
import type { ModelAction, PeopleName, PolicyName } from './op.ts';

/** Everything that the reference knows, as plain data. */
export interface World {
  readonly attempts: Attempt[];
  now: number;
  /** The time of the latest entry. */
  latest: number;
  policy: PolicyName;
  people: PeopleName;
  script: number;
  head: number;
}

export const FIRST: World = {
  attempts: [],
  now: 0,
  latest: Number.NEGATIVE_INFINITY,
  policy: 'base',
  people: 'all',
  script: 0,
  head: 0,
};

/** The policies, the script and the commit that an action depends on; undefined when nobody is asked for it. */
export function versionOf({ policy, script, head }: World, action: ModelAction): string | undefined {
  if (action === 'two') return 'two';
  if (action === 'job') return `${script} at ${head}`;
  if (policy === 'allow' || policy === 'deny') return undefined;
  return policy === 'longer' ? '11m' : '10m';
}

/** Whether the policies, whatever the files are, ask for something else than when it was opened. */
export function isStale(world: World, { action, version }: Attempt): boolean {
  return action !== 'job' && versionOf(world, action) !== version;
}

export function latestOf(
  { attempts }: World,
  action: ModelAction,
  asker: KeyName,
  version: string,
): Attempt | undefined {
  return attempts.findLast((one) => one.action === action && one.asker === asker && one.version === version);
}

export function move(world: World, attempt: Attempt, state: State): State {
  attempt.state = state;
  written(world);
  return state;
}

/** Something is in the log now. */
export function written(world: World): void {
  world.latest = world.now;
}

/** Whether nobody decides it any more. Whoever comes too late writes that down. */
export function isOver(world: World, attempt: Attempt): boolean {
  if (!isOpen(attempt)) return true;
  if (world.now <= deadline(attempt)) return false;
  move(world, attempt, 'expired');
  return true;
}
