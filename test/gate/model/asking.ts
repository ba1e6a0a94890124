import type { KeyName } from '../../support/gate-people.ts';
import { deadline, isOpen, isSatisfied, opened, RETRY } from './attempt.ts';
import type { ModelAction } from './op.ts';
import { latestOf, move, versionOf, type World, written } from './world.ts';

/** An agent asks for an action, or wants to run it. */
export function ask(world: World, action: ModelAction, asker: KeyName, wants: 'ask' | 'claim'): string {
  const version = versionOf(world, action);
  if (version === undefined) return unheld(world, action, asker, wants);
  clear(world, action, asker, version);
  return hold(world, action, asker, version);
}

export function claim(world: World, action: ModelAction, asker: KeyName): string {
  const version = versionOf(world, action);
  const latest = version === undefined ? undefined : latestOf(world, action, asker, version);
  if (latest?.state === 'approved' && world.now <= deadline(latest)) {
    if (isSatisfied(latest, world.now, world.people)) return move(world, latest, 'claimed');
    move(world, latest, 'cancelled');
  }
  return ask(world, action, asker, 'claim');
}

/** Whoever only asks for what is allowed does not look at the log. */
function unheld(world: World, action: ModelAction, asker: KeyName, wants: 'ask' | 'claim'): string {
  if (world.policy === 'allow' && wants === 'ask') return 'allowed';
  clear(world, action, asker, undefined);
  if (world.policy === 'allow') return 'allowed';
  written(world);
  return 'denied';
}

/** What was opened for the same, when it was something else. */
function clear(world: World, action: ModelAction, asker: KeyName, version: string | undefined): void {
  for (const other of world.attempts) {
    const isSame = other.action === action && other.asker === asker;
    if (isSame && other.version !== version && isOpen(other)) move(world, other, 'cancelled');
  }
}

function hold(world: World, action: ModelAction, asker: KeyName, version: string): string {
  const latest = latestOf(world, action, asker, version);
  if (latest?.state === 'claimed') {
    if (latest.crashed) move(world, latest, 'executed');
    return 'denied';
  }
  if (latest !== undefined && isOpen(latest)) {
    if (world.now <= deadline(latest)) return `held ${latest.state}`;
    move(world, latest, 'expired');
  }
  if (latest?.state === 'rejected' && world.now < latest.rejectedAt + RETRY) return 'denied';
  for (const other of world.attempts) {
    const isPast = isOpen(other) && world.now > deadline(other);
    if (isPast && other.asker === asker) move(world, other, 'expired');
  }
  world.attempts.push(opened({ action, asker, version, openedAt: world.now }));
  written(world);
  return 'held pending';
}
