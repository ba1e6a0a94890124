import { hash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BookSnapshot } from '../../engine/holds/fold.ts';
import { replacePrivateFile } from '../journal/private-file.ts';
import { privateDirectory } from '../journal/state-home.ts';
import type { Role } from '../trust.ts';
import type { Warned } from './findings.ts';
import type { JournalEnd } from './journals.ts';

/** A log as it was when it was last verified without a problem: what the next verification goes on from. */
export interface Remembered {
  readonly version: 2;
  /** The tip of the branch. */
  readonly commit: string;
  readonly size: number;
  /** base64 of the root hash. */
  readonly root: string;
  /** base64 of the hashes from which the tree grows on. */
  readonly edge: string;
  readonly sealed: number;
  readonly origin: string | null;
  /** Over the trust policy: under another one nothing is taken as verified. */
  readonly trust: string;
  readonly seen: number;
  /** Those that came since; null when they were too many to go on from here. */
  readonly requests: readonly string[] | null;
  readonly latest: number | null;
  readonly roles: readonly Role[];
  readonly book: BookSnapshot;
  readonly journals: readonly JournalEnd[];
  readonly policies: readonly (readonly [ref: string, commit: string])[];
  readonly notExcluded: readonly string[];
  readonly warned: Warned;
}

/** What a memory gives: a damaged one is none, but is not passed over in silence. */
export type Recollection =
  | { readonly kind: 'state'; readonly state: Remembered }
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged' };

/** Where verified states are kept: outside the repository, where who can rewrite the log cannot. */
export interface VerifyMemory {
  load(): Promise<Recollection>;
  save(state: Remembered): Promise<void>;
}

const MAX_BYTES = 64 << 20;
const PREFIX = /^\{"digest":"([0-9a-f]{64})","state":/;

/** A memory in one file, bound by a digest: what is cut or changed counts for nothing. */
export function fileMemory(path: string): VerifyMemory {
  const load = async (): Promise<Recollection> => {
    const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (found === undefined) return { kind: 'none' };
    if (!found.isFile() || found.size > MAX_BYTES) return { kind: 'damaged' };
    const state = parseRemembered(await readFile(path, 'utf8'));
    return state === undefined ? { kind: 'damaged' } : { kind: 'state', state };
  };
  return {
    load,
    save: async (state) => {
      privateDirectory(dirname(path), undefined);
      // Whoever was slower must not take back what others have seen since.
      const known = await load();
      const isLater = known.kind === 'state' && known.state.size >= state.size;
      // At the same size another root is a fork: the one that was there first stays.
      if (isLater && (known.state.size > state.size || known.state.root !== state.root)) return;
      replacePrivateFile(path, formatRemembered(state));
    },
  };
}

function formatRemembered(state: Remembered): string {
  const text = JSON.stringify(state);
  return `{"digest":"${hash('sha256', text)}","state":${text}}`;
}

/** The state in a text that {@link formatRemembered} wrote; undefined for any other text. */
function parseRemembered(text: string): Remembered | undefined {
  const [prefix = '', digest] = PREFIX.exec(text) ?? [];
  const content = text.slice(prefix.length, -1);
  if (digest === undefined || !text.endsWith('}') || hash('sha256', content) !== digest) return undefined;
  try {
    const state: Partial<Remembered> | null = JSON.parse(content);
    return state?.version === 2 ? (state as Remembered) : undefined;
  } catch {
    return undefined;
  }
}
