import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createPrivateFile } from '../../audit/journal/private-file.ts';
import { privateDirectory } from '../../audit/journal/state-home.ts';
import { syncDirectory } from '../../audit/journal/sync-directory.ts';
import { GateError } from '../error.ts';
import type { NameStore } from '../ports.ts';

/** The journal's name, in a file beside the journal: who deletes the journal alone has not made another one of it. */
export function nameIn(state: string, outside: string): NameStore {
  const path = join(state, 'journal-name');
  const read = () => {
    const text = textOf(path);
    if (text === undefined || /^[0-9a-f]{32}\n$/.test(text)) return text?.trim();
    throw new GateError('changed', `${path} is not the name of a journal: move it and the journal away`);
  };
  return {
    read,
    make: () => {
      const name = read();
      if (name !== undefined) return name;
      privateDirectory(state, outside);
      // Where another process was faster, its name is the one.
      createPrivateFile(path, `${newName()}\n`);
      const made = read();
      if (made === undefined) throw new GateError('changed', `${path} was taken away while it was made`);
      return made;
    },
    forget: () => {
      if (textOf(path) === undefined) return;
      rmSync(path, { force: true });
      syncDirectory(dirname(path));
    },
  };
}

/** A name for a journal that no other has. */
export function newName(): string {
  return randomBytes(16).toString('hex');
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
