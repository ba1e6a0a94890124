import { MAX_ENTRY_BYTES } from '../bundle.ts';
import { AuditError } from '../error.ts';
import { CHECKPOINT_PATH } from '../layout.ts';
import { leafHash } from '../merkle.ts';
import type { Addition } from '../store.ts';
import { encodeTile, formatEntryPath, formatTilePath } from '../tiles.ts';
import { GitError } from './error.ts';
import { gitFailure } from './failure.ts';
import { LogTree } from './log-tree.ts';
import { commitObject, type GitObject } from './object.ts';
import { encodePack } from './pack.ts';
import type { Repository } from './repository.ts';
import type { LogState } from './state.ts';
import { addFiles } from './tree-edit.ts';

/** Fewer objects than these are stored one by one, more as a pack: a repository slows down with many small packs. */
const PACK_FROM = 32;

/** Writes the commit of an addition, with all that it needs. No branch points to it yet. */
export async function commitAddition(
  repository: Repository,
  before: LogState,
  addition: Addition,
  time: Date,
): Promise<LogState & { readonly commit: string }> {
  check(addition);
  const builder = before.builder.clone();
  const files = new Map<string, Uint8Array>();
  for (const entry of addition.entries) {
    files.set(formatEntryPath(builder.size), entry);
    for (const tile of builder.append(leafHash(entry))) files.set(formatTilePath(tile), encodeTile(tile));
  }
  if (addition.checkpoint !== undefined) files.set(CHECKPOINT_PATH, addition.checkpoint);
  const { root, objects } = await addFiles(repository, before.tree.oid, files);
  const parents = before.commit === undefined ? [] : [before.commit];
  const message = describe(addition, before.tree.size);
  const commit = commitObject(repository.format, { tree: root, parents, time, message });
  await writeObjects(repository, [...objects, commit]);
  return {
    commit: commit.oid,
    tree: LogTree.of(repository, root, builder.size),
    builder,
    checkpoint: addition.checkpoint ?? before.checkpoint,
  };
}

function check({ entries, checkpoint }: Addition): void {
  if (entries.length === 0 && checkpoint === undefined) {
    throw new AuditError('invalid-argument', 'an addition has entries or a checkpoint');
  }
  if (entries.some((entry) => entry.length > MAX_ENTRY_BYTES)) {
    throw new GitError('too-large', `an entry has more than ${MAX_ENTRY_BYTES} bytes`);
  }
}

function describe({ entries, checkpoint }: Addition, first: number): string {
  const last = first + entries.length - 1;
  const what = [
    ...(entries.length === 1 ? [`entry ${first}`] : []),
    ...(entries.length > 1 ? [`${entries.length} entries (${first}..${last})`] : []),
    ...(checkpoint === undefined ? [] : ['checkpoint']),
  ];
  return `agentgate: ${what.join(', ')}`;
}

/** Git itself stores the objects, so that it checks them, syncs them and gives them the repository's permissions. */
async function writeObjects(repository: Repository, objects: readonly GitObject[]): Promise<void> {
  const distinct = [...new Map(objects.map((object) => [object.oid, object])).values()];
  const command = distinct.length < PACK_FROM ? ['unpack-objects', '-q'] : ['index-pack', '--stdin'];
  const ended = await repository.run(command, { input: encodePack(repository.format, distinct) });
  if (ended.code !== 0) throw gitFailure('storing the entries', ended, 'unwritable');
}
