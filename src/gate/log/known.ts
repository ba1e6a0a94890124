import { type Checkpoint, openCheckpoint } from '../../audit/checkpoint.ts';
import { pastCheckpoints } from '../../audit/git/checkpoints.ts';
import { branchRef, trackingRef } from '../../audit/git/home.ts';
import { CHECKPOINT_PATH } from '../../audit/layout.ts';
import type { LogHead } from '../../audit/store.ts';
import { messageOf } from '../../engine/problem.ts';
import type { Log } from './open.ts';
import { SealRefused } from './seal-refused.ts';

/** What sealing needs to know of a log. */
export type SealableLog = Pick<Log, 'repository' | 'reader' | 'trust' | 'branch' | 'stateHome'>;

/** A checkpoint that was signed with the log key, and who has it. */
export type Known = Checkpoint & { readonly what: string; readonly isOnBranch?: true };

/**
 * The checkpoints of a log that can be known here. Who remembers none looks for them where anybody may write: the key's
 * own signature makes them as good as remembered, and a log that was written anew has forgotten them only if all are gone.
 */
export async function knownCheckpoints(
  log: SealableLog,
  { commit, checkpoint }: LogHead,
  remembered: Uint8Array | undefined,
): Promise<readonly Known[]> {
  const known: Known[] = [];
  if (checkpoint !== undefined)
    known.push({ ...mustOpen(checkpoint, log, 'the one on the branch'), isOnBranch: true });
  if (remembered !== undefined) known.push(mustOpen(remembered, log, 'the one that was signed here before'));
  known.push(...(await onCopies(log, commit)));
  if (remembered === undefined && commit !== undefined) known.push(...(await inHistory(log, commit)));
  return known;
}

function mustOpen(note: Uint8Array, { trust }: SealableLog, what: string): Known {
  try {
    return { ...openCheckpoint(note, trust.logKeys), what };
  } catch (error) {
    throw new SealRefused(`the checkpoint, ${what}, is no good: ${messageOf(error)}`);
  }
}

/** The checkpoint if the log key signed it: of others nobody needs to know. */
function openOwn(note: Uint8Array, { trust }: SealableLog): Checkpoint | undefined {
  try {
    return openCheckpoint(note, trust.logKeys);
  } catch {
    return undefined;
  }
}

/** What the branch here and the remote's, as it was last fetched, have besides. */
async function onCopies(log: SealableLog, commit: string | undefined): Promise<Known[]> {
  const known: Known[] = [];
  for (const ref of [branchRef(log.branch), trackingRef(log.branch)]) {
    const tip = await log.reader.tip(ref);
    if (tip === undefined || tip === commit) continue;
    const note = await log.reader.readFile(tip, CHECKPOINT_PATH);
    const checkpoint = note && openOwn(note, log);
    if (checkpoint !== undefined) known.push({ ...checkpoint, what: `the one on ${ref}` });
  }
  return known;
}

/** The one over the most entries that the branch has ever had: it never goes back, unless somebody made it. */
async function inHistory(log: SealableLog, commit: string): Promise<Known[]> {
  let most: Checkpoint | undefined;
  for await (const note of pastCheckpoints(log.repository, commit)) {
    const checkpoint = openOwn(note, log);
    if (checkpoint !== undefined && checkpoint.size > (most?.size ?? 0)) most = checkpoint;
  }
  return most === undefined ? [] : [{ ...most, what: 'one that the branch has had' }];
}
