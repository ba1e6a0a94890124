import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../audit/error-code.ts';
import { replacePrivateFile } from '../../audit/journal/private-file.ts';
import { privateDirectory } from '../../audit/journal/state-home.ts';
import { InputError } from '../../engine/problem.ts';

/** The latest checkpoint that this machine signed for a log. */
export interface CheckpointMemory {
  load(): Promise<Uint8Array | undefined>;
  save(note: Uint8Array): Promise<void>;
}

/** Kept by the log's key, outside every repository: a clone that was made anew has not forgotten. */
export function checkpointMemory(stateHome: string, verifierKey: string): CheckpointMemory {
  const directory = join(stateHome, 'sealed');
  const path = join(directory, hash('sha256', verifierKey));
  return {
    load: async () => {
      try {
        return new Uint8Array(await readFile(path));
      } catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT') return undefined;
        // Taking it for absent would forget what was sealed.
        throw new InputError(`what was sealed before cannot be read: ${String(code)}`, { file: path });
      }
    },
    save: async (note) => {
      privateDirectory(directory, undefined);
      replacePrivateFile(path, note);
    },
  };
}
