import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
      const next = `${path}.${randomBytes(6).toString('hex')}.tmp`;
      try {
        writeFileSync(next, `${newName()}\n`, { mode: 0o600, flag: 'wx', flush: true });
        link(next, path);
      } finally {
        rmSync(next, { force: true });
      }
      syncDirectory(dirname(path));
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

/** Unlike a rename, a link never replaces the name that another process has just made. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
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
