import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { DIRECTORY_MODE } from '../audit/git/object.ts';
import type { Repository } from '../audit/git/repository.ts';
import { replaceCacheFile } from '../audit/journal/private-file.ts';
import { privateDirectory } from '../audit/journal/state-home.ts';
import { readPlainFile } from '../audit/plain-file.ts';
import type { KeptDocuments } from '../engine/policy/kept-documents.ts';
import type { Person } from '../engine/schema/generated/types.ts';

/** What is kept of the settings of a commit, so that YAML is not read anew with every action. */
export interface KeptSettings {
  readonly documents: KeptDocuments;
  /** The people of people.yaml. */
  readonly listed: readonly Person[];
}

/** Keeps settings between runs. It is never needed: what goes wrong with it only costs time. */
export interface SettingsMemory {
  load(commit: string): Promise<KeptSettings | undefined>;
  save(commit: string, make: () => Promise<KeptSettings>): Promise<void>;
}

interface Options {
  readonly repository: Repository;
  /** The repository's own directory of the state home. */
  readonly state: string;
  /** The work tree, in which nothing is kept. */
  readonly outside: string;
  /** A key that lies where the agent's checkout does not reach. */
  readonly key: () => Uint8Array;
  /** The version of this program: another one may read the same files differently. */
  readonly engine: string;
}

const HOME = '.agentgate';
const MAX_BYTES = 32 << 20;
const MAC_BYTES = 32;
const OTHERS = 0o077;

/**
 * Keeps the settings of the last trusted commit in one file. It counts for the tree `.agentgate` that it was read from,
 * whose name proves its bytes, and only with a code under the key: a file that somebody else wrote, or that is damaged,
 * is as good as none.
 */
export function settingsMemory({ repository, state, outside, key, engine }: Options): SettingsMemory {
  const directory = join(state, 'settings');
  const path = join(directory, 'kept');
  const codeOf = (tree: string, body: Uint8Array): Buffer =>
    createHmac('sha256', key())
      .update(`agentgate settings\0${engine}\0${process.version}\0${tree}\0`)
      .update(body)
      .digest();
  return {
    load: async (commit) => {
      try {
        const bytes = readPlainFile(path, isOwn);
        const tree = bytes && (await treeOf(repository, commit));
        if (bytes === undefined || tree === undefined) return undefined;
        const body = bytes.subarray(MAC_BYTES);
        const isOurs =
          bytes.length > MAC_BYTES && timingSafeEqual(bytes.subarray(0, MAC_BYTES), codeOf(tree, body));
        return isOurs ? (JSON.parse(body.toString()) as KeptSettings) : undefined;
      } catch {
        return undefined;
      }
    },
    save: async (commit, make) => {
      try {
        const tree = await treeOf(repository, commit);
        if (tree === undefined) return;
        const body = Buffer.from(JSON.stringify(await make()));
        if (body.length + MAC_BYTES > MAX_BYTES) return;
        privateDirectory(directory, outside);
        replaceCacheFile(path, Buffer.concat([codeOf(tree, body), body]));
      } catch {
        // Whatever is wrong shows when it is needed: the next run reads the commit again.
      }
    },
  };
}

/** The tree that all settings of a commit are in but CODEOWNERS, which are read when they are needed. */
async function treeOf(repository: Repository, commit: string): Promise<string | undefined> {
  const { tree } = await repository.commit(commit);
  const home = (await repository.tree(tree)).find(({ name }) => name === HOME);
  return home?.mode === DIRECTORY_MODE ? home.oid : undefined;
}

/** Whether nobody but this user can have written a file, and it is none that is too large. */
function isOwn({ size, uid, mode }: Stats): boolean {
  const isOurs = process.getuid === undefined || (uid === process.getuid() && (mode & OTHERS) === 0);
  return isOurs && size <= MAX_BYTES;
}
