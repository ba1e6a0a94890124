import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BookSnapshot } from '../../engine/holds/fold.ts';
import type { Role } from '../trust.ts';
import type { JournalEnd } from './journals.ts';

/** A log as it was when it was last verified without a problem: what the next verification goes on from. */
export interface Remembered {
  readonly version: 1;
  /** The tip of the branch. */
  readonly commit: string;
  readonly size: number;
  /** base64 of the root hash. */
  readonly root: string;
  readonly sealed: number;
  readonly origin: string | null;
  /** Over the trust policy: under another one nothing is taken as verified. */
  readonly trust: string;
  readonly seen: number;
  readonly latest: number | null;
  readonly roles: readonly Role[];
  readonly book: BookSnapshot;
  readonly journals: readonly JournalEnd[];
  readonly policies: readonly (readonly [ref: string, commit: string])[];
  readonly notExcluded: readonly string[];
}

/** Where verified states are kept: outside the repository, where who can rewrite the log cannot. */
export interface VerifyMemory {
  load(): Promise<Remembered | undefined>;
  save(state: Remembered): Promise<void>;
}

/** A memory in one file. One that cannot be read is an error, since taking it for absent would forget. */
export function fileMemory(path: string): VerifyMemory {
  return {
    load: async () => {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      return text === undefined ? undefined : parseRemembered(text, path);
    },
    save: async (state) => {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const next = `${path}.${process.pid}.tmp`;
      try {
        const file = await open(next, 'w', 0o600);
        await file.writeFile(JSON.stringify(state));
        await file.sync();
        await file.close();
        await rename(next, path);
      } finally {
        await rm(next, { force: true });
      }
    },
  };
}

function parseRemembered(text: string, path: string): Remembered {
  let state: Partial<Remembered> | null = null;
  try {
    state = JSON.parse(text);
  } catch {
    // Told below, like everything else that is no such state.
  }
  if (state?.version !== 1 || typeof state.size !== 'number' || typeof state.root !== 'string') {
    throw new Error(`${path} does not hold what was last verified: delete it to verify from the start`);
  }
  return state as Remembered;
}
