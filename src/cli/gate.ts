import type { Gate } from '../gate/gate.ts';
import { withGate } from '../gate/open-gate.ts';

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
  return withGate({ root: cwd, env: process.env, engine }, (gate, root) => use({ gate, root, cwd }));
}
