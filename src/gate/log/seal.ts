import { encodeBase64 } from '../../audit/base64.ts';
import { signCheckpoint } from '../../audit/checkpoint.ts';
import { LogTree } from '../../audit/git/log-tree.ts';
import { type NoteSigner, noteSigner } from '../../audit/note-key.ts';
import type { LogView } from '../../audit/store.ts';
import { tileHashReader } from '../../audit/tile-reader.ts';
import { TreeBuilder } from '../../audit/tree-builder.ts';
import { count } from '../../engine/count.ts';
import { InputError } from '../../engine/problem.ts';
import { GateError } from '../error.ts';
import { KeyFiles } from './key-files.ts';
import { type Known, knownCheckpoints, type SealableLog } from './known.ts';
import { nextStep } from './next-step.ts';
import { type Log, storeOf } from './open.ts';
import { EntryRefused, SealRefused } from './seal-refused.ts';
import { growSealable } from './sealable.ts';
import { checkpointMemory } from './sealed.ts';

/** What a seal covers now. */
export interface Sealed {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  /** How many entries the seal before covered. */
  readonly before: number;
  /** The signed checkpoint. */
  readonly checkpoint: string;
}

/** Signs a checkpoint over all entries on the branch; undefined when there is none, or nothing new. */
export async function sealLog(
  log: Log,
  root: string,
): Promise<{ readonly sealed: Sealed | undefined; readonly size: number }> {
  const signer = await logSigner(log, root);
  let sealed: Sealed | undefined;
  let size = 0;
  await storeOf(log).append(async (view) => {
    size = view.head.size;
    sealed = await sealView(log, view, signer);
    return sealed && { entries: [], checkpoint: Buffer.from(sealed.checkpoint) };
  });
  return { sealed, size };
}

/** Signs a checkpoint over what is in a log at one moment; undefined when nothing is new. */
async function sealView(log: SealableLog, view: LogView, signer: NoteSigner): Promise<Sealed | undefined> {
  const { head } = view;
  const { size } = head;
  const memory = checkpointMemory(log.stateHome, signer.verifierKey);
  const known = await knownCheckpoints(log, head, await memory.load());
  await checkExtends(log, view, known, signer.name);
  const before = known.find(({ isOnBranch }) => isOnBranch)?.size ?? 0;
  if (before === size) return undefined;
  const checkpoint = signCheckpoint({ origin: signer.name, size, root: head.root }, signer);
  // Remembered first: what was signed may be shown to others even if it never reaches the branch.
  await memory.save(checkpoint);
  return {
    origin: signer.name,
    size,
    root: encodeBase64(head.root),
    before,
    checkpoint: Buffer.from(checkpoint).toString(),
  };
}

/**
 * The checkpoint that the next commit of a log carries; undefined where this machine is not the log's sealer, nothing
 * is new, or an entry must not be sealed. Throws when the log is not the one that was sealed before.
 */
export async function carriedSeal(
  log: SealableLog & Pick<Log, 'state'>,
  view: LogView,
): Promise<Uint8Array | undefined> {
  const signer = ownSigner(log);
  if (signer === undefined) return undefined;
  try {
    const sealed = await sealView(log, view, signer);
    return sealed && Buffer.from(sealed.checkpoint);
  } catch (error) {
    if (error instanceof EntryRefused) return undefined;
    if (!(error instanceof SealRefused)) throw error;
    throw new GateError('changed', `the audit log cannot be relied on: ${error.message}`, { cause: error });
  }
}

/** The log key, if it is here and fit for use; "agentgate seal" says what is wrong with it. */
function ownSigner({ trust, state }: Pick<Log, 'trust' | 'state'>): NoteSigner | undefined {
  const [trusted] = trust.logKeys;
  const files = new KeyFiles(state);
  if (trusted === undefined || !files.has('log')) return undefined;
  try {
    const signer = noteSigner(trusted.name, files.read('log'));
    return signer.verifierKey === trusted.verifierKey ? signer : undefined;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** The log key of this machine, if it is the one that the trusted settings name. */
async function logSigner(log: Log, root: string): Promise<NoteSigner> {
  const [trusted] = log.trust.logKeys;
  if (trusted === undefined) {
    throw new InputError(`the trusted settings name no log-key: ${await nextStep(log, root)}`);
  }
  const files = new KeyFiles(log.state);
  // Making one would help nobody: it is not the one that is trusted.
  if (!files.has('log')) {
    const instead = `seal on the machine that has it, or put its log.pem into ${files.directory}`;
    throw new InputError(`the log key of ${trusted.name} is not here: ${instead}`);
  }
  const signer = noteSigner(trusted.name, files.read('log'));
  if (signer.verifierKey === trusted.verifierKey) return signer;
  throw new InputError(`the log key here is not the one that the trusted settings name for ${trusted.name}`);
}

/**
 * The tree grows from the tiles of what was sealed last, which its root confirms, by the entries themselves: a tile
 * that a writer made up never gets under a seal.
 */
async function checkExtends(
  { repository, trust }: SealableLog,
  view: LogView,
  known: readonly Known[],
  origin: string,
): Promise<void> {
  const { commit, size, root } = view.head;
  const most = known.toSorted((a, b) => b.size - a.size)[0];
  if (most !== undefined && most.size > size) {
    throw refuse(
      `the log has ${count(size, 'entry')}, fewer than the ${most.size} of the checkpoint, ${most.what}`,
    );
  }
  if (commit === undefined) return;
  const tree = await LogTree.open(repository, (await repository.commit(commit)).tree);
  const reader = tileHashReader(tree);
  for (const { what, size: before, root: expected } of known) {
    const builder = await TreeBuilder.resume(reader, before);
    if (!same(builder.root(), expected))
      throw refuse(`the first ${before} entries are not those of the checkpoint, ${what}`);
  }
  const grown = await growSealable({ view, reader, trust, origin, base: most?.size ?? 0 });
  if (!same(grown, root)) throw refuse('the tiles on the branch are not those of its entries');
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a).equals(b);
}

function refuse(message: string): SealRefused {
  return new SealRefused(message);
}
