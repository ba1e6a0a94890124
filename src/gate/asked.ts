import { isAbsolute } from 'node:path';
import type { Context } from '../engine/action/read.ts';
import { withContext } from '../engine/policy/context.ts';
import type { Action } from '../engine/schema/generated/types.ts';
import { pathInside } from './inside.ts';
import type { GateSettings } from './settings.ts';

/** What an agent wants to do, as it says, and where it stands. */
export interface Asked {
  /** With no field that only the gate may say. */
  readonly action: Action;
  /** The absolute path of the directory that it would run in. */
  readonly cwd: string;
  readonly agent?: string | undefined;
  readonly session?: string | undefined;
}

/** On whose behalf an agent asks. */
export interface Requester {
  /** The human that the agent works for. */
  readonly principal: string;
  /** Every name under which a human may have had a hand in asking. */
  readonly names: readonly string[];
}

/** The action with what the gate knows of it: the settings of the trusted commit, the place, the people. */
export function actionOf(
  asked: Asked,
  root: string,
  settings: GateSettings,
  { principal }: Requester,
): Action {
  const { action, cwd, agent, session } = asked;
  if (!isAbsolute(cwd)) throw new TypeError('the directory of an action is absolute');
  const inside = pathInside(root, cwd);
  const context: Context = {
    cwd: inside === '' ? '.' : (inside ?? cwd),
    root,
    actor: {
      ...(agent === undefined ? {} : { agent }),
      ...(session === undefined ? {} : { session }),
      principal,
    },
    repository: { name: settings.origin },
  };
  return withContext(action, settings.set.config, context);
}
