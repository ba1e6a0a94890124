import type { Gate } from '../gate/gate.ts';
import { withGate } from '../gate/open-gate.ts';
import { findRoot } from '../gate/working-tree.ts';

/** The gate of the repository here, as a command needs it. */
export interface GateHere {
  readonly gate: Gate;
  /** The root of the working tree. */
  readonly root: string;
  readonly cwd: string;
}

/** Does something with the gate of the repository that this process stands in. */
export async function withGateHere<T>(engine: string, use: (here: GateHere) => Promise<T>): Promise<T> {
  const cwd = process.cwd();
  const root = findRoot(cwd);
  return withGate({ root, env: process.env, engine }, (gate) => use({ gate, root, cwd }));
}
