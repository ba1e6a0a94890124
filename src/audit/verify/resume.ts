import { encodeBase64 } from '../base64.ts';
import type { LogHistory } from '../log-history.ts';
import { TreeBuilder } from '../tree-builder.ts';
import { type Trust, trustDigest } from '../trust.ts';
import type { KnownState } from './consistency.ts';
import type { Remembered } from './memory.ts';
import { Roots } from './roots.ts';

interface Resumable {
  readonly history: LogHistory;
  readonly trust: Trust;
  readonly given?: KnownState;
}

/** What was remembered and the tree to go on with, if the log still goes on from there. */
export interface Start {
  readonly state: Remembered;
  readonly roots: Roots;
}

/** Where to go on from; undefined when everything must pass again. */
export async function resume(
  { history, trust, given }: Resumable,
  state: Remembered | undefined,
): Promise<Start | undefined> {
  if (state === undefined || state.trust !== trustDigest(trust) || state.size === 0) return undefined;
  if (state.requests === null) return undefined;
  // What was kept before it told where the entries of holds are that are over.
  if (state.book.over.some((ended) => ended.length !== 4)) return undefined;
  // An older checkpoint is compared with what has passed, so everything must pass again.
  if (given !== undefined && given.size < state.size) return undefined;
  if (!(await history.contains(state.commit).catch(() => false))) return undefined;
  const tree = treeFrom(state);
  return tree && { state, roots: new Roots(tree, watched(state, given)) };
}

/** The sizes whose roots are compared with what is known. */
export function watched(state: Remembered | undefined, given: KnownState | undefined): number[] {
  return [state?.size, given?.size].filter((size) => size !== undefined);
}

/** What is remembered, as something to compare the log with. */
export function knownFrom({ size, root }: Remembered): KnownState {
  return { what: 'what was last verified here', size, root: Buffer.from(root, 'base64') };
}

/** The remembered tree, ready to grow; undefined when what was kept of it has another root. */
function treeFrom({ size, root, edge }: Remembered): TreeBuilder | undefined {
  const bytes = Buffer.from(edge, 'base64');
  const hashes = Array.from({ length: bytes.length / 32 }, (_, at) => bytes.subarray(at * 32, at * 32 + 32));
  try {
    const builder = TreeBuilder.from(size, hashes);
    return encodeBase64(builder.root()) === root ? builder : undefined;
  } catch {
    return undefined;
  }
}
